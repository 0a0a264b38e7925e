import { CommandError } from '#domain/errors/errors'
import { expectSuccess } from '#tools/run/expect-success'
import type { Command, Runner } from '#tools/run/runner'
import { lineOf } from '#domain/snapshot/line'
import type { Reading, Unreadable } from '#domain/snapshot/schema'

/**
 * Milliseconds for anything that a healthy host answers at once: a host that is busy, as in an incident, may take seconds to start a
 * program. A promote gives the snapshot before it ten seconds.
 */
export const READING_MILLISECONDS = 4000

/** Reads one value, within its time. An error becomes the reason, so one broken part of a host hides no other. */
export async function read<Value>(work: () => Promise<Value> | Value, limit = READING_MILLISECONDS): Promise<Reading<Value>> {
  // An aborted signal makes two errors with their stacks, and a snapshot reads hundreds of values.
  const late = Promise.withResolvers<Unreadable>()
  const timer = setTimeout(() => late.resolve(unreadable(`it took longer than ${limit} ms`)), limit)
  try {
    return await Promise.race([late.promise, work()])
  } catch (error) {
    return unreadable(reasonOf(error))
  } finally {
    clearTimeout(timer)
  }
}

/** Reads of each item what is read of it, in their order, eight at once: thousands of open files exceed what a process may have. */
export async function aFewAtOnce<Item, Value>(items: readonly Item[], work: (item: Item) => Promise<Value>): Promise<Value[]> {
  const values: Value[] = []
  const rest = items.entries()
  const worker = async () => {
    for (const [index, item] of rest) values[index] = await work(item)
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  return values
}

/** Returns the standard output of a command that must succeed, and is killed when its time is over. */
export function shown(runner: Runner, command: Command, timeout = READING_MILLISECONDS): Promise<string> {
  return expectSuccess(runner, { ...command, timeout })
}

export function unreadable(reason: string): Unreadable {
  return { unreadable: lineOf(reason) }
}

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'this user may not read it; take the snapshot as root',
  EPERM: 'this user may not read it; take the snapshot as root',
  ELOOP: 'it is a link, or its links go in a circle',
  EIO: 'the disk gave an input/output error',
}

function reasonOf(error: unknown): string {
  if (error instanceof CommandError) return error.message
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  return systemReasons[code] ?? (error.message || 'no reason was given')
}
