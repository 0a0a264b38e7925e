import type { Around } from '#domain/report/release-name'
import type { CommandContext } from './command.ts'

/** Returns what is known around these commits now: the moment, and their subjects, from the repository around the folder. */
export async function subjectsHere(
  commits: readonly (string | undefined)[],
  directory: string,
  { at, runner }: CommandContext,
): Promise<Around> {
  const { commitSubjects } = await import('#steps/commits/subjects')
  return { now: Date.now(), subjects: await commitSubjects(at(directory), commits, runner) }
}
