import { z } from 'zod'
import { limited, LIMITS, timeSchema } from '../protocol/limits.ts'
import { inventorySummarySchema } from '../closure/inventory.ts'
import { sha256Schema } from '../closure/store-path.ts'
import { healthSchema } from '../config/health.ts'
import { releasedUnitSchema } from '../config/released-unit.ts'
import { probeSchema } from '../config/probe.ts'
import { confirmSchema } from '../config/confirm.ts'
import { dataSchema } from '../config/data.ts'
import { nameSchema, prefixSchema, sourceFolderSchema } from '../config/grammar.ts'
import { hasOneSystem, manifestComponentSchema } from './component.ts'
import { commitIdSchema, historySchema } from './history.ts'

/**
 * The manifest: the exact store paths of one release, and what a host must do with them. It is deterministic (the same
 * commit and outputs give the same bytes), so it names no clock, no run, no host and no path of the builder.
 */
export const manifestSchema = z.strictObject({
  schemaVersion: z.literal(1),
  application: nameSchema,
  source: z.strictObject({
    /** The upstream, without user, password or scheme, such as `github.com/owner/name`. */
    repository: z
      .string()
      .max(1024)
      .regex(/^[^\p{C}]+$/u, 'must be printable text'),
    /** The folder of the configuration, which the installables are relative to. Absent: the repository's root. */
    directory: sourceFolderSchema.optional(),
    commit: commitIdSchema,
    /** Committer time, RFC 3339 in UTC. */
    commitTime: timeSchema,
    /** Absent: the manifest was built by an earlier version, or for a plan in a shallow clone. */
    history: historySchema.optional(),
  }),
  /** A Nix system, such as `x86_64-linux`. */
  system: z
    .string()
    .max(64)
    .regex(/^[a-z0-9_]+-[a-z0-9]+$/),
  components: limited(
    z.record(nameSchema, manifestComponentSchema).refine(hasOneSystem, 'must have at most one component that is a system'),
    LIMITS.named,
  ),
  /** In the order in which they are restarted. */
  units: z.array(releasedUnitSchema).max(LIMITS.named),
  health: limited(healthSchema, LIMITS.named),
  probe: probeSchema,
  /** Absent: the release is committed as soon as it is healthy. */
  confirm: confirmSchema.optional(),
  /** Absent: the application has no data that a release could spoil. */
  data: dataSchema.optional(),
  /** This release changes the form of the data. */
  schemaChange: z.literal(true).optional(),
  /** Absent: the release is a system alone, and is kept with the application's state. */
  prefix: prefixSchema.optional(),
  /** The inventory of the components' closure (the manifest's own store path is not in it). */
  closure: inventorySummarySchema,
})
export type Manifest = z.infer<typeof manifestSchema>

/** Largest manifest that is read, in bytes. */
export const MANIFEST_LIMIT_BYTES = 4 * 1024 * 1024

/** A release id: the SHA-256 of the manifest's bytes. */
export const releaseIdSchema = sha256Schema
