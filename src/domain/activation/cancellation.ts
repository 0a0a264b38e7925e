import { quoteUnlessName } from '../errors/quote.ts'
import { z } from 'zod'
import { actorSchema, attemptSchema } from '../protocol/attempt.ts'
import { timeSchema } from '../protocol/limits.ts'

/** A request to roll a running attempt back, as a record has it. */
export const cancellationSchema = z.strictObject({
  actor: actorSchema,
  /** Why, as one clause. */
  reason: z.string().max(1024).optional(),
  requestedAt: timeSchema,
})
export type Cancellation = z.infer<typeof cancellationSchema>

/** `attempts/<attempt>/cancel.json`: written once by the first request. */
export const cancelFileSchema = cancellationSchema.extend({ schemaVersion: z.literal(1), attempt: attemptSchema })
export type CancelFile = z.infer<typeof cancelFileSchema>

/** Returns why a cancelled attempt is rolled back, as one clause. */
export function cancelledWords({ actor, reason }: Cancellation): string {
  return `${quoteUnlessName(actor.name)} cancelled it${reason === undefined ? '' : `: ${reason}`}`
}
