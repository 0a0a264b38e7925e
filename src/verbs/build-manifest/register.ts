import { lutimes, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { textStorePath } from '../../closure/text-path.ts'
import { CommandError, HostError } from '../../errors/errors.ts'
import { releaseId } from '../../manifest/release-id.ts'
import { addRootCommand } from '../../nix/add-root.ts'
import { parsePathInfo, pathInfoCommand } from '../../nix/path-info.ts'
import { parseRegistered, registerTextCommand } from '../../nix/register-text.ts'
import { expectSuccess } from '../../run/expect-success.ts'
import type { Runner } from '../../run/runner.ts'

/** A collection may take the path in the moment between being made and being rooted; that often in a row it will not. */
const ATTEMPTS = 5

export interface ManifestToRegister {
  readonly application: string
  /** The manifest's canonical bytes. */
  readonly bytes: string
  /** Store paths of the components. */
  readonly references: readonly string[]
  /** Where to keep the link that holds it against collection. */
  readonly root: string
  /** A folder for a moment. */
  readonly temporary: string
}

/** Makes the manifest a store path that refers to its components, and roots it: with it, the whole release. */
export async function registerManifest(manifest: ManifestToRegister, runner: Runner): Promise<string> {
  const name = `${manifest.application}-release.json`
  const references = [...new Set(manifest.references)].toSorted()
  const file = join(manifest.temporary, name)
  await writeFile(file, manifest.bytes)
  await mkdir(dirname(manifest.root), { recursive: true, mode: 0o700 })
  for (let attempt = 1; ; attempt += 1) {
    const path = parseRegistered(await expectSuccess(runner, registerTextCommand(name, file, references)))
    const rooted = await runner.run(addRootCommand([path], manifest.root))
    if (rooted.status === 0) {
      await checkRegistered(path, name, { ...manifest, references }, runner)
      // A release that is built again counts as new when old ones are pruned.
      await lutimes(manifest.root, new Date(), new Date())
      return path
    }
    if (attempt === ATTEMPTS) throw new CommandError(addRootCommand([path], manifest.root).argv, rooted.status, rooted.stderr)
  }
}

async function checkRegistered(path: string, name: string, { bytes, references }: ManifestToRegister, runner: Runner): Promise<void> {
  const [info] = parsePathInfo(await expectSuccess(runner, pathInfoCommand([path], { closure: false })))
  const stored = await readFile(path)
  const isWhole = releaseId(stored) === releaseId(bytes)
  const refersTo = info?.references.toSorted().join(' ')
  if (isWhole && refersTo === references.join(' ') && path === textStorePath(name, stored, references)) return
  throw new HostError(
    'path-corrupt',
    'local',
    `The store of this machine does not hold the manifest as it was written (${path}); run nix-store --verify --check-contents, then build again.`,
  )
}
