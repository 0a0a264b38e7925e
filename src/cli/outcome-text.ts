import { dirname } from 'node:path'
import { briefLines, nextLines, verdictLines, type Outcome } from '#domain/report/outcome-lines'
import type { Around } from '#domain/report/release-name'
import { signedRecordLines } from '#domain/report/signed-record-lines'
import { snapshotLines } from '#domain/report/snapshot-lines'
import type { CommandContext } from './command.ts'
import { subjectsHere } from './subjects.ts'

/** Files that an attempt left on this machine. */
export interface EvidenceFiles {
  readonly snapshots?: Parameters<typeof snapshotLines>[0]
  readonly signedRecords?: readonly string[]
}

/** How an outcome is shown. */
export interface View {
  readonly isVerbose: boolean
  readonly around: Around
  /** The host's name in the configuration. */
  readonly host: string
}

/** An outcome, and the releases that were to be chosen from. */
interface Viewed extends Pick<Outcome, 'record'> {
  readonly candidates?: readonly { readonly commit?: string | undefined }[] | undefined
}

/** Where an outcome is from. */
interface Place {
  readonly directory: string | undefined
  readonly host: string
}

/** Returns how to show an outcome: with what the repository around the configuration knows of its commits. */
export async function viewOf({ record, candidates = [] }: Viewed, { directory, host }: Place, context: CommandContext): Promise<View> {
  const commits = [record?.releaseCommit?.commit, record?.previousCommit?.commit, ...candidates.map(({ commit }) => commit)]
  return { isVerbose: context.isVerbose, around: await subjectsHere(commits, await context.applicationFolder(directory), context), host }
}

/**
 * Formats the outcome of an attempt: a success in three lines, which are the verdict, what replaced what, and where the evidence is.
 * Anything else, and with --verbose a success too, has all that is recorded; `details` come before the evidence then.
 */
export function outcomeLines(
  outcome: Outcome & EvidenceFiles,
  { isVerbose, around, host }: View,
  details: readonly string[] = [],
): string[] {
  const { snapshots, signedRecords = [] } = outcome
  const brief = isVerbose ? undefined : briefLines(outcome, { around, files: evidenceFiles(snapshots, signedRecords) })
  if (brief !== undefined) return brief
  const kept = [...snapshotLines(snapshots), ...signedRecordLines(signedRecords)]
  return [...verdictLines(outcome, around), ...details, ...kept, ...nextLines(outcome, host)]
}

function evidenceFiles(snapshots: EvidenceFiles['snapshots'], signedRecords: readonly string[]) {
  const files = [snapshots?.before, snapshots?.after, ...signedRecords].filter((file) => typeof file === 'string')
  if (files[0] === undefined) return undefined
  const folder = dirname(files[0])
  return { folder, count: files.filter((file) => dirname(file) === folder).length }
}

/** The same for the outcome of an attempt alone. */
export async function outcomeText(outcome: Outcome, place: Place, context: CommandContext): Promise<string[]> {
  return outcomeLines(outcome, await viewOf(outcome, place, context))
}
