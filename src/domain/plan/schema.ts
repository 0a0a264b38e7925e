import { z } from 'zod'
import { storePathSchema } from '../closure/store-path.ts'
import { nameSchema } from '../config/grammar.ts'
import { releaseIdSchema } from '../manifest/schema.ts'

/** What `plan --json` prints: what a release would change on a host that runs another. */

const countSchema = z.number().int().nonnegative()
const bytesSchema = countSchema

const releaseSchema = z.strictObject({
  releaseId: releaseIdSchema,
  repository: z.string(),
  commit: z.string(),
  commitTime: z.iso.datetime(),
})

const componentChangeSchema = z.strictObject({
  name: nameSchema,
  change: z.enum(['added', 'removed', 'changed', 'same']),
  from: storePathSchema.nullable(),
  to: storePathSchema.nullable(),
})
export type ComponentChange = z.infer<typeof componentChangeSchema>

const packageChangeSchema = z.strictObject({
  name: z.string(),
  change: z.enum(['added', 'removed', 'changed', 'rebuilt']).describe('rebuilt: other store paths of the same versions.'),
  from: z.array(z.string()).describe('Versions that only the old closure has, sorted; an empty text for none in the name.'),
  to: z.array(z.string()).describe('Versions that only the new closure has.'),
  sizeDelta: z.number().int().describe('NAR bytes of the package in the new closure less those in the old one.'),
})
export type PackageChange = z.infer<typeof packageChangeSchema>

const unitChangeSchema = z.strictObject({
  unit: z.string(),
  step: z.enum(['restart', 'reload', 'start', 'stop', 'none']),
  because: z.string(),
  removed: z.literal(true).optional().describe('The new release no longer lists it.'),
})
export type UnitChange = z.infer<typeof unitChangeSchema>

const commitSchema = z.strictObject({ id: z.string(), author: z.string(), subject: z.string() })
export type PlannedCommit = z.infer<typeof commitSchema>

const commitsSchema = z.strictObject({ total: countSchema, list: z.array(commitSchema).describe('The newest.') })

const sizeSchema = z.strictObject({ paths: countSchema, narBytes: bytesSchema })

export const planSchema = z.strictObject({
  schemaVersion: z.literal(1),
  application: nameSchema,
  against: z.strictObject({
    kind: z.enum(['bundle', 'host', 'nothing']),
    name: z.string().describe('What the old release was read from, for display.'),
  }),
  from: releaseSchema.nullable().describe('null if there is no previous release.'),
  to: releaseSchema,
  components: z.array(componentChangeSchema),
  packages: z.array(packageChangeSchema).describe('Those that differ, sorted by name, as nix store diff-closures groups them.'),
  closure: z.strictObject({ from: sizeSchema.nullable(), to: sizeSchema }),
  copy: z.strictObject({
    source: z
      .enum(['estimate', 'host'])
      .describe('estimate: what the old closure does not have; host: the paths that the host reported as missing.'),
    ...sizeSchema.shape,
    presentPaths: countSchema,
  }),
  units: z.strictObject({
    source: z.enum(['estimate', 'host']).describe("estimate: from the two manifests alone; host: from the state of the host's units."),
    list: z.array(unitChangeSchema),
  }),
  system: z
    .strictObject({ from: storePathSchema.nullable(), to: storePathSchema.nullable(), mode: z.string().nullable() })
    .nullable()
    .describe('The NixOS system, if one of the releases has one.'),
  settings: z
    .array(z.string())
    .describe('Parts of the manifest besides store paths and units that differ, such as health, or the links of a component.'),
  backup: z.array(z.string()).describe('Data folders that the host would back up first.'),
  confirmWithinSeconds: z.number().nullable(),
  commits: z.strictObject({
    link: z.string().nullable().describe('A page that shows the commits between the two releases.'),
    ahead: commitsSchema.nullable().describe('In the new release and not in the old; null when the checkout does not have both.'),
    behind: commitsSchema.nullable().describe('In the old release and not in the new.'),
  }),
  disk: z
    .strictObject({ bytesNeeded: bytesSchema, bytesFree: bytesSchema })
    .nullable()
    .describe('On the host; null if the host was not contacted.'),
  refusal: z.string().nullable().describe('Why the host would refuse this release.'),
  notes: z.array(z.string()),
})
export type Plan = z.infer<typeof planSchema>
