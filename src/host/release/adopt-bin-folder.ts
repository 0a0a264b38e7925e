import { lstat, mkdir, readdir, readlink, realpath, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { generationLink, ADOPTED, PREFIX_LINKS } from '#domain/activation/host-paths'
import { owningStorePath } from '#domain/closure/store-path'
import { HostError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { copyTreeCommand, exchangeCommand } from '#tools/files/copy-tree'
import { isMissing } from '#tools/files/is-there'
import { linkTarget, switchLink } from '#tools/files/switch-link'
import { syncFolder, syncTree } from '#tools/files/sync'
import { temporaryName } from '#tools/files/temporary-name'
import { writeAtomically } from '#tools/files/write-atomically'
import { canonicalJson } from '#domain/manifest/canonical'
import { expectSuccess } from '#tools/run/expect-success'
import { generationFolder } from '#machine/release/generation'
import { answered } from '#tools/run/answered'
import type { Host } from '#machine/host'
import { noteSystemAtAdoption } from '../system/plan-system.ts'
import { rootPaths } from './roots.ts'

/** Returns what is at `<prefix>/bin`. */
export async function binState(host: Host): Promise<'ours' | 'folder' | 'absent'> {
  try {
    const status = await lstat(host.paths.bin)
    if (status.isDirectory()) return 'folder'
    const target = status.isSymbolicLink() ? await readlink(host.paths.bin) : undefined
    if (target === PREFIX_LINKS.bin) return 'ours'
    throw new HostError(
      'unexpected-layout',
      `${host.paths.bin} on ${host.name} is ${target === undefined ? 'a file' : `a link to ${quote(target)}`}.`,
      { host: host.name, hint: 'Replace it with a folder of the same content, which the first release then adopts.' },
    )
  } catch (error) {
    if (isMissing(error)) return 'absent'
    throw error
  }
}

/**
 * Adopts a `<prefix>/bin` that was a plain folder before the first release: the same content becomes the generation `taken-over`, `current`
 * points to it, and a link replaces the folder. Units execute the same files before and after, and at every moment in between. The folder
 * itself goes to the backups, with a list of its links.
 */
export async function adoptBinFolder(host: Host, startedAt: string, unitsBefore: Readonly<Record<string, string>>): Promise<void> {
  const folder = generationFolder(host, ADOPTED)
  const temporary = temporaryName(folder)
  await mkdir(host.paths.releases, { recursive: true, mode: 0o755 })
  await rm(temporary, { recursive: true, force: true })
  await mkdir(temporary, { mode: 0o755 })
  await expectSuccess(host.runner, copyTreeCommand(host.paths.bin, join(temporary, 'bin')))
  const links = await linksBelow(join(temporary, 'bin'))
  for (const link of links) await anchor(host, temporary, link)
  await writeAtomically(join(temporary, 'units.json'), canonicalJson(unitsBefore))
  await rootPaths(host, ADOPTED, [...(await storePathsOf(links)), ...(await noteSystemAtAdoption(host, temporary))])
  await syncTree(temporary)
  await rm(folder, { recursive: true, force: true })
  await rename(temporary, folder)
  await syncFolder(host.paths.releases)
  const backup = backupFolder(host, startedAt)
  await mkdir(backup, { recursive: true, mode: 0o700 })
  const list = Object.fromEntries(
    await Promise.all((await linksBelow(host.paths.bin)).map(async (link) => [link, await readlink(link)] as const)),
  )
  await writeAtomically(join(backup, 'links.json'), canonicalJson(list))
  await switchLink(host.paths.current, generationLink(ADOPTED))
  await placeBinLink(host, startedAt)
}

/**
 * Adopts the system of a host whose releases are only systems: the generation `taken-over` records which system and which units ran before
 * the first release, and keeps that system for a rollback.
 */
export async function adoptSystem(host: Host, unitsBefore: Readonly<Record<string, string>>): Promise<void> {
  const folder = generationFolder(host, ADOPTED)
  const temporary = temporaryName(folder)
  await mkdir(host.paths.releases, { recursive: true, mode: 0o755 })
  await rm(temporary, { recursive: true, force: true })
  await mkdir(temporary, { mode: 0o755 })
  await writeAtomically(join(temporary, 'units.json'), canonicalJson(unitsBefore))
  await rootPaths(host, ADOPTED, await noteSystemAtAdoption(host, temporary))
  await syncTree(temporary)
  await rm(folder, { recursive: true, force: true })
  await rename(temporary, folder)
  await syncFolder(host.paths.releases)
  await switchLink(host.paths.current, generationLink(ADOPTED))
}

/**
 * Finishes an interrupted adoption. `current` is made before `bin` becomes a link to it; without it the folder `bin`
 * has not been touched.
 */
export async function finishAdoption(host: Host, startedAt: string): Promise<void> {
  if (host.permitted.prefix === undefined) return
  if ((await linkTarget(host.paths.current)) === generationLink(ADOPTED)) await placeBinLink(host, startedAt)
}

/** Creates the link `bin`, from any earlier state. */
async function placeBinLink(host: Host, startedAt: string): Promise<void> {
  const original = join(backupFolder(host, startedAt), 'bin')
  const temporary = temporaryName(host.paths.bin)
  if ((await binState(host)) === 'folder') {
    // A crash may have left the folder here under its temporary name, after the exchange: then `bin` is ours already.
    await switchLink(temporary, PREFIX_LINKS.bin)
    if ((await answered(host.runner, exchangeCommand(temporary, host.paths.bin))).status !== 0) await rename(host.paths.bin, original)
  }
  if ((await binState(host)) === 'absent') await switchLink(host.paths.bin, PREFIX_LINKS.bin)
  await keepOriginal(temporary, original)
  await syncFolder(host.paths.prefix)
}

/** After an exchange the folder has the temporary name. */
async function keepOriginal(temporary: string, original: string): Promise<void> {
  const status = await lstat(temporary).catch(() => null)
  if (status?.isDirectory() === true) {
    await rename(temporary, original)
    await syncFolder(dirname(original))
  } else if (status !== null) await rm(temporary)
}

function backupFolder(host: Host, startedAt: string): string {
  return join(host.paths.backups, `before-take-over-${startedAt.replaceAll(/[-:]|\.\d+/g, '')}`)
}

async function linksBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

/** A relative link that leads out of `bin` would lead elsewhere from its new place: it is made absolute. */
async function anchor(host: Host, temporary: string, link: string): Promise<void> {
  const target = await linkTarget(link)
  const original = join(host.paths.prefix, link.slice(temporary.length + 1))
  if (target === null || target.startsWith('/')) return
  const meant = resolve(dirname(original), target)
  if (!meant.startsWith(`${host.paths.bin}/`)) await switchLink(link, meant)
}

async function storePathsOf(links: readonly string[]): Promise<string[]> {
  const targets = await Promise.all(links.map((link) => realpath(link).catch(() => '')))
  return [...new Set(targets.flatMap((target) => owningStorePath(target) ?? []))]
}
