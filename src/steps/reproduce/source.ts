import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError, SourceError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import type { Manifest } from '#domain/manifest/schema'
import { warn } from '#domain/report/event'
import { cloneCommand, fetchCommitCommand } from '#tools/git/clone'
import { commitCommand } from '#tools/git/commit'
import { lastWords } from '#tools/git/git'
import { rootCommand } from '#tools/git/repository'
import { answered } from '#tools/run/answered'
import type { Runner } from '#tools/run/runner'
import { requireHistory } from '../build-manifest/history.ts'
import { repositoryOf, requireReleasable, sourceAt, type ReleaseSource } from '../build-manifest/source.ts'
import { requireContents } from '../build-manifest/source-contents.ts'
import { askedUpstream, fetchedUpstream, REMOTE, type Upstream } from '../build-manifest/upstream.ts'
import type { Context } from '../context.ts'

export interface ReproductionSourceOptions {
  readonly manifest: Manifest
  /** A clone, which is only read, or an address to clone from: needed to sign. The manifest's repository is cloned when absent. */
  readonly source: string | undefined
  /** A folder for a clone. */
  readonly temporary: string
  /** The release is to be signed: then its commit must be one that could be released. */
  readonly isToBeSigned: boolean
}

/** A clone that has the commit, and how its upstream is asked. */
interface FoundClone {
  readonly root: string
  readonly upstream: Upstream
}

/**
 * Finds the commit of a release, in a clone of its own or in the user's, whose files and branches stay as they are. Throws SourceError, and
 * InputError when the release is to be signed and its repository is known from its manifest alone.
 */
export async function reproductionSource(options: ReproductionSourceOptions, context: Context): Promise<ReleaseSource> {
  const { manifest, isToBeSigned } = options
  const { runner, reporter } = context
  const { commit, directory = '', repository } = manifest.source
  // The author of the manifest chose the repository that it names, and what is protected there.
  if (isToBeSigned && options.source === undefined) throw sourceNeeded(repository)
  const { root, upstream } = await findClone(options, runner)
  const found = await sourceAt({ root, folder: directory, repository }, commit, runner)
  const own = await repositoryOf(root, runner).catch(() => undefined)
  if (isToBeSigned) {
    if (own !== repository) throw otherRepository(root, { own, repository })
    requireHistory(found)
    await requireReleasable(found, upstream, runner)
  } else if (own !== repository) {
    warn(reporter, `The clone in ${root} is of ${own ?? 'no upstream'}, and not of ${repository}; it has the same commit.`)
  }
  await requireContents(found, context)
  return found
}

async function findClone(options: ReproductionSourceOptions, runner: Runner): Promise<FoundClone> {
  const { manifest, source, temporary } = options
  const { commit, repository } = manifest.source
  if (source !== undefined && (await isFolder(source))) return ownClone(source, commit, runner)
  const address = source ?? (repository.startsWith('/') ? repository : `https://${repository}`)
  const { status, stderr } = await answered(runner, cloneCommand(temporary, address, 'clone'))
  if (status !== 0) {
    throw new SourceError('upstream-unreachable', `${quote(address)} cannot be cloned; git reports ${quote(lastWords(stderr), 400)}.`, {
      hint: 'Give a clone of the repository, or another address of it, with the option "source".',
    })
  }
  const root = join(temporary, 'clone')
  if (!(await hasCommit(root, commit, runner))) await answered(runner, fetchCommitCommand(root, REMOTE, commit))
  if (!(await hasCommit(root, commit, runner))) throw withoutCommit(commit, `${quote(address)} does not have it`)
  return { root, upstream: fetchedUpstream }
}

async function ownClone(source: string, commit: string, runner: Runner): Promise<FoundClone> {
  const { status, stdout, stderr } = await answered(runner, rootCommand(source))
  if (status !== 0) {
    const message = `${quote(source)} is not in the working tree of a git repository (git reports ${quote(lastWords(stderr), 400)}).`
    throw new SourceError('not-a-repository', message, { hint: 'Give a clone with the option "source".' })
  }
  const root = stdout.replace(/\n$/, '')
  if (!(await hasCommit(root, commit, runner))) throw withoutCommit(commit, `the clone in ${quote(root)} does not have it`)
  return { root, upstream: askedUpstream }
}

async function hasCommit(root: string, commit: string, runner: Runner): Promise<boolean> {
  const { status, stdout } = await answered(runner, commitCommand(root, commit))
  return status === 0 && stdout.trim() === commit
}

function withoutCommit(commit: string, where: string): SourceError {
  return new SourceError('not-on-upstream', `The release is of commit ${commit}, and ${where}.`, {
    hint: 'Fetch the commit, or give another clone with the option "source".',
  })
}

function sourceNeeded(repository: string): InputError {
  const message = `A release is signed only if you name its repository, and ${quote(repository)} is named by its manifest alone.`
  return new InputError('missing-option', message, {
    hint: 'Give your clone of the repository, or the address of the repository that you expect, with the option "source".',
  })
}

interface OtherRepository {
  readonly own: string | undefined
  readonly repository: string
}

function otherRepository(root: string, { own, repository }: OtherRepository): InputError {
  const message = `The clone in ${quote(root)} is of ${quote(own ?? 'no upstream')}, and the release is of ${quote(repository)}, whose protected branch decides what may be signed.`
  return new InputError('wrong-application', message, { hint: 'Give a clone of that repository with the option "source".' })
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
}
