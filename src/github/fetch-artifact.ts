import { mkdir, readdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Artifact } from '@actions/artifact'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { formatCount } from '#domain/report/amount'
import { sha256OfFile } from '#tools/files/hash-file'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'
import { unpackZip, type AllowedFiles, type UnpackLimits } from '#tools/files/unpack-zip'
import type { GitHub } from './client.ts'
import { refusalOf, statusOf } from './failure.ts'

export interface FetchOptions {
  readonly name: string
  /** This run when absent. */
  readonly runId?: string | undefined
  /** SHA-256 that the archive must have, in hexadecimal, with or without `sha256:`. */
  readonly digest?: string | undefined
  /** File names that the artifact may hold, with the most bytes of each. */
  readonly allowed: Readonly<Record<string, number>>
  /** The target folder, which is created if needed; existing files of these names are replaced. */
  readonly into: string
}

/** What was fetched, and from where: another run fetches the same by it. */
export interface FetchedFiles {
  readonly names: readonly string[]
  readonly runId: string
  readonly digest: string
}

/** Names and lists in an archive, besides what it holds. */
const ARCHIVE_OVERHEAD_BYTES = 1024 * 1024

/**
 * Fetches an artifact's files: of this very run, and with this very digest when one was approved. Nothing is put into the folder unless
 * everything in the archive is what was expected. The token is needed for another run than this one: it may read the repository's actions.
 * Throws InputError `artifact-missing`, `artifact-refused` or `invalid-option`.
 */
export async function fetchFiles(github: GitHub, options: FetchOptions): Promise<FetchedFiles> {
  const { name, allowed, into } = options
  const digest = expectedDigest(options.digest)
  const run = findRun(github, options.runId)
  const artifact = choose(await listArtifacts(run), { name, digest, shown: run.shown })
  const limit = Object.values(allowed).reduce((sum, bytes) => sum + bytes, ARCHIVE_OVERHEAD_BYTES)
  return unpackArtifact(artifact, { run, digest, allowed, limit, hint: RELEASE_HINT, into })
}

export interface FetchAllOptions extends Pick<FetchOptions, 'runId'> {
  /** True for the names of the artifacts to fetch. */
  readonly isSought: (name: string) => boolean
  /** The target folder: each artifact gets a folder in it. */
  readonly into: string
  /** What is left to fetch, also of other runs; as much as `fetchAllowance` returns when absent. */
  readonly allowance?: FetchAllowance
}

/** What may still be fetched of artifacts whose files are not known beforehand: it becomes less with each. */
export interface FetchAllowance {
  artifacts: number
  /** Of archives, as they are downloaded. */
  bytes: number
  /** Of what is in them. */
  unpackedBytes: number
}

/** Returns what may be fetched for one purpose, of all runs together: the disk of a runner has a few times as much. */
export function fetchAllowance(): FetchAllowance {
  return { artifacts: 1000, bytes: 2 * GIBIBYTE, unpackedBytes: UNPACKED_TOTAL_BYTES }
}

const GIBIBYTE = 1024 ** 3
const UNPACKED_TOTAL_BYTES = 6 * GIBIBYTE

/** What is fetched of one run, of one artifact, and of what is in it. */
const ARTIFACTS_LIMIT = 100
const ARTIFACT_LIMIT_BYTES = 256 * 1024 * 1024
const UNPACKED_LIMITS: UnpackLimits = { bytes: 4 * ARTIFACT_LIMIT_BYTES, files: 2000 }

const RELEASE_HINT = 'Give the run and the digest from the outputs of build-manifest.'
const ALL_HINT =
  'Name fewer runs, or fetch the artifacts to keep yourself, such as with "gh run download", and give their folder as the input "evidence".'
const EVIDENCE_HINT =
  'Find out which job of that run uploaded it, or fetch the artifacts to keep yourself and give their folder as the input "evidence".'

/**
 * Fetches all artifacts of a run with certain names, each into a folder of its name below `into`. Returns these names. Throws as
 * `fetchFiles` does, though not when there is no such artifact.
 */
export async function fetchAll(
  github: GitHub,
  { runId, isSought, into, allowance = fetchAllowance() }: FetchAllOptions,
): Promise<string[]> {
  const run = findRun(github, runId)
  const found = (await listArtifacts(run)).filter(({ name }) => isSought(name) && isPlainName(name))
  // GitHub lists the artifacts of every attempt of a run; of one name the newest counts.
  const newest = new Map(found.toSorted((left, right) => left.id - right.id).map((artifact) => [artifact.name, artifact]))
  if (newest.size > ARTIFACTS_LIMIT)
    throw refusedArtifact(`There are ${newest.size} artifacts in ${run.shown}, more than ${ARTIFACTS_LIMIT}`, EVIDENCE_HINT)
  useUp(allowance, { artifacts: newest.size, bytes: newest.values().reduce((sum, { size }) => sum + size, 0) }, run)
  for (const artifact of newest.values()) {
    const limits = unpackLimits(allowance)
    const bounds = { limit: ARTIFACT_LIMIT_BYTES, limits, hint: EVIDENCE_HINT }
    const allowed = (name: string) => (isPlainName(name) ? ARTIFACT_LIMIT_BYTES : undefined)
    const folder = join(into, artifact.name)
    await mkdir(folder, { recursive: true })
    const { names } = await unpackArtifact(artifact, { ...bounds, run, digest: undefined, allowed, into: folder })
    for (const name of names) allowance.unpackedBytes -= (await stat(join(folder, name))).size
  }
  return [...newest.keys()].toSorted()
}

/** Takes artifacts from what may be fetched, before the first byte of them. Throws InputError `artifact-refused`. */
function useUp(allowance: FetchAllowance, { artifacts, bytes }: Pick<FetchAllowance, 'artifacts' | 'bytes'>, run: SourceRun): void {
  const { artifacts: artifactsLeft, bytes: bytesLeft } = allowance
  const counted = `The ${formatCount(artifacts, 'artifact')} of ${run.shown} have ${bytes} bytes`
  if (artifacts > artifactsLeft || bytes > bytesLeft)
    throw refusedArtifact(`${counted}, and only ${formatCount(artifactsLeft, 'artifact')} with ${bytesLeft} bytes may be fetched`, ALL_HINT)
  allowance.artifacts -= artifacts
  allowance.bytes -= bytes
}

function unpackLimits({ unpackedBytes: left }: FetchAllowance): UnpackLimits {
  if (left >= UNPACKED_LIMITS.bytes) return UNPACKED_LIMITS
  return { ...UNPACKED_LIMITS, bytes: left, shared: { total: UNPACKED_TOTAL_BYTES, hint: ALL_HINT } }
}

function isPlainName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/.test(name)
}

async function listArtifacts(run: SourceRun): Promise<Artifact[]> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const { artifacts } = await new DefaultArtifactClient().listArtifacts(run.findBy).catch((cause: unknown) => {
    throw unreadableArtifact(`The artifacts of ${run.shown} cannot be listed`, cause)
  })
  return artifacts
}

interface Unpacking extends Pick<FetchOptions, 'into'> {
  readonly run: SourceRun
  /** The expected one, in hexadecimal. */
  readonly digest: string | undefined
  readonly allowed: AllowedFiles
  /** Bytes of the archive at most. */
  readonly limit: number
  /** Of what is in it, where `allowed` does not name each file. */
  readonly limits?: UnpackLimits
  /** What to do with an artifact that is refused. */
  readonly hint: string
}

/** Downloads an artifact, and unpacks it when it has the expected bytes. */
async function unpackArtifact(artifact: Artifact, { run, digest, limit, into, ...rest }: Unpacking): Promise<FetchedFiles> {
  const { name } = artifact
  if (artifact.size > limit) {
    throw refusedArtifact(`The artifact ${name} of ${run.shown} has ${artifact.size} bytes, more than the limit of ${limit}`, rest.hint)
  }
  // Within the folder, so that what was unpacked can be moved there whole.
  await using temporary = await makeTemporaryFolder(into, 'artifact')
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const target = { ...run.findBy, path: temporary.path, skipDecompress: true }
  // Unpacked by our own code: the toolkit writes any names that an archive has, and accepts an unexpected digest.
  await new DefaultArtifactClient().downloadArtifact(artifact.id, target).catch((cause: unknown) => {
    throw unreadableArtifact(`The artifact ${name} of ${run.shown} cannot be fetched`, cause)
  })
  const [archive] = await readdir(temporary.path)
  if (archive === undefined) throw unreadableArtifact(`The artifact ${name} of ${run.shown} cannot be fetched`, new Error('nothing came'))
  const file = join(temporary.path, archive)
  const { size } = await stat(file)
  if (size > limit)
    throw refusedArtifact(`The artifact ${name} of ${run.shown} has ${size} bytes, more than the limit of ${limit}`, rest.hint)
  const actual = await sha256OfFile(file)
  const expected = digest ?? expectedDigest(artifact.digest) ?? actual
  if (actual !== expected) {
    throw refusedArtifact(`The artifact ${name} of ${run.shown} has the SHA-256 ${actual}, but ${expected} was expected`, rest.hint)
  }
  const unpacked = join(temporary.path, 'unpacked')
  await mkdir(unpacked)
  const names = await unpackZip({ ...rest, file, into: unpacked })
  for (const unpackedName of names) await rename(join(unpacked, unpackedName), join(into, unpackedName))
  return { names, runId: run.id, digest: actual }
}

/** In hexadecimal; undefined when none is expected. Throws InputError `invalid-option` for a text that is not a SHA-256. */
function expectedDigest(digest: string | undefined): string | undefined {
  if (digest === undefined || digest === '') return undefined
  const [, hex] = /^(?:sha256:)?([0-9a-f]{64})$/.exec(digest) ?? []
  if (hex === undefined)
    throw new InputError('invalid-option', `The artifact digest ${quote(digest)} is not a SHA-256 in hexadecimal.`, {
      hint: "Give the digest from the upload's output.",
    })
  return hex
}

/** The run whose artifacts are read. */
interface SourceRun {
  readonly id: string
  /** What the toolkit needs to look elsewhere than in this run. */
  readonly findBy: { findBy?: { token: string; workflowRunId: number; repositoryOwner: string; repositoryName: string } }
  readonly shown: string
}

function findRun(github: GitHub, runId: string | undefined): SourceRun {
  const { token, run } = github
  const id = runId ?? run.id
  if (id === undefined || !/^[0-9]{1,15}$/.test(id))
    throw new InputError('invalid-option', `The run ${quote(id)} is not a run id.`, { hint: "Give the number in the run's address." })
  const { artifactProblem: problem, repository } = run
  if (id === run.id && problem === undefined) return { id, findBy: {}, shown: 'this run' }
  if (token === '' || repository === '') {
    throw new InputError(
      'missing-option',
      `The artifacts of run ${id} need a token (github-token) and a repository, because ${problem ?? 'it is another run than this one'}.`,
    )
  }
  const { owner, repo } = github.where()
  return {
    id,
    findBy: { findBy: { token, workflowRunId: Number(id), repositoryOwner: owner, repositoryName: repo } },
    shown: `run ${id} of ${repository}`,
  }
}

interface SoughtArtifact {
  readonly name: string
  /** In hexadecimal; any when undefined. */
  readonly digest: string | undefined
  /** Where it is sought, for messages. */
  readonly shown: string
}

/**
 * Returns the newest of this name; of several, as runs that were tried again have, the one with the expected digest. One of the next names
 * (`NAME-2`), as a later step keeps a release to which it added a signature, is found by its digest alone.
 */
function choose(artifacts: readonly Artifact[], { name, digest, shown }: SoughtArtifact): Artifact {
  const isNext = (artifact: Artifact) =>
    digest !== undefined &&
    artifact.digest !== undefined &&
    artifact.name.startsWith(`${name}-`) &&
    /^[0-9]{1,2}$/.test(artifact.name.slice(name.length + 1)) &&
    expectedDigest(artifact.digest) === digest
  const named = artifacts.filter((artifact) => artifact.name === name || isNext(artifact)).toSorted((left, right) => right.id - left.id)
  const [newest] = named
  if (newest === undefined) {
    throw new InputError('artifact-missing', `There is no artifact ${name} in ${shown}.`, {
      hint: 'Check that this run built the release, and that its artifacts have not expired.',
    })
  }
  const fitting = named.find(
    (artifact) => digest === undefined || artifact.digest === undefined || expectedDigest(artifact.digest) === digest,
  )
  if (fitting === undefined) {
    throw refusedArtifact(
      `The artifact ${name} of ${shown} has the SHA-256 ${quote(newest.digest)}, but ${digest} was expected`,
      RELEASE_HINT,
    )
  }
  return fitting
}

function refusedArtifact(what: string, hint: string): InputError {
  return new InputError('artifact-refused', `${what}; nothing of it is used.`, { hint })
}

const permission = 'Give the job the permission "actions: read".'
const hints: ReadonlyMap<number | undefined, string> = new Map([
  [401, permission],
  [403, permission],
  // GitHub lists an artifact for a while after it has expired.
  [410, 'It has expired. Build the release again, and keep artifacts longer with the input "retention-days".'],
])

function unreadableArtifact(what: string, cause: unknown): InputError {
  const hint = hints.get(statusOf(cause)) ?? 'Check that the run exists and GitHub answers, and try again.'
  return new InputError('artifact-missing', `${what} (${refusalOf(cause)}).`, { hint, cause })
}
