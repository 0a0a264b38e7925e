import type { AttemptRecord } from '../protocol/record.ts'

type Outcome = Pick<AttemptRecord, 'verb' | 'verdict' | 'releaseId' | 'previousRelease'>

/** True for the record of an attempt that switched between releases, or tried to: it shows what was current afterwards. */
export function decidesCurrent({ verb, verdict }: Outcome): boolean {
  return (verb === 'apply' || verb === 'rollback') && verdict !== 'UNCHANGED'
}

/** Returns the releases of which such a record leaves one current: two where it does not show which. Null: none was. */
export function leftCurrent({ verdict, releaseId, previousRelease }: Outcome): (string | null)[] {
  if (verdict === 'COMMITTED') return [releaseId]
  if (verdict === 'ROLLED_BACK') return [previousRelease]
  return [...new Set([releaseId, previousRelease])]
}
