import { readdir } from 'node:fs/promises'
import { join, posix, relative } from 'node:path'
import { configMissing } from '#domain/config/config-missing'
import { CONFIG_FILE, CONFIG_LIMIT_BYTES, type Config } from '#domain/config/schema'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { repositoryAbove } from '#tools/files/folders-above'
import { readLimited, TooLargeError } from '#tools/files/read-limited'
import { whyUnreadable } from '#domain/errors/why-unreadable'

/** Reads the configuration in a folder. Throws InputError config-missing, or config-invalid also for a file that cannot be read. */
export async function readConfig(directory: string): Promise<Config> {
  const path = join(directory, CONFIG_FILE)
  const text = await readLimited(path, CONFIG_LIMIT_BYTES).catch((cause: unknown) => {
    throw new InputError('config-invalid', `${quote(path)} cannot be read (${whyUnreadable(path, cause)}).`, {
      cause,
      hint:
        cause instanceof TooLargeError
          ? 'Check that it is the right file: a configuration needs far fewer bytes.'
          : 'It must be a regular file that this user may read, and no link.',
    })
  })
  if (text === undefined) {
    const folders = await foldersOfCheckout(directory)
    if (folders.length > 0) throw configMissing(`in ${quote(directory)}`, folders)
    throw new InputError('config-missing', `There is no ${CONFIG_FILE} in ${quote(directory)}.`, {
      hint: `Run this in the folder of the application, or name it with the option "directory"; "grind-to-prod init" writes one.`,
    })
  }
  // It brings the YAML library, a sixth of what an action loads, so it is loaded only when there is something to parse.
  const { parseConfig } = await import('#domain/config/parse')
  return parseConfig(text, await nameInRepository(directory), path)
}

/** Returns the file's name as errors give it: with its folder below the root of the repository, because a repository may have several. */
async function nameInRepository(directory: string): Promise<string> {
  const root = await repositoryAbove(directory)
  return root === undefined ? CONFIG_FILE : posix.join(relative(root, directory), CONFIG_FILE)
}

/** Levels of folders that are searched, and folders in all: a missing file must not read a whole disk. */
const LEVELS = 4
const FOLDERS_READ = 1000

/** Returns the folders of a checkout that have a configuration; none outside of one. */
async function foldersOfCheckout(directory: string): Promise<string[]> {
  const root = await repositoryAbove(directory).catch(() => undefined)
  const found: string[] = []
  let read = 0
  let level = root === undefined ? [] : [root]
  for (let depth = 0; depth <= LEVELS && level.length > 0; depth += 1) {
    const next: string[] = []
    for (const folder of level.slice(0, FOLDERS_READ - read)) {
      read += 1
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
      if (entries.some(({ name }) => name === CONFIG_FILE)) found.push(folder)
      next.push(...entries.filter((entry) => entry.isDirectory() && !isSkipped(entry.name)).map(({ name }) => join(folder, name)))
    }
    level = next.toSorted()
  }
  return found.toSorted()
}

/** True for folders of programs, which have no application of this repository. */
function isSkipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}
