import { HostError, InputError } from '#domain/errors/errors'
import { limitedLines } from '#domain/protocol/lines'
import type { LogsResult, LogsWords } from '#domain/protocol/logs'
import { sanitizeLine } from '#domain/report/sanitize-line'
import type { Host } from '#machine/host'
import { commitRecords } from '#machine/ledger/ledger-file'
import { currentGeneration } from '#machine/release/generation'
import { followJournalCommand, parseJournal } from '#tools/systemd/journal-lines'
import { readJournal } from '../attempt/attempts.ts'

/** The reader of the lines. */
export interface LogsReader {
  /** Returns when there is room for more lines, so that a reader that is slow costs no memory. */
  readonly room: () => Promise<void>
  /** Aborted when the reader has left. */
  readonly left: AbortSignal
  /** Its key only reads. */
  readonly readsOnly: boolean
}

/** A reader that is forgotten must not keep a process for ever. */
const FOLLOW_LIMIT_MILLISECONDS = 60 * 60_000
const READ_LIMIT_MILLISECONDS = 60_000
/** How often a silent journal sends a sign of life: writing is how the end of a connection is noticed. */
const HEARTBEAT_MILLISECONDS = 10_000
const LINE_LENGTH = 4096
/** journalctl writes no field of more than 4096 bytes, each of which may take six characters. */
const ENTRY_LIMIT_BYTES = 256 * 1024
const LINES_PER_EVENT = 200

/**
 * Reports what the application's own units logged, as events: the last entries, and with `follow` what comes, for an hour at most. Throws
 * InputError `not-permitted` for other units, and where the policy forbids it, and `unknown-release` without a release.
 */
export async function logs(host: Host, words: LogsWords, reader: LogsReader): Promise<LogsResult> {
  requirePermitted(host, words, reader)
  const units = words.unit === undefined ? host.permitted.units : [words.unit]
  const result = { host: host.name, application: host.application, units }
  // Without a unit journalctl would print the journal of the whole host.
  if (units.length === 0) return { ...result, entries: 0 }
  const { entries, follow } = words
  const since = await momentOf(host, words.since)
  const timeout = follow ? FOLLOW_LIMIT_MILLISECONDS : READ_LIMIT_MILLISECONDS
  return { ...result, entries: await report(host, { units, since, entries, follow, timeout }, reader) }
}

function requirePermitted(host: Host, { unit }: LogsWords, { readsOnly }: LogsReader): void {
  const { logs: permitted = 'all', units } = host.permitted
  if (permitted === 'none' || (permitted === 'deploy' && readsOnly)) {
    const who = permitted === 'none' ? 'no key' : 'no key that only reads'
    throw new InputError(
      'not-permitted',
      `The policy of ${host.name} lets ${who} read the journal of ${host.application} ("logs": "${permitted}").`,
      {
        hint: 'Read it on the host, as an administrator.',
      },
    )
  }
  if (unit === undefined || units.includes(unit)) return
  throw new InputError(
    'not-permitted',
    `${unit} is not a unit of ${host.application} on ${host.name}; those are ${units.join(', ') || 'none'}.`,
  )
}

/** Returns the moment from which to read, in seconds since 1970. */
async function momentOf(host: Host, since: LogsWords['since']): Promise<number | undefined> {
  if (since !== 'release') return since
  const unfinished = await readJournal(host)
  if (unfinished !== undefined) return Date.parse(unfinished.startedAt) / 1000
  const [record] = await commitRecords(host, await currentGeneration(host))
  if (record !== undefined) return Date.parse(record.startedAt) / 1000
  throw new InputError('unknown-release', `No release of ${host.application} is current on ${host.name}.`, { hint: 'Give a time.' })
}

async function report(host: Host, request: Parameters<typeof followJournalCommand>[0], { room, left }: LogsReader): Promise<number> {
  const { reporter } = host
  const running = await host.runner.start(followJournalCommand(request))
  const stop = () => running.kill()
  left.addEventListener('abort', stop)
  const heartbeat = setInterval(() => reporter.report({ event: 'journal', lines: [] }), HEARTBEAT_MILLISECONDS)
  let entries = 0
  try {
    for await (const line of limitedLines(running.stdout, ENTRY_LIMIT_BYTES)) {
      if (left.aborted) break
      const lines = parseJournal(line, '(a message of more than 4096 bytes)').flatMap((entry) =>
        entry.lines.map((text) => sanitizeLine(text).slice(0, LINE_LENGTH)),
      )
      entries += 1
      for (let at = 0; at < lines.length; at += LINES_PER_EVENT)
        reporter.report({ event: 'journal', lines: lines.slice(at, at + LINES_PER_EVENT) })
      await room()
    }
    const { status, stderr, timedOut } = await running.finished
    if (status === 0 || left.aborted || (request.follow && timedOut === true)) return entries
    throw new HostError('agent-failed', `journalctl on ${host.name} ended with status ${status}: ${stderr.trim().slice(-1000)}`, {
      host: host.name,
    })
  } finally {
    clearInterval(heartbeat)
    left.removeEventListener('abort', stop)
    running.kill()
  }
}
