import type { Problem } from '../errors/schema-problems.ts'
import { releaseFolder } from '../activation/host-paths.ts'
import { dataFolderProblems } from './data.ts'
import type { Config } from './schema.ts'

/** What is wrong with `data` and `schemaChange` as a whole. */
export function dataProblems({ application, data, schemaChange, prefix, components }: Config): Problem[] {
  if (data === undefined) {
    if (!schemaChange) return []
    return [{ path: ['schemaChange'], at: 'value', message: 'is true, but there is no data that would be backed up; add data.folders' }]
  }
  const links = Object.values(components).flatMap((component) => Object.keys(component.links))
  const { program } = data
  return [
    ...dataFolderProblems(data.folders, releaseFolder(application, prefix)).map(({ index, message }): Problem => ({
      path: ['data', 'folders', index],
      at: 'value',
      message,
    })),
    ...(program === undefined || links.includes(program)
      ? []
      : [
          {
            path: ['data', 'program'],
            at: 'value',
            message: `is ${program}, which is no link of a component; give one of ${links.join(', ') || 'them a link'}`,
          } satisfies Problem,
        ]),
    ...(schemaChange && data.backup === 'never'
      ? [{ path: ['data', 'backup'], at: 'value', message: 'is never, but schemaChange is true; remove one of them' } satisfies Problem]
      : []),
  ]
}
