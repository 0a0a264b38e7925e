import { z } from 'zod'
import { recordedBackupSchema, restoredDataSchema } from '../activation/data-backup.ts'
import { systemRecordSchema, systemStateSchema } from '../activation/system-plan.ts'
import { verdictSchema } from '../activation/verdict.ts'
import { inventorySchema } from '../closure/inventory.ts'
import { storePathSchema } from '../closure/store-path.ts'
import { nameSchema } from '../config/grammar.ts'
import { releaseIdSchema } from '../manifest/schema.ts'
import { phases, eventSchema } from '../report/event.ts'
import { SIGNATURE_LIMIT_BYTES } from '../trust/signature.ts'
import { signersSchema } from '../trust/signer-record.ts'

/**
 * What the runner's side and the agent say to each other. One request (JSON, or a pack) on the agent's standard input,
 * NDJSON on its standard output: events, then exactly one `result` or `error`.
 */
export const PROTOCOL_VERSION = 1

/** The command that reaches the agent over ssh, and its verbs. */
export const AGENT_PROGRAM = 'grind-to-prod-agent'
export const agentVerbs = ['status', 'prepare', 'receive', 'apply', 'rollback', 'confirm', 'prune', 'ledger', 'snapshot'] as const
/*
 * `grind-to-prod-agent install` exists besides these: only for root on the host itself (or an administrator's sudo), never
 * through `dispatch`. Its request and result are in `installation/request.ts`; the edge calls `install()` of
 * `verbs/host/install.ts` with the request on standard input and the path of the running bundle, which it installs.
 */
export type AgentVerb = (typeof agentVerbs)[number]

/** Who asked, for the record: never trusted, only remembered. */
export const actorSchema = z.strictObject({
  /** Such as `maintainer@grind`, or the login of whoever dispatched the run. */
  name: z.string().max(256),
  runUrl: z.string().max(2048).optional(),
})
export type Actor = z.infer<typeof actorSchema>

/** A random id chosen by the client, by which it finds its attempt again after a lost connection. */
export const attemptSchema = z.uuid()

/** The text of manifest.sig. A host that was sent none refuses the release for it; the check is `verbs/host/release/verify-signature.ts`. */
export const signatureTextSchema = z.string().max(SIGNATURE_LIMIT_BYTES)

/** What stands for "no release at all" where a current release is expected. */
export const NO_RELEASE = 'none'

/** What the caller believes to be current: a release id, what was there before the first release, or nothing. */
export const expectedReleaseSchema = z.union([releaseIdSchema, z.literal('taken-over'), z.literal(NO_RELEASE)])
export type ExpectedRelease = z.infer<typeof expectedReleaseSchema>

export const prepareRequestSchema = z.strictObject({
  protocol: z.literal(PROTOCOL_VERSION),
  releaseId: releaseIdSchema,
  /** The manifest's own bytes: their SHA-256 is the release id. */
  manifest: z.string().max(4 * 1024 * 1024),
  signature: signatureTextSchema.optional(),
  manifestPath: storePathSchema,
  /** The release's closure: the manifest's path and the components' inventory. */
  closure: inventorySchema,
  /** Only look: no root is made, nothing is written, and every check that refuses still refuses. */
  dryRun: z.boolean().default(false),
  /** Refuse when something else is current. */
  expectCurrent: expectedReleaseSchema.optional(),
})
export type PrepareRequest = z.infer<typeof prepareRequestSchema>

export const prepareResultSchema = z.strictObject({
  /** Paths of the closure that the host lacks, in the closure's order. */
  missing: z.array(storePathSchema),
  /** Bytes that the import will need, and bytes free, on the fullest file system concerned. */
  bytesNeeded: z.number().int().nonnegative(),
  bytesFree: z.number().int().nonnegative(),
  currentRelease: releaseIdSchema.nullable(),
  /** True when this very release is current, its paths valid and its units run it: nothing needs doing, and nothing was written. */
  alreadyCurrent: z.boolean(),
})
export type PrepareResult = z.infer<typeof prepareResultSchema>

export const receiveResultSchema = z.strictObject({
  paths: z.number().int().nonnegative(),
  narBytes: z.number().int().nonnegative(),
  packBytes: z.number().int().nonnegative(),
  /** Paths that the pack told the host to fetch from its policy's substituters, because grind lacks them. */
  substitutedPaths: z.array(storePathSchema),
})
export type ReceiveResult = z.infer<typeof receiveResultSchema>

export const copySummarySchema = z.strictObject({
  copiedPaths: z.number().int().nonnegative(),
  copiedNarBytes: z.number().int().nonnegative(),
  packBytes: z.number().int().nonnegative(),
  presentPaths: z.number().int().nonnegative(),
  /** Paths that the host fetched from its own substituters because grind lacked them. */
  substitutedPaths: z.array(storePathSchema),
})
export type CopySummary = z.infer<typeof copySummarySchema>

export const applyRequestSchema = z.strictObject({
  protocol: z.literal(PROTOCOL_VERSION),
  releaseId: releaseIdSchema,
  manifestPath: storePathSchema,
  signature: signatureTextSchema.optional(),
  attempt: attemptSchema,
  actor: actorSchema,
  copy: copySummarySchema,
  /** Refuse when something else is current. */
  expectCurrent: expectedReleaseSchema.optional(),
  /** Back the data up first, also when the manifest does not say that this release changes its form. */
  schemaChange: z.boolean().optional(),
})
export type ApplyRequest = z.infer<typeof applyRequestSchema>

/**
 * On standard input of `rollback APPLICATION [--to ID]` over ssh; whoever types it on the host gives none, and the agent
 * makes up the attempt itself. The answer is an `attemptResult`.
 */
export const rollbackRequestSchema = z.strictObject({
  protocol: z.literal(PROTOCOL_VERSION),
  attempt: attemptSchema,
  actor: actorSchema,
  /** Refuse when something else is current. */
  expectCurrent: expectedReleaseSchema.optional(),
})
export type RollbackRequest = z.infer<typeof rollbackRequestSchema>

/**
 * On standard input of `confirm APPLICATION [--revert]` over ssh: whether the attempt that waits may stay. Whoever types it on
 * the host gives none, and means the attempt that waits there. The answer is an `attemptResult`.
 */
export const confirmRequestSchema = z.strictObject({
  protocol: z.literal(PROTOCOL_VERSION),
  attempt: attemptSchema,
  decision: z.enum(['keep', 'revert']),
  /** Why, as one clause. */
  reason: z.string().max(1024).optional(),
  actor: actorSchema,
})
export type ConfirmRequest = z.infer<typeof confirmRequestSchema>

/** A release that is current and healthy, and goes back by itself unless it is confirmed in time. */
const awaitingSchema = z.strictObject({
  application: nameSchema,
  attempt: attemptSchema,
  releaseId: z.string().max(128),
  deadline: z.iso.datetime(),
  secondsLeft: z.number().nonnegative(),
})
export type Awaiting = z.infer<typeof awaitingSchema>

/** What one attempt did: the ledger's line, without the chain. */
export const recordSchema = z.strictObject({
  schemaVersion: z.literal(1),
  attempt: attemptSchema,
  verb: z.enum(['apply', 'rollback', 'restore-data']),
  application: nameSchema,
  host: z.string().max(255),
  releaseId: z.string().max(128),
  previousRelease: z.string().max(128).nullable(),
  verdict: verdictSchema,
  /** One sentence: why this verdict. */
  reason: z.string().max(4096),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  actor: actorSchema,
  copy: copySummarySchema.optional(),
  /** Who signed the release that was applied, as this host's allowed_signers name them; absent in a rollback. */
  signers: signersSchema.optional(),
  /** Of a release that had to be confirmed: what was decided (`none`: nothing in time), by whom, and why. */
  confirmation: z
    .strictObject({
      decision: z.enum(['keep', 'revert', 'none']),
      reason: z.string().max(1024).optional(),
      actor: actorSchema,
      decidedAt: z.iso.datetime(),
    })
    .optional(),
  /** The backup that this attempt took of the data, before it changed anything. */
  data: z.array(recordedBackupSchema).max(16).optional(),
  /** Of `restore-data`: what was brought back, and where what it replaced lies. */
  restored: restoredDataSchema.optional(),
  /** What was done with the host's NixOS system; absent where no release may touch it. */
  system: systemRecordSchema.optional(),
  phases: z.array(z.strictObject({ phase: z.enum(phases), seconds: z.number().nonnegative() })),
  units: z.array(
    z.strictObject({
      unit: z.string().max(255),
      activeState: z.string().max(64),
      executable: z.string().max(4096).nullable(),
      /** What was done to it (`none`: it was left alone), and why, as a clause. */
      action: z.enum(['restart', 'reload', 'start', 'stop', 'none']).optional(),
      because: z.string().max(1024).optional(),
    }),
  ),
  health: z.array(
    z.strictObject({
      check: z.string().max(64),
      passed: z.boolean(),
      detail: z.string().max(1024),
      listener: z.string().max(4096).nullable(),
    }),
  ),
})
export type AttemptRecord = z.infer<typeof recordSchema>

/** A record in its ledger: each line carries the SHA-256 of the line before it (64 zeros for the first). */
export const ledgerEntrySchema = z.strictObject({ previousEntry: z.string().regex(/^[0-9a-f]{64}$/), record: recordSchema })
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>

/** Records that `ledger` shows when it is not told how many. */
export const LEDGER_DEFAULT_ENTRIES = 20

/** Of `ledger APPLICATION [--limit COUNT]`: the records, newest first, and whether the chain of all of them holds. */
export const ledgerResultSchema = z.strictObject({
  host: z.string().max(255),
  application: nameSchema,
  /** Lines in the ledger. */
  total: z.number().int().nonnegative(),
  entries: z.array(
    ledgerEntrySchema.extend({
      /** Its number in the ledger, from 1. */
      line: z.number().int().positive(),
      /** SHA-256 of the line: what the next one carries. */
      digest: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  /** The first line that is no entry, or does not carry the digest of the line before it; null when the chain holds. */
  brokenAt: z.number().int().positive().nullable(),
})
export type LedgerResult = z.infer<typeof ledgerResultSchema>

/** Of `prune APPLICATION [--dry-run]`: what was removed (or would be), and why everything else stays. */
export const pruneResultSchema = z.strictObject({
  host: z.string().max(255),
  application: nameSchema,
  dryRun: z.boolean(),
  removed: z.array(z.strictObject({ release: z.string().max(128), lastUsed: z.iso.datetime().nullable() })),
  kept: z.array(z.strictObject({ release: z.string().max(128), lastUsed: z.iso.datetime().nullable(), why: z.string().max(256) })),
  /** Releases that were prepared a day ago or longer and never laid out: their roots. */
  abandoned: z.array(z.string().max(128)),
  /** Folders of old attempts; the ledger keeps their records. */
  attempts: z.strictObject({ removed: z.number().int().nonnegative(), kept: z.number().int().nonnegative() }),
  /** Attempts whose backup of the data goes with its release. */
  dataBackups: z.array(attemptSchema),
  /** Manifests of releases removed long ago. */
  backups: z.strictObject({ removed: z.number().int().nonnegative(), kept: z.number().int().nonnegative() }),
  /** NAR bytes that only the removed releases hold: what a collection may take, unless something else on the host needs it. */
  collectableBytes: z.number().int().nonnegative(),
})
export type PruneResult = z.infer<typeof pruneResultSchema>

export const attemptResultSchema = z.strictObject({ record: recordSchema })
export type AttemptResult = z.infer<typeof attemptResultSchema>

/** What `restore-data` would do. */
const restorePlanSchema = z.strictObject({
  releaseId: releaseIdSchema,
  /** The attempt that took the backup. */
  backup: attemptSchema,
  takenAt: z.iso.datetime(),
  /** The release's own program that would restore; null for the built-in archives. */
  program: z.string().max(64).nullable(),
  folders: z.array(
    z.strictObject({
      folder: z.string().max(255),
      /** Null when the folder did not exist then, or when a program restores. */
      archive: z.string().max(4096).nullable(),
      /** Where what is there now would go. */
      aside: z.string().max(4096).nullable(),
      changedWhileRead: z.boolean(),
    }),
  ),
  /** Units that would be stopped and started. */
  units: z.array(z.string().max(255)),
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

export const statusResultSchema = z.strictObject({
  protocol: z.number().int(),
  agentVersion: z.string().max(64),
  hostName: z.string().max(255),
  machineId: z.string().max(64),
  nixVersion: z.string().max(64),
  application: nameSchema,
  prefix: z.string().max(255),
  role: z.enum(['active', 'standby']).nullable(),
  currentRelease: z.string().max(128).nullable(),
  /** Where a rollback with no `--to` goes. */
  previousRelease: z.string().max(128).nullable(),
  releases: z.array(z.strictObject({ id: z.string().max(128), current: z.boolean(), valid: z.boolean() })),
  units: z.array(
    z.strictObject({
      unit: z.string().max(255),
      activeState: z.string().max(64),
      subState: z.string().max(64),
      executable: z.string().max(4096).nullable(),
      ofCurrentRelease: z.boolean().nullable(),
    }),
  ),
  /** The attempt that holds the host, if one does. */
  holder: z
    .strictObject({ unit: z.string().max(255), attempt: z.string().max(64), since: z.string().max(64), actor: actorSchema })
    .nullable(),
  /** Absent when no release waits for its confirmation. */
  awaiting: awaitingSchema.optional(),
  /** The host's NixOS systems, and the current release's; absent where no release may touch them. */
  system: systemStateSchema.extend({ release: storePathSchema.nullable() }).optional(),
  lastRecord: recordSchema.nullable(),
  /** One sentence for each thing about the host's Nix that should worry whoever is responsible for it. */
  warnings: z.array(z.string().max(4096)).max(64),
})
export type StatusResult = z.infer<typeof statusResultSchema>

/** Error codes are those of `errors.ts`; a code that this side does not know is shown as it is. */
export const agentErrorSchema = z.strictObject({
  event: z.literal('error'),
  kind: z.enum(['input', 'host', 'surprise']),
  code: z.string().max(64),
  message: z.string().max(16_384),
})

/** A line of the agent's standard output. `result` is parsed by the verb's own schema. */
export const messageSchema = z.union([eventSchema, agentErrorSchema, z.strictObject({ event: z.literal('result'), result: z.unknown() })])
export type Message = z.infer<typeof messageSchema>
