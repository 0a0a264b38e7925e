import type { Around } from '#domain/report/release-name'
import type { CommandContext } from './command.ts'

/**
 * Returns what is known around these commits now: the moment, and their subjects, from the repository around the folder. The JSON of a
 * result has none of that, so git is not asked for it.
 */
export async function subjectsHere(
  commits: readonly (string | undefined)[],
  directory: string,
  { at, runner, isJson }: Pick<CommandContext, 'at' | 'runner' | 'isJson'>,
): Promise<Around> {
  if (isJson) return { now: Date.now() }
  const { commitSubjects } = await import('#steps/commits/subjects')
  return { now: Date.now(), subjects: await commitSubjects(at(directory), commits, runner) }
}
