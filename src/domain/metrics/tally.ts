import { z } from 'zod'
import { verdictSchema } from '../activation/verdict.ts'
import { roleSchema } from '../config/role.ts'
import { timeSchema } from '../protocol/limits.ts'
import type { AttemptRecord } from '../protocol/record.ts'
import { phases } from '../report/event.ts'

/** The attempts that are counted apart: the verbs of records, and the checks of a boot, whose records have the verb of the release. */
export const countedVerbs = ['apply', 'rollback', 'restore-data', 'set-role', 'boot-check'] as const
type CountedVerb = (typeof countedVerbs)[number]

const countSchema = z.number().int().nonnegative()

const lastAttemptSchema = z.strictObject({
  verdict: verdictSchema,
  finishedAt: timeSchema,
  seconds: z.number().nonnegative(),
  phases: z.partialRecord(z.enum(phases), z.number().nonnegative()),
})

/** What metrics need of a ledger, so that it is not read again from its beginning. */
export const tallySchema = z.strictObject({
  /** How many attempts, by `<verb> <verdict>`. */
  attempts: z.record(z.string().max(64), countSchema),
  last: lastAttemptSchema.optional(),
  /** When a release was promoted last. */
  released: timeSchema.optional(),
  /** The last rollback, automatic or requested, and its seconds. */
  rolledBack: z.strictObject({ finishedAt: timeSchema, seconds: z.number().nonnegative() }).optional(),
  role: roleSchema.optional(),
})
export type Tally = z.infer<typeof tallySchema>

export const noAttempts: Tally = { attempts: {} }

/** Adds a record that is older than all that are in the tally. */
export function withOlder(tally: Tally, record: AttemptRecord): Tally {
  return merged(tallyOf(record), tally)
}

/** Adds the tally of later attempts to that of earlier ones. */
export function merged(earlier: Tally, later: Tally): Tally {
  const attempts = { ...earlier.attempts }
  for (const [kind, count] of Object.entries(later.attempts)) attempts[kind] = (attempts[kind] ?? 0) + count
  return { ...earlier, ...later, attempts }
}

/** Returns the key of a count. */
export function countKey(verb: CountedVerb, verdict: string): string {
  return `${verb} ${verdict}`
}

function tallyOf(record: AttemptRecord): Tally {
  const { verdict, startedAt, finishedAt, role } = record
  const verb = countedVerb(record)
  const seconds = secondsBetween(startedAt, finishedAt)
  const attempts = { [countKey(verb, verdict)]: 1 }
  if (verb === 'boot-check') return { attempts }
  if (verb === 'set-role') return { attempts, ...(role === undefined ? {} : { role: role.to }) }
  const backSeconds = rollbackSeconds(record)
  return {
    attempts,
    last: { verdict, finishedAt, seconds, phases: phaseSeconds(record) },
    ...(verb === 'apply' && verdict === 'COMMITTED' ? { released: finishedAt } : {}),
    ...(backSeconds === undefined ? {} : { rolledBack: { finishedAt, seconds: backSeconds } }),
  }
}

function countedVerb({ verb, provedAtBoot }: AttemptRecord): CountedVerb {
  return provedAtBoot?.of === undefined ? verb : 'boot-check'
}

/** Of an automatic rollback its own phase, of a requested one the whole attempt; undefined where none happened. */
function rollbackSeconds(record: AttemptRecord): number | undefined {
  if (record.verdict === 'ROLLED_BACK') return phaseSeconds(record).rollback ?? 0
  const isRequested = record.verb === 'rollback' && record.verdict === 'COMMITTED'
  return isRequested ? secondsBetween(record.startedAt, record.finishedAt) : undefined
}

/** A phase that ran more than once counts as one. */
function phaseSeconds(record: AttemptRecord): NonNullable<Tally['last']>['phases'] {
  const seconds: NonNullable<Tally['last']>['phases'] = {}
  for (const { phase, seconds: took } of record.phases) seconds[phase] = Math.round(((seconds[phase] ?? 0) + took) * 1000) / 1000
  return seconds
}

/** A clock may have been set back in between. */
function secondsBetween(from: string, to: string): number {
  return Math.max(0, Date.parse(to) - Date.parse(from)) / 1000
}
