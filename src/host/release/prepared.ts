import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { storePathSchema } from '#domain/closure/store-path'
import { HostError, InputError } from '#domain/errors/errors'
import { ownFolder } from '#tools/files/own-folder'
import { readLimited } from '#tools/files/read-limited'
import { isMissing } from '#tools/files/switch-link'
import { syncFolder } from '#tools/files/sync'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseIdSchema } from '#domain/manifest/schema'
import type { Host } from '#machine/host'

/** How long a release stays prepared, which is longer than any copy takes: its roots without a generation, and its closure. */
const PREPARED_FOR_MILLISECONDS = 24 * 60 * 60 * 1000

/** `prepared/<release id>.json`: the closure of a release whose manifest was signed by enough of the allowed signers. */
const preparedSchema = z.strictObject({
  schemaVersion: z.literal(1),
  releaseId: releaseIdSchema,
  paths: z.array(storePathSchema).max(200_000),
})

/** 200,000 paths of the greatest length. */
const LIMIT_BYTES = 64 * 1024 * 1024

/**
 * Writes down durably which paths may come in for a release. Two clients may prepare one release at once: each writes a file
 * of its own and puts it in place whole, and since the manifest names its closure both say the same. Throws HostError `disk-full`.
 */
export async function rememberPrepared(host: Host, releaseId: string, paths: readonly string[]): Promise<void> {
  try {
    await sweepPrepared(host)
    await write(host, releaseId, paths)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT'))) throw error
    const message = `There is no room in ${host.paths.state} on ${host.name} to prepare a release; free some and promote again.`
    throw new HostError('disk-full', host.name, message, { cause: error })
  }
}

async function write(host: Host, releaseId: string, paths: readonly string[]): Promise<void> {
  const folder = preparedFolder(host)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await using own = await ownFolder(join(host.paths.state, 'spool'), 'prepare')
  const temporary = join(own.path, 'closure.json')
  await using file = await open(temporary, 'wx', 0o600)
  await file.writeFile(canonicalJson({ schemaVersion: 1, releaseId, paths: paths.toSorted() }))
  await file.sync()
  await rename(temporary, preparedFile(host, releaseId))
  await syncFolder(folder)
  await syncFolder(host.paths.state)
}

/**
 * The paths that may come in for a release. Throws InputError `not-permitted` when it was not prepared here, or so long ago that
 * its roots may be gone, and HostError `ill` for a file that is not ours.
 */
export async function preparedPaths(host: Host, releaseId: string): Promise<ReadonlySet<string>> {
  const file = preparedFile(host, releaseId)
  const age = await ageOf(file)
  if (age === undefined || age > PREPARED_FOR_MILLISECONDS) {
    throw new InputError(
      'not-permitted',
      `${host.name} takes nothing of release ${releaseId}: it was not prepared there; promote it again.`,
    )
  }
  let text: string | undefined
  try {
    text = await readLimited(file, LIMIT_BYTES)
    const prepared = preparedSchema.parse(JSON.parse(text ?? ''))
    if (prepared.releaseId === releaseId) return new Set(prepared.paths)
  } catch (cause) {
    throw damaged(host, file, cause)
  }
  throw damaged(host, file)
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

function damaged(host: Host, file: string, cause?: unknown): HostError {
  return new HostError('ill', host.name, `${file} on ${host.name} is not what the agent wrote there; remove it, and promote again.`, {
    cause,
  })
}
