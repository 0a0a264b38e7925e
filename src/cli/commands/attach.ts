import { verdictExitCode } from '../exit-code.ts'
import { hostCommand } from '../host-command.ts'
import { outcomeText } from '../outcome-text.ts'

export const attachCommand = hostCommand({
  name: 'attach',
  summary: 'follow the attempt that runs on a host to its verdict',
  options: {},
  examples: ['grind-to-prod attach prod'],
  run: async ({ reach, host, directory }, context) => {
    const { attach } = await import('#verbs/attach')
    const result = await attach(reach, context)
    return { result, text: await outcomeText(result, { directory, host }, context), exitCode: verdictExitCode(result.verdict, false) }
  },
})
