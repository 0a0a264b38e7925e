import { z } from 'zod'
import type { Command } from '../run/runner.ts'

const fields = ['MESSAGE', 'SYSLOG_IDENTIFIER', '_PID', '_SYSTEMD_INVOCATION_ID', 'INVOCATION_ID'] as const

/**
 * `journalctl` for what a unit, and systemd of it, logged since a moment (seconds since 1970): the last entries, one JSON object a line.
 */
export function journalEntriesCommand(unit: string, options: { readonly since: number; readonly entries: number }): Command {
  return {
    argv: [
      'journalctl',
      `--unit=${unit}`,
      `--since=@${Math.floor(options.since)}`,
      `--lines=${options.entries}`,
      '--no-pager',
      '--quiet',
      // Without it a long message is left out.
      '--all',
      '--output=json',
      `--output-fields=${fields.join(',')}`,
    ],
    effect: 'read',
    environment: { LC_ALL: 'C' },
    timeout: 10_000,
  }
}

/** What is read of the journal of some units, and how. */
export interface JournalRequest {
  readonly units: readonly string[]
  /** Seconds since 1970. */
  readonly since?: number | undefined
  /** The last entries. */
  readonly entries: number
  readonly follow: boolean
  /** Milliseconds after which it ends. */
  readonly timeout: number
}

/**
 * `journalctl` for what these units, and systemd of them, logged: one JSON object a line, as the entries come. A message of more than 4096
 * bytes is left out by journalctl, so that no entry needs much memory.
 */
export function followJournalCommand({ units, since, entries, follow, timeout }: JournalRequest): Command {
  return {
    argv: [
      'journalctl',
      ...units.map((unit) => `--unit=${unit}`),
      ...(since === undefined ? [] : [`--since=@${Math.floor(since)}`]),
      `--lines=${entries}`,
      ...(follow ? ['--follow'] : []),
      '--no-pager',
      '--quiet',
      '--output=json',
      `--output-fields=${fields.join(',')}`,
    ],
    effect: 'read',
    environment: { LC_ALL: 'C' },
    timeout,
  }
}

/** One entry of the journal. */
export interface JournalEntry {
  /** The invocation of the unit that it belongs to (see `UnitState.invocation`); empty when the journal does not have it. */
  readonly invocation: string
  /** As `journalctl` prints it: moment, program, text; one for each line of the message. */
  readonly lines: readonly string[]
}

// A field that is no UTF-8 comes as a list of bytes, and one that an entry has several times as a list of its values.
const fieldSchema = z.union([z.string(), z.array(z.number()), z.array(z.string()), z.null()]).optional()
const entrySchema = z.object({
  __REALTIME_TIMESTAMP: z.string().regex(/^[0-9]{1,17}$/),
  MESSAGE: fieldSchema,
  SYSLOG_IDENTIFIER: fieldSchema,
  _PID: fieldSchema,
  _SYSTEMD_INVOCATION_ID: fieldSchema,
  INVOCATION_ID: fieldSchema,
})

/** Parses the output of these commands; a line that is not an entry is ignored. `leftOut` is the text of a message that is missing. */
export function parseJournal(stdout: string, leftOut = ''): JournalEntry[] {
  return stdout.split('\n').flatMap((line) => {
    const entry = entrySchema.safeParse(parsedOr(line))
    return entry.success ? [entryOf(entry.data, leftOut)] : []
  })
}

function entryOf(
  {
    __REALTIME_TIMESTAMP: microseconds,
    MESSAGE: message,
    SYSLOG_IDENTIFIER: identifier,
    _PID: pid,
    _SYSTEMD_INVOCATION_ID: own,
    INVOCATION_ID: subject,
  }: z.infer<typeof entrySchema>,
  leftOut: string,
): JournalEntry {
  const moment = new Date(Number(microseconds) / 1000).toISOString()
  const program = `${text(identifier) || 'unknown'}${text(pid) === '' ? '' : `[${text(pid)}]`}`
  return {
    // For systemd's own messages about a unit, the first is systemd's own, and the second that unit's.
    invocation: text(subject) || text(own),
    lines: (message === null ? leftOut : text(message)).split('\n').map((part) => `${moment} ${program}: ${part}`),
  }
}

function text(field: z.infer<typeof fieldSchema>): string {
  if (typeof field === 'string') return field
  const [first] = field ?? []
  if (typeof first === 'string') return first
  return Buffer.from((field ?? []).filter((part) => typeof part === 'number')).toString()
}

function parsedOr(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
