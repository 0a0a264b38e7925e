import { verdictLines } from '#domain/report/outcome-lines'
import { verdictExitCode } from '../exit-code.ts'
import { hostCommand } from '../host-command.ts'
import { flag } from '../inputs.ts'

export const confirmCommand = hostCommand({
  name: 'confirm',
  summary: 'say that a release which waits for it may stay on a host',
  options: {
    revert: flag('take the release back instead'),
    dryRun: flag('print what waits, and decide nothing'),
  },
  examples: ['grind-to-prod confirm prod', 'grind-to-prod confirm prod --revert'],
  run: async ({ reach, revert, dryRun }, { runner, reporter, actor }) => {
    const { confirm } = await import('#verbs/confirm')
    const result = await confirm({ ...reach, revert, dryRun, actor }, { runner, reporter })
    const { verdict, reason, record } = result
    return { result, text: verdictLines(verdict, reason, record), exitCode: verdictExitCode(verdict, dryRun) }
  },
})
