import { z } from 'zod'
import { LIMITS, timeSchema } from './limits.ts'

/** What a host knows that a release should be warned of before it is copied; see `domain/doctor/preflight.ts`. */
export const preflightFactsSchema = z.strictObject({
  agentVersion: z.string().max(64),
  /** The same sentences as a status has. */
  warnings: z.array(z.string().max(4096)).max(64),
  /** By the host's clock. */
  now: timeSchema,
  /** Absent when it could not be read, and from earlier agents. */
  clockSynchronized: z.boolean().optional(),
  /** Nix public keys whose signature makes a path acceptable for the application. */
  nixKeys: z.array(z.string().max(1024)).max(LIMITS.named),
  /** In systemd's words: whether it starts a unit at boot. */
  units: z.array(z.strictObject({ unit: z.string().max(255), unitFileState: z.string().max(64) })).max(LIMITS.named),
})
export type PreflightFacts = z.infer<typeof preflightFactsSchema>
