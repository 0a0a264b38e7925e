import { command } from '../command.ts'
import { argument } from '../inputs.ts'

export const docsCommand = command({
  name: 'docs',
  summary: 'print the reference of grind-to-prod.yml',
  arguments: { key: argument('[key]', 'a key, such as hosts or health.web.http; its entry and all entries below it are printed') },
  options: {},
  examples: ['grind-to-prod docs', 'grind-to-prod docs health'],
  run: async ({ key }) => {
    const [{ configReference, referenceOf }, { referenceLines, referenceOverview }] = await Promise.all([
      import('#domain/config/reference'),
      import('#domain/report/reference-lines'),
    ])
    if (key === undefined) {
      const keys = configReference()
      return { result: { keys }, text: referenceOverview(keys) }
    }
    const keys = referenceOf(key)
    return { result: { keys }, text: referenceLines(keys) }
  },
})
