import { lstatSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { closureMismatch } from '#domain/activation/verify-closure'
import { inventoryOf } from '#domain/closure/inventory'
import { owningStorePath } from '#domain/closure/store-path'
import { CommandError, HostError, InputError } from '#domain/errors/errors'
import { howToInstall } from '#domain/errors/how-to-install'
import { quote } from '#domain/errors/quote'
import { sha256OfFile } from '#tools/files/hash-file'
import { readLimited } from '#tools/files/read-limited'
import { systemComponent } from '#domain/manifest/component'
import { manifestStorePath } from '#domain/manifest/own-path'
import { parseManifest } from '#domain/manifest/parse'
import { releaseId } from '#domain/manifest/release-id'
import { MANIFEST_LIMIT_BYTES, type Manifest } from '#domain/manifest/schema'
import { narHashOf } from '#tools/nix/nar'
import { invalidPaths } from '#tools/nix/check-validity'
import { parsePathInfo, pathInfoCommand, type PathInfo } from '#tools/nix/path-info'
import { runPathInfo } from '#tools/nix/run-path-info'
import { policyViolations } from '#domain/trust/policy'
import type { StoredRelease } from './materialize.ts'
import type { Host } from '#machine/host'
import { requireSwitchProgram } from '../system/switch-program.ts'
import { closureFromVerified, verifiedPaths, type AsVerified, type ReadClosure } from './verified-closures.ts'
import { verifySignature, type AcceptedSignatures } from './verify-signature.ts'

/**
 * Reads a manifest for this host: its bytes have the release's id, it is of the application, and asks for nothing that the
 * policy does not allow. Throws InputError `request-invalid`, `manifest-invalid`, `wrong-application` or `not-permitted`.
 */
export function readManifest(host: Host, text: string, id: string): Manifest {
  if (releaseId(text) !== id) {
    throw new InputError('request-invalid', `The manifest's SHA-256 is ${releaseId(text)}, but the request has ${id}.`, {
      hint: 'Use the manifest that was approved.',
    })
  }
  const manifest = parseManifest(Buffer.from(text))
  if (manifest.application !== host.application) {
    throw new InputError(
      'wrong-application',
      `The manifest is of ${quote(manifest.application)}, but ${host.name} was asked to release ${host.application}.`,
      { hint: 'Use the right manifest.' },
    )
  }
  const beyond = policyViolations(manifest, host.permitted)
  if (beyond.length > 0) {
    throw new InputError('not-permitted', `The policy of ${host.name} does not allow this release: ${beyond.join('; ')}.`, {
      hint: `Change the manifest, or the policy with ${howToInstall()}.`,
    })
  }
  return manifest
}

/** Refuses a manifest that the host's allowed signers have not signed, and returns who has. Throws the errors of `verifySignature`. */
export async function requireSignature(host: Host, manifest: string, signature: string | undefined): Promise<AcceptedSignatures> {
  const { minimumSignatures } = host.policy
  return verifySignature({ host: host.name, manifest, signature, minimumSignatures, places: host.paths.trust }, host.runner, host.reporter)
}

/**
 * Refuses a path that is not the manifest's own: what holds a release is derived, never taken from a caller. Throws InputError
 * `request-invalid`.
 */
export function requireOwnPath(manifest: Manifest, id: string, manifestPath: string): void {
  const own = manifestStorePath(manifest, id)
  if (manifestPath === own) return
  throw new InputError(
    'request-invalid',
    `The request gives the path ${manifestPath} for the manifest of release ${id}, but by its bytes it is ${own}.`,
    { hint: 'Use the manifest that was approved.' },
  )
}

/** The same, from the bytes in the store, which must be the manifest's own path. Throws HostError `path-missing` too. */
export async function readStoredManifest(host: Host, id: string, manifestPath: string): Promise<{ manifest: Manifest; text: string }> {
  let text: string | undefined
  try {
    text = await readLimited(manifestPath, MANIFEST_LIMIT_BYTES)
  } catch (cause) {
    throw new HostError('path-corrupt', `${manifestPath} on ${host.name} cannot be read as a manifest.`, {
      host: host.name,
      hint: 'Promote again.',
      cause,
    })
  }
  if (text === undefined) throw missing(host, manifestPath)
  const manifest = readManifest(host, text, id)
  requireOwnPath(manifest, id, manifestPath)
  return { manifest, text }
}

/**
 * Checks a release in the store, whole: every path valid and there, the closure and the components' hashes as in the
 * manifest, each linked file with its own hash, inside the closure, executable, and each shared folder or file likewise. Throws HostError
 * `path-missing` or `path-corrupt`, and what `readStoredManifest` throws.
 */
export async function verifyRelease(host: Host, id: string, manifestPath: string): Promise<VerifiedRelease> {
  const { manifest, text } = await readStoredManifest(host, id, manifestPath)
  const closure = await closureOf(host, { id, manifest, text, manifestPath })
  const paths = new Set(closure.paths.map(({ path }) => path))
  for (const { storePath, links, share = {} } of Object.values(manifest.components)) {
    for (const { target, sha256 } of Object.values(links)) await verifyFile(host, { file: `${storePath}/${target}`, sha256 }, paths)
    for (const { target, narHash } of Object.values(share)) await verifyShared(host, { path: `${storePath}/${target}`, narHash }, paths)
  }
  const system = systemComponent(manifest)
  if (system !== null) await requireSwitchProgram(host, system.path, closure.paths)
  const { registrationTime, asVerified = new Map() } = closure
  return {
    id,
    manifest,
    manifestText: text,
    manifestPath,
    closure: inventoryOf(closure.paths),
    registrationTime,
    seen: { paths, asVerified },
  }
}

/** What was found of a store within one step of a transaction, so that it is not asked again: paths that are there, and releases. */
interface Seen {
  readonly paths: ReadonlySet<string>
  readonly asVerified: AsVerified
}

/** A release that was verified, and what was seen on the way. */
export interface VerifiedRelease extends StoredRelease {
  readonly seen: Seen
}

interface Verifying {
  readonly id: string
  readonly manifest: Manifest
  readonly text: string
  readonly manifestPath: string
}

/**
 * Returns the closure of a release, which is the manifest's, every path of it there. What was verified of a kept release is not asked of
 * Nix again, unless it does not fit: then all of it is, to name what differs.
 */
async function closureOf(host: Host, { id, manifest, text, manifestPath }: Verifying): Promise<ReadClosure> {
  const known = await closureFromVerified(host, id, manifestPath)
  if (known !== undefined && closureMismatch(manifest, text, known.paths) === null) {
    await requirePresent(
      host,
      known.paths.map(({ path }) => path),
    )
    return known
  }
  const paths = await validClosure(host, manifestPath)
  const mismatch = closureMismatch(manifest, text, paths)
  if (mismatch === null) return { paths, registrationTime: paths.find(({ path }) => path === manifestPath)!.registrationTime }
  throw new HostError('path-corrupt', `On ${host.name} the release does not match its manifest: ${mismatch}`, {
    host: host.name,
    hint: 'Promote again.',
  })
}

/** Refuses a path that is not valid. Throws HostError `path-missing`. */
export async function requireValid(host: Host, path: string): Promise<void> {
  if ((await invalidPaths(host.runner, [path])).length > 0) throw missing(host, path)
}

/**
 * Refuses a kept release that is not whole. What was seen a moment ago, when another release was verified, is not inspected again. Throws
 * HostError `path-missing`.
 */
export async function requireWhole(
  host: Host,
  { generation, manifestPath }: { readonly generation: string; readonly manifestPath: string },
  seen: Seen = { paths: new Set(), asVerified: new Map() },
): Promise<void> {
  const paths = seen.asVerified.get(generation) ?? (await verifiedPaths(host, generation))
  if (paths === undefined) await validClosure(host, manifestPath)
  else
    await requirePresent(
      host,
      paths.filter((path) => !seen.paths.has(path)),
    )
}

/** Returns the closure of a valid path, every path of it there. Throws HostError `path-missing`. */
export async function validClosure(host: Host, path: string): Promise<PathInfo[]> {
  const command = pathInfoCommand([path], { closure: true })
  const result = await runPathInfo(host.runner, command)
  if (result.status !== 0) throw missing(host, path, new CommandError(command.argv, result))
  const closure = parsePathInfo(result.stdout)
  if (!closure.some((entry) => entry.path === path)) throw missing(host, path)
  await requirePresent(
    host,
    closure.map((entry) => entry.path),
  )
  return closure
}

/** Refuses a path that is valid in Nix's database but gone from the disk. Throws HostError `path-missing`. */
export async function requirePresent(host: Host, paths: readonly string[]): Promise<void> {
  for (let start = 0; start < paths.length; start += PATHS_AT_ONCE) {
    for (const path of paths.slice(start, start + PATHS_AT_ONCE)) requireEntry(host, path)
    // The session's other calls go on.
    await setImmediate()
  }
}

/** A look takes microseconds, and a promise for each of 20,000 takes longer than Nix for the closure. */
const PATHS_AT_ONCE = 256

function requireEntry(host: Host, path: string): void {
  try {
    lstatSync(path)
  } catch (cause) {
    throw missing(host, path, cause)
  }
}

async function verifyFile(
  host: Host,
  { file, sha256 }: { readonly file: string; readonly sha256: string },
  closure: ReadonlySet<string>,
): Promise<void> {
  await verifyTarget(host, { path: file, closure }, async (real) => {
    if (((await stat(real)).mode & 0o111) === 0) return 'is not executable'
    return (await sha256OfFile(real)) === sha256 ? null : 'is not the file that the manifest lists'
  })
}

async function verifyShared(
  host: Host,
  { path, narHash }: { readonly path: string; readonly narHash: string },
  closure: ReadonlySet<string>,
): Promise<void> {
  await verifyTarget(host, { path, closure }, async (real) =>
    (await narHashOf(real)) === narHash ? null : 'is not the folder or file that the manifest lists',
  )
}

/** Verifies what a link of the manifest resolves to: within the closure, and without a problem. Throws HostError `path-corrupt`. */
async function verifyTarget(
  host: Host,
  { path, closure }: { readonly path: string; readonly closure: ReadonlySet<string> },
  problemOf: (real: string) => Promise<string | null>,
): Promise<void> {
  const corrupt = (what: string, cause?: unknown) =>
    new HostError('path-corrupt', `${path} on ${host.name} ${what}.`, {
      host: host.name,
      hint: 'Run "nix store verify" there, and promote again.',
      cause,
    })
  try {
    const real = await realpath(path)
    const owner = owningStorePath(real)
    if (owner === undefined || !closure.has(owner)) throw corrupt('points outside the release')
    const problem = await problemOf(real)
    if (problem !== null) throw corrupt(problem)
  } catch (error) {
    throw error instanceof HostError ? error : corrupt('cannot be read', error)
  }
}

function missing(host: Host, path: string, cause?: unknown): HostError {
  return new HostError('path-missing', `${path} is missing or incomplete in the store of ${host.name}.`, {
    host: host.name,
    hint: 'Promote that release again, which copies it.',
    cause,
  })
}
