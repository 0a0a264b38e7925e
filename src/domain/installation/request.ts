import { z } from 'zod'
import { storePathSchema } from '../closure/store-path.ts'
import { LIMITS } from '../protocol/limits.ts'
import { machineIdSchema, nameSchema, nixPublicKeySchema, unitSchema } from '../config/grammar.ts'
import { keepDaysSchema, keepSchema } from '../config/retention.ts'
import { PROTOCOL_VERSION } from '../protocol/agent-program.ts'
import { applicationPolicySchema } from '../trust/policy.ts'
import { COUNTERSIGN_LIMIT_HOURS } from '../trust/limits.ts'
import { APPROVALS_LIMIT, SIGNATURE_LIMIT_COUNT } from '../trust/signature.ts'
import { ALLOWED_SIGNERS_LIMIT_BYTES } from '../trust/signers.ts'
import { loginKeySchema } from './login-key.ts'

/** A unit file that a repository proposes. */
const unitFileSchema = z.strictObject({ unit: unitSchema, text: z.string().max(64 * 1024) })
export type UnitFile = z.infer<typeof unitFileSchema>

/** The request on standard input of `grind-to-prod-agent install`: what a host needs for releases. */
export const installRequestSchema = z.strictObject({
  protocol: z.literal(PROTOCOL_VERSION),
  application: nameSchema,
  /** The user that deploy keys log in as. */
  user: z.string().regex(/^[a-z_][a-z0-9_-]{0,31}$/),
  /** An absolute path of Node 24 or newer on the host; the agent is run by it. */
  node: z
    .string()
    .max(255)
    .regex(/^(?:\/[A-Za-z0-9._+=-]+)+$/),
  /** The agent as a store path of the host, which is used instead of a copy of the bundle; `node` is then in the store too. */
  storedAgent: storePathSchema.optional(),
  /** Absent: those that the application has stay, as with all keys below. */
  deployKeys: z.array(loginKeySchema).min(1).max(64).optional(),
  /** Keys that may look and change nothing. */
  readKeys: z.array(loginKeySchema).max(64).optional(),
  trustedPublicKeys: z.array(nixPublicKeySchema).min(1).max(64).optional(),
  substituters: z.array(z.url().max(LIMITS.url)).max(64),
  /** The text of allowed_signers: who may sign a release. Null leaves the host's own as it is. */
  allowedSigners: z.string().max(ALLOWED_SIGNERS_LIMIT_BYTES).nullable(),
  /** How many different signers a release needs; null leaves the host's own choice, which is 1 at first. */
  minimumSignatures: z.number().int().min(1).max(SIGNATURE_LIMIT_COUNT).nullable(),
  /** How many people must approve a release, 0 for none; absent leaves the host's own choice, which is none at first. */
  minimumApprovals: z.number().int().min(0).max(APPROVALS_LIMIT).optional(),
  /** Hours within which an emergency release must be countersigned, 0 for no such releases; absent leaves the host's own choice. */
  emergencyCountersignHours: z.number().min(0).max(COUNTERSIGN_LIMIT_HOURS).optional(),
  /** The key for the fingerprints of snapshots, as hexadecimal digits. Absent: the host keeps its own, or makes one. */
  fingerprintKey: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  policy: applicationPolicySchema,
  /** Keys for an application that the host does not know yet; see `proposed.ts`. */
  proposed: z
    .strictObject({
      deployKeys: z.array(loginKeySchema).min(1).max(64).optional(),
      trustedPublicKeys: z.array(nixPublicKeySchema).min(1).max(64).optional(),
      allowedSigners: z.string().max(ALLOWED_SIGNERS_LIMIT_BYTES).optional(),
    })
    .optional(),
  /** Files of units of the policy, which are installed where the host does not have the unit. */
  unitFiles: z.array(unitFileSchema).max(LIMITS.named).optional(),
  /** What the configuration has of these; absent: the host's own choice stays. */
  retention: z.strictObject({ keep: keepSchema.optional(), keepDays: keepDaysSchema.optional() }).optional(),
  /** The configuration's: another machine refuses. */
  machineId: machineIdSchema.optional(),
  /** The application may have units that another application of the host has. */
  sharedUnits: z.boolean().optional(),
  /** Only report what would change. */
  dryRun: z.boolean(),
})
export type InstallRequest = z.infer<typeof installRequestSchema>

const installItemSchema = z.strictObject({
  /** A path, `user deploy`, or a unit. */
  item: z.string().max(400),
  action: z.enum(['create', 'change', 'keep', 'remove']),
  /** What differs, as a unified diff for a text; empty for what is kept, and for what is removed. */
  difference: z.string().max(1024 * 1024),
})
export type InstallItem = z.infer<typeof installItemSchema>

export const installResultSchema = z.strictObject({
  items: z.array(installItemSchema).max(LIMITS.items),
  /** The host's, for `hosts.<name>.machineId`; empty when it has none. */
  machineId: z.string().max(64),
  /** What stays other than the configuration has it, one sentence each. */
  notes: z.array(z.string().max(4096)).max(LIMITS.items),
})
export type InstallResult = z.infer<typeof installResultSchema>
