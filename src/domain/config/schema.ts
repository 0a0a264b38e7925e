import { z } from 'zod'
import { commandSchema } from './command.ts'
import { limited, LIMITS } from '../protocol/limits.ts'
import { componentSchema } from './component.ts'
import { confirmSchema } from './confirm.ts'
import { dataSchema } from './data.ts'
import { failoverSchema } from './failover.ts'
import {
  addressSchema,
  branchSchema,
  hostKeySchema,
  machineIdSchema,
  nameSchema,
  prefixSchema,
  sshAddressSchema,
  unitSchema,
  variableSchema,
  wordSchema,
} from './grammar.ts'
import { healthSchema } from './health.ts'
import { mayDifferSchema } from './may-differ.ts'
import { metricsSchema } from './metrics.ts'
import { notifySchema } from './notify.ts'
import { keepDaysSchema, keepSchema } from './retention.ts'
import { paritySchema } from './parity.ts'
import { probeSchema } from './probe.ts'
import { configUnitSchema } from './released-unit.ts'
import { roleSchema } from './role.ts'
import { sigstoreSchema } from './sigstore.ts'
import { sourceSchema } from './source.ts'
import { timestampSchema } from './timestamp.ts'
import { tracesSchema } from './traces.ts'

/** `grind-to-prod.yml`: what a repository releases, where to, and how it is known to be healthy. */

const gateSchema = z.strictObject({
  name: nameSchema.describe('Its name in the log and in the record.'),
  command: commandSchema.describe(
    "The program and its arguments. They are not parsed by a shell. It runs in this file's folder, and passes if it exits with status 0.",
  ),
  environment: z
    .record(variableSchema, wordSchema)
    .default({})
    .describe("Environment variables besides the caller's own and GRIND_TO_PROD_RELEASE_ID, _APPLICATION, _HOST, _ROLE and _MANIFEST."),
  timeoutSeconds: z.number().int().min(1).max(3600).default(300).describe('Seconds after which it is killed and counts as failed.'),
})
export type Gate = z.infer<typeof gateSchema>

/** When a gate runs. */
export const gateStages = ['beforePromote', 'afterApply'] as const
export type GateStage = (typeof gateStages)[number]

const jumpSchema = z.strictObject({
  address: sshAddressSchema.describe('How the bastion is reached: user@host, with :port if it is not 22.'),
  hostKey: hostKeySchema.describe("The bastion's own ssh public key, or its certificate authority, in the form of the host's."),
})

const hostSchema = z.strictObject({
  address: addressSchema.describe(
    'How it is reached: user@host of the deploy user, with :port if it is not 22, or "local" for the machine that this runs on.',
  ),
  role: roleSchema
    .optional()
    .describe(
      'The role that this production host should have. The host records its real role; while the two differ, releases to it are refused. Change it after a failover.',
    ),
  machineId: machineIdSchema
    .optional()
    .describe(
      'The /etc/machine-id of the host, which "grind-to-prod host install --dry-run" and "grind-to-prod status" print. A machine with another id is refused.',
    ),
  hostKey: hostKeySchema
    .optional()
    .describe(
      'The host\'s ssh public key, or "@cert-authority " and the public key of the authority that certifies the host for the name in its address. Required unless the address is local, because keys are not trusted on first use.',
    ),
  jump: jumpSchema
    .optional()
    .describe('The bastion through which the host is reached, with the same key; without it ssh connects to the host itself.'),
})
export type HostConfig = z.infer<typeof hostSchema>

export const configSchema = z.strictObject({
  application: nameSchema.describe('The name of what is released as a unit.'),
  branch: branchSchema.default('main').describe('The protected branch; only commits on its upstream are released.'),
  components: limited(z.record(nameSchema, componentSchema), LIMITS.named)
    .refine((value) => Object.keys(value).length > 0, 'must name at least one component')
    .describe('What the application is made of: one flake output each.'),
  source: sourceSchema.optional().describe('Which files of the commit Nix fetches besides those that git itself has.'),
  prefix: prefixSchema
    .optional()
    .describe(
      "The application's folder on the host; units execute <prefix>/bin/<link>. A release that is a NixOS system alone needs none: its units execute what the system has.",
    ),
  units: z
    .array(configUnitSchema)
    .max(64)
    .default([])
    .describe('systemd units that run the application, in the order in which they are restarted: a name, or a name and its action.'),
  health: healthSchema.default({}).describe('Checks that must pass, on the host itself, after the restart.'),
  probe: probeSchema.prefault({}).describe('How often and how long the checks are run.'),
  data: dataSchema
    .optional()
    .describe('Data that the application keeps between releases; it is backed up before a release that changes its schema.'),
  schemaChange: z
    .boolean()
    .default(false)
    .describe('True for a commit whose release changes the schema of the data: the host backs the data up before it switches.'),
  gates: z
    .strictObject({
      beforePromote: z
        .array(gateSchema)
        .max(32)
        .default([])
        .describe('Run on the build host before anything is copied; if one fails, nothing is changed.'),
      afterApply: z
        .array(gateSchema)
        .max(32)
        .default([])
        .describe(
          'Run on the build host once the production host has committed; if one fails, that host rolls back to the previous release.',
        ),
    })
    .prefault({})
    .describe(
      'Commands that must pass before the copy and after the switch, in this order. They are not part of the manifest: promote reads them from this file.',
    ),
  confirm: confirmSchema
    .optional()
    .describe(
      'For releases that may cut their own connection: promote confirms over a new connection, once the gates afterApply have passed; without a confirmation in time the host rolls back.',
    ),
  keep: keepSchema
    .optional()
    .describe(
      'Committed releases that a host keeps, the current and the previous one included. "host install" brings it to a host; without it the host keeps its own setting (10 at first).',
    ),
  keepDays: keepDaysSchema
    .optional()
    .describe('Days for which a host keeps releases besides those; 0 for none. "host install" brings it to a host too.'),
  hosts: z.record(nameSchema, hostSchema).default({}).describe('The build host and the production hosts.'),
  snapshot: z
    .strictObject({
      repository: prefixSchema.optional().describe('The diagnostics checkout on the host, if it has one.'),
      units: z.array(unitSchema).max(256).default([]).describe('Units that are watched besides the released ones.'),
      mayDiffer: mayDifferSchema,
    })
    .prefault({})
    .describe('What a snapshot of a host contains besides the release.'),
  parity: paritySchema.prefault({}).describe('How the configuration of the production hosts may differ.'),
  failover: failoverSchema
    .optional()
    .describe('How the standby replaces the active host: how traffic is moved, and how that is verified from outside.'),
  sigstore: sigstoreSchema
    .optional()
    .describe('What verify checks signatures by Sigstore with, for each key that its options do not give. It is not part of a release.'),
  notify: notifySchema
    .optional()
    .describe('Who is notified of the outcome of a promote, a rollback, a failover, a confirmation or a cancellation.'),
  metrics: metricsSchema.optional().describe('Where the findings of drift are written for Prometheus, on the machine that runs this.'),
  traces: tracesSchema
    .optional()
    .describe(
      'Sends each of these attempts as a trace, to the OTLP endpoint of the environment (OTEL_EXPORTER_OTLP_ENDPOINT). Off without this key.',
    ),
  timestamp: timestampSchema
    .optional()
    .describe(
      'Has the statement of each attempt time-stamped by an authority, whose word on when it existed depends on no clock of yours. Off without this key.',
    ),
})
export type Config = z.infer<typeof configSchema>

/** The file's name, in the application's folder: the root of the user's repository, or another. */
export const CONFIG_FILE = 'grind-to-prod.yml'

/** Largest configuration that is read, in bytes. */
export const CONFIG_LIMIT_BYTES = 256 * 1024
