import { z } from 'zod'
import { keptHostKeysShape } from './kept-host-keys.ts'
import { signedHeadSchema } from './ledger-head.ts'
import { LIMITS, timeSchema } from './limits.ts'
import { cancellationSchema } from '../activation/cancellation.ts'
import { recordedBackupSchema, restoredDataSchema } from '../activation/data-backup.ts'
import { recordedBootProofSchema } from '../activation/boot-proof-state.ts'
import { systemRecordSchema } from '../activation/system-plan.ts'
import { verdictSchema } from '../activation/verdict.ts'
import { nameSchema } from '../config/grammar.ts'
import { roleSchema } from '../config/role.ts'
import { phases } from '../report/event.ts'
import { SIGNATURE_LIMIT_BYTES } from '../trust/signature.ts'
import { approversSchema } from '../trust/approvals.ts'
import { decidedBySchema } from '../trust/decided-by.ts'
import { countersignedTextSchema, emergencySchema } from '../trust/emergency.ts'
import { signersSchema } from '../trust/signer-record.ts'
import { actorSchema, attemptSchema, copySummarySchema, expresslySchema } from './attempt.ts'
import { releaseSourceSchema } from './release-source.ts'

/**
 * The place of a record in its host's ledger: the number of its line, from 1, and the SHA-256 of the line before (64 zeros for the first).
 */
const ledgerPlaceSchema = z.strictObject({ line: z.number().int().positive(), previousEntry: z.string().regex(/^[0-9a-f]{64}$/) })

/** What one attempt did: the ledger's line, without the chain. */
export const recordSchema = z.strictObject({
  schemaVersion: z.literal(1),
  attempt: attemptSchema,
  verb: z.enum(['apply', 'rollback', 'restore-data', 'set-role']),
  application: nameSchema,
  host: z.string().max(255),
  /** Of `set-role`: the release that was current then, or `none`. */
  releaseId: z.string().max(128),
  previousRelease: z.string().max(128).nullable(),
  /** The commits of the two; absent where the host has no manifest, and in the records of older agents. */
  releaseCommit: releaseSourceSchema.optional(),
  previousCommit: releaseSourceSchema.optional(),
  verdict: verdictSchema,
  /** One sentence: why this verdict. */
  reason: z.string().max(4096),
  startedAt: timeSchema,
  finishedAt: timeSchema,
  actor: actorSchema,
  ...expresslySchema,
  copy: copySummarySchema.optional(),
  /**
   * Who signed the release that was applied, as this host's allowed_signers name them. Of a rollback: those that the host accepted when the
   * release was applied, which is attempt `signersFrom`; absent where the host has no record of it, and in records of older agents.
   */
  signers: signersSchema.optional(),
  signersFrom: attemptSchema.optional(),
  /** Who approved it, of those whose approval counted, found as the signers are; absent where there are none. */
  approvers: approversSchema.optional(),
  /** The host accepted it without the approvals that its policy demands; absent otherwise. */
  emergency: emergencySchema.optional(),
  /** What decided that these signers are enough; absent in records of older agents, and in a rollback. */
  decidedBy: decidedBySchema.optional(),
  /** For a release that had to be confirmed: the decision (`none`: nothing in time), its actor, and the reason. */
  confirmation: z
    .strictObject({
      decision: z.enum(['keep', 'revert', 'none']),
      reason: z.string().max(1024).optional(),
      actor: actorSchema,
      decidedAt: timeSchema,
    })
    .optional(),
  /** The request that rolled the attempt back, or kept it from switching; absent without one, and for one that came too late. */
  cancelled: cancellationSchema.optional(),
  /** The backup that this attempt took of the data, before it changed anything. */
  data: z.array(recordedBackupSchema).max(16).optional(),
  /** For `restore-data`: the restored data, and where the replaced content is. */
  restored: restoredDataSchema.optional(),
  /** Of `set-role`: what the host was, and is from then on. */
  role: z.strictObject({ from: roleSchema, to: roleSchema }).optional(),
  /** What was done with the host's NixOS system; absent where no release may touch it. */
  system: systemRecordSchema.optional(),
  /** Of a release whose system only a boot starts: whether one has proved it. */
  provedAtBoot: recordedBootProofSchema.optional(),
  /**
   * Where the ledger has it. The host signs the record with it, so its signature fixes every line before this one. Absent in records of
   * earlier agents, and where nothing was recorded.
   */
  ledger: ledgerPlaceSchema.optional(),
  phases: z.array(z.strictObject({ phase: z.enum(phases), seconds: z.number().nonnegative() })).max(LIMITS.phases),
  units: z
    .array(
      z.strictObject({
        unit: z.string().max(255),
        activeState: z.string().max(64),
        executable: z.string().max(4096).nullable(),
        /** What was done to it (`none`: it was left alone), and why, as a clause. */
        action: z.enum(['restart', 'reload', 'start', 'stop', 'none']).optional(),
        because: z.string().max(1024).optional(),
        /** The release before listed it, and this one does not: it was stopped (`action: stop`) or left. */
        removed: z.literal(true).optional(),
        /** A oneshot that is not active because its work is done. */
        done: z.literal(true).optional(),
        /** Processes of the release before that are left in its control group. */
        leftOverProcesses: z
          .array(z.strictObject({ pid: z.number().int().nonnegative(), executable: z.string().max(4096) }))
          .max(16)
          .optional(),
      }),
    )
    .max(LIMITS.named),
  health: z
    .array(
      z.strictObject({
        check: z.string().max(64),
        passed: z.boolean(),
        detail: z.string().max(1024),
        listener: z.string().max(4096).nullable(),
      }),
    )
    .max(LIMITS.named),
})
export type AttemptRecord = z.infer<typeof recordSchema>

/** Most bytes that are read of a file with one record, or with a ledger's signed head. */
export const RECORD_LIMIT_BYTES = 4 * 1024 * 1024

/** A record in its ledger: each line carries the SHA-256 of the line before it (64 zeros for the first). */
export const ledgerEntrySchema = z.strictObject({ previousEntry: z.string().regex(/^[0-9a-f]{64}$/), record: recordSchema })
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>

/** Largest statement of an attempt, as the text of its envelope. */
export const STATEMENT_LIMIT_BYTES = 8 * 1024 * 1024
/** A statement of an attempt, as a host hands it out: the text of a DSSE envelope. */
export const statementTextSchema = z.string().max(STATEMENT_LIMIT_BYTES)

/** Newest lines of other hosts that a host keeps at most. */
export const WITNESSED_HEADS = 256

/** Of `ledger APPLICATION [--limit COUNT] [--skip COUNT]`: the records, newest first, and whether the chain of all of them holds. */
export const ledgerResultSchema = z.strictObject({
  host: z.string().max(255),
  application: nameSchema,
  /** Lines in the ledger. */
  total: z.number().int().nonnegative(),
  entries: z
    .array(
      ledgerEntrySchema.extend({
        /** Its number in the ledger, from 1. */
        line: z.number().int().positive(),
        /** SHA-256 of the line: what the next one carries. */
        digest: z.string().regex(/^[0-9a-f]{64}$/),
        /** What the host keeps of the attempt besides: its signature of the record, and its statement. Absent from an older agent. */
        signature: z.string().max(SIGNATURE_LIMIT_BYTES).optional(),
        statement: statementTextSchema.optional(),
        /** Of an emergency release: the host's receipts of its countersignatures; absent without any. */
        countersigned: countersignedTextSchema.optional(),
      }),
    )
    .max(LIMITS.kept),
  /** The first line that is no entry, or does not carry the digest of the line before it; null when the chain holds. */
  brokenAt: z.number().int().positive().nullable(),
  /** What follows the last line is only part of one: a write was cut off. It is not counted as a line, and breaks no chain. */
  incomplete: z.literal(true).optional(),
  /** The newest line, signed by the host's own ssh key; absent where the ledger is empty or broken, or the host cannot sign. */
  head: signedHeadSchema.optional(),
  ...keptHostKeysShape,
  /** Newest lines of the ledgers of other hosts that were handed to this one, oldest first: those hosts signed them. */
  witnessed: z.array(signedHeadSchema).max(WITNESSED_HEADS).optional(),
})
export type LedgerResult = z.infer<typeof ledgerResultSchema>
