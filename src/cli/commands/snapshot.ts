import { hostCommand } from '../host-command.ts'
import { choice, option, orElse } from '../inputs.ts'

export const snapshotCommand = hostCommand({
  name: 'snapshot',
  summary: "take down a host's state: what it runs, from where, and how it is set up",
  host: 'a host of grind-to-prod.yml; one whose address is local is looked at with the rights of whoever asks',
  options: {
    output: option('<file>', 'write it there (default: standard output)'),
    format: orElse(choice('<format>', 'how it is written', ['json', 'env']), 'json'),
  },
  examples: ['grind-to-prod snapshot prod --output prod.json'],
  run: async ({ host, reach, output, format }, { runner, reporter, at }) => {
    const { snapshot } = await import('#verbs/snapshot')
    const { snapshotText } = await import('#domain/snapshot/parse')
    const { snapshotEnvironment } = await import('#domain/snapshot/env')
    const result = await snapshot(reach, { runner, reporter })
    const text = format === 'env' ? snapshotEnvironment(result) : snapshotText(result)
    if (output === undefined) return { result, text }
    const { writeAtomically } = await import('#tools/files/write-atomically')
    await writeAtomically(at(output), text)
    return { result, text: [`The snapshot of ${host} is in ${output}.`] }
  },
})
