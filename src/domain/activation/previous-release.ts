import type { AttemptRecord } from '../protocol/record.ts'

/**
 * The release that was current before the current one was committed: where a rollback with no `--to` goes.
 * Applying a release again does not make it its own previous one.
 */
export function previousRelease(records: readonly AttemptRecord[], current: string | null): string | null {
  if (current === null) return null
  const commit = records.findLast(
    (record) =>
      (record.verb === 'apply' || record.verb === 'rollback') &&
      record.verdict === 'COMMITTED' &&
      record.releaseId === current &&
      record.previousRelease !== current,
  )
  return commit?.previousRelease ?? null
}
