import { readdir, readlink } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** The folders of an administrator's unit files, of those made at run time, and of links between them; see systemd.unit(5). */
const OWN_FOLDERS = [
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

/** The folders of the distribution's unit files. A link in them makes a unit static or an alias, and never enabled. */
const VENDOR_FOLDERS = ['/usr/local/lib/systemd/system', '/usr/lib/systemd/system', '/lib/systemd/system'] as const

/** The names of unit files, as `systemctl` takes them. */
const UNIT_FILE = /^[A-Za-z0-9:_.\\@-]+\.[a-z]+$/

/**
 * Returns the unit files that a link of this host has the name of, or leads to, sorted. Only these can be enabled: a unit is started at
 * boot by a link in the folder of another unit, or by a link with its alias, and systemd counts only links outside the distribution's
 * folders. systemd searches all folders for each name, which takes it a millisecond. `root` is a folder that replaces `/`; only tests use
 * another.
 */
export async function linkedUnitFiles(root = '/'): Promise<string[]> {
  const [own, vendor] = await Promise.all([
    Promise.all(OWN_FOLDERS.map((folder) => linksBelow(join(root, folder)))),
    Promise.all(VENDOR_FOLDERS.map(async (folder) => linksIn(join(root, folder), await entriesIn(join(root, folder))))),
  ])
  const found = new Set(own.flat().flat())
  // A link may lead to an alias of the distribution's.
  for (const [name, target] of vendor.flat()) if (found.has(name)) found.add(target)
  // The file of an instance is that of its template.
  const files = [...found].flatMap((name) => [name, name.replace(/@.*(?=\.)/, '@')])
  return [...new Set(files)].filter((name) => UNIT_FILE.test(name)).toSorted()
}

/** An entry of a folder. */
interface Entry {
  readonly name: string
  isSymbolicLink(): boolean
}

/** A link's name, and the name that it leads to. */
type Link = readonly [name: string, target: string]

async function linksBelow(folder: string): Promise<Link[]> {
  const entries = await entriesIn(folder)
  const folders = entries.map(({ name }) => name).filter((name) => /\.(?:wants|requires|upholds)$/.test(name))
  const inFolders = await Promise.all(folders.map(async (name) => linksIn(join(folder, name), await entriesIn(join(folder, name)))))
  return [...(await linksIn(folder, entries)), ...inFolders.flat()]
}

async function linksIn(folder: string, entries: readonly Entry[]): Promise<Link[]> {
  const found = await Promise.all(
    entries.map(async (entry): Promise<Link[]> => {
      const target = entry.isSymbolicLink() ? await readlink(join(folder, entry.name)).catch(() => undefined) : undefined
      return target === undefined ? [] : [[entry.name, basename(target)]]
    }),
  )
  return found.flat()
}

/** The entries of a folder; none where there is no folder. */
async function entriesIn(folder: string): Promise<Entry[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => [])
}
