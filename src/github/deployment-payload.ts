import { z } from 'zod'
import { nameSchema } from '#domain/config/grammar'
import { releaseIdSchema } from '#domain/manifest/schema'

/** What our deployments carry: enough to know what a host runs, and to fetch it again. */
const payloadSchema = z.object({
  tool: z.literal('grind-to-prod'),
  application: nameSchema,
  host: z.string().max(255),
  releaseId: releaseIdSchema,
  /** Where the release's bundle is kept, if it is. */
  artifact: z.object({ runId: z.string().regex(/^[0-9]{1,15}$/), digest: z.string().regex(/^[0-9a-f]{64}$/) }).optional(),
})
export type DeploymentPayload = z.infer<typeof payloadSchema>

/**
 * Parses the payload of one of our deployments; undefined for another's: a user who may write deployments may put anything there. GitHub
 * returns a payload as it was sent, an object, or as its text.
 */
export function parsePayload(payload: unknown): DeploymentPayload | undefined {
  try {
    return payloadSchema.safeParse(typeof payload === 'string' ? JSON.parse(payload) : payload).data
  } catch {
    return undefined
  }
}
