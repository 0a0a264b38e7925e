import { EXIT_HOST_ERROR } from '#domain/errors/errors'
import { LEDGER_DEFAULT_ENTRIES } from '#domain/protocol/record'
import { ledgerLines } from '#domain/report/ledger-lines'
import { limitOf } from '../arguments.ts'
import { hostCommand } from '../host-command.ts'
import { orElse, parsed } from '../inputs.ts'

export const ledgerCommand = hostCommand({
  name: 'ledger',
  summary: 'list the releases to a host and verify the hash chain of its ledger',
  options: {
    limit: orElse(
      parsed('<count>', 'how many records to print, newest first (the whole chain is verified)', limitOf),
      LEDGER_DEFAULT_ENTRIES,
    ),
  },
  examples: ['grind-to-prod ledger prod', 'grind-to-prod ledger prod --limit 100 --json'],
  run: async ({ reach, directory, limit }, context) => {
    const { ledger } = await import('#verbs/ledger')
    const result = await ledger({ ...reach, limit }, context)
    const { subjectsHere } = await import('../subjects.ts')
    const commits = result.entries.map(({ record }) => record.releaseCommit?.commit)
    const around = await subjectsHere(commits, await context.applicationFolder(directory), context)
    return { result, text: ledgerLines(result, around), exitCode: result.brokenAt === null ? 0 : EXIT_HOST_ERROR }
  },
})
