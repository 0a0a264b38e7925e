import type { z } from 'zod'
import { CommandError } from '#domain/errors/errors'

/** Reads the JSON that a program printed. Throws CommandError when it is not of the form that this program knows. */
export function readJson<Schema extends z.ZodType>(program: readonly string[], schema: Schema, stdout: string): z.infer<Schema> {
  let value: unknown
  try {
    value = JSON.parse(stdout)
  } catch (cause) {
    throw new CommandError(
      program,
      { status: 0, stderr: `what it printed is not JSON; is this ${program[0]} of another version?` },
      { cause },
    )
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const { path = [], message = '' } = parsed.error.issues[0] ?? {}
  throw new CommandError(
    program,
    { status: 0, stderr: `what it printed is not understood (${[...path, message].join(' ')}); is this ${program[0]} of another version?` },
    {
      cause: parsed.error,
    },
  )
}
