import { posix } from 'node:path'
import { SourceError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { placesOf } from '#domain/config/source-locations'
import { warn } from '#domain/report/event'
import { fileAtCommand } from '#tools/git/commit'
import { lastWords } from '#tools/git/git'
import { filesWithPointerLineCommand, isPointer, parseFilesWithPointerLine } from '#tools/git/lfs'
import { entriesCommand, parseSubmoduleEntries, parseSubmodulePaths, submodulePathsCommand } from '#tools/git/submodules'
import { parseSelfInputs, selfInputsCommand, type SelfInputs } from '#tools/nix/self-inputs'
import { fetchesLfs, LFS_SINCE, nixVersionCommand } from '#tools/nix/version'
import { expectSuccess } from '#tools/run/expect-success'
import { answered } from '#tools/run/answered'
import type { Runner } from '#tools/run/runner'
import { locateInstallable } from './flake-folder.ts'
import type { ReleaseSource } from './source.ts'
import type { Context } from '../context.ts'

/** Files that are named. */
const SHOWN = 5

/**
 * Checks that the build gets the files of the commit that git itself does not have. Nix reads a pointer of Git LFS as the file, and a
 * submodule as a folder without files, and reports neither. Pointers are refused unless Nix fetches the files or the configuration intends
 * the pointers; submodules are only named, because what a build needs of them it misses loudly. Throws SourceError.
 */
export async function requireContents(source: ReleaseSource, { runner, reporter }: Context): Promise<void> {
  const pointers = await pointersOf(source, runner)
  const submodules = await submodulesOf(source, runner)
  const { submodules: asked, lfs } = source.config.source ?? {}
  const isLfsOpen = pointers.length > 0 && lfs !== false
  const isSubmodulesOpen = submodules.length > 0 && asked === undefined
  if (!isLfsOpen && !isSubmodulesOpen) return
  const declared = await declaredOf(source, runner)
  if (isSubmodulesOpen && !declared.submodules) {
    const message = `The build gets no files of the submodules ${shown(submodules)}; set source.submodules to true if it needs them, or to false if not.`
    warn(reporter, message)
  }
  if (isLfsOpen) await requireLfs(source, { pointers, isAsked: lfs === true || declared.lfs }, runner)
}

interface Pointers {
  readonly pointers: readonly string[]
  /** The configuration or the flake has Nix fetch the files. */
  readonly isAsked: boolean
}

async function requireLfs({ commit, config }: ReleaseSource, { pointers, isAsked }: Pointers, runner: Runner): Promise<void> {
  const version = await expectSuccess(runner, nixVersionCommand)
  const canFetch = fetchesLfs(version)
  if (isAsked && canFetch) return
  const files = `Git LFS keeps files of commit ${commit}, and git has only their pointers: ${shown(pointers)}`
  const message = canFetch
    ? `${files}. The build would get the pointers.`
    : `${files}. The Nix of this machine (${quote(version.trim())}) does not fetch the files, so the build would get the pointers.`
  const fetch = canFetch ? 'Set source.lfs to true' : `Use Nix ${LFS_SINCE} or later, and set source.lfs to true`
  const hint = `${fetch}, or set it to false if the build does not need the files.`
  throw new SourceError('lfs-pointers', message, { hint, places: placesOf(config, ['source'], `${message} ${hint}`) })
}

/** Finds pointers of Git LFS in a commit, until there are more than are named. */
async function pointersOf({ root, commit }: ReleaseSource, runner: Runner): Promise<string[]> {
  const { status, stdout, stderr } = await answered(runner, filesWithPointerLineCommand(root, commit))
  if (status !== 0 && status !== 1) {
    throw new SourceError(
      'upstream-unreachable',
      `The files of commit ${commit} cannot be read; git reports ${quote(lastWords(stderr), 400)}.`,
      { hint: 'In a partial clone, check that its remote can be reached; otherwise check the repository with git fsck.' },
    )
  }
  const pointers: string[] = []
  for (const path of parseFilesWithPointerLine(stdout, commit)) {
    const file = await answered(runner, fileAtCommand(root, commit, path))
    // A file whose name is not UTF-8 cannot be read by it, and is not ignored for that.
    if (file.status !== 0 || isPointer(file.stdout)) pointers.push(path)
    if (pointers.length > SHOWN) break
  }
  return pointers
}

async function submodulesOf({ root, commit }: ReleaseSource, runner: Runner): Promise<string[]> {
  const { status, stdout } = await answered(runner, submodulePathsCommand(root, commit))
  const paths = status === 0 ? parseSubmodulePaths(stdout) : []
  return paths.length === 0 ? [] : parseSubmoduleEntries(await expectSuccess(runner, entriesCommand(root, commit, paths)))
}

/** Returns what all flakes of the components declare of their own source: what one does not declare, its component does not get. */
async function declaredOf(source: ReleaseSource, runner: Runner): Promise<SelfInputs> {
  const { root, commit, config } = source
  const folders = new Set<string>()
  for (const { installable } of Object.values(config.components)) {
    folders.add((await locateInstallable(source, installable, runner)).folder)
  }
  const declared: SelfInputs = { submodules: true, lfs: true }
  for (const folder of folders) {
    const flake = await answered(runner, fileAtCommand(root, commit, posix.join(folder, 'flake.nix')))
    const evaluated = flake.status === 0 ? await answered(runner, selfInputsCommand(flake.stdout)) : undefined
    // What does not evaluate is reported by the evaluation of the component.
    const own = evaluated?.status === 0 ? parseSelfInputs(evaluated.stdout) : { submodules: false, lfs: false }
    declared.submodules &&= own.submodules
    declared.lfs &&= own.lfs
  }
  return declared
}

function shown(paths: readonly string[]): string {
  const named = paths.slice(0, SHOWN).map((path) => quote(path))
  return paths.length > SHOWN ? `${named.join(', ')} and more` : named.join(', ')
}
