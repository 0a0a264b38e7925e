import type { Snapshot } from './schema.ts'

/**
 * Adds how far the host's clock is ahead of ours, by when we asked and when we had the answer (milliseconds since 1970). As in NTP
 * (RFC 5905, section 8): what the way there and back took, and not the host, is the part that cannot be known.
 */
export function withClockOffset(snapshot: Snapshot, asked: number, answered: number): Snapshot {
  const taken = Date.parse(snapshot.takenAt)
  const finished = taken + snapshot.tookMilliseconds
  const onTheWay = Math.max(0, answered - asked - snapshot.tookMilliseconds)
  return {
    ...snapshot,
    clock: {
      ...snapshot.clock,
      offsetMilliseconds: Math.round((taken - asked + (finished - answered)) / 2),
      uncertaintyMilliseconds: Math.ceil(onTheWay / 2),
    },
  }
}
