import { z } from 'zod'
import { LIMITS, timeSchema } from './limits.ts'
import { rollbackCandidatesSchema } from '../activation/rollback-candidates.ts'
import { storePathSchema } from '../closure/store-path.ts'
import { nameSchema } from '../config/grammar.ts'
import { releaseIdSchema } from '../manifest/schema.ts'
import { eventSchema } from '../report/event.ts'
import { transferSchema } from '../transfer/base-schema.ts'
import { fallbackSchema } from '../transfer/fallback.ts'
import { approvalDemandSchema } from '../trust/approval-demand.ts'
import { attemptSchema } from './attempt.ts'
import { ledgerStateSchema } from './ledger-state.ts'
import { preflightFactsSchema } from './preflight-facts.ts'
import { recordSchema, statementTextSchema } from './record.ts'
import { releaseSourceSchema } from './release-source.ts'
import { unitPreviewSchema } from './release-result.ts'
import { awaitingSchema } from './status.ts'
import { signatureTextSchema } from './requests.ts'

// Answers of the agent, on its standard output.

export const prepareResultSchema = z.strictObject({
  /** Paths of the closure that are missing on the host, in the closure's order. */
  missing: z.array(storePathSchema).max(LIMITS.closurePaths),
  /** Bytes that the import will need, and bytes free, on the fullest file system concerned. */
  bytesNeeded: z.number().int().nonnegative(),
  bytesFree: z.number().int().nonnegative(),
  currentRelease: releaseIdSchema.nullable(),
  /** True when this very release is current, its paths valid and its units run it: nothing needs doing, and nothing was written. */
  alreadyCurrent: z.boolean(),
  /** When they were asked for, and this release is not what runs already: what would be done to each unit, and why. */
  units: z.array(unitPreviewSchema).max(1024).optional(),
  /** What the host accepts of the copy, and the bases that it has; absent when there is nothing to copy, and from earlier agents. */
  transfer: transferSchema.optional(),
  /** Of the first request for a release, if it is not what runs already; absent from earlier agents. */
  facts: preflightFactsSchema.optional(),
  /** Of a dry run: how many approvals the host demands, and whose count; absent from earlier agents. */
  approvals: approvalDemandSchema.optional(),
})
export type PrepareResult = z.infer<typeof prepareResultSchema>

export const receiveResultSchema = z.strictObject({
  paths: z.number().int().nonnegative(),
  narBytes: z.number().int().nonnegative(),
  packBytes: z.number().int().nonnegative(),
  /** Paths that the pack asked the host to fetch from its policy's substituters, because the build host does not have them. */
  substitutedPaths: z.array(storePathSchema).max(LIMITS.closurePaths),
  /** Paths of the prepared closure that are missing now, in its order; absent from earlier agents, which have to prepare again. */
  missing: z.array(storePathSchema).max(LIMITS.closurePaths).optional(),
  /** Paths of a pack of format 2 that could not be made from their bases; absent for format 1. */
  failed: z.array(fallbackSchema).max(LIMITS.closurePaths).optional(),
})
export type ReceiveResult = z.infer<typeof receiveResultSchema>

const prunedReleaseSchema = z.strictObject({
  release: z.string().max(128),
  lastUsed: timeSchema.nullable(),
  /** Absent where the manifest cannot be read, and from an older agent. */
  source: releaseSourceSchema.optional(),
})

/** Of `prune APPLICATION [--dry-run]`: what was removed (or would be), and why everything else stays. */
export const pruneResultSchema = z.strictObject({
  host: z.string().max(255),
  application: nameSchema,
  dryRun: z.boolean(),
  removed: z.array(prunedReleaseSchema).max(LIMITS.kept),
  kept: z.array(prunedReleaseSchema.extend({ why: z.string().max(256) })).max(LIMITS.kept),
  /** Releases that were prepared at least a day ago and never written to the host's generations: their roots. */
  abandoned: z.array(z.string().max(128)).max(LIMITS.kept),
  /** Folders of old attempts; the ledger keeps their records. */
  attempts: z.strictObject({ removed: z.number().int().nonnegative(), kept: z.number().int().nonnegative() }),
  /** Attempts whose backup of the data goes with its release. */
  dataBackups: z.array(attemptSchema).max(LIMITS.kept),
  /** Manifests of releases removed long ago. */
  backups: z.strictObject({ removed: z.number().int().nonnegative(), kept: z.number().int().nonnegative() }),
  /** NAR bytes that only the removed releases hold: what a collection may take, unless something else on the host needs it. */
  collectableBytes: z.number().int().nonnegative(),
})
export type PruneResult = z.infer<typeof pruneResultSchema>

export const attemptResultSchema = z.strictObject({
  record: recordSchema,
  /** By the host's own ssh key, of the record's canonical JSON; absent when it has none that signs. */
  signature: signatureTextSchema.optional(),
  /** The statement of the attempt, as the text of a DSSE envelope, signed by the same key; absent from an older agent too. */
  statement: statementTextSchema.optional(),
  /** Of a rollback that chose its release itself: what it chose from. */
  candidates: rollbackCandidatesSchema.optional(),
  /** Of a rollback: how far its ledger could be relied on before; absent from an older agent. */
  ledger: ledgerStateSchema.optional(),
})
export type AttemptResult = z.infer<typeof attemptResultSchema>

/** What `restore-data` would do. */
const restorePlanSchema = z.strictObject({
  releaseId: releaseIdSchema,
  /** The attempt that took the backup. */
  backup: attemptSchema,
  takenAt: timeSchema,
  /** The release's own program that would restore; null for the built-in archives. */
  program: z.string().max(64).nullable(),
  folders: z
    .array(
      z.strictObject({
        folder: z.string().max(255),
        /** Null when the folder did not exist then, or when a program restores. */
        archive: z.string().max(4096).nullable(),
        /** Where what is there now would go. */
        aside: z.string().max(4096).nullable(),
        changedWhileRead: z.boolean(),
      }),
    )
    .max(LIMITS.named),
  /** Units that would be stopped and started. */
  units: z.array(z.string().max(255)).max(LIMITS.named),
  /** Reasons against this backup. */
  warnings: z.array(z.string().max(1024)).max(64).optional(),
})
export type RestorePlan = z.infer<typeof restorePlanSchema>

/** Of `restore-data --dry-run`, on the host itself; without the flag it is an `attemptResult`. */
export const restorePlanResultSchema = z.strictObject({ plan: restorePlanSchema })
export type RestorePlanResult = z.infer<typeof restorePlanResultSchema>

/** Of `recover`, on the host itself: the record of the attempt that was cut off, null when none was. */
export const recoverResultSchema = z.strictObject({
  record: recordSchema.nullable(),
  /** The attempt that was cut off and now waits again for its confirmation. */
  awaiting: awaitingSchema.optional(),
})
export type RecoverResult = z.infer<typeof recoverResultSchema>

/** Error codes are those of `errors.ts`; a code that this side does not know is shown as it is. */
export const agentErrorSchema = z.strictObject({
  event: z.literal('error'),
  kind: z.enum(['input', 'host', 'surprise']),
  /** The code that every version knows, and the exact one where it is finer. */
  code: z.string().max(64),
  subcode: z.string().max(64).optional(),
  /** The whole text: a runner that does not know hints shows nothing else. */
  message: z.string().max(16_384),
  /** What to do: the end of the message. */
  hint: z.string().max(16_384).optional(),
  /** Of a request that this agent does not know in full: a field of it, or words of its command line. */
  unknown: z
    .strictObject({ of: z.literal('manifest').optional(), field: z.string().max(1024).optional(), words: z.string().max(1024).optional() })
    .optional(),
  /**
   * Of a verb with an attempt. False: nothing was begun, and nothing will be. True: it was begun, has no record, and could not be
   * recovered. Absent: the agent does not know.
   */
  begun: z.boolean().optional(),
})

/** A line of the agent's standard output. `result` is parsed by the verb's own schema. */
export const messageSchema = z.union([eventSchema, agentErrorSchema, z.strictObject({ event: z.literal('result'), result: z.unknown() })])
export type Message = z.infer<typeof messageSchema>
