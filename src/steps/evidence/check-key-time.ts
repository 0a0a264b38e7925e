import type { Check } from '#domain/evidence/check'
import type { Manifest } from '#domain/manifest/schema'
import type { AttemptRecord } from '#domain/protocol/record'

/** The moment at which the keys of a release's signers must have been valid, and where it comes from. */
export interface KeyTime {
  readonly at: Date
  readonly from: 'option' | 'record' | 'now'
}

/** What a moment is chosen from, and compared with. */
export interface KnownTimes {
  readonly given: Date | undefined
  /** The record of the attempt, when its host signed it. The time in any other record may be invented. */
  readonly record: AttemptRecord | undefined
  readonly now: Date
}

/** Returns the moment that counts: what the user gave, else when the host applied the release, else now. */
export function keyTimeOf({ given, record, now }: KnownTimes): KeyTime {
  if (given !== undefined) return { at: given, from: 'option' }
  return record === undefined ? { at: now, from: 'now' } : { at: new Date(record.startedAt), from: 'record' }
}

/** Checks a moment against the commit, the attempt and the present: a key that expired long ago signs what is dated back. */
export function checkKeyTime({ at, from }: KeyTime, { record, now }: KnownTimes, manifest: Manifest): Check {
  const common = { check: 'key-time', restsOn: [], vouchedBy: from === 'record' ? 'host' : 'none' } as const
  const moment = at.toISOString()
  const problem = timeProblem(at, { record, now }, manifest)
  if (problem !== undefined) return { ...common, outcome: 'failed', statement: `The keys were checked as of ${moment}, ${problem}.` }
  const where = { option: 'as it was given', record: 'when the attempt began, by the host', now: 'now' }[from]
  return { ...common, outcome: 'passed', statement: `The keys were checked as of ${moment}: ${where}.` }
}

function timeProblem(at: Date, { record, now }: Pick<KnownTimes, 'record' | 'now'>, { source }: Manifest): string | undefined {
  if (at.getTime() < Date.parse(source.commitTime)) return `before the commit of ${source.commitTime}`
  if (at.getTime() > now.getTime()) return 'which is in the future'
  if (record === undefined) return undefined
  const [begin, end] = [Date.parse(record.startedAt), Date.parse(record.finishedAt)]
  // A time that a person writes has no fractions of a second.
  if (at.getTime() >= begin - 1000 && at.getTime() <= end + 1000) return undefined
  return `but the attempt ran from ${record.startedAt} to ${record.finishedAt}`
}
