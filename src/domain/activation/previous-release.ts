import type { AttemptRecord } from '../protocol/record.ts'

/**
 * Returns the release that was current before the current one was committed: where a rollback with no `--to` goes. Applying a release again
 * does not make it its own previous one.
 */
export function previousRelease(records: readonly AttemptRecord[], current: string | null): string | null {
  if (current === null) return null
  return records.findLast((record) => madeCurrent(record, current))?.previousRelease ?? null
}

/** True for the record of an attempt that put `current` in the place of another release. */
export function madeCurrent({ verb, verdict, releaseId, previousRelease: previous }: AttemptRecord, current: string): boolean {
  return (verb === 'apply' || verb === 'rollback') && verdict === 'COMMITTED' && releaseId === current && previous !== current
}
