import { verdictExitCode } from '../exit-code.ts'
import { hostCommand } from '../host-command.ts'
import { flag, option } from '../inputs.ts'
import { outcomeText } from '../outcome-text.ts'

export const confirmCommand = hostCommand({
  name: 'confirm',
  summary: 'keep a release that awaits confirmation; otherwise the host rolls it back at the deadline',
  options: {
    revert: flag('roll the release back now instead'),
    records: option('<folder>', 'where to keep the record as the host signed it, with a time stamp if that is configured'),
    dryRun: flag('print the pending release; confirm nothing'),
  },
  changesHost: 'attempt',
  examples: ['grind-to-prod confirm prod', 'grind-to-prod confirm prod --revert'],
  run: async ({ reach, host, directory, revert, records, dryRun }, context) => {
    const { actor, at } = context
    const { confirm } = await import('#verbs/confirm')
    const result = await confirm({ ...reach, revert, dryRun, actor, records: at(records) }, context)
    const { verdict } = result
    return { result, text: await outcomeText(result, { directory, host }, context), exitCode: verdictExitCode(verdict, dryRun) }
  },
})
