import { relative } from 'node:path'
import { attemptOfFile } from '#domain/evidence/layout'
import { hasNoLine } from '#domain/evidence/without-line'
import { quote, quoteUnlessName } from '#domain/errors/quote'
import type { RanRecord } from '#domain/exposure/periods'
import type { AttemptRecord } from '#domain/protocol/record'
import type { Context } from '../context.ts'
import { readRecord } from '../evidence/check-record.ts'
import { ignoringIn, type FoundFile } from '../evidence/found-files.ts'
import { inTurns } from '../in-turns.ts'

/** Records that are in no ledger of the evidence, and what is missing beside them. */
export interface RecordsBeside {
  readonly count: number
  /** Records whose lines follow each other, oldest first: between these groups, lines are unknown. */
  readonly groups: readonly RecordGroup[]
  readonly gaps: readonly string[]
}

interface RecordGroup {
  readonly records: readonly RanRecord[]
  /** The file of the newest of them, quoted: from the folder on. */
  readonly name: string
}

interface FoundRecord {
  readonly record: AttemptRecord
  readonly name: string
}

/** Where records are searched, and the attempts that a ledger there has. */
interface Searched {
  readonly folder: string
  readonly files: readonly FoundFile[]
  readonly ledgers: readonly (readonly RanRecord[])[]
}

/**
 * Reads the records that runs kept of attempts that no ledger of the evidence has, each attempt once. One that cannot be read is a warning.
 */
export async function readRecordsBeside(
  { folder, files, ledgers }: Searched,
  { reporter }: Pick<Context, 'reporter'>,
): Promise<RecordsBeside> {
  const named = files.flatMap((found) => {
    const attempt = attemptOfFile(found.name)
    return attempt === undefined ? [] : [{ ...found, attempt }]
  })
  if (named.length === 0) return { count: 0, groups: [], gaps: [] }
  const known = new Set(ledgers.flatMap((records) => records.map(({ attempt }) => attempt)))
  const ignoring = ignoringIn({ reporter })
  const read = await inTurns(
    // Of two files of an attempt, the one that the host signed has the earlier name, and counts.
    [...new Map(named.toReversed().map((one) => [one.attempt, one])).values()].filter(({ attempt }) => !known.has(attempt)),
    (found) =>
      ignoring(found, async (): Promise<FoundRecord> => {
        const { record } = await readRecord(found.file)
        return { record, name: quote(relative(folder, found.file)) }
      }),
  )
  const whole = new Set(ledgers.flatMap(([first]) => (first === undefined ? [] : [hostOf(first)])))
  // An attempt that changed nothing is missing in no ledger.
  const records = read.filter((one) => one !== undefined).filter(({ record }) => !hasNoLine(record) || !whole.has(hostOf(record)))
  const byHost = [...Map.groupBy(records, ({ record }) => hostOf(record)).values()]
  return { count: records.length, groups: byHost.flatMap(groupsOf), gaps: byHost.map(gapOf) }
}

function hostOf({ application, host }: Pick<RanRecord, 'application' | 'host'>): string {
  return `${application} ${host}`
}

/** Groups the records of one host by lines that follow each other. A record without its place is a group of its own. */
function groupsOf(own: readonly FoundRecord[]): RecordGroup[] {
  const groups: FoundRecord[][] = []
  for (const one of own.toSorted(byPlace)) {
    const line = one.record.ledger?.line
    const before = groups.at(-1)?.at(-1)?.record.ledger?.line
    if (line !== undefined && before !== undefined && line === before + 1) groups.at(-1)!.push(one)
    else groups.push([one])
  }
  return groups.map((group) => ({ records: group.map(({ record }) => record), name: group.at(-1)!.name }))
}

function byPlace(left: FoundRecord, right: FoundRecord): number {
  return (left.record.ledger?.line ?? 0) - (right.record.ledger?.line ?? 0)
}

function gapOf([first]: readonly FoundRecord[]): string {
  const { application, host } = first!.record
  const of = `${quoteUnlessName(application)} on ${quoteUnlessName(host)}`
  return `Records of ${of} are in no ledger here: what ran before, between and after them is unknown.`
}
