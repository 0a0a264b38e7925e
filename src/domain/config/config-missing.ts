import { InputError } from '../errors/errors.ts'
import { quote } from '../errors/quote.ts'
import { CONFIG_FILE } from './schema.ts'

/** Folders that are named; a repository may have many. */
const NAMED = 10

/** Returns the folders of the files that are a configuration, by the files' paths; empty for the root. */
export function foldersWithConfig(paths: readonly string[]): string[] {
  return paths
    .filter((path) => path === CONFIG_FILE || path.endsWith(`/${CONFIG_FILE}`))
    .map((path) => path.slice(0, -CONFIG_FILE.length - 1))
    .toSorted()
}

/** There is no configuration where it was expected: `where`, such as "at the root". The folders are those that have one. */
export function configMissing(where: string, folders: readonly string[]): InputError {
  const message = `There is no ${CONFIG_FILE} ${where}`
  if (folders.length === 0)
    return new InputError('config-missing', `${message}.`, { hint: 'Write one with "grind-to-prod init", and commit it.' })
  const shown = folders.slice(0, NAMED).map((folder) => (folder === '' ? 'the root' : quote(folder)))
  const more = folders.length > NAMED ? ` and ${folders.length - NAMED} more` : ''
  return new InputError('config-missing', `${message}, but in ${shown.join(', ')}${more}.`, {
    hint: 'Name the folder of the application with the option "directory".',
  })
}
