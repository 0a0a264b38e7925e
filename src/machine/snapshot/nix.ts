import { realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { owningStorePath } from '#domain/closure/store-path'
import { publicUrl } from '#domain/secrets/public-url'
import { lineOf } from '#domain/snapshot/line'
import type { Snapshot } from '#domain/snapshot/schema'
import { isUnreadable } from '#domain/snapshot/unreadable'
import { uncheckedSubstituters } from '#domain/trust/nix-warnings'
import { identityOf } from '#tools/files/identity'
import { readBeginning } from '#tools/files/read-beginning'
import { parseTrust, showConfigCommand } from '#tools/nix/show-config'
import { nixFilesCommand, parseConfigurationFiles, parseNixVersion } from '#tools/nix/version'
import type { Runner } from '#tools/run/runner'
import type { Host } from '../host.ts'
import { read, shown } from './reading.ts'
import { readSmallFile } from './small-file.ts'

/** Where Nix is searched for, and from where it reads its settings. */
export interface NixPlaces {
  /** Settings in the environment: these may name files, too. */
  readonly hasVariable: boolean
  /** As in the environment. */
  readonly path: string
  readonly files: readonly string[]
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** What Nix answered, and what that depends on. */
interface Remembered {
  readonly basis: string
  readonly nix: Snapshot['nix']
}

/** By the runner that starts Nix: this process of the agent has one. Null when Nix has to be asked again. */
const remembered = new WeakMap<Runner, Promise<Remembered | null>>()

/**
 * Reads the Nix version, and the keys and users that it trusts. Nix is not asked again by this process as long as its program and all files
 * of its settings are the very same.
 */
export async function readNix({ runner }: Host, places: NixPlaces = placesHere()): Promise<Snapshot['nix']> {
  const [basis, known] = await Promise.all([basisOf(places), remembered.get(runner)])
  if (basis !== null && known?.basis === basis) return known.nix
  const { files, ...nix } = await askNix(runner)
  // The answer does not wait for this.
  remembered.set(runner, memorable(places, { basis, files, nix }))
  return nix
}

/** Returns what Nix answered, if a later answer can only be the same while its basis is. */
async function memorable(
  places: NixPlaces,
  { basis, files, nix }: { readonly basis: string | null; readonly files: readonly string[]; readonly nix: Snapshot['nix'] },
): Promise<Remembered | null> {
  const isComplete = !isUnreadable(nix.version) && !isUnreadable(nix.trust)
  const isAlike = files.length === places.files.length && files.every((file) => places.files.includes(file))
  if (basis === null || !isComplete || !isAlike || !(await isAll(places))) return null
  // What changed while Nix was asked may be in its answer or not.
  return (await basisOf(places)) === basis ? { basis, nix } : null
}

/** The places by default; if Nix names other files, its answers are not remembered. */
function placesHere(): NixPlaces {
  const user = join(process.env['HOME'] ?? '/', '.config/nix/nix.conf')
  const files = ['/etc/nix/nix.conf', user, '/etc/xdg/nix/nix.conf']
  return { path: process.env['PATH'] ?? '', files, now: Date.now, hasVariable: process.env['NIX_CONFIG'] !== undefined }
}

async function askNix(runner: Runner): Promise<Snapshot['nix'] & { readonly files: readonly string[] }> {
  let files: readonly string[] = []
  const [version, trust] = await Promise.all([
    read(async () => {
      const stdout = await shown(runner, nixFilesCommand)
      files = parseConfigurationFiles(stdout)
      const said = parseNixVersion(stdout)
      if (said === '') throw new Error('nix printed no version')
      return lineOf(said)
    }),
    read(async () => {
      const settings = parseTrust(await shown(runner, showConfigCommand))
      return {
        requireSigs: settings.requireSigs,
        trustedUsers: settings.trustedUsers.map(lineOf),
        substituters: settings.substituters.map((address) => lineOf(publicUrl(address))),
        trustedPublicKeys: settings.trustedPublicKeys.map(lineOf),
        uncheckedSubstituters: uncheckedSubstituters(settings.substituters).map((address) => lineOf(publicUrl(address))),
      }
    }),
  ])
  return { version, trust, files }
}

/** The loader finds the libraries of a program outside the store by this, and it is written again when one of them is replaced. */
const LIBRARIES = '/etc/ld.so.cache'

/** Returns the state of all that the answers of Nix depend on; null if that is unknown, or changed just now. */
async function basisOf({ path, files, now, hasVariable }: NixPlaces): Promise<string | null> {
  if (hasVariable) return null
  const basis = await read(async () => {
    const program = programNamed('nix', path)
    const others = [LIBRARIES, ...files].map((file) => identityOf(file, now()))
    const found = await program
    const identities = await Promise.all([found === null ? null : identityOf(found, now()), ...others])
    return identities.includes(null) ? null : identities.join('\n')
  })
  return isUnreadable(basis) ? null : basis
}

/** Returns the file of the program that the name starts; null when there is none. */
async function programNamed(name: string, path: string): Promise<string | null> {
  const folders = path.split(':').filter((folder) => folder !== '')
  const found = await Promise.all(folders.map((folder) => programAt(join(folder, name)).catch(() => null)))
  return found.find((program) => program !== null) ?? null
}

async function programAt(path: string): Promise<string | null> {
  const program = await realpath(path)
  const status = await stat(program)
  return status.isFile() && (status.mode & 0o111) !== 0 ? program : null
}

/** A compiled program begins with this. */
const ELF = '\u007FELF'

/** A setting by which another file has settings too, or code. */
const NAMES_OTHERS = /^\s*(?:!?include|(?:extra-)?plugin-files)\b/m

/** True if the answers depend on nothing but what `basisOf` covers. A script of the host may start any program. */
async function isAll({ path, files }: NixPlaces): Promise<boolean> {
  const all = await read(async () => {
    const program = await programNamed('nix', path)
    if (program === null) return false
    if (owningStorePath(program) === undefined && (await readBeginning(program, ELF.length)) !== ELF) return false
    const texts = await Promise.all(files.map(async (file) => (await readSmallFile(file))?.text ?? ''))
    return !texts.some((text) => NAMES_OTHERS.test(text))
  })
  return all === true
}
