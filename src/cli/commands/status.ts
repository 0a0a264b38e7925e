import { statusLines } from '#domain/report/outcome-lines'
import { hostCommand } from '../host-command.ts'

export const statusCommand = hostCommand({
  name: 'status',
  summary: 'show what a host runs',
  options: {},
  run: async ({ reach }, { runner, reporter }) => {
    const { status } = await import('#verbs/status')
    const result = await status(reach, runner, reporter)
    return { result, text: statusLines(result) }
  },
})
