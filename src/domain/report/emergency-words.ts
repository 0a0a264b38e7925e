import { quoteUnlessName } from '../errors/quote.ts'
import type { OpenEmergency } from '../protocol/countersign.ts'
import type { Emergency } from '../trust/emergency.ts'
import { formatCount } from './amount.ts'
import { shortId } from './release-name.ts'

/** Returns why a release was an emergency, and until when it must be countersigned, as a clause. */
export function emergencyWords({ reason, countersignBy }: Emergency): string {
  return `${reason}; to be countersigned by ${countersignBy}`
}

/** Formats a line of an outcome; none for a release that is not an emergency. */
export function emergencyLines(emergency: Emergency | undefined): string[] {
  return emergency === undefined ? [] : [`  emergency release: ${emergencyWords(emergency)}`]
}

/** Formats an emergency release that is not countersigned. The host's own name may be another than the configuration's. */
export function openEmergencyWords({ releaseId, actor, reason, countersignBy, missing, isOverdue }: OpenEmergency, host = 'HOST'): string {
  const what = isOverdue ? 'NOT COUNTERSIGNED IN TIME' : 'not countersigned yet'
  const needed = formatCount(missing, 'person', 'people')
  return `${what}: emergency release ${shortId(releaseId)} by ${quoteUnlessName(actor.name)} (${reason}), due ${countersignBy}, ${needed} missing; run "grind-to-prod countersign ${host} ${shortId(releaseId)}"`
}

/** Formats the emergency releases that are not countersigned, for a cell of a table. */
export function openEmergencyCell(open: readonly OpenEmergency[]): string {
  const overdue = open.filter(({ isOverdue }) => isOverdue).length
  return overdue > 0 ? `${overdue} NOT COUNTERSIGNED IN TIME` : `${open.length} not countersigned yet`
}
