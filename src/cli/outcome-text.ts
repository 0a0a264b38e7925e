import { verdictLines, type Outcome } from '#domain/report/outcome-lines'
import type { CommandContext } from './command.ts'
import { subjectsHere } from './subjects.ts'

/** Formats the outcome of an attempt, with what the repository around the configuration knows of its commits. */
export async function outcomeText(
  outcome: Outcome,
  { directory }: { readonly directory: string },
  context: CommandContext,
): Promise<string[]> {
  const { record } = outcome
  const commits = [record?.releaseCommit?.commit, record?.previousCommit?.commit]
  return verdictLines(outcome, await subjectsHere(commits, directory, context))
}
