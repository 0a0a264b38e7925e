import { lutimes, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { textStorePath } from '#domain/closure/text-path'
import { HostError } from '#domain/errors/errors'
import { isMissing } from '#tools/files/is-there'
import { linkTarget, removeLink, switchLink } from '#tools/files/switch-link'
import { releaseId } from '#domain/manifest/release-id'
import { addRootCommand } from '#tools/nix/add-root'
import { invalidPaths } from '#tools/nix/check-validity'
import { parsePathInfo, pathInfoCommand } from '#tools/nix/path-info'
import { runPathInfo } from '#tools/nix/run-path-info'
import { parseRegistered, registerTextCommand } from '#tools/nix/register-text'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'
import { writeFile } from '#tools/files/write-file'

/** A store path was collected. */
export class CollectedError extends HostError {
  constructor(path: string, options?: ErrorOptions) {
    const message = `A garbage collection on this machine removed ${path} while its release was being written.`
    super('path-missing', message, { ...options, host: 'local', hint: 'Wait until it is over and build again.' })
  }
}

export interface ManifestToRegister {
  readonly application: string
  /** The manifest's canonical bytes. */
  readonly bytes: string
  /** Store paths of the components. */
  readonly references: readonly string[]
  /** Path of the GC root. */
  readonly root: string
  /** A temporary folder. */
  readonly temporary: string
}

/**
 * Makes the manifest a store path that refers to its components, and roots it, and so the whole release. Throws CollectedError when a
 * collection removed it nevertheless.
 */
export async function registerManifest(manifest: ManifestToRegister, runner: Runner): Promise<string> {
  const name = `${manifest.application}-release.json`
  const references = [...new Set(manifest.references)].toSorted()
  const path = textStorePath(name, Buffer.from(manifest.bytes), references)
  const file = join(manifest.temporary, name)
  await writeFile(file, manifest.bytes)
  await rootBeforehand({ root: manifest.root, path, component: references[0]! }, runner)
  try {
    const registered = parseRegistered(await expectSuccess(runner, registerTextCommand(name, file, references)))
    if (registered !== path) throw new Error(`Nix stored the manifest as ${registered}, but by its rules it must be ${path}`)
    await checkStored(path, { bytes: manifest.bytes, references }, runner)
  } catch (error) {
    await removeLink(manifest.root)
    throw error
  }
  // A release that is built again counts as new when old ones are pruned.
  await lutimes(manifest.root, new Date(), new Date())
  return path
}

interface FutureRoot {
  /** Path of the link. */
  readonly root: string
  /** The store path that it will refer to. */
  readonly path: string
  /** A valid store path, to which it refers first. */
  readonly component: string
}

/**
 * Makes the root before the path exists. If it were rooted afterwards, a collection could remove the path in between. Nix lets an
 * unprivileged user make roots of valid paths only, so the link is first made to a component and then changed. That it dangles for a moment
 * is harmless: a collection ignores it, and learns of the new path from its creator.
 */
async function rootBeforehand({ root, path, component }: FutureRoot, runner: Runner): Promise<void> {
  await mkdir(dirname(root), { recursive: true, mode: 0o700 })
  if ((await linkTarget(root)) === path) return
  await expectSuccess(runner, addRootCommand([component], root))
  await switchLink(root, path)
}

async function checkStored(
  path: string,
  { bytes, references }: Pick<ManifestToRegister, 'bytes' | 'references'>,
  runner: Runner,
): Promise<void> {
  const stored = await readFile(path).catch((cause: unknown) => {
    throw isMissing(cause) ? new CollectedError(path, { cause }) : cause
  })
  const known = await runPathInfo(runner, pathInfoCommand([path], { closure: false }))
  if (known.status !== 0) throw new CollectedError(path)
  const [info] = parsePathInfo(known.stdout)
  if (releaseId(stored) === releaseId(bytes) && info?.references.toSorted().join(' ') === references.join(' ')) return
  // While a collection removes a path, Nix may answer with half of what it knew of it.
  if ((await invalidPaths(runner, [path])).length > 0) throw new CollectedError(path)
  throw new HostError('path-corrupt', `The manifest in the store of this machine (${path}) differs from what was written.`, {
    host: 'local',
    hint: 'Run nix-store --verify --check-contents, then build again.',
  })
}
