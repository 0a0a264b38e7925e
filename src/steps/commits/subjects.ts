import { parseLog, namedCommitsCommand } from '#tools/git/log'
import type { Runner } from '#tools/run/runner'

/** So many commits are named on one command line. */
const NAMED = 500

/**
 * Returns the subjects of commits, by their full ids, as far as the repository around this folder has them: hosts know commits by their ids
 * alone. Empty outside of a repository, and without git.
 */
export async function commitSubjects(
  directory: string,
  commits: readonly (string | undefined)[],
  runner: Runner,
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(commits.filter((commit) => commit !== undefined))
  if (wanted.size === 0) return new Map()
  const listed = await runner.run(namedCommitsCommand(directory, [...wanted].slice(0, NAMED))).then(
    ({ status, stdout }) => (status === 0 ? parseLog(stdout) : []),
    () => [],
  )
  return new Map(listed.flatMap(({ id, subject }) => (wanted.has(id) ? [[id, subject]] : [])))
}
