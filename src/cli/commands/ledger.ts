import { EXIT_HOST_ERROR } from '#domain/errors/errors'
import type { Span } from '#domain/history/figures'
import { LEDGER_DEFAULT_ENTRIES } from '#domain/protocol/ledger-words'
import { ledgerLines } from '#domain/report/ledger-lines'
import { limitOf, momentOf, releaseOrCommitOf, verdictOf } from '../arguments.ts'
import { hostCommand } from '../host-command.ts'
import { flag, many, option, orElse, parsed } from '../inputs.ts'
import type { MakeCommand } from '../command.ts'
import { ledgerExportCommand } from './ledger-export.ts'

const showCommand = hostCommand({
  name: 'ledger',
  summary: 'list the releases to a host and verify the hash chain of its ledger',
  options: {
    limit: orElse(
      parsed('<count>', 'how many records to print, newest first (the whole chain is verified)', limitOf),
      LEDGER_DEFAULT_ENTRIES,
    ),
    since: parsed('<time>', 'only attempts that ended since: 12h, 30d, 2026-01-31, or a time such as 2026-01-31T12:00:00Z', momentOf),
    until: parsed('<time>', 'only attempts that ended before, in the same forms', momentOf),
    verdict: many('<verdict...>', 'only attempts with one of these verdicts', verdictOf),
    release: parsed(
      '<id>',
      'only attempts from or to this release or commit (or at least six digits of it), or "taken-over"',
      releaseOrCommitOf,
    ),
    actor: option('<name>', 'only attempts that this actor requested or decided; a part of the name is enough'),
    figures: flag('print deployment frequency, lead time, change failure rate and time to restore (of 90 days without --since)'),
  },
  examples: [
    'grind-to-prod ledger prod',
    'grind-to-prod ledger prod --since 30d --verdict ROLLED_BACK NEEDS_HUMAN',
    'grind-to-prod ledger prod --figures --json',
  ],
  run: async ({ reach, directory, limit, since, until, verdict, release, actor, figures }, context) => {
    const { ledger } = await import('#verbs/ledger')
    const filter = { since, until, verdicts: verdict, release, actor }
    const result = await ledger({ ...reach, limit, filter, figuresOf: figures ? spanOf(since, until) : undefined }, context)
    const { subjectsHere } = await import('../subjects.ts')
    const { figuresLines } = await import('#domain/report/figures-lines')
    const commits = result.entries.map(({ record }) => record.releaseCommit?.commit)
    const around = await subjectsHere(commits, await context.applicationFolder(directory), context)
    const text = [
      ...ledgerLines(result, { ...around, isVerbose: context.isVerbose }),
      ...(result.figures === undefined ? [] : ['', ...figuresLines(result.figures)]),
    ]
    return { result, text, exitCode: result.brokenAt === null ? 0 : EXIT_HOST_ERROR }
  },
})

const FIGURES_DAYS = 90

/** Returns the time of the figures. */
function spanOf(since: number | undefined, until: number | undefined): Span {
  const end = until ?? Date.now()
  return { since: since ?? end - FIGURES_DAYS * 86_400_000, until: end }
}

/** `ledger HOST`, and `ledger export HOST` below it, whose options are its own though they have the same names. */
export const ledgerCommand: MakeCommand = (world, setExitCode) =>
  showCommand(world, setExitCode).enablePositionalOptions().addCommand(ledgerExportCommand(world, setExitCode))
