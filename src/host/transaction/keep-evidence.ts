import { join } from 'node:path'
import type { Journal } from '#domain/activation/journal'
import { warn } from '#domain/report/event'
import { publicBeginning, withPublicUrls } from '#domain/secrets/public-url'
import type { Host } from '#machine/host'
import { journalEntriesCommand, parseJournal } from '#tools/systemd/journal-lines'
import { attemptFolder } from '../attempt/attempts.ts'
import type { Attempt } from '../attempt/finish-attempt.ts'
import { keptInvocations } from '../attempt/invocations.ts'
import { writeFile } from '#tools/files/write-file'

const ASKED_ENTRIES = 1000
const KEPT_LINES = 200
const SHOWN_LINES = 20
const LINE_LENGTH = 4096

/**
 * Keeps the last lines that the units logged in this attempt, before a restart adds others, and shows some of them. Lines from before the
 * attempt are left out: they may be from the setup, and contain secrets.
 */
export async function keepEvidence({ host, request }: Attempt, journal: Journal): Promise<void> {
  const before = await keptInvocations(host, request.attempt)
  const since = sinceOf(host, journal)
  await Promise.all(
    Object.keys(journal.unitsBefore).map(async (unit) => {
      const { status, stdout, stderr } = await host.runner.run(journalEntriesCommand(unit, { since, entries: ASKED_ENTRIES }))
      // It must not keep an attempt from ending, and what was read is kept.
      if (status === null)
        warn(host.reporter, `Lines of ${unit} are missing here: journalctl was ended before its time. ${lastLine(stderr)}`.trim())
      const lines = parseJournal(stdout)
        .filter(({ invocation }) => invocation === '' || invocation !== before[unit])
        .flatMap((entry) => entry.lines)
        .map(withPublicUrls)
        .slice(-KEPT_LINES)
      if (lines.length === 0) return
      const text = lines.map((line) => `${line}\n`).join('')
      await writeFile(join(attemptFolder(host, request.attempt), `${unit}.log`), text, { mode: 0o600 }).catch(() => undefined)
      host.reporter.report({
        event: 'log',
        source: unit,
        lines: lines.slice(-SHOWN_LINES).map((line) => publicBeginning(line, LINE_LENGTH)),
      })
    }),
  )
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)!
}

/** Seconds since 1970 at which the attempt began to change what runs, by the clock as it is now; its beginning when that is not known. */
function sinceOf({ processes }: Host, journal: Journal): number {
  const { switch: moment } = journal
  if (moment === undefined || moment.microseconds === 0 || moment.boot !== processes.bootId()) return Date.parse(journal.startedAt) / 1000
  return Date.now() / 1000 - (processes.monotonicMicroseconds() - moment.microseconds) / 1_000_000
}
