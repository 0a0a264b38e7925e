import type { AttemptRecord } from '../protocol/record.ts'
import type { Countersigned } from '../statement/countersignature.ts'
import { distinctSigners } from './judgement.ts'

/** How far the countersigning of an emergency release is. */
export interface Countersigning {
  /** People who are still missing; 0 when it is countersigned. */
  readonly missing: number
  /** When the last needed countersignature came, by the host's clock; null while some are missing. */
  readonly completedAt: string | null
  /** True when it came too late, or has not come in time. */
  readonly isOverdue: boolean
}

/** A record of an emergency release. */
export type EmergencyRecord = AttemptRecord & Required<Pick<AttemptRecord, 'emergency'>>

/** True for a record that people must countersign. An attempt that was refused has changed nothing. */
export function needsCountersignature(record: AttemptRecord): record is EmergencyRecord {
  return record.emergency !== undefined && record.verdict !== 'UNCHANGED'
}

/**
 * Returns how far the countersigning of a record is: as many different people as the host demanded must have approved or countersigned it.
 * `receipts` are those of the attempt.
 */
export function countersigningOf(record: EmergencyRecord, receipts: readonly Countersigned[], now: Date): Countersigning {
  const { approvers = [], decidedBy, emergency } = record
  const minimum = decidedBy?.minimumApprovals ?? 1
  const inOrder = receipts.toSorted((left, right) => Date.parse(left.receivedAt) - Date.parse(right.receivedAt))
  const people = (count: number) => distinctSigners([...approvers, ...inOrder.slice(0, count).map(({ countersigner }) => countersigner)])
  const enough = inOrder.findIndex((_, index) => people(index + 1) >= minimum)
  const completedAt = enough === -1 ? null : inOrder[enough]!.receivedAt
  const decided = completedAt === null ? now.getTime() : Date.parse(completedAt)
  return {
    missing: Math.max(0, minimum - people(inOrder.length)),
    completedAt,
    isOverdue: decided > Date.parse(emergency.countersignBy),
  }
}
