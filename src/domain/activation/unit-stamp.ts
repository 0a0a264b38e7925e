import { z } from 'zod'
import { unitSchema } from '../config/grammar.ts'

/**
 * `attempts/<attempt>/units.json`: the definition of each unit when it was started. Only a hint: if it is missing or damaged, the times of
 * the files show whether they changed. Of a oneshot that ends when it is done, it is the only evidence that it has run, because systemd
 * forgets that: without it, the oneshot runs again. The salt makes the digest of a secret file useless elsewhere.
 */
const digestSchema = z.string().regex(/^[0-9a-f]{64}$/)

const stampSchema = z.strictObject({
  /** The unit's start that this is of. */
  invocation: z.string().max(64),
  definition: digestSchema,
  environment: digestSchema,
})
export type UnitStamp = z.infer<typeof stampSchema>

export const stampsSchema = z.strictObject({
  schemaVersion: z.literal(1),
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  units: z.record(unitSchema, stampSchema),
})
export type UnitStamps = z.infer<typeof stampsSchema>

export function stampOf(stamps: UnitStamps | undefined, unit: string): UnitStamp | undefined {
  return stamps !== undefined && Object.hasOwn(stamps.units, unit) ? stamps.units[unit] : undefined
}

/** Of what a unit would be made if it were started now. */
export interface DefinitionNow {
  readonly definition: string
  readonly environment: string
  /** Milliseconds since 1970 of the latest change of one of its files. */
  readonly definitionChanged: number
  readonly environmentChanged: number
}

/**
 * Returns how a unit's definition differs from the one it was started with, as a clause; null if it does not. A stamp of that start is
 * exact; without one, files that changed later than the unit started count as changed.
 */
export function definitionChange(
  now: DefinitionNow,
  unit: {
    readonly needsDaemonReload: boolean
    readonly invocation: string
    readonly startedAt: number
    /** A oneshot that ends: its last run counts, also when systemd has forgotten it, or another program has run it since. */
    readonly endsWhenDone?: boolean
  },
  stamp: UnitStamp | undefined,
): string | null {
  if (unit.needsDaemonReload) return 'its definition changed'
  const isExact = stamp !== undefined && (unit.endsWhenDone === true || stamp.invocation === unit.invocation)
  if (unit.endsWhenDone === true && !isExact) return null
  if (isExact ? stamp.definition !== now.definition : now.definitionChanged >= unit.startedAt) return 'its definition changed'
  if (isExact ? stamp.environment !== now.environment : now.environmentChanged >= unit.startedAt) return 'its environment file changed'
  return null
}
