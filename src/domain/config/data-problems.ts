import type { Problem } from '../errors/schema-problems.ts'
import { hasShare } from '../manifest/component.ts'
import { releaseFolder } from '../activation/host-paths.ts'
import { dataFolderProblems } from './data.ts'
import type { Config } from './schema.ts'

/** Returns what is wrong with `data` and `schemaChange` as a whole. */
export function dataProblems({ application, data, schemaChange, prefix, components }: Config): Problem[] {
  if (data === undefined) {
    if (!schemaChange) return []
    return [{ path: ['schemaChange'], at: 'value', message: 'is true, but no data is configured for backup; add data.folders' }]
  }
  const links = Object.values(components).flatMap((component) => Object.keys(component.links))
  const { program } = data
  return [
    ...dataFolderProblems(data.folders, releaseFolder(application, prefix), { shares: hasShare({ components }) }).map(
      ({ index, message }): Problem => ({
        path: ['data', 'folders', index],
        at: 'value',
        message,
      }),
    ),
    ...(program === undefined || links.includes(program)
      ? []
      : [
          {
            path: ['data', 'program'],
            at: 'value',
            message: `is ${program}, which is not a link of a component; use one of ${links.join(', ') || 'the links you add to a component'}`,
          } satisfies Problem,
        ]),
    ...(schemaChange && data.backup === 'never'
      ? [{ path: ['data', 'backup'], at: 'value', message: 'is never, but schemaChange is true; remove one of them' } satisfies Problem]
      : []),
  ]
}
