import { z } from 'zod'

/**
 * The events of a verb while it works. The agent writes these as NDJSON, the runner's side renders them for a terminal or a job log; both
 * sides share this one schema.
 */
export const phases = [
  'source',
  'build',
  'manifest',
  'connect',
  'preflight',
  'copy',
  'import',
  'verify',
  'journal',
  'switch',
  'system',
  'restart',
  'health',
  'commit',
  'rollback',
  'install',
  'gate',
  'confirm',
  'backup',
  'restore',
  'traffic',
  'check',
] as const
export type Phase = (typeof phases)[number]

const text = z.string().max(16_384)

export const eventSchema = z.discriminatedUnion('event', [
  z.strictObject({ event: z.literal('phase'), phase: z.enum(phases), state: z.enum(['start', 'end']), host: text.optional() }),
  z.strictObject({
    event: z.literal('progress'),
    phase: z.enum(phases),
    done: z.number().nonnegative(),
    total: z.number().nonnegative(),
    unit: z.enum(['bytes', 'paths', 'derivations']),
  }),
  z.strictObject({ event: z.literal('note'), level: z.enum(['info', 'warning']), message: text }),
  z.strictObject({
    event: z.literal('unit'),
    unit: text,
    action: z.enum(['restart', 'reload', 'start', 'stop']),
    state: text,
    /** Why it was concerned, as a clause. */
    because: text.optional(),
  }),
  z.strictObject({
    event: z.literal('health'),
    check: text,
    passed: z.boolean(),
    passes: z.number().int(),
    threshold: z.number().int(),
    detail: text,
  }),
  /** The release is current and healthy, and rolls back unless this attempt is confirmed in time. */
  z.strictObject({
    event: z.literal('confirmation'),
    attempt: z.string().max(64),
    deadline: z.string().max(64),
    secondsLeft: z.number().nonnegative(),
  }),
  z.strictObject({ event: z.literal('log'), source: text, lines: z.array(text).max(200) }),
])
export type Event = z.infer<typeof eventSchema>

/** Receives events. One method, so that a renderer, a file and a test's list are the same thing. */
export interface Reporter {
  report(event: Event): void
}

/** Reports start and end of a phase around `work`; the end is reported also when it throws. */
export async function inPhase<T>(reporter: Reporter, phase: Phase, work: () => Promise<T>, host?: string): Promise<T> {
  const where = host === undefined ? {} : { host }
  reporter.report({ event: 'phase', phase, state: 'start', ...where })
  try {
    return await work()
  } finally {
    reporter.report({ event: 'phase', phase, state: 'end', ...where })
  }
}
