import { z } from 'zod'
import { codecs as codecNames } from '../transfer/codec-names.ts'

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
  'sign',
  'rollback',
  'install',
  'gate',
  'confirm',
  'backup',
  'restore',
  'traffic',
  'check',
  'deltas',
  'needs',
  'evidence',
] as const
export type Phase = (typeof phases)[number]

/** Longest text of an event, in characters. */
const EVENT_TEXT_LIMIT = 16_384

const text = z.string().max(EVENT_TEXT_LIMIT)

export const eventSchema = z.discriminatedUnion('event', [
  z.strictObject({ event: z.literal('phase'), phase: z.enum(phases), state: z.enum(['start', 'end']), host: text.optional() }),
  z.strictObject({
    event: z.literal('progress'),
    phase: z.enum(phases),
    done: z.number().nonnegative(),
    total: z.number().nonnegative(),
    unit: z.enum(['bytes', 'paths', 'derivations']),
    /** Of a copy: how what was sent last was encoded. */
    codec: z.enum(codecNames).optional(),
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
  /** Lines of the journal that were asked for; none of them shows that the sender is still there. */
  z.strictObject({ event: z.literal('journal'), lines: z.array(text).max(200) }),
])
export type Event = z.infer<typeof eventSchema>

/** Receives events. One method, so that a renderer, a file and a test's list are the same thing. */
export interface Reporter {
  report(event: Event): void
}

/** Reports what a reader may want to know. A text longer than an event may carry is cut. */
export function info(reporter: Reporter, message: string): void {
  note(reporter, 'info', message)
}

/** Reports what a reader should act on, although it did not cause a failure. A text longer than an event may carry is cut. */
export function warn(reporter: Reporter, message: string): void {
  note(reporter, 'warning', message)
}

/** Reports a note of this level. A text longer than an event may carry is cut. */
export function note(reporter: Reporter, level: 'info' | 'warning', message: string): void {
  reporter.report({ event: 'note', level, message: message.slice(0, EVENT_TEXT_LIMIT) })
}

/** A phase, and the host that it runs on when it is not this side. */
type Where = Phase | { readonly phase: Phase; readonly host: string }

/** Reports start and end of a phase around `work`; the end is reported also when it throws. */
export async function inPhase<T>(reporter: Reporter, where: Where, work: () => Promise<T>): Promise<T> {
  const { phase, ...place } = typeof where === 'string' ? { phase: where } : where
  reporter.report({ event: 'phase', phase, state: 'start', ...place })
  try {
    return await work()
  } finally {
    reporter.report({ event: 'phase', phase, state: 'end', ...place })
  }
}
