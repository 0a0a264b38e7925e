import { posix } from 'node:path'
import { SourceError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { isInCommitCommand } from '#tools/git/commit'
import { answered } from '#tools/run/answered'
import type { Runner } from '#tools/run/runner'
import type { ReleaseSource } from './source.ts'

/** An installable of the configuration, as the flake that it names and the attribute in it. */
export interface LocatedInstallable {
  /** The flake's folder, as a path below the repository's root; empty for the root itself. */
  readonly folder: string
  readonly attribute: string
}

/**
 * Finds the flake of an installable, which is relative to the configuration's folder. `./name` is the flake in exactly that folder. `.` is
 * the nearest flake at or above the configuration's folder, as for Nix itself: an application may have a flake, or share that of the
 * repository. Throws SourceError when there is none.
 */
export async function locateInstallable(source: ReleaseSource, installable: string, runner: Runner): Promise<LocatedInstallable> {
  const [path = '', attribute = ''] = installable.split('#')
  if (path !== '.') return { folder: posix.join(source.folder, path), attribute }
  // At the root there is nothing to search for, and Nix reports what is missing.
  for (let folder = source.folder; folder !== ''; folder = parentOf(folder)) {
    if (await hasFlake(source, folder, runner)) return { folder, attribute }
  }
  if (source.folder === '' || (await hasFlake(source, '', runner))) return { folder: '', attribute }
  throw new SourceError(
    'build-failed',
    `The installable ${installable} has no flake: there is no flake.nix in ${quote(source.folder)} or in a folder above it in commit ${source.commit}.`,
    { hint: 'Write one and commit it, or name its folder in the installable.' },
  )
}

async function hasFlake({ root, commit }: ReleaseSource, folder: string, runner: Runner): Promise<boolean> {
  return (await answered(runner, isInCommitCommand(root, commit, posix.join(folder, 'flake.nix')))).status === 0
}

/** Returns the folder above; empty for one at the root. */
function parentOf(folder: string): string {
  return folder.includes('/') ? posix.dirname(folder) : ''
}
