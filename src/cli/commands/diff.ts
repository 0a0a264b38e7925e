import { isAtLeast } from '#domain/drift/severity'
import { EXIT_DRIFT } from '#domain/errors/errors'
import { driftFormats, driftText } from '../drift-text.ts'
import { hostCommand } from '../host-command.ts'
import { choice, orElse } from '../inputs.ts'

export const diffCommand = hostCommand({
  name: 'diff',
  summary: 'compare a host as it is now with the release that is current on it',
  options: { format: orElse(choice('<format>', 'output format', driftFormats), 'table') },
  examples: ['grind-to-prod diff prod'],
  run: async ({ reach, format }, context) => {
    const { diff } = await import('#verbs/diff')
    const report = await diff(reach, context)
    const isDrift = report.worst !== null && isAtLeast(report.worst, 'warning')
    return { result: report, text: await driftText(report, format, context), exitCode: isDrift ? EXIT_DRIFT : 0 }
  },
})
