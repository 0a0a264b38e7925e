import { hostCommand } from '../host-command.ts'
import { choice, option, orElse } from '../inputs.ts'

export const snapshotCommand = hostCommand({
  name: 'snapshot',
  summary: "record a host's state: releases, units and settings",
  host: 'a host of grind-to-prod.yml; a host with a local address is read as the current user',
  options: {
    output: option('<file>', 'the file to write (default: standard output)'),
    format: orElse(choice('<format>', 'output format', ['json', 'env']), 'json'),
  },
  examples: ['grind-to-prod snapshot prod --output prod.json'],
  run: async ({ host, reach, output, format }, context) => {
    const { snapshot } = await import('#verbs/snapshot')
    const { snapshotText } = await import('#domain/snapshot/parse')
    const { snapshotEnvironment } = await import('#domain/snapshot/env')
    const result = await snapshot(reach, context)
    const text = format === 'env' ? snapshotEnvironment(result) : snapshotText(result)
    if (output === undefined) return { result, text }
    const { writeAtomically } = await import('#tools/files/write-atomically')
    const { writingTo } = await import('#tools/files/writing-to')
    await writingTo(output, () => writeAtomically(context.at(output), text))
    return { result, text: [`Wrote the snapshot of ${host} to ${output}.`] }
  },
})
