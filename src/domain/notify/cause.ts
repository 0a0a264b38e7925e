import type { AttemptRecord } from '../protocol/record.ts'
import type { NotifiedCause } from './notification.ts'

/** How an attempt ended, as far as its record does not show it. */
export interface Ending {
  /** Recovery ended it, after an interruption. */
  readonly isRecovered: boolean
  /** A person asked for it, or decided it, on the host itself. */
  readonly isByHand: boolean
}

/** Returns why an attempt may have ended without a client that reports it; `request` when one waits for it. */
export function causeOf(record: Pick<AttemptRecord, 'confirmation'>, { isRecovered, isByHand }: Ending): NotifiedCause {
  if (record.confirmation?.decision === 'none') return 'expiry'
  if (isRecovered) return 'recovery'
  return isByHand ? 'by-hand' : 'request'
}
