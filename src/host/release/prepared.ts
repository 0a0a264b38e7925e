import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { ClosurePath } from '#domain/closure/inventory'
import { isNarHash, isStorePath } from '#domain/closure/store-path'
import { HostError, InputError } from '#domain/errors/errors'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'
import { readLimited } from '#tools/files/read-limited'
import { isMissing } from '#tools/files/is-there'
import { syncFolder } from '#tools/files/sync'
import { releaseIdSchema } from '#domain/manifest/schema'
import type { Host } from '#machine/host'
import { damagedFile, noRoomForState } from '#domain/errors/catalogue'
import { isNoSpace } from '#tools/files/error-code'

/** How long a release stays prepared, which is longer than any copy takes: its roots without a generation, and its closure. */
export const PREPARED_FOR_MILLISECONDS = 24 * 60 * 60 * 1000

/** What the NAR of a path must be, by the inventory that the signed manifest names. */
export type PreparedNar = Pick<ClosurePath, 'narHash' | 'narSize'>
/** The paths that may come in for a release. */
export type PreparedPaths = ReadonlyMap<string, PreparedNar>

/**
 * `prepared/<release id>.json`: the closure of a release whose manifest was signed by enough of the allowed signers, each path with its
 * NAR hash and size.
 */
const preparedSchema = z.strictObject({
  schemaVersion: z.literal(2),
  releaseId: releaseIdSchema,
  paths: z.array(z.custom<PreparedEntry>(isPreparedEntry)).max(200_001),
})

type PreparedEntry = readonly [path: string, narHash: string, narSize: number]

/** By hand: a schema takes as long for 20,000 of them as Nix for the whole closure. */
function isPreparedEntry(value: unknown): value is PreparedEntry {
  if (!Array.isArray(value) || value.length !== 3) return false
  const [path, narHash, narSize]: unknown[] = value
  return isStorePath(path) && isNarHash(narHash) && typeof narSize === 'number' && Number.isSafeInteger(narSize) && narSize >= 0
}

/** A file by another version of the agent has no hashes and sizes, so it does not count as prepared. */
const versionSchema = z.object({ schemaVersion: z.number().int() })

/** 200,001 paths of the greatest length. */
const LIMIT_BYTES = 80 * 1024 * 1024

/**
 * Records durably which paths may be received for a release, and the hash and size of each. Two clients may prepare one release at once:
 * each writes a separate file and renames it, and since the manifest determines its closure both have the same content. Throws HostError
 * `disk-full`.
 */
export async function rememberPrepared(host: Host, releaseId: string, paths: readonly ClosurePath[]): Promise<void> {
  try {
    await sweepPrepared(host)
    await write(host, releaseId, paths)
  } catch (error) {
    if (!isNoSpace(error)) throw error
    throw noRoomForState(host.paths.state, host.name, { what: 'to prepare a release', cause: error })
  }
}

async function write(host: Host, releaseId: string, paths: readonly ClosurePath[]): Promise<void> {
  const folder = preparedFolder(host)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await using own = await makeTemporaryFolder(join(host.paths.state, 'spool'), 'prepare')
  const temporary = join(own.path, 'closure.json')
  await using file = await open(temporary, 'wx', 0o600)
  const entries = paths.map(({ path, narHash, narSize }) => [path, narHash, narSize] as const)
  await file.writeFile(JSON.stringify({ paths: entries, releaseId, schemaVersion: 2 }))
  await file.sync()
  await rename(temporary, preparedFile(host, releaseId))
  await syncFolder(folder)
  await syncFolder(host.paths.state)
}

/**
 * Returns the paths that may be received for a release, with the hash and size of each. Throws InputError `not-permitted` when it was not
 * prepared here, or so long ago that its roots may be gone, and HostError `state-damaged` for a file that is not ours.
 */
export async function preparedPaths(host: Host, releaseId: string): Promise<PreparedPaths> {
  const file = preparedFile(host, releaseId)
  const age = await ageOf(file)
  if (age === undefined || age > PREPARED_FOR_MILLISECONDS) throw notPrepared(host, releaseId)
  let text: string | undefined
  try {
    text = await readLimited(file, LIMIT_BYTES)
    const value: unknown = JSON.parse(text ?? '')
    const isOfAnotherVersion = versionSchema.parse(value).schemaVersion !== preparedSchema.shape.schemaVersion.value
    const prepared = isOfAnotherVersion ? null : preparedSchema.parse(value)
    if (prepared?.releaseId === releaseId) {
      return new Map(prepared.paths.map(([path, narHash, narSize]) => [path, { narHash, narSize }]))
    }
    if (prepared === null) throw notPrepared(host, releaseId)
  } catch (cause) {
    throw cause instanceof InputError ? cause : damaged(host, file, cause)
  }
  throw damaged(host, file)
}

/** A client prepares a release again after each copy; later than this it is another client, or another try. */
const SAME_CLIENT_MILLISECONDS = 10 * 60 * 1000

/** True when this release was prepared a moment ago. */
export async function wasPrepared(host: Host, releaseId: string): Promise<boolean> {
  const age = await ageOf(preparedFile(host, releaseId))
  return age !== undefined && age < SAME_CLIENT_MILLISECONDS
}

/** Forgets what was prepared too long ago. */
export async function sweepPrepared(host: Host): Promise<void> {
  for (const name of await readdir(preparedFolder(host)).catch(noneIfMissing)) {
    const file = join(preparedFolder(host), name)
    const age = await ageOf(file)
    if (age !== undefined && age > PREPARED_FOR_MILLISECONDS) await rm(file, { force: true })
  }
}

function preparedFolder(host: Host): string {
  return join(host.paths.state, 'prepared')
}

function preparedFile(host: Host, releaseId: string): string {
  return join(preparedFolder(host), `${releaseId}.json`)
}

/** Milliseconds since a file was written; a clock that was set back does not make it old. Undefined when it is not there. */
async function ageOf(file: string): Promise<number | undefined> {
  try {
    return Date.now() - (await stat(file)).mtimeMs
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function noneIfMissing(error: unknown): string[] {
  if (isMissing(error)) return []
  throw error
}

function notPrepared(host: Host, releaseId: string): InputError {
  return new InputError('not-permitted', `${host.name} accepts no paths of release ${releaseId}, because it was not prepared there.`, {
    hint: 'Promote it again.',
  })
}

function damaged(host: Host, file: string, cause?: unknown): HostError {
  return damagedFile(file, host.name, { hint: 'Remove it, and promote again.', cause })
}

/** True for a NAR of the same bytes. */
export function isSameNar(left: PreparedNar, right: PreparedNar): boolean {
  return left.narHash === right.narHash && left.narSize === right.narSize
}
