import { readdir, readlink } from 'node:fs/promises'
import { basename, join } from 'node:path'

/**
 * The folders of an administrator's unit files, of those made at run time, and of links between them; see systemd.unit(5). A link in the
 * distribution's folders makes a unit static or an alias, and never enabled.
 */
const UNIT_FOLDERS = [
  '/etc/systemd/system.control',
  '/run/systemd/system.control',
  '/run/systemd/transient',
  '/run/systemd/generator.early',
  '/etc/systemd/system',
  '/etc/systemd/system.attached',
  '/run/systemd/system',
  '/run/systemd/system.attached',
  '/run/systemd/generator',
  '/run/systemd/generator.late',
] as const

/** The names of unit files, as `systemctl` takes them. */
const UNIT_FILE = /^[A-Za-z0-9:_.\\@-]+\.[a-z]+$/

/**
 * Returns the unit files that a link of this host has the name of, or leads to, sorted. Only these can be enabled: a unit is started at
 * boot by a link in the folder of another unit, or by a link with its alias, and systemd counts only links outside the distribution's
 * folders. systemd searches all folders for each name, which takes it a millisecond. `root` is a folder that replaces `/`; only tests use
 * another.
 */
export async function linkedUnitFiles(root = '/'): Promise<string[]> {
  const names = (await Promise.all(UNIT_FOLDERS.map((folder) => linksBelow(join(root, folder))))).flat()
  // The file of an instance is that of its template.
  const files = names.flatMap((name) => [name, name.replace(/@.*(?=\.)/, '@')])
  return [...new Set(files)].filter((name) => UNIT_FILE.test(name)).toSorted()
}

/** An entry of a folder. */
interface Entry {
  readonly name: string
  isSymbolicLink(): boolean
}

async function linksBelow(folder: string): Promise<string[]> {
  const entries = await entriesIn(folder)
  const folders = entries.map(({ name }) => name).filter((name) => /\.(?:wants|requires|upholds)$/.test(name))
  const inFolders = await Promise.all(folders.map(async (name) => linksIn(join(folder, name), await entriesIn(join(folder, name)))))
  return [...(await linksIn(folder, entries)), ...inFolders.flat()]
}

async function linksIn(folder: string, entries: readonly Entry[]): Promise<string[]> {
  const found = await Promise.all(
    entries.map(async (entry) => {
      const target = entry.isSymbolicLink() ? await readlink(join(folder, entry.name)).catch(() => undefined) : undefined
      return target === undefined ? [] : [entry.name, basename(target)]
    }),
  )
  return found.flat()
}

/** The entries of a folder; none where there is no folder. */
async function entriesIn(folder: string): Promise<Entry[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => [])
}
