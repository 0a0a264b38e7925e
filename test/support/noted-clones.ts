import type { SignedHead } from '#domain/protocol/ledger-head'
import { keepInNotes, type NotesToKeep } from '#steps/notes/keep-in-notes'
import { realRunner } from '#tools/run/real'
import { testRepository, type TestRepository } from '../tools/git/repository.ts'
import { collectingReporter } from './collecting-reporter.ts'

/** A bare upstream with one released commit, and clones of it. */
export interface NotedClones extends Disposable {
  readonly repository: TestRepository
  readonly commit: string
  readonly clone: (name: string) => string
  /** Keeps newest lines from a clone. Returns whether they are on the upstream, and the warnings. */
  readonly keep: (
    directory: string,
    heads: readonly SignedHead[],
    more?: Partial<NotesToKeep>,
  ) => Promise<{ readonly isKept: boolean; readonly warnings: string[]; readonly infos: string[] }>
  /** The lines of the note of the commit, as a repository has it. */
  readonly lines: (directory?: string) => string[]
}

export const REF = 'refs/notes/grind-to-prod/choiros'

export function notedClones(): NotedClones {
  const repository = testRepository()
  const { folder, upstream, git } = repository
  const commit = git(['rev-parse', 'HEAD'])
  return {
    repository,
    commit,
    clone: (name) => {
      git(['clone', '--quiet', '--template=', upstream, name], folder)
      return `${folder}/${name}`
    },
    keep: async (directory, heads, more) => {
      const reporter = collectingReporter()
      const notes = { application: 'choiros', commit, heads, directory, whenForbidden: 'Ask the owner.', ...more }
      const isKept = await keepInNotes(notes, { runner: realRunner, reporter })
      const of = (level: string) =>
        reporter.events.flatMap((event) => (event.event === 'note' && event.level === level ? event.message : []))
      return { isKept, warnings: of('warning'), infos: of('info') }
    },
    lines: (directory = upstream) =>
      git(['notes', `--ref=${REF}`, 'show', commit], directory)
        .split('\n')
        .filter((line) => line !== ''),
    [Symbol.dispose]: () => repository[Symbol.dispose](),
  }
}
