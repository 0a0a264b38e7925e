import { statusExitCode } from '#domain/protocol/status'
import { statusLines } from '#domain/report/outcome-lines'
import { hostCommand } from '../host-command.ts'

export const statusCommand = hostCommand({
  name: 'status',
  summary: 'show what a host runs',
  options: {},
  examples: ['grind-to-prod status prod'],
  run: async ({ reach }, context) => {
    const { status } = await import('#verbs/status')
    const result = await status(reach, context)
    return { result, text: statusLines(result), exitCode: statusExitCode(result) }
  },
})
