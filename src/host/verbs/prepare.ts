import { rootsNeeded } from '#domain/activation/roots-needed'
import { TAKEN_OVER } from '#domain/activation/host-paths'
import { closureMismatch } from '#domain/activation/verify-closure'
import type { ClosurePath } from '#domain/closure/inventory'
import { HostError, InputError } from '#domain/errors/errors'
import { freeSpace } from '#tools/files/free-space'
import { invalidPaths } from '#tools/nix/check-validity'
import type { PrepareRequest, PrepareResult } from '#domain/protocol/messages'
import { requireExpectedCurrent } from '../attempt/expect-current.ts'
import { requireExpectedHost } from '../attempt/expect-host.ts'
import { requireBackupRoom } from '../data/backup-room.ts'
import { currentGeneration, generationClosure, keptGenerations } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { requireTrustedPlaces } from '../open-host.ts'
import { requireFree } from '../attempt/lock.ts'
import { readManifest, requireSignature } from '../release/read-release.ts'
import { recover } from './recover.ts'
import { rememberPrepared } from '../release/prepared.ts'
import { rootAhead, rootPresent, rootRelease } from '../release/roots.ts'
import { runsAlready } from '../release/running-release.ts'
import { requireUnits } from '../units/require-units.ts'
import { previewUnits } from '../units/preview-units.ts'
import { requireNixos } from '../system/system-state.ts'

/**
 * Says what this host lacks of a release, and holds what it has of it, so that no garbage collection takes anything until
 * it is applied. From now on `receive` takes exactly this closure for it. Everything
 * that can be refused is refused before anything is written.
 * Throws InputError for the request, HostError `busy`, `unexpected-release`, `disk-full` or `ill`.
 */
export async function prepare(host: Host, request: PrepareRequest): Promise<PrepareResult> {
  await requireExpectedHost(host, request.expectHost)
  const manifest = readManifest(host, request.manifest, request.releaseId)
  const mismatch = closureMismatch(manifest, request.manifestPath, request.closure.paths)
  if (mismatch !== null) throw new InputError('request-invalid', `The closure in the request is not the manifest's: ${mismatch}`)
  await requireSignature(host, request.manifest, request.signature)
  await requireTrustedPlaces(host)
  await requireNixos(host, manifest)
  await (request.dryRun ? requireFree(host) : recover(host, 'refuse'))
  if (await runsAlready(host, request.releaseId)) {
    const { bytesFree } = await requireRoom(host, [])
    return { missing: [], bytesNeeded: 0, bytesFree, currentRelease: request.releaseId, alreadyCurrent: true }
  }
  await requireExpectedCurrent(host, request.expectCurrent)
  await requireUnits(host, manifest)
  const lacked = await missingOf(host, request.closure.paths)
  await requireRoom(host, lacked)
  // With everything there the apply comes next, and looks itself.
  if (request.dryRun || lacked.length > 0) await requireBackupRoom(host, manifest, request.schemaChange === true, lacked)
  if (!request.dryRun) await hold(host, request, lacked)
  // Again, now that the rest is held: a collection may have come in between.
  const missing = request.dryRun ? lacked : await missingOf(host, request.closure.paths)
  const current = await currentGeneration(host)
  return {
    missing: missing.map(({ path }) => path),
    ...(await requireRoom(host, missing)),
    currentRelease: current === TAKEN_OVER ? null : current,
    alreadyCurrent: false,
    ...(request.units === true ? { units: await previewUnits(host, manifest, request.closure) } : {}),
  }
}

async function missingOf(host: Host, closure: readonly ClosurePath[]): Promise<ClosurePath[]> {
  const invalid = new Set(
    await invalidPaths(
      host.runner,
      closure.map(({ path }) => path),
    ),
  )
  return closure.filter(({ path }) => invalid.has(path))
}

async function hold(host: Host, request: PrepareRequest, missing: readonly ClosurePath[]): Promise<void> {
  await rememberPrepared(
    host,
    request.releaseId,
    request.closure.paths.map(({ path }) => path),
  )
  const absent = new Set(missing.map(({ path }) => path))
  if (!absent.has(request.manifestPath)) return rootRelease(host, request.releaseId, request.manifestPath)
  await rootAhead(host, request.releaseId, request.manifestPath)
  const present = request.closure.paths.filter(({ path }) => !absent.has(path))
  await rootPresent(host, request.releaseId, rootsNeeded(present, await heldByReleases(host)))
}

/** What the kept releases hold anyway. */
async function heldByReleases(host: Host): Promise<Set<string>> {
  const held = new Set<string>()
  for (const generation of await keptGenerations(host)) {
    // One that cannot be read holds nothing that we know of; to root more than is needed does no harm.
    const closure = await generationClosure(host, generation).catch(() => [])
    for (const path of closure) held.add(path)
  }
  return held
}

/** A compressed NAR may be a little larger than the NAR itself, and every path has a description of its own in the spool. */
const SPOOL_BYTES_PER_PATH = 8192

/**
 * What the import of these paths will need, and what is free: for the store, and for the spool that they come through. The
 * pair that is told is the tighter one. Throws HostError `disk-full`.
 */
async function requireRoom(host: Host, missing: readonly ClosurePath[]): Promise<{ bytesNeeded: number; bytesFree: number }> {
  const narBytes = missing.reduce((sum, { narSize }) => sum + narSize, 0)
  const spoolBytes = missing.length === 0 ? 0 : narBytes + Math.ceil(narBytes / 100) + missing.length * SPOOL_BYTES_PER_PATH
  const [store, spool] = await Promise.all([freeSpace('/nix/store'), freeSpace(host.paths.state)])
  const demands =
    store.device === spool.device
      ? [{ place: `/nix/store and ${host.paths.state}`, bytesNeeded: narBytes + spoolBytes, bytesFree: store.bytesFree }]
      : [
          { place: '/nix/store', bytesNeeded: narBytes, bytesFree: store.bytesFree },
          { place: host.paths.state, bytesNeeded: spoolBytes, bytesFree: spool.bytesFree },
        ]
  const tightest = demands.toSorted((left, right) => left.bytesFree - left.bytesNeeded - (right.bytesFree - right.bytesNeeded))[0]!
  if (tightest.bytesNeeded > tightest.bytesFree) {
    throw new HostError(
      'disk-full',
      host.name,
      `${host.name} needs ${tightest.bytesNeeded} bytes for ${missing.length} paths in ${tightest.place} and has ${tightest.bytesFree} free; free some with "nix-collect-garbage" on ${host.name}.`,
    )
  }
  return { bytesNeeded: tightest.bytesNeeded, bytesFree: tightest.bytesFree }
}
