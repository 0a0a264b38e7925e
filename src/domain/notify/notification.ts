import { z } from 'zod'
import { verdictSchema } from '../activation/verdict.ts'
import { nameSchema } from '../config/grammar.ts'
import { actorSchema } from '../protocol/attempt.ts'
import { timeSchema } from '../protocol/limits.ts'
import { recordSchema, type AttemptRecord } from '../protocol/record.ts'
import { releaseSourceSchema } from '../protocol/release-source.ts'

/** What was asked of a host, in the words of a user. */
const actions = ['promote', 'rollback', 'failover', 'confirm', 'cancel', 'restore-data', 'set-role', 'boot-check'] as const
export type NotifiedAction = (typeof actions)[number]

/**
 * Why an attempt ended without a client that waits for it. `request`: a client does. `by-hand`: a person decided on the host itself.
 * `recovery`: an interrupted attempt was finished or rolled back. `expiry`: nothing confirmed the release in time. `boot`: a boot was
 * checked.
 */
const causes = ['request', 'by-hand', 'recovery', 'expiry', 'boot'] as const
export type NotifiedCause = (typeof causes)[number]

/** The document that a webhook receives as its body, and the program of a host's policy on standard input. */
export const notificationSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    sender: z.enum(['runner', 'host']).describe('The side that sends it: the machine of the client, or the production host itself.'),
    action: z.enum(actions),
    cause: z
      .enum(causes)
      .describe('"request" when a client waits for the outcome; otherwise what ended the attempt on the host without one.'),
    application: nameSchema,
    host: z.string().max(255).describe('From the runner its name in grind-to-prod.yml, from the host its host name.'),
    failover: z
      .strictObject({ from: nameSchema, to: nameSchema })
      .optional()
      .describe('The two hosts of a failover; absent for every other action.'),
    verdict: verdictSchema,
    reason: z.string().max(4096).describe('One sentence: why this verdict.'),
    releaseId: z.string().max(128).nullable(),
    previousRelease: z.string().max(128).nullable(),
    commit: releaseSourceSchema.nullable().describe('The commit of the release; null when it is unknown.'),
    actor: actorSchema.nullable(),
    startedAt: timeSchema,
    finishedAt: timeSchema,
    record: recordSchema.nullable().describe("The host's record of the attempt; null when there is none, or it did not arrive."),
  })
  .describe('The outcome of one attempt. A version that adds fields keeps the schemaVersion; a reader must ignore fields it does not know.')
export type Notification = z.infer<typeof notificationSchema>

/** Longest reason, in characters; a longer one is cut. */
const REASON_LIMIT = 4096

/** Cuts a reason that is longer than a notification may carry. */
export function fittingReason(reason: string): string {
  return reason.length <= REASON_LIMIT ? reason : `${reason.slice(0, REASON_LIMIT - 1)}…`
}

const actionOfVerb: Readonly<Record<AttemptRecord['verb'], NotifiedAction>> = {
  apply: 'promote',
  rollback: 'rollback',
  'restore-data': 'restore-data',
  'set-role': 'set-role',
}

/** Returns what a host reports of an attempt by itself. */
export function notificationOfRecord(record: AttemptRecord, cause: NotifiedCause): Notification {
  const { application, host, verdict, reason, releaseId, previousRelease, releaseCommit, actor, startedAt, finishedAt } = record
  return {
    schemaVersion: 1,
    sender: 'host',
    action: cause === 'boot' ? 'boot-check' : actionOfVerb[record.verb],
    cause,
    application,
    host,
    verdict,
    reason,
    releaseId,
    previousRelease,
    commit: releaseCommit ?? null,
    actor,
    startedAt,
    finishedAt,
    record,
  }
}
