import { z } from 'zod'
import { limited, LIMITS, timeSchema } from '../protocol/limits.ts'
import { actorSchema, attemptSchema, copySummarySchema, expectedReleaseSchema, expresslySchema } from '../protocol/attempt.ts'
import { expectedHostSchema } from '../protocol/expected-host.ts'
import { approvalsTextSchema, signatureTextSchema } from '../protocol/requests.ts'
import { releaseIdSchema } from '../manifest/schema.ts'
import { emergencyRequest } from '../trust/emergency.ts'
import { storePathSchema } from '../closure/store-path.ts'
import { unitSchema } from '../config/grammar.ts'
import { confirmationWaitSchema } from './confirmation.ts'
import { restoreIntentSchema } from './data-backup.ts'
import { ADOPTED } from './host-paths.ts'
import { systemIntentSchema } from './system-plan.ts'

/** A generation's name: a release id, or the one that holds what was there before the first release. */
const generationSchema = z.union([releaseIdSchema, z.literal(ADOPTED)])

/** `attempts/<attempt>/request.json`: what was asked, durable before the transaction starts. */
export const attemptRequestSchema = z.strictObject({
  schemaVersion: z.literal(1),
  verb: z.enum(['apply', 'rollback', 'restore-data']),
  attempt: attemptSchema,
  releaseId: generationSchema,
  /** Null for the generation `taken-over`, which has no manifest. */
  manifestPath: storePathSchema.nullable(),
  /** The text of manifest.sig; a rollback has none, because a kept release was verified when it arrived. */
  signature: signatureTextSchema.optional(),
  /** The text of approvals.intoto.jsonl, if there was one. */
  approvals: approvalsTextSchema.optional(),
  ...emergencyRequest,
  actor: actorSchema,
  copy: copySummarySchema.optional(),
  expectCurrent: expectedReleaseSchema.optional(),
  schemaChange: z.boolean().optional(),
  ...expresslySchema,
  /** Compared with this host again once its role can no longer change. */
  expectHost: expectedHostSchema.optional(),
  /** The attempt whose backup is to be restored; of `restore-data` only. */
  backup: attemptSchema.optional(),
  requestedAt: timeSchema,
})
export type AttemptRequest = z.infer<typeof attemptRequestSchema>

/**
 * The progress of a transaction. `begun` and `taking-over`: nothing that runs has changed. `switching`: `current` may have moved.
 * `awaiting-confirmation`: it has moved, the release is healthy, and must be confirmed by the deadline. `switching-back`: it may have moved
 * back, and units may not have been restarted since. `restoring`: units may be down and data folders replaced. `restoring-back`: the
 * folders may have been put back.
 */
const journalSteps = [
  'begun',
  'taking-over',
  'switching',
  'awaiting-confirmation',
  'switching-back',
  'restoring',
  'restoring-back',
] as const

/** `journal.json`: what an unfinished transaction intends, fsynced before it does it. */
export const journalSchema = z.strictObject({
  schemaVersion: z.literal(1),
  attempt: attemptSchema,
  step: z.enum(journalSteps),
  startedAt: timeSchema,
  /** The generation to roll back to; null when there was none. */
  previous: generationSchema.nullable(),
  /** `ActiveState` of the units concerned before the switch. */
  unitsBefore: limited(z.record(unitSchema, z.string().max(64)), LIMITS.named),
  /**
   * The moment just before the switch: the boot, and clock ticks since it. In a rollback this separates the processes of the previous
   * release that were left running from those of the failed release.
   */
  switch: z
    .strictObject({
      boot: z.string().max(64),
      ticks: z.number().int().nonnegative(),
      /** The same moment by systemd's own clock. Without it every unit counts as touched since. */
      microseconds: z.number().int().nonnegative().default(0),
    })
    .optional(),
  /** Since the release waits for its confirmation. */
  confirmation: confirmationWaitSchema.optional(),
  /** Of `restore-data`: what is put in the place of what. */
  restore: restoreIntentSchema.optional(),
  /** The intended change of the host's NixOS system, and its previous state. */
  system: systemIntentSchema.optional(),
  /** Why the transaction switches back. */
  reason: z.string().max(4096).optional(),
})
export type Journal = z.infer<typeof journalSchema>
