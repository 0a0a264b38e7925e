import { InputError } from '#domain/errors/errors'
import { emptyLogsLines } from '#domain/report/logs-lines'
import { info } from '#domain/report/event'
import { LOGS_DEFAULT_ENTRIES } from '#domain/protocol/logs-entries'
import { entriesGiven, sinceOf } from '../arguments.ts'
import { command } from '../command.ts'
import { reachFrom, reachInputs } from '../host-command.ts'
import { argument, flag, orElse, parsed } from '../inputs.ts'
import { printable } from '../lines.ts'

export const logsCommand = command({
  name: 'logs',
  summary: "print what an application's units logged on a host",
  arguments: {
    host: argument('<host>', 'a host of grind-to-prod.yml'),
    unit: argument('[unit]', 'one of its units (default: all of them)'),
  },
  options: {
    ...reachInputs,
    follow: flag('print new lines as they come, for an hour at most'),
    since: parsed(
      '<time>',
      'from when: "release" (since the current one was promoted), 30m, 2h, 3d, or a time such as 2026-01-31T12:00:00Z',
      sinceOf,
    ),
    lines: orElse(parsed('<count>', 'how many entries of the journal to print, the last ones', entriesGiven), LOGS_DEFAULT_ENTRIES),
  },
  examples: ['grind-to-prod logs prod', 'grind-to-prod logs prod quotes.service --follow', 'grind-to-prod logs prod --since release'],
  run: async ({ host, unit, directory, identityFile, follow, since, lines: entries }, context) => {
    const { isJson, stdout } = context
    if (isJson && follow)
      throw new InputError('conflicting-options', 'A document has an end, and --follow has none.', { hint: 'Leave one of them out.' })
    const { logs } = await import('#verbs/logs')
    const reach = await reachFrom({ directory, identityFile }, [host], context)
    // As systemctl does: a name without a suffix is that of a service.
    const named = unit === undefined || unit.includes('.') ? unit : `${unit}.service`
    const words = { ...(named === undefined ? {} : { unit: named }), ...(since === undefined ? {} : { since }), entries, follow }
    const kept: string[] = []
    const onLines = (lines: readonly string[]) => (isJson ? void kept.push(...lines) : void stdout.write(printable(lines)))
    const left = new AbortController()
    using _ = await context.whenUnread(() => left.abort())
    const result = await logs({ ...reach, hostName: host, words, onLines, left: left.signal }, context)
    if (result !== null && !isJson) for (const line of emptyLogsLines(result, words)) info(context.reporter, line)
    return { result: { ...result, lines: kept }, text: [] }
  },
})
