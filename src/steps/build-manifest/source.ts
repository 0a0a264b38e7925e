import { join, posix, relative, resolve } from 'node:path'
import { answered } from '#tools/run/answered'
import { configMissing, foldersWithConfig } from '#domain/config/config-missing'
import { branchSchema, sourceFolderSchema } from '#domain/config/grammar'
import { CONFIG_FILE, type Config } from '#domain/config/schema'
import { InputError, SourceError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { commitCommand, commitTimeCommand, fileAtCommand, isAncestorCommand, listFilesCommand, parseCommitTime } from '#tools/git/commit'
import { isDubiousOwnership, lastWords } from '#tools/git/git'
import type { History } from '#domain/manifest/history'
import { folderCommand, parseFolder, remoteAddressCommand, rootCommand } from '#tools/git/repository'
import { parseStatus, statusCommand } from '#tools/git/status'
import { repositoryName } from '#domain/manifest/repository-name'
import { nearestExisting } from '#tools/files/folders-above'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'
import { findRef, type FoundRef } from './find-ref.ts'
import { historyOf } from './history.ts'
import { defaultBranch, REMOTE, type Upstream } from './upstream.ts'

/** A commit that may be released. Everything is read from the commit itself, nothing from the working tree. */
export interface ReleaseSource {
  /** Root of the repository's working tree. */
  readonly root: string
  /** The folder of the configuration, as a path below the root; empty for the root itself. */
  readonly folder: string
  readonly repository: string
  readonly commit: string
  /** RFC 3339, UTC. */
  readonly commitTime: string
  /** Absent in a clone without the whole history. */
  readonly history?: History | undefined
  readonly config: Config
}

export interface SourceOptions {
  /** The folder of the configuration, in a clone of the repository. */
  readonly directory: string
  /** A branch or a tag of the upstream, or the id of a commit, to take instead of what is checked out. */
  readonly ref?: string
  readonly upstream: Upstream
}

/** Returns the checked-out commit, on the upstream or not: for plans, never for a release. Throws SourceError or InputError. */
export async function candidateSource(directory: string, runner: Runner): Promise<ReleaseSource> {
  const place = await placeOf(directory, runner)
  const { root } = place
  const repository = await repositoryOf(root, runner)
  const commit = await checkedOut(root, runner)
  return { ...place, repository, ...(await datedCommit(root, commit, runner)), config: await configAt(place, commit, runner) }
}

/**
 * Returns the commit to release: what is checked out, or the tip of `ref`. Throws SourceError or InputError when it may not be released.
 */
export async function releaseSource({ directory, ref, upstream }: SourceOptions, runner: Runner): Promise<ReleaseSource> {
  if (ref !== undefined && !branchSchema.safeParse(ref).success) {
    throw new InputError(
      'invalid-option',
      `The option "ref" is ${quote(ref)}, but must be the name of a branch of ${REMOTE}, such as main, a tag of it, or the id of a commit.`,
    )
  }
  const place = await placeOf(directory, runner)
  const { root } = place
  const repository = await repositoryOf(root, runner)
  const found =
    ref === undefined
      ? { commit: await checkedOut(root, runner), name: 'The commit that is checked out' }
      : await findRef(root, ref, { upstream, runner })
  const { commit } = found
  const config = await configAt(place, commit, runner)
  const { branch } = config
  await requireProtected(place, { branch, upstream }, runner)
  await requireOnBranch(place, { ...found, branch, tip: ref === branch ? commit : await upstream(root, branch, runner) }, runner)
  return { ...place, repository, ...(await datedCommit(root, commit, runner)), config }
}

/** Returns a commit of a clone, by its full id, on the upstream or not: to build it again, never to release it. */
export async function sourceAt(place: Place & { readonly repository: string }, commit: string, runner: Runner): Promise<ReleaseSource> {
  const { root } = place
  return { ...place, ...(await datedCommit(root, commit, runner)), config: await configAt(place, commit, runner) }
}

/** Refuses a commit that could not be released: one that is not on the protected branch of the upstream. Throws SourceError. */
export async function requireReleasable(
  { root, folder, commit, config }: ReleaseSource,
  upstream: Upstream,
  runner: Runner,
): Promise<void> {
  const { branch } = config
  await requireProtected({ root, folder }, { branch, upstream }, runner)
  const tip = await upstream(root, branch, runner)
  await requireOnBranch({ root, folder }, { commit, name: 'The commit of the release', branch, tip }, runner)
}

/** A commit that must be on a branch, whose tip is known. */
interface CommitOnBranch extends FoundRef {
  readonly branch: string
  readonly tip: string
}

async function requireOnBranch({ root }: Place, { commit, name, branch, tip }: CommitOnBranch, runner: Runner): Promise<void> {
  const { status } = await answered(runner, isAncestorCommand(root, commit, tip))
  if (status === 0) return
  throw new SourceError('not-on-upstream', `${name} (${commit}) is not on ${REMOTE}/${branch}, and only commits there are released.`, {
    hint: 'Merge it, or check out a commit that is there.',
  })
}

/** Returns a commit with its time and history, which order it among others. */
async function datedCommit(
  root: string,
  commit: string,
  runner: Runner,
): Promise<Pick<ReleaseSource, 'commit' | 'commitTime' | 'history'>> {
  const commitTime = parseCommitTime(await expectSuccess(runner, commitTimeCommand(root, commit)))
  return { commit, commitTime, history: await historyOf(root, commit, runner) }
}

/** The branch that a commit declares protected. */
interface DeclaredBranch {
  readonly branch: string
  readonly upstream: Upstream
}

/**
 * Refuses a commit that declares its own branch protected: the upstream's default branch decides what is protected; it is that branch or
 * names it in its own configuration.
 */
async function requireProtected(place: Place, { branch, upstream }: DeclaredBranch, runner: Runner): Promise<void> {
  const { root } = place
  const origin = await defaultBranch(root, runner)
  if (origin === branch) return
  const named = (await configAt(place, await upstream(root, origin, runner), runner)).branch
  if (named === branch) return
  throw new SourceError(
    'not-on-upstream',
    `${CONFIG_FILE} of the commit has "branch: ${branch}", but that of ${REMOTE}/${origin}, the default branch, has "branch: ${named}"; a commit cannot change which branch is protected.`,
    { hint: `Release a commit of ${REMOTE}/${named}, or change the branch on ${REMOTE}/${origin} first.` },
  )
}

type Place = Pick<ReleaseSource, 'root' | 'folder'>

/**
 * Finds the repository of a folder, and the folder's path in it. The folder may be missing in the checkout: the commit decides whether it
 * is there.
 */
async function placeOf(directory: string, runner: Runner): Promise<Place> {
  const existing = await nearestExisting(directory).catch(() => directory)
  const { status, stdout, stderr } = await answered(runner, rootCommand(existing))
  if (status === 0) {
    const above = parseFolder(await expectSuccess(runner, folderCommand(existing)))
    const folder = existing === directory ? above : posix.join(above, relative(existing, resolve(directory)))
    return { root: stdout.replace(/\n$/, ''), folder: releasableFolder(folder) }
  }
  if (isDubiousOwnership(stderr)) {
    throw new SourceError('not-a-repository', `git does not read the repository of ${quote(directory)}, which another user owns.`, {
      hint: 'Run this as its owner, or trust it with git config --global --add safe.directory FOLDER.',
    })
  }
  throw new SourceError(
    'not-a-repository',
    `${quote(directory)} is not in the working tree of a git repository (git reports ${quote(lastWords(stderr), 400)}).`,
    { hint: 'Run this in a clone.' },
  )
}

/** Refuses a folder whose path a manifest cannot record: its name is not UTF-8, or has control characters. */
function releasableFolder(folder: string): string {
  if (folder === '' || sourceFolderSchema.safeParse(folder).success) return folder
  throw new InputError('invalid-option', `The folder ${quote(folder)} has a name that a manifest cannot record.`, {
    hint: 'Rename it to printable text.',
  })
}

/** Returns the name of a clone's upstream, as a manifest has it. Throws SourceError `upstream-unreachable` without one. */
export async function repositoryOf(root: string, runner: Runner): Promise<string> {
  const { status, stdout } = await answered(runner, remoteAddressCommand(root, REMOTE))
  if (status === 0) return repositoryName(stdout.trim())
  throw new SourceError(
    'upstream-unreachable',
    `The repository in ${quote(root)} has no remote ${REMOTE}, so there is no upstream to release from.`,
    { hint: `Add it with git remote add ${REMOTE} URL.` },
  )
}

async function checkedOut(root: string, runner: Runner): Promise<string> {
  const head = await answered(runner, commitCommand(root, 'HEAD'))
  if (head.status !== 0)
    throw new SourceError('not-a-repository', `The repository in ${quote(root)} has no commit yet.`, { hint: 'Commit and push first.' })
  const changed = parseStatus(await expectSuccess(runner, statusCommand(root)))
  if (changed.length > 0) {
    const shown = changed.slice(0, 5).map((path) => quote(path))
    const more = changed.length > shown.length ? ` and ${changed.length - shown.length} more` : ''
    throw new SourceError('dirty-tree', `The working tree has uncommitted changes: ${shown.join(', ')}${more}.`, {
      hint: 'Commit, ignore or remove them, or release a branch of the upstream with the option "ref".',
    })
  }
  return head.stdout.trim()
}

async function configAt({ root, folder }: Place, commit: string, runner: Runner): Promise<Config> {
  const file = posix.join(folder, CONFIG_FILE)
  const { status, stdout } = await answered(runner, fileAtCommand(root, commit, file))
  if (status === 0) {
    const { parseConfig } = await import('#domain/config/parse')
    return parseConfig(stdout, file, join(root, file))
  }
  const files = (await expectSuccess(runner, listFilesCommand(root, commit))).split('\0')
  const where = folder === '' ? 'at the root of the repository' : `in the folder ${quote(folder)} of the repository`
  throw configMissing(`${where} in commit ${commit}`, foldersWithConfig(files))
}
