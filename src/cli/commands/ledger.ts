import { EXIT_HOST_ERROR } from '#domain/errors/errors'
import { LEDGER_DEFAULT_ENTRIES } from '#domain/protocol/record'
import { ledgerLines } from '#domain/report/ledger-lines'
import { limitOf } from '../arguments.ts'
import { hostCommand } from '../host-command.ts'
import { parsed } from '../inputs.ts'

export const ledgerCommand = hostCommand({
  name: 'ledger',
  summary: 'list the releases to a host and verify the hash chain of its ledger',
  options: {
    limit: parsed('<count>', 'how many records to print, newest first (the whole chain is verified)', limitOf, LEDGER_DEFAULT_ENTRIES),
  },
  run: async ({ reach, limit }, { runner, reporter }) => {
    const { ledger } = await import('#verbs/ledger')
    const result = await ledger({ ...reach, limit }, runner, reporter)
    return { result, text: ledgerLines(result), exitCode: result.brokenAt === null ? 0 : EXIT_HOST_ERROR }
  },
})
