import { z } from 'zod'
import { attemptSchema } from './attempt.ts'

/** Most findings of one kind that are reported. */
export const REPORTED_FINDINGS = 11

const releaseSchema = z.string().max(128)

/** How far a host's ledger can be relied on: what is known against it, and whether all was compared. */
export const ledgerStateSchema = z.strictObject({
  /** Its lines. */
  total: z.number().int().nonnegative(),
  /** How many of them were checked, from the newest; absent from an older agent, which checked all of them. */
  checked: z.number().int().nonnegative().optional(),
  /** The first line that breaks the hash chain, of those that were checked; null when the chain of these is intact. */
  brokenAt: z.number().int().positive().nullable(),
  /** What follows the last line is only part of one: a write was cut off. It is not counted as a line. */
  incomplete: z.literal(true).optional(),
  /**
   * False when the ledger was not compared with all that the host has, so that what else is here is not known: during an attempt, where the
   * journal of one cannot be read, and of a ledger that is longer than is searched. Absent when all was compared.
   */
  compared: z.literal(false).optional(),
  /** False when no record names the current release, so that lines are missing at its end. */
  hasCurrent: z.boolean(),
  /** The newest attempt that decided what is current, and the releases of which it left one, when the host has another one. */
  contradicted: z
    .strictObject({ attempt: attemptSchema, recorded: z.array(releaseSchema.nullable()).max(2), current: releaseSchema.nullable() })
    .optional(),
  /** Lines that the ledger had, by what the host keeps besides it, and that it does not have now: the newest of them. */
  lost: z
    .array(z.strictObject({ line: z.number().int().positive(), attempt: attemptSchema.optional() }))
    .max(REPORTED_FINDINGS)
    .optional(),
  /** Releases that the host keeps and no line names, each of which an attempt brought there. */
  unnamed: z.array(releaseSchema).max(REPORTED_FINDINGS).optional(),
  /** Links of the current release that do not lead where it has them, and where they lead (null: no link is there). */
  changedLinks: z
    .array(z.strictObject({ link: z.string().max(4096), target: z.string().max(4096).nullable() }))
    .max(REPORTED_FINDINGS)
    .optional(),
})
export type LedgerState = z.infer<typeof ledgerStateSchema>

/** True when a ledger is not whole, or contradicts its host. An incomplete last line alone is not that: a crash leaves it. */
export function isContradicted({ brokenAt, hasCurrent, contradicted, lost, unnamed, changedLinks }: LedgerState): boolean {
  const findings = [lost, unnamed, changedLinks].some((found = []) => found.length > 0)
  return brokenAt !== null || !hasCurrent || contradicted !== undefined || findings
}

/** True when a ledger was compared with its host, and nothing is known against it. */
export function isKnownWhole(state: LedgerState): boolean {
  return state.compared !== false && !isContradicted(state)
}
