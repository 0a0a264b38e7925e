import { z } from 'zod'

/** How far a host's ledger can be relied on. */
export const ledgerStateSchema = z.strictObject({
  /** Its lines. */
  total: z.number().int().nonnegative(),
  /** The first line that breaks the hash chain; null when the chain is intact. */
  brokenAt: z.number().int().positive().nullable(),
  /** False when no record names the current release, so that lines are missing at its end. */
  hasCurrent: z.boolean(),
})
export type LedgerState = z.infer<typeof ledgerStateSchema>
