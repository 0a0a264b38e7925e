import { z } from 'zod'
import { expectedReleaseSchema } from '../protocol/messages.ts'

/** The inputs of each action. A test holds them against the `action.yml` of the same name. */

const flag = (name: string) => z.stringbool({ error: `must be true or false for ${name}` })
const expectCurrent = expectedReleaseSchema.optional()
const directory = z.string().default('.')

export const buildManifestInputs = z.object({
  directory,
  ref: z.string().optional(),
  output: z.string().default('release'),
  'signing-key-file': z.string().optional(),
})

export const promoteInputs = z.object({
  host: z.string(),
  manifest: z.string(),
  'release-id': z.string().regex(/^[0-9a-f]{64}$/, 'must be a release id: 64 hexadecimal digits'),
  directory,
  'identity-file': z.string().optional(),
  'allow-host-fallback': flag('allow-host-fallback').default(false),
  'schema-change': flag('schema-change').default(false),
  'expect-current': expectCurrent,
  'dry-run': flag('dry-run').default(false),
})

export const rollbackInputs = z.object({
  host: z.string(),
  to: z.string().optional(),
  'expect-current': expectCurrent,
  directory,
  'identity-file': z.string().optional(),
  'dry-run': flag('dry-run').default(false),
})
