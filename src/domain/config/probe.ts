import { z } from 'zod'

/** How often and how long health is checked. A manifest has it too, so that a host need not load the rest of the configuration. */
export const probeSchema = z.strictObject({
  successThreshold: z.number().int().min(1).max(100).default(3).describe('Consecutive passes that every check needs.'),
  periodSeconds: z.number().min(0.1).max(60).default(1).describe('Seconds between two rounds of checks.'),
  timeoutSeconds: z.number().min(0.1).max(60).default(2).describe('Seconds that one check may take.'),
  deadlineSeconds: z.number().min(1).max(3600).default(60).describe('Seconds after the restart within which all checks must pass.'),
})
export type Probe = z.infer<typeof probeSchema>
