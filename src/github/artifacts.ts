import { lstat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { quote } from '#domain/errors/quote'
import { info, warn } from '#domain/report/event'
import { refusalOf } from './failure.ts'
import type { RunContext } from './run.ts'

export interface UploadOptions {
  /** As `artifactName` gives it. */
  readonly name: string
  /** The folder with the files. */
  readonly root: string
  /** Names within the root. */
  readonly files: readonly string[]
  /** The setting of the repository when absent. */
  readonly retentionDays?: number | undefined
}

/** An artifact that is there. */
export interface UploadedArtifact {
  readonly name: string
  readonly id: number
  /** SHA-256 of the archive, in hexadecimal. */
  readonly digest: string
  /** Bytes of the archive. */
  readonly size: number
}

/** Names that are tried for one artifact. */
const NAMES = 20

/**
 * Keeps files as an artifact of this run. GitHub replaces no artifact of a run, so if the name is taken, as by an earlier step, the next
 * free one is used: `NAME-2`, `NAME-3`. Null, and one warning, where nothing can be uploaded: the files then stay where they are, and
 * nothing that was done is undone for it.
 */
export async function uploadFiles(context: RunContext, options: UploadOptions): Promise<UploadedArtifact | null> {
  return orWarn(context, options, async () => {
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? options.name : `${options.name}-${count}`
      try {
        return await upload({ ...options, name })
      } catch (error) {
        if (!isTaken(error) || count === NAMES) throw error
      }
    }
  })
}

/**
 * Keeps files as an artifact that is found by exactly this name. If an earlier step of this run has uploaded it, that one is returned: the
 * name has the digits of its content's id.
 */
export async function uploadOnce(context: RunContext, options: UploadOptions): Promise<UploadedArtifact | null> {
  return orWarn(context, options, async () => {
    try {
      return await upload(options)
    } catch (error) {
      const earlier = isTaken(error) ? await findUploaded(options.name) : undefined
      if (earlier === undefined) throw error
      info(
        context.reporter,
        `The artifact ${options.name} was uploaded by an earlier step of this run, and is used; what this step wrote is in ${quote(options.root)}.`,
      )
      return earlier
    }
  })
}

async function orWarn<Result>(
  { run, reporter }: RunContext,
  { name, root }: UploadOptions,
  work: () => Promise<Result>,
): Promise<Result | null> {
  const { artifactProblem: problem } = run
  if (problem !== undefined) {
    warn(reporter, `The artifact ${name} was not uploaded: ${problem}; its files stay in ${quote(root)}.`)
    return null
  }
  try {
    return await work()
  } catch (error) {
    warn(reporter, `The artifact ${name} was not uploaded (${refusalOf(error)}); its files stay in ${quote(root)}.`)
    return null
  }
}

async function upload({ name, root, files, retentionDays }: UploadOptions): Promise<UploadedArtifact> {
  const paths = files.map((file) => resolve(root, file))
  for (const path of paths) if (!(await lstat(path)).isFile()) throw new Error(`${path} is not a regular file`)
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const kept = retentionDays === undefined ? {} : { retentionDays }
  const { id, digest, size } = await new DefaultArtifactClient().uploadArtifact(name, paths, resolve(root), kept)
  if (id === undefined || digest === undefined || size === undefined) throw new Error('the service did not report what it stored')
  return { name, id, digest, size }
}

/** True when the service refused a name because the run has an artifact of this name. The toolkit's error has only a text. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && error.message.includes('(409)')
}

/** Returns the newest artifact of this run with this name; undefined when there is none, or its digest is unknown. */
async function findUploaded(name: string): Promise<UploadedArtifact | undefined> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const { artifacts } = await new DefaultArtifactClient().listArtifacts()
  const [newest] = artifacts.filter((artifact) => artifact.name === name).toSorted((left, right) => right.id - left.id)
  if (newest?.digest === undefined) return undefined
  const { id, size, digest } = newest
  return { name, id, size, digest: digest.replace(/^sha256:/, '') }
}
