import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Manifest } from '#domain/manifest/schema'
import { reproductionSource, type ReproductionSourceOptions } from '#steps/reproduce/source'
import { realRunner } from '#tools/run/real'
import { sampleRelease } from '../../domain/manifest/sample.ts'
import { collectingReporter } from '../../support/collecting-reporter.ts'
import { testRepository, type TestRepository } from '../../tools/git/repository.ts'

const manifestOf = (repository: string, commit: string): Manifest => ({
  ...sampleRelease().manifest,
  source: { repository, commit, commitTime: '2026-01-05T01:00:00Z' },
})

async function found(repository: TestRepository, options: Partial<ReproductionSourceOptions> & { readonly commit?: string } = {}) {
  const { commit = repository.git(['rev-parse', 'HEAD']), ...more } = options
  const reporter = collectingReporter()
  const temporary = mkdtempSync(join(tmpdir(), 'reproduce-'))
  const manifest = manifestOf(repository.upstream, commit)
  const source = await reproductionSource(
    { manifest, source: undefined, temporary, isToBeSigned: false, ...more },
    { runner: realRunner, reporter },
  )
  return { source, temporary, notes: reporter.events.flatMap((event) => (event.event === 'note' ? [event.message] : [])) }
}

/** Every file and ref of a clone that git shows. */
const stateOf = ({ git, work }: TestRepository) => [
  git(['status', '--porcelain', '--ignored']),
  git(['for-each-ref']),
  git(['rev-parse', 'HEAD']),
  readFileSync(join(work, '.git/config'), 'utf8'),
]

test('the commit of a release is taken from a new clone of the repository that its manifest names', async () => {
  using repository = testRepository()
  const { source, temporary } = await found(repository)
  expect(source).toMatchObject({ root: join(temporary, 'clone'), folder: '', history: { commits: 1 }, config: { application: 'choiros' } })
})

test('a commit that no branch leads to any more is fetched by its id', async () => {
  using repository = testRepository()
  repository.git(['config', 'uploadpack.allowAnySHA1InWant', 'true'], repository.upstream)
  repository.write('README.md', 'gone\n')
  const commit = repository.commit('Gone')
  repository.git(['push', '--quiet', 'origin', 'HEAD:refs/heads/gone'])
  repository.git(['update-ref', '-d', 'refs/heads/gone'], repository.upstream)
  expect((await found(repository, { commit })).source).toMatchObject({ commit })
})

test('a clone that is given stays as it is, also if its release is to be signed', async () => {
  using repository = testRepository()
  repository.write('untracked', 'x')
  const before = stateOf(repository)
  expect((await found(repository, { source: repository.work, isToBeSigned: true })).source.root).toBe(repository.work)
  expect(stateOf(repository)).toEqual(before)
})

test('a clone of another repository is used with a warning, and refused if the release is to be signed', async () => {
  using repository = testRepository()
  const commit = repository.git(['rev-parse', 'HEAD'])
  const options = { source: repository.work, manifest: manifestOf('github.com/owner/name', commit) }
  expect((await found(repository, options)).notes).toEqual([expect.stringContaining('and not of github.com/owner/name')])
  await expect(found(repository, { ...options, isToBeSigned: true })).rejects.toMatchObject({ code: 'wrong-application' })
})

test('a commit outside of the protected branch is built again, and refused if the release is to be signed', async () => {
  using repository = testRepository()
  repository.write('README.md', 'unmerged\n')
  const commit = repository.commit('Unmerged')
  repository.git(['push', '--quiet', 'origin', 'HEAD:refs/heads/unmerged'])
  expect((await found(repository, { commit })).source).toMatchObject({ commit })
  const signed = found(repository, { commit, isToBeSigned: true, source: repository.work })
  await expect(signed).rejects.toMatchObject({ code: 'not-on-upstream', exitCode: 2 })
})

test('a release is signed only for a repository that a person names, and not its manifest alone', async () => {
  using repository = testRepository()
  const refused = found(repository, { isToBeSigned: true })
  await expect(refused).rejects.toMatchObject({ code: 'missing-option', exitCode: 2, hint: expect.stringContaining('"source"') })
  const named = await found(repository, { isToBeSigned: true, source: `file://${repository.upstream}` })
  expect(named.source).toMatchObject({ commit: repository.git(['rev-parse', 'HEAD']) })
})

test('a shallow clone is enough to build again, and not to sign', async () => {
  using repository = testRepository()
  repository.write('README.md', 'second\n')
  repository.commit('Second')
  repository.git(['push', '--quiet', 'origin', 'main'])
  const shallow = join(repository.folder, 'shallow')
  repository.git(['clone', '--quiet', '--depth', '1', `file://${repository.upstream}`, shallow], repository.folder)
  expect((await found(repository, { source: shallow })).source.history).toBeUndefined()
  await expect(found(repository, { source: shallow, isToBeSigned: true })).rejects.toMatchObject({ code: 'history-missing' })
})

test.each([
  { name: 'a commit that nobody has', options: { commit: '1'.repeat(40) }, code: 'not-on-upstream' },
  { name: 'a folder that is not in a repository', options: { source: tmpdir() }, code: 'not-a-repository' },
  { name: 'an address that cannot be cloned', options: { source: 'file:///nowhere.git' }, code: 'upstream-unreachable' },
  { name: 'an address that looks like an option', options: { source: '--upload-pack=touch /tmp/x' }, code: 'upstream-unreachable' },
] as const)('a source is refused: $name', async ({ options, code }) => {
  using repository = testRepository()
  await expect(found(repository, options)).rejects.toMatchObject({ code, exitCode: 2 })
})
