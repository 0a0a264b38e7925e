import { readdir, readlink } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** The folders of unit files of the system, and of links between them; see systemd.unit(5). */
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
  '/usr/local/lib/systemd/system',
  '/usr/lib/systemd/system',
  '/lib/systemd/system',
  '/run/systemd/generator.late',
] as const

/** The names of unit files, as `systemctl` takes them. */
const UNIT_FILE = /^[A-Za-z0-9:_.\\@-]+\.[a-z]+$/

/**
 * Returns the unit files that a link in one of systemd's folders has the name of, or leads to, sorted. Only these can be enabled: a unit
 * is started at boot by a link in the folder of another unit, or by a link with its alias. It takes much less time to ask systemd for them
 * than for all, because it searches all folders for each. `root` is a folder that replaces `/`; only tests use another.
 */
export async function linkedUnitFiles(root = '/'): Promise<string[]> {
  const found = await Promise.all(UNIT_FOLDERS.map((folder) => linksBelow(join(root, folder))))
  return [...new Set(found.flat())].filter((name) => UNIT_FILE.test(name)).toSorted()
}

async function linksBelow(folder: string): Promise<string[]> {
  const names = await namesIn(folder)
  const folders = names.filter((name) => /\.(?:wants|requires|upholds)$/.test(name))
  const inFolders = await Promise.all(folders.map(async (name) => linksIn(join(folder, name), await namesIn(join(folder, name)))))
  return [...(await linksIn(folder, names)), ...inFolders.flat()]
}

async function linksIn(folder: string, names: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    names.map(async (name) => {
      const target = await readlink(join(folder, name)).catch(() => undefined)
      return target === undefined ? [] : [name, basename(target)]
    }),
  )
  // The file of an instance is that of its template.
  return found.flat().flatMap((name) => [name, name.replace(/@.*(?=\.)/, '@')])
}

/** The names in a folder; none where there is no folder. */
async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => [])
}
