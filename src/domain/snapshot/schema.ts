import { z } from 'zod'
import { LEDGER_RECENT, SNAPSHOT_SCHEMA_VERSION } from './constants.ts'
import { nameSchema, prefixSchema, unitSchema, variableSchema } from '../config/grammar.ts'
import { roleSchema } from '../config/role.ts'
import { narHashSchema, sha256Schema } from '../closure/store-path.ts'

/** Text as a host showed it, made one line: every control and invisible character is escaped (`domain/report/sanitize-line.ts`). */
// oxlint-disable-next-line no-control-regex -- naming them is the point
const linePattern = /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Cs}]*$/u
export const lineSchema = z.string().max(4096).regex(linePattern, 'must be text on one line, without control characters')
/** The same, but not empty: where a text may also be null. */
const wordSchema = lineSchema.min(1)
/** Names of what a host has: files, checks, settings. */
const keySchema = wordSchema.refine((key) => key !== '__proto__', 'must not be __proto__')
const countSchema = z.number().int().nonnegative()

export const unreadableSchema = z.strictObject({ unreadable: wordSchema.describe('Why, as one clause.') })
export type Unreadable = z.infer<typeof unreadableSchema>

/** What was read, or why it could not be. No value has a text under a key `unreadable` of its own, so the two cannot be mistaken. */
export type Reading<Value> = Value | Unreadable

/** Returns what was read, or why it could not be. */
export function reading<Value extends z.ZodType>(value: Value) {
  return z.union([unreadableSchema, value])
}

const releaseSchema = z
  .union([sha256Schema, z.literal('taken-over')])
  .nullable()
  .describe('A release id; "taken-over" for what existed before the first release; null for none that the host keeps.')

const digestSchema = reading(sha256Schema)

/** A link in `<prefix>/bin`, or a file in its place. */
const binarySchema = z.strictObject({
  path: reading(wordSchema).describe('The file that the link resolves to, through all links on the way.'),
  sha256: digestSchema,
  component: nameSchema.nullable().describe('The component of the release that has this link; null if none has.'),
  release: reading(releaseSchema).describe('The kept release whose closure has that file: the current release, if it is one of them.'),
})
export type BinarySnapshot = z.infer<typeof binarySchema>

/** A link in `<prefix>/share`, or what is in its place. */
const sharedSchema = z.strictObject({
  path: reading(wordSchema).describe('The folder or file that the link resolves to, through all links on the way.'),
  narHash: reading(narHashSchema.nullable()).describe("Of that folder or file; null if it is not in Nix's store."),
  component: nameSchema.nullable().describe('The component of the release that has this link; null if none has.'),
  release: reading(releaseSchema).describe('The kept release whose closure has that: the current release, if it is one of them.'),
})
export type SharedSnapshot = z.infer<typeof sharedSchema>

const fingerprintSchema = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .describe('The first half of an HMAC-SHA-256 of the value, with a key that only root can read.')

const variableNameSchema = variableSchema.refine((name) => name !== '__proto__', 'must not be __proto__')

const environmentFileSchema = z.strictObject({
  mode: z.string().regex(/^[0-7]{4}$/),
  owner: wordSchema.describe('The name of its user, or the number if it has no name.'),
  group: wordSchema,
  variables: reading(z.record(variableNameSchema, z.strictObject({ fingerprint: reading(fingerprintSchema) }))).describe('By name.'),
})
export type EnvironmentFileSnapshot = z.infer<typeof environmentFileSchema>

/** A plain digest of a text with a short secret in it would let the secret be guessed, and a snapshot goes further than the file. */
const unitFileSchema = z.strictObject({
  path: wordSchema,
  digest: reading(z.string().regex(/^(?:sha256:[0-9a-f]{64}|keyed:[0-9a-f]{32})$/)).describe(
    'keyed: and a fingerprint. In a snapshot of schema version 1 also sha256: and a plain digest.',
  ),
})

const socketSchema = z.strictObject({ address: wordSchema, port: countSchema.max(65_535) })

const unitSnapshotSchema = z.strictObject({
  loadState: lineSchema,
  activeState: lineSchema.describe('As systemd has it; done for a oneshot that is inactive because its work is done.'),
  subState: lineSchema,
  result: lineSchema,
  restarts: countSchema.describe('How often systemd restarted it on its own.'),
  startedAt: z.iso.datetime().nullable(),
  mainPid: countSchema.describe('0 for none.'),
  executable: reading(wordSchema.nullable()).describe("The real path of the main process's executable; null without a process."),
  release: reading(releaseSchema).describe(
    'The kept release whose closure has that executable and the files of kept releases that its command line names: the current release, if it is one of them.',
  ),
  unitFile: unitFileSchema.nullable(),
  dropIns: z.array(unitFileSchema).max(256).describe('In the order in which systemd reads them.'),
  environmentFiles: z.record(keySchema, reading(environmentFileSchema)).describe('By path, as the unit names it.'),
  sockets: reading(z.array(socketSchema).max(1024)).describe('TCP sockets on which its processes listen, sorted.'),
})
export type UnitSnapshot = z.infer<typeof unitSnapshotSchema>

const healthSnapshotSchema = z.strictObject({
  result: z.enum(['passed', 'failed']),
  detail: lineSchema,
  listener: wordSchema.nullable().describe('The executable that listens on the address of the check.'),
  latencyMilliseconds: countSchema,
})

const capacitySchema = z.strictObject({
  bytesTotal: countSchema,
  bytesFree: countSchema.describe('Free for all users, not only for root.'),
  inodesTotal: countSchema.describe('0 on a file system that has no such limit.'),
  inodesFree: countSchema,
})

const keyedDigestSchema = reading(z.string().regex(/^keyed:[0-9a-f]{32}$/)).describe('A fingerprint of the whole file.')

const keyNameSchema = keySchema.max(255)
/** No path can be taken for the word `unreadable`. */
const pathKeySchema = keySchema.regex(/^\//, 'must be an absolute path')

/** A file of public keys that may log in. */
const loginKeysSchema = z.strictObject({
  digest: keyedDigestSchema,
  keys: z
    .record(keyNameSchema, z.strictObject({ options: z.array(wordSchema).max(64) }))
    .describe('By the fingerprint of the key: the names of its options.'),
})
export type LoginKeys = z.infer<typeof loginKeysSchema>
const loginFilesSchema = reading(z.record(pathKeySchema, reading(loginKeysSchema)))

const trustSchema = z
  .strictObject({
    agent: reading(sha256Schema.nullable()).describe('SHA-256 of the agent; null if this snapshot was not taken by an agent.'),
    policy: reading(
      z
        .strictObject({
          digest: keyedDigestSchema,
          minimumSignatures: reading(countSchema),
          trustedPublicKeys: reading(z.array(lineSchema).max(1024)),
          substituters: reading(z.array(lineSchema).max(1024)),
          applications: reading(z.array(lineSchema).max(1024)),
        })
        .nullable(),
    ).describe('What the agent may do; null without a policy.'),
    allowedSigners: reading(
      z
        .strictObject({
          digest: sha256Schema,
          signers: z
            .record(keyNameSchema, z.strictObject({ principals: z.array(wordSchema).max(256), restrictions: z.array(wordSchema).max(8) }))
            .describe('By the fingerprint of the key.'),
        })
        .nullable(),
    ).describe('Who may sign a release; null without the file.'),
    revokedKeys: reading(z.strictObject({ digest: sha256Schema, keys: reading(z.array(wordSchema).max(4096)) }).nullable()).describe(
      'Keys whose signatures no longer count; null without the file.',
    ),
    deployKeys: loginFilesSchema.describe('Keys that may deploy, by the file that permits them.'),
    files: reading(z.record(pathKeySchema, keyedDigestSchema)).describe('Files that decide who becomes root and what every program loads.'),
  })
  .describe('Who may release to this host, and who may change that.')
export type TrustSnapshot = z.infer<typeof trustSchema>

const loginsSchema = z
  .strictObject({
    superusers: reading(z.array(wordSchema).max(1024)).describe('Users whose number is 0.'),
    keys: loginFilesSchema.describe('Keys that may log in and are not deploy keys, by the file that permits them.'),
  })
  .describe('Who may log in to this host with a key.')
export type LoginsSnapshot = z.infer<typeof loginsSchema>

const foreignUnitsSchema = z
  .strictObject({
    running: reading(z.array(wordSchema).max(10_000)).describe('Services that run now, except those that run on demand.'),
    enabled: reading(z.array(wordSchema).max(10_000)).describe('Unit files that are started at boot.'),
  })
  .describe('Units that are neither released nor watched, sorted.')
export type ForeignUnitsSnapshot = z.infer<typeof foreignUnitsSchema>

export const snapshotSchema = z.strictObject({
  schemaVersion: z.literal(SNAPSHOT_SCHEMA_VERSION),
  tool: lineSchema.describe('The version of grind-to-prod that took it.'),
  takenAt: z.iso.datetime().describe('By the clock of the host.'),
  tookMilliseconds: countSchema,
  application: nameSchema,
  prefix: prefixSchema,
  fingerprintKey: reading(z.string().regex(/^[0-9a-f]{16}$/)).describe(
    'The key that made the fingerprints. Fingerprints of two snapshots are comparable only if both have the same key id.',
  ),
  host: z.strictObject({
    name: lineSchema.min(1),
    role: reading(roleSchema.nullable()).describe('The current role: from the last change in the ledger, or else from the policy.'),
    machineId: reading(wordSchema),
    bootId: reading(wordSchema),
    kernel: reading(wordSchema).describe('The release of the running kernel.'),
  }),
  clock: z.strictObject({
    synchronized: reading(z.boolean()).describe('Whether the kernel reports that its clock is synchronized.'),
    offsetMilliseconds: reading(z.number().int()).describe(
      "How far the host's clock is ahead of the clock of the machine that took the snapshot.",
    ),
    uncertaintyMilliseconds: reading(countSchema).describe('The possible error of the offset: half of the round-trip time.'),
  }),
  system: z.strictObject({
    osRelease: reading(
      z.record(
        z
          .string()
          .regex(/^[A-Z][A-Z0-9_]*$/)
          .max(64),
        lineSchema,
      ),
    ),
    nixosVersion: reading(wordSchema.nullable()).describe('null on a host that does not run NixOS; so for the paths below.'),
    generation: reading(countSchema.nullable()),
    current: reading(wordSchema.nullable()),
    booted: reading(wordSchema.nullable()),
    currentKernel: reading(wordSchema.nullable()),
    bootedKernel: reading(wordSchema.nullable()),
  }),
  nix: z.strictObject({
    version: reading(wordSchema),
    trust: reading(
      z.strictObject({
        requireSigs: z.boolean(),
        trustedUsers: z.array(lineSchema).max(1024),
        substituters: z.array(lineSchema).max(1024),
        trustedPublicKeys: z.array(lineSchema).max(1024),
        uncheckedSubstituters: reading(z.array(lineSchema).max(1024)).describe(
          'Those of the substituters from which paths are accepted without signatures.',
        ),
      }),
    ),
  }),
  trust: trustSchema,
  logins: loginsSchema,
  foreignUnits: foreignUnitsSchema,
  repository: z
    .strictObject({
      path: prefixSchema,
      state: reading(
        z.strictObject({
          head: wordSchema,
          branch: wordSchema.nullable().describe('null when HEAD is detached.'),
          dirty: z.boolean(),
          dirtyFiles: z.array(wordSchema).max(1000).describe('The first 1000, sorted; submodules and untracked files included.'),
        }),
      ),
    })
    .nullable()
    .describe('The diagnostics checkout; null if none is configured.'),
  releases: z.strictObject({
    current: reading(releaseSchema),
    kept: reading(z.array(z.string().min(1).max(128)).max(10_000)).describe('Sorted.'),
    ledger: reading(
      z.strictObject({
        entries: countSchema,
        head: sha256Schema.nullable().describe('SHA-256 of the last line.'),
        recent: reading(z.array(sha256Schema).max(LEDGER_RECENT)).describe('SHA-256 of the most recent lines, oldest first.'),
        contradictedBy: wordSchema
          .max(64)
          .optional()
          .describe(
            'The newest attempt that switched releases, if the host has another release than it left. Absent otherwise, during an attempt, and from earlier agents.',
          ),
        recorded: z.array(releaseSchema).max(16).optional().describe('The releases of which that attempt left one current.'),
      }),
    ),
  }),
  binaries: reading(z.record(keySchema, binarySchema)).describe('By the name in <prefix>/bin.'),
  shared: reading(z.record(keySchema, sharedSchema))
    .optional()
    .describe('By the name in <prefix>/share. Absent when the release shares nothing, and from earlier agents.'),
  units: reading(z.record(unitSchema, unitSnapshotSchema)).describe(
    'The released units, the additional watched units, and units that only an earlier kept release lists and that still run it.',
  ),
  failedUnits: reading(z.array(wordSchema).max(10_000)).describe('Every failed unit of the host, sorted.'),
  health: reading(z.record(nameSchema, reading(healthSnapshotSchema))).describe("The current release's checks, each run once."),
  capacity: z.record(keySchema, reading(capacitySchema)).describe('By folder: the store, the prefix, the state and the data folders.'),
})
export type Snapshot = z.infer<typeof snapshotSchema>
export type LedgerSnapshot = Exclude<Snapshot['releases']['ledger'], Unreadable>

/**
 * Fields that differ between any two snapshots, of one host too, though nothing happened: no comparison counts them. A star is
 * any one name. Everything else is the same when the host is.
 */
export const VOLATILE_FIELDS = [
  'takenAt',
  'tookMilliseconds',
  'clock.offsetMilliseconds',
  'clock.uncertaintyMilliseconds',
  'units.*.mainPid',
  'units.*.startedAt',
  'health.*.detail',
  'health.*.latencyMilliseconds',
  'capacity.*.bytesFree',
  'capacity.*.inodesFree',
] as const
