import type { Check } from '#domain/evidence/check'
import type { ReleaseVerdict } from '#domain/evidence/release-facts'
import type { RecordedVerdict } from '#domain/evidence/requirement'
import type { AttemptRecord } from '#domain/protocol/record'
import type { KeptRecord } from './check-record.ts'
import type { RecordSigner } from './verify-record-signature.ts'

/** A record that was verified with its manifest. */
export interface VerifiedRecord extends Pick<
  AttemptRecord,
  'host' | 'verb' | 'verdict' | 'attempt' | 'startedAt' | 'finishedAt' | 'actor'
> {
  /** True when a ledger was given that contains the record and does not contradict itself. */
  readonly ledgerChecked: boolean
  /** Null when the record is not signed, or not as it is. */
  readonly signer: RecordSigner | null
}

interface CheckedRecord {
  readonly checks: readonly Check[]
  readonly signer: RecordSigner | null
}

/** Returns the verdict of a record, and whether its host vouches for it. */
export function recordedVerdict({ record, file }: KeptRecord, { checks, signer }: CheckedRecord): ReleaseVerdict {
  return releaseVerdict(record, { isSigned: signer?.isHostKey === true, isContradicted: contradictedFiles(checks).has(file) })
}

/** Returns what a verification has of an attempt's end. The host vouches for what it signed, unless a check of that record failed. */
export function releaseVerdict(
  { host, verb, verdict, attempt, finishedAt, actor }: AttemptRecord,
  { isSigned, isContradicted }: SignedAndChecked,
): ReleaseVerdict {
  const vouchedBy = isSigned && !isContradicted ? 'host' : 'none'
  const contradicted = isSigned && isContradicted ? ({ contradicted: true } as const) : {}
  return { host, verdict, verb, attempt, finishedAt, actor: actor.name, vouchedBy, ...contradicted }
}

interface SignedAndChecked {
  /** With a key of the host that was given. */
  readonly isSigned: boolean
  readonly isContradicted: boolean
}

/** Returns the files that a failed check rests on. Only all checks of a verification show all of them. */
export function contradictedFiles(checks: readonly Check[]): ReadonlySet<string> {
  return new Set(checks.flatMap(({ outcome, restsOn }) => (outcome === 'failed' ? restsOn : [])))
}

/** Returns the verdict that a script may require. */
export function requirableVerdict(kept: Pick<KeptRecord, 'record' | 'file'> | undefined, words = 'the record'): RecordedVerdict {
  if (kept === undefined) return { verdict: undefined, found: 'no record was given', restsOn: [] }
  const { verdict } = kept.record
  return { verdict, found: `${words} has ${verdict}`, restsOn: [kept.file] }
}

/** Returns what a result has of a record. */
export function recordOf(
  { host, verb, verdict, attempt, startedAt, finishedAt, actor }: AttemptRecord,
  more: Pick<VerifiedRecord, 'ledgerChecked' | 'signer'>,
): VerifiedRecord {
  return { host, verb, verdict, attempt, startedAt, finishedAt, actor, ...more }
}
