import { cacheCheckLines } from '#domain/report/cache-check-lines'
import { command } from '../command.ts'
import { argument } from '../inputs.ts'

export const cacheCheckCommand = command({
  name: 'cache-check',
  summary: "show which paths of a release this machine's substituters have",
  arguments: { manifest: argument('<manifest>', 'a manifest.json, or the folder that contains it') },
  options: {},
  examples: ['grind-to-prod cache-check release'],
  run: async ({ manifest }, context) => {
    const { at } = context
    const { cacheCheck } = await import('#verbs/cache-check')
    const result = await cacheCheck({ bundle: at(manifest) }, context)
    return { result, text: cacheCheckLines(result.closure, result.substituters, result.nowhere) }
  },
})
