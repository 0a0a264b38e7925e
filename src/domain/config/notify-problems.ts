import type { Problem } from '../errors/schema-problems.ts'
import type { Config } from './schema.ts'

/** Finds webhooks with the same name: a warning identifies a webhook by its name. */
export function notifyProblems({ notify }: Config): Problem[] {
  const names = notify?.webhooks.map(({ name }) => name) ?? []
  return names.flatMap((name, index): Problem[] =>
    names.indexOf(name) === index
      ? []
      : [
          {
            path: ['notify', 'webhooks', index, 'name'],
            at: 'value',
            message: `is ${name}, which is the name of another webhook; rename one of them`,
          },
        ],
  )
}
