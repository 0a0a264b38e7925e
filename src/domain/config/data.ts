import { z } from 'zod'
import { linkNameSchema, prefixSchema } from './grammar.ts'

/** Data that an application keeps between releases: folders that a release may change and a rollback does not restore. */
export const dataSchema = z.strictObject({
  folders: z
    .array(prefixSchema)
    .min(1)
    .max(16)
    .describe(
      'Folders on the host that the application writes to. A rollback does not change them; restore-data on the host restores a backup.',
    ),
  backup: z
    .enum(['schema-change', 'always', 'never'])
    .default('schema-change')
    .describe('Before which releases the folders are backed up on the host: those with schemaChange, every one, or none.'),
  program: linkNameSchema
    .optional()
    .describe(
      'A link of the release that makes the backup instead of the built-in archive. It is called with "backup" or "restore", as root, by its store path.',
    ),
  timeoutSeconds: z.number().int().min(1).max(86_400).default(3600).describe('Seconds that a backup or its restore may take.'),
})

/** Folders of the system, of Nix or of this program; a data folder may not be one of them, above one or in one. */
const foreignPlaces = ['/nix', '/proc', '/sys', '/dev', '/run', '/var/lib/grind-to-prod', '/etc/grind-to-prod'] as const

/** Names in the prefix that are ours. */
const ownNames = ['bin', 'current', 'releases', 'backups']

/**
 * Returns why these cannot be the data folders of an application with this prefix: the folder's place in the list, and the end of a
 * sentence. `shares`: the release links folders or files, and `<prefix>/share` is ours then.
 */
export function dataFolderProblems(
  folders: readonly string[],
  prefix: string,
  { shares = false }: { readonly shares?: boolean } = {},
): { readonly index: number; readonly message: string }[] {
  const names = shares ? [...ownNames, 'share'] : ownNames
  return folders.flatMap((folder, index) => {
    const other = folders.slice(0, index).find((earlier) => overlap(folder, earlier))
    if (other !== undefined) return [{ index, message: `is ${folder}, which overlaps ${other}; name each folder once` }]
    const foreign = foreignPlaces.find((place) => overlap(folder, place))
    if (foreign !== undefined)
      return [{ index, message: `is ${folder}, which overlaps ${foreign}; use another folder for the application's data` }]
    const own = isWithin(prefix, folder) ? prefix : names.map((name) => `${prefix}/${name}`).find((place) => isWithin(folder, place))
    if (own !== undefined)
      return [{ index, message: `is ${folder}, but ${own} contains the releases; use another folder, such as ${prefix}/data` }]
    return []
  })
}

function overlap(left: string, right: string): boolean {
  return isWithin(left, right) || isWithin(right, left)
}

/** True when a path is this folder or is below it. */
function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}
