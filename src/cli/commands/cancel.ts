import { reasonOf } from '../arguments.ts'
import { verdictExitCode } from '../exit-code.ts'
import { hostCommand } from '../host-command.ts'
import { parsed } from '../inputs.ts'
import { outcomeText } from '../outcome-text.ts'

export const cancelCommand = hostCommand({
  name: 'cancel',
  summary: 'ask the attempt that runs on a host to roll back, and follow it to its verdict',
  options: { reason: parsed('<text>', 'the reason, for the record', reasonOf) },
  changesHost: 'attempt',
  examples: ['grind-to-prod cancel prod', 'grind-to-prod cancel prod --reason mistake'],
  run: async ({ reach, host, directory, reason }, context) => {
    const { cancel } = await import('#verbs/cancel')
    const result = await cancel({ ...reach, actor: context.actor, reason }, context)
    return { result, text: await outcomeText(result, { directory, host }, context), exitCode: verdictExitCode(result.verdict, false) }
  },
})
