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

/** Returns the verdict of a record. The host vouches for one that it signed, unless a check of it failed. */
export function recordedVerdict({ record, file }: KeptRecord, { checks, signer }: CheckedRecord): ReleaseVerdict {
  const { host, verb, verdict, attempt, finishedAt, actor } = record
  const isContradicted = checks.some(({ outcome, restsOn }) => outcome === 'failed' && restsOn.includes(file))
  const vouchedBy = signer?.isHostKey === true && !isContradicted ? 'host' : 'none'
  return { host, verdict, verb, attempt, finishedAt, actor: actor.name, vouchedBy }
}

/** Returns the verdict that a script may require. */
export function verdictOf(kept: KeptRecord | undefined): RecordedVerdict {
  if (kept === undefined) return { verdict: undefined, found: 'no record was given', restsOn: [] }
  const { verdict } = kept.record
  return { verdict, found: `the record has ${verdict}`, restsOn: [kept.file] }
}

/** Returns what a result has of a record. */
export function recordOf(
  { host, verb, verdict, attempt, startedAt, finishedAt, actor }: AttemptRecord,
  more: Pick<VerifiedRecord, 'ledgerChecked' | 'signer'>,
): VerifiedRecord {
  return { host, verb, verdict, attempt, startedAt, finishedAt, actor, ...more }
}
