import { z } from 'zod'
import { recordedVerdicts } from '../activation/verdict.ts'

/** An absolute path without `.`, `..` or empty segments: nothing in it needs quoting anywhere. */
const programSchema = z
  .string()
  .max(255)
  .regex(/^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+)+$/, 'must be an absolute path, such as /usr/local/sbin/notify')

/** A word for a program, in ASCII. systemd could expand a percent sign or a dollar sign. */
const argumentSchema = z
  .string()
  .max(255)
  .regex(/^[ -#&-~]*$/, 'must be printable ASCII without % and $')

/** The program that a host starts after an attempt, with the notification on its standard input. */
export const hostNotifySchema = z.strictObject({
  /** The program and its arguments; no shell reads them. */
  program: z.tuple([programSchema], argumentSchema).refine((words) => words.length <= 16, 'must have at most 15 arguments'),
  /** `unattended`: only what no client waits for; `all`: every attempt. */
  attempts: z.enum(['unattended', 'all']).default('unattended'),
  verdicts: z
    .array(z.enum(recordedVerdicts))
    .min(1)
    .max(4)
    .default([...recordedVerdicts]),
  timeoutSeconds: z.number().int().min(1).max(300).default(30),
})

/** Where a host writes its metrics. */
export const hostMetricsSchema = z.strictObject({
  /** The folder of a textfile collector, which must be there. */
  folder: programSchema,
})
