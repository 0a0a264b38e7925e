import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ADOPTED } from '#domain/activation/host-paths'
import { sha256OfFile } from '#tools/files/hash-file'
import { isMissing } from '#tools/files/is-there'
import type { Manifest } from '#domain/manifest/schema'
import { keyOf, lineOf } from '#domain/snapshot/line'
import { isUnreadable } from '#domain/snapshot/unreadable'
import type { BinarySnapshot, Reading, Snapshot } from '#domain/snapshot/schema'
import type { Host } from '../host.ts'
import type { KeptReleases } from './kept-releases.ts'
import { aFewAtOnce, read } from './reading.ts'

/** Everything in `<prefix>/bin`; nothing when there is no such folder. */
export async function readBinaries(host: Host, kept: KeptReleases): Promise<Snapshot['binaries']> {
  const names = await read(() => namesIn(host.paths.bin))
  if (isUnreadable(names)) return names
  const binaries = await aFewAtOnce(names, async (name) => [keyOf(name), await readBinary(join(host.paths.bin, name), name, kept)] as const)
  return Object.fromEntries(binaries)
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

async function readBinary(link: string, name: string, kept: KeptReleases): Promise<BinarySnapshot> {
  const path = await read(() => realpath(link))
  const component = isUnreadable(kept.manifest) ? null : componentWith(kept.manifest, name)
  if (isUnreadable(path)) return { path, sha256: path, component, release: path }
  const owner = kept.ownerOf(path)
  // What was there before the first release has no closure; every link of it is its own.
  const release = owner === null && kept.releases.current === ADOPTED ? ADOPTED : owner
  return { path: lineOf(path), sha256: await digestOf(path), component, release }
}

function componentWith(manifest: Manifest | null, link: string): string | null {
  const owner = Object.entries(manifest?.components ?? {}).find(([, { links }]) => Object.hasOwn(links, link))
  return owner?.[0] ?? null
}

function digestOf(path: string): Promise<Reading<string>> {
  return read(async () => {
    // Opening a pipe would wait for its writer.
    if (!(await stat(path)).isFile()) throw new Error('it is not a regular file')
    return sha256OfFile(path)
  })
}
