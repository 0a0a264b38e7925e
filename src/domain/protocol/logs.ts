import { z } from 'zod'
import { nameSchema, unitSchema } from '../config/grammar.ts'
import { LIMITS } from './limits.ts'
import { entriesOf, LOGS_DEFAULT_ENTRIES } from './logs-entries.ts'

/** What follows `logs APPLICATION`. */
export interface LogsWords {
  /** Absent: all units of the policy. */
  readonly unit?: string
  /** Seconds since 1970, or the moment at which the current release became current; absent: from any time. */
  readonly since?: number | 'release'
  readonly entries: number
  readonly follow: boolean
}

/** Reads `[--unit UNIT] [--since release|SECONDS] [--lines COUNT] [--follow]`, in this order; undefined for anything else. */
export function parseLogsWords(words: readonly string[]): LogsWords | undefined {
  const rest = [...words]
  const next = (option: string): string | undefined => (rest[0] === option ? (rest.splice(0, 2)[1] ?? '') : undefined)
  const unit = next('--unit')
  const since = next('--since')
  const lines = next('--lines')
  const follow = rest[0] === '--follow'
  if (rest.length !== (follow ? 1 : 0)) return undefined
  if (unit !== undefined && !unitSchema.safeParse(unit).success) return undefined
  if (since !== undefined && !/^(?:release|[0-9]{1,11})$/.test(since)) return undefined
  const entries = lines === undefined ? LOGS_DEFAULT_ENTRIES : entriesOf(lines)
  if (entries === undefined) return undefined
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(since === undefined ? {} : { since: since === 'release' ? since : Number(since) }),
    entries,
    follow,
  }
}

/** Formats these words again, for a request. */
export function logsWords({ unit, since, entries, follow }: LogsWords): string[] {
  return [
    ...(unit === undefined ? [] : ['--unit', unit]),
    ...(since === undefined ? [] : ['--since', String(since)]),
    '--lines',
    String(entries),
    ...(follow ? ['--follow'] : []),
  ]
}

/** Of `logs`: the lines come before it, as events. */
export const logsResultSchema = z.strictObject({
  host: z.string().max(255),
  application: nameSchema,
  /** Those that were read. */
  units: z.array(z.string().max(255)).max(LIMITS.named),
  entries: z.number().int().nonnegative(),
})
export type LogsResult = z.infer<typeof logsResultSchema>
