import { z } from 'zod'
import { inventorySchema } from '../closure/inventory.ts'
import { storePathSchema } from '../closure/store-path.ts'
import { MANIFEST_LIMIT_BYTES, releaseIdSchema } from '../manifest/schema.ts'
import { emergencyRequest, recordedReasonSchema } from '../trust/emergency.ts'
import { APPROVALS_LIMIT_BYTES, SIGNATURE_LIMIT_BYTES } from '../trust/signature.ts'
import {
  attemptSchema,
  copyRequestSchema,
  expectedReleaseSchema,
  expresslySchema,
  newAttemptSchema,
  requestActorSchema,
} from './attempt.ts'
import { expectedHostSchema } from './expected-host.ts'
import { PROTOCOL_VERSION } from './agent-program.ts'
import { roleSchema } from '../config/role.ts'

// Requests to the agent, on its standard input. They are apart from its answers, because the host never reads those.

/** The text of manifest.sig. A host that receives none refuses the release; the check is `host/release/verify-signature.ts`. */
export const signatureTextSchema = z.string().max(SIGNATURE_LIMIT_BYTES)

/** The text of approvals.intoto.jsonl; the check is `host/release/verify-approvals.ts`. */
export const approvalsTextSchema = z.string().max(APPROVALS_LIMIT_BYTES)

export const prepareRequestSchema = z.strictObject({
  protocol: z.literal(PROTOCOL_VERSION),
  releaseId: releaseIdSchema,
  /** The manifest's own bytes: their SHA-256 is the release id. */
  manifest: z.string().max(MANIFEST_LIMIT_BYTES),
  signature: signatureTextSchema.optional(),
  approvals: approvalsTextSchema.optional(),
  ...emergencyRequest,
  manifestPath: storePathSchema,
  /**
   * The release that the host runs, by what the client knows: then `closure` has only those paths that this release does not have, or has
   * with other contents. A host that runs another one answers `closure-unknown`.
   */
  closureFrom: releaseIdSchema.optional(),
  /** The release's closure: the manifest's path and the components' inventory. */
  closure: inventorySchema,
  /** Only inspect: no root is created, nothing is written, and every check that refuses still refuses. */
  dryRun: z.boolean().default(false),
  /** Inspect the units too, and report what would be done to each. */
  units: z.literal(true).optional(),
  /** Refuse when something else is current. */
  expectCurrent: expectedReleaseSchema.optional(),
  /** The apply will be asked to back up the data: refuse when there is no room for that. */
  schemaChange: z.literal(true).optional(),
  ...expresslySchema,
  expectHost: expectedHostSchema.optional(),
})
export type PrepareRequest = z.infer<typeof prepareRequestSchema>

export const applyRequestSchema = z.strictObject({
  protocol: z.literal(PROTOCOL_VERSION),
  releaseId: releaseIdSchema,
  manifestPath: storePathSchema,
  signature: signatureTextSchema.optional(),
  approvals: approvalsTextSchema.optional(),
  ...emergencyRequest,
  attempt: newAttemptSchema,
  actor: requestActorSchema,
  copy: copyRequestSchema,
  /** Refuse when something else is current. */
  expectCurrent: expectedReleaseSchema.optional(),
  /** Back up the data first, even if the manifest does not declare a schema change. */
  schemaChange: z.boolean().optional(),
  ...expresslySchema,
  expectHost: expectedHostSchema.optional(),
})
export type ApplyRequest = z.infer<typeof applyRequestSchema>

/**
 * On standard input of `rollback APPLICATION [--to ID]` over ssh; a user on the host gives none, and the agent generates the attempt id.
 * The answer is an `attemptResult`.
 */
export const rollbackRequestSchema = z.strictObject({
  protocol: z.literal(PROTOCOL_VERSION),
  attempt: newAttemptSchema,
  actor: requestActorSchema,
  /** Refuse when something else is current. */
  expectCurrent: expectedReleaseSchema.optional(),
  expectHost: expectedHostSchema.optional(),
})
export type RollbackRequest = z.infer<typeof rollbackRequestSchema>

/**
 * On standard input of `confirm APPLICATION [--revert]` over ssh: whether the pending attempt may stay. A user on the host gives none,
 * which refers to the pending attempt there. The answer is an `attemptResult`.
 */
export const confirmRequestSchema = z.strictObject({
  protocol: z.literal(PROTOCOL_VERSION),
  attempt: attemptSchema,
  decision: z.enum(['keep', 'revert']),
  /** Why, as one clause. */
  reason: recordedReasonSchema.optional(),
  actor: requestActorSchema,
  expectHost: expectedHostSchema.optional(),
})
export type ConfirmRequest = z.infer<typeof confirmRequestSchema>

/**
 * On standard input of `cancel APPLICATION` over ssh: which attempt to roll back. A user on the host gives none, which refers to the one
 * that runs there. The answer is an `attemptResult`.
 */
export const cancelRequestSchema = z.strictObject({
  protocol: z.literal(PROTOCOL_VERSION),
  attempt: attemptSchema,
  /** Why, as one clause. */
  reason: recordedReasonSchema.optional(),
  actor: requestActorSchema,
  expectHost: expectedHostSchema.optional(),
})
export type CancelRequest = z.infer<typeof cancelRequestSchema>

/** On standard input of `prune APPLICATION [--dry-run]` over ssh; a user on the host gives none. */
export const pruneRequestSchema = z.strictObject({ expectHost: expectedHostSchema.optional() })

/**
 * On standard input of `role APPLICATION --set ROLE` over ssh; a user on the host gives none. Idempotent by attempt id. The answer is an
 * `attemptResult`, whose record has the verb `set-role`.
 */
export const setRoleRequestSchema = z.strictObject({
  protocol: z.literal(PROTOCOL_VERSION),
  attempt: newAttemptSchema,
  actor: requestActorSchema,
  /** Refuse when the host has another role than this, because it was changed in the meantime. */
  expectRole: roleSchema.optional(),
  /** Why, as one clause. */
  reason: recordedReasonSchema.optional(),
  expectHost: expectedHostSchema.optional(),
})
export type SetRoleRequest = z.infer<typeof setRoleRequestSchema>
