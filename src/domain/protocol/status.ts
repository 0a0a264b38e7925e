import { z } from 'zod'
import { LIMITS, timeSchema } from './limits.ts'
import { bootProofSchema } from '../activation/boot-proof-state.ts'
import { rollbackCandidatesSchema } from '../activation/rollback-candidates.ts'
import { systemStateSchema } from '../activation/system-plan.ts'
import { storePathSchema } from '../closure/store-path.ts'
import { nameSchema } from '../config/grammar.ts'
import { roleSchema } from '../config/role.ts'
import { actorSchema, attemptSchema } from './attempt.ts'
import { LISTED_EMERGENCIES, openEmergencySchema } from './countersign.ts'
import { ledgerStateSchema } from './ledger-state.ts'
import { recordSchema } from './record.ts'
import { releaseSourceSchema } from './release-source.ts'

/** A current and healthy release that rolls back unless it is confirmed in time. */
export const awaitingSchema = z.strictObject({
  application: nameSchema,
  attempt: attemptSchema,
  releaseId: z.string().max(128),
  deadline: timeSchema,
  secondsLeft: z.number().nonnegative(),
})
export type Awaiting = z.infer<typeof awaitingSchema>

export const statusResultSchema = z.strictObject({
  protocol: z.number().int(),
  agentVersion: z.string().max(64),
  hostName: z.string().max(255),
  machineId: z.string().max(64),
  nixVersion: z.string().max(64),
  application: nameSchema,
  prefix: z.string().max(255),
  /** The one in force. */
  role: roleSchema.nullable(),
  currentRelease: z.string().max(128).nullable(),
  /** Where a rollback with no `--to` goes. */
  previousRelease: z.string().max(128).nullable(),
  /** The releases that a rollback chooses from, in its order; absent from an older agent. */
  candidates: rollbackCandidatesSchema.optional(),
  releases: z
    .array(
      z.strictObject({
        id: z.string().max(128),
        current: z.boolean(),
        valid: z.boolean(),
        /** Absent where the manifest cannot be read, and from an older agent. */
        source: releaseSourceSchema.optional(),
        /** What is known against it: each absent when it is not so, and from an older agent. */
        failed: z.literal(true).optional(),
        rolledBack: z.literal(true).optional(),
        replaced: z.literal(true).optional(),
      }),
    )
    .max(LIMITS.kept),
  /** The attempt that made the current release current; absent where the ledger has none, and from an older agent. */
  currentSince: z.strictObject({ at: timeSchema, verb: z.string().max(64), actor: actorSchema }).optional(),
  /** Of `status --check`: what the units and checks of the current release answered just now. */
  health: z
    .strictObject({
      healthy: z.boolean(),
      /** Why not, as a clause; empty when healthy. */
      reason: z.string().max(4096),
      checks: z.array(z.strictObject({ check: z.string().max(64), passed: z.boolean(), detail: z.string().max(1024) })).max(LIMITS.named),
    })
    .optional(),
  units: z
    .array(
      z.strictObject({
        unit: z.string().max(255),
        activeState: z.string().max(64),
        subState: z.string().max(64),
        executable: z.string().max(4096).nullable(),
        ofCurrentRelease: z.boolean().nullable(),
        /** A oneshot that is not active because its work is done. */
        done: z.literal(true).optional(),
        /** Of `status --check`, in systemd's words: whether it has the unit (`not-found`), and whether that starts at boot (`enabled`). */
        loadState: z.string().max(64).optional(),
        unitFileState: z.string().max(64).optional(),
      }),
    )
    .max(2 * LIMITS.named),
  /** Units that a kept release lists and the current one does not, and that run that release; absent without any. */
  removedUnits: z
    .array(
      z.strictObject({
        unit: z.string().max(255),
        activeState: z.string().max(64),
        executable: z.string().max(4096).nullable(),
        release: z.string().max(128),
      }),
    )
    .max(LIMITS.named)
    .optional(),
  /** The attempt that holds the host, if one does. */
  holder: z
    .strictObject({ unit: z.string().max(255), attempt: z.string().max(64), since: z.string().max(64), actor: actorSchema })
    .nullable(),
  /** Absent when no release waits for its confirmation. */
  awaiting: awaitingSchema.optional(),
  /** The host's NixOS systems, and the current release's; absent where no release may touch them. */
  system: systemStateSchema.extend({ release: storePathSchema.nullable() }).optional(),
  /** Whether a boot has proved the current release; absent when none has to. */
  provedAtBoot: bootProofSchema.optional(),
  /** Emergency releases that are not countersigned, oldest first; absent without any, and from an older agent. */
  emergencies: z.array(openEmergencySchema).max(LISTED_EMERGENCIES).optional(),
  /** How far the ledger can be relied on, from which the rest of this was read; absent from an older agent. */
  ledger: ledgerStateSchema.optional(),
  lastRecord: recordSchema.nullable(),
  /** One sentence for each problem of the host's Nix settings, for its administrator. */
  warnings: z.array(z.string().max(4096)).max(64),
})
export type StatusResult = z.infer<typeof statusResultSchema>
