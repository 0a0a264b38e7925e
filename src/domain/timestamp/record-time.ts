import { durationWords } from '../report/figures-lines.ts'

/** A time that an authority states. */
export interface StampedTime {
  readonly time: Date
  readonly accuracyMilliseconds: number
}

/** Clocks that are kept right differ by less. */
const TOLERATED_MILLISECONDS = 60_000

/**
 * Returns why a record cannot be what was stamped, as the end of a sentence that begins with the record: what did not exist cannot be
 * stamped, and nothing was stamped at a time that is still to come. Undefined when its time agrees.
 */
export function recordTimeProblem(finishedAt: string, { time, accuracyMilliseconds }: StampedTime, now: Date): string | undefined {
  if (time.getTime() - accuracyMilliseconds - now.getTime() > TOLERATED_MILLISECONDS)
    return `was stamped at ${time.toISOString()}, a time that is still to come`
  const ahead = Date.parse(finishedAt) - time.getTime() - accuracyMilliseconds
  if (ahead <= TOLERATED_MILLISECONDS) return undefined
  return `names ${finishedAt} as its end, and was stamped at ${time.toISOString()}, before that`
}

/** Returns how long after its end a record was stamped, in words; undefined when that was at once. */
export function stampedAfter(finishedAt: string, { time }: StampedTime): string | undefined {
  const milliseconds = time.getTime() - Date.parse(finishedAt)
  return milliseconds <= TOLERATED_MILLISECONDS ? undefined : durationWords(milliseconds / 1000)
}
