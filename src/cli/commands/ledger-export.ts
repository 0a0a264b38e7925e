import { EXIT_HOST_ERROR } from '#domain/errors/errors'
import { hostCommand } from '../host-command.ts'
import { required } from '../inputs.ts'

export const ledgerExportCommand = hostCommand({
  name: 'export',
  summary: 'write the whole ledger of a host into a file, with what the host signed, for an archive',
  options: { output: required('<file>', 'the file; verify, exposed and history read it when its name begins with "ledger"') },
  examples: ['grind-to-prod ledger export prod --output archive/prod/ledger.json'],
  run: async ({ reach, output }, context) => {
    const { ledgerExport } = await import('#verbs/ledger-export')
    const result = await ledgerExport({ ...reach, file: context.at(output) }, context)
    const { exportedLedgerLines } = await import('#domain/report/ledger-lines')
    return { result, text: exportedLedgerLines(result), exitCode: result.brokenAt === null ? 0 : EXIT_HOST_ERROR }
  },
})
