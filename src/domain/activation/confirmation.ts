import { quoteUnlessName } from '../errors/quote.ts'
import { z } from 'zod'
import { timeSchema } from '../protocol/limits.ts'
import { actorSchema, attemptSchema } from '../protocol/attempt.ts'

/** Ticks in a second, as the kernel shows them to programs. */
const TICKS_PER_SECOND = 100

/** Part of the journal: the deadline by which a current and healthy release must be confirmed. */
export const confirmationWaitSchema = z.strictObject({
  /** What the manifest asks for. */
  deadlineSeconds: z.number().int().positive(),
  /** As a date, for display and for another boot. */
  deadline: timeSchema,
  /** In this boot the deadline is this many clock ticks after its start, whatever the date is set to. */
  boot: z.string().max(64),
  deadlineTicks: z.number().int().nonnegative(),
})
export type ConfirmationWait = z.infer<typeof confirmationWaitSchema>

/** `attempts/<attempt>/decision.json`: written once by the first decision; a second decision changes nothing. */
export const decisionSchema = z.strictObject({
  schemaVersion: z.literal(1),
  attempt: attemptSchema,
  /** `none`: the deadline passed without a decision, recorded by the transaction itself. */
  decision: z.enum(['keep', 'revert', 'none']),
  /** Why, as one clause. */
  reason: z.string().max(1024).optional(),
  actor: actorSchema,
  decidedAt: timeSchema,
})
export type Decision = z.infer<typeof decisionSchema>

/** The host's clocks at one moment. */
export interface Moment {
  readonly boot: string
  /** Clock ticks since that boot: untouched when the date is set. */
  readonly ticks: number
  /** Milliseconds since 1970, by the date. */
  readonly date: number
}

/** Returns the wait of a release that has just proved to be healthy. */
export function beginWait(deadlineSeconds: number, now: Moment): ConfirmationWait {
  return waitOf(deadlineSeconds, deadlineSeconds, now)
}

/**
 * Resumes the wait at `now`. In the boot in which the wait began nothing changes. In another boot only the date shows how much time is
 * left: none if the deadline has passed, and never more than the whole wait, because a power cut may have set the date back.
 */
export function resumeWait(wait: ConfirmationWait, now: Moment): ConfirmationWait {
  if (wait.boot === now.boot) return wait
  const left = (Date.parse(wait.deadline) - now.date) / 1000
  return waitOf(wait.deadlineSeconds, Math.min(Math.max(left, 0), wait.deadlineSeconds), now)
}

function waitOf(deadlineSeconds: number, left: number, { boot, ticks, date }: Moment): ConfirmationWait {
  return {
    deadlineSeconds,
    deadline: new Date(date + left * 1000).toISOString(),
    boot,
    deadlineTicks: ticks + Math.ceil(left * TICKS_PER_SECOND),
  }
}

/** Seconds until the deadline; 0 once it has passed. */
export function secondsLeft(wait: ConfirmationWait, now: Moment): number {
  return Math.max(0, (resumeWait(wait, now).deadlineTicks - now.ticks) / TICKS_PER_SECOND)
}

/** Returns what is to be done about a release that waits. A decision that is there was made in time, however late it is read. */
export function judgeWait(wait: ConfirmationWait, decision: Decision | undefined, now: Moment): 'wait' | 'expired' | Decision['decision'] {
  if (decision !== undefined) return decision.decision
  return isOver(wait, now) ? 'expired' : 'wait'
}

/** True after the deadline, never before it: a count of ticks is rounded down, so only the tick after the deadline's is certainly later. */
export function isOver(wait: ConfirmationWait, now: Moment): boolean {
  return wait.boot === now.boot ? now.ticks > wait.deadlineTicks : secondsLeft(wait, now) === 0
}

/** Returns why a decision takes the release back, as one clause. */
export function reasonToReturn({ decision, reason, actor }: Decision, { deadlineSeconds }: ConfirmationWait): string {
  if (decision === 'none') return `it was not confirmed within ${deadlineSeconds} s`
  return `${quoteUnlessName(actor.name)} rejected it${reason === undefined ? '' : `: ${reason}`}`
}
