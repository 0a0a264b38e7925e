import { z } from 'zod'
import { commitIdSchema } from '../manifest/history.ts'
import { timeSchema } from './limits.ts'

/** The commit that a release was built from, as its manifest has it. */
export const releaseSourceSchema = z.strictObject({
  commit: commitIdSchema,
  /** Committer time, RFC 3339 in UTC. */
  commitTime: timeSchema,
})
export type ReleaseSource = z.infer<typeof releaseSourceSchema>
