import { accessLines } from '#domain/report/access-lines'
import { hostCommand } from '../host-command.ts'

export const hostShowCommand = hostCommand({
  name: 'show',
  summary: 'show who may do what on a host: keys, signers, units, policy',
  options: {},
  examples: ['grind-to-prod host show prod'],
  run: async ({ reach }, context) => {
    const { hostShow } = await import('#verbs/host-show')
    const result = await hostShow(reach, context)
    return { result, text: accessLines(result) }
  },
})
