import { lstat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { quote } from '#domain/errors/quote'
import { warn } from '#domain/report/event'
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

/**
 * Keeps files as an artifact of this run. Null, and one warning, where that cannot be: the files then stay where they are, and nothing
 * that was done is undone for it.
 */
export async function uploadFiles({ run, reporter }: RunContext, options: UploadOptions): Promise<UploadedArtifact | null> {
  const { name, root, files, retentionDays } = options
  const { artifactProblem: problem } = run
  if (problem !== undefined) {
    warn(reporter, `The artifact ${name} was not uploaded: ${problem}; its files stay in ${quote(root)}.`)
    return null
  }
  try {
    const paths = files.map((file) => resolve(root, file))
    for (const path of paths) if (!(await lstat(path)).isFile()) throw new Error(`${path} is not a regular file`)
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const kept = retentionDays === undefined ? {} : { retentionDays }
    const { id, digest, size } = await new DefaultArtifactClient().uploadArtifact(name, paths, resolve(root), kept)
    if (id === undefined || digest === undefined || size === undefined) throw new Error('the service did not report what it stored')
    return { name, id, digest, size }
  } catch (error) {
    warn(reporter, `The artifact ${name} was not uploaded (${refusalOf(error)}); its files stay in ${quote(root)}.`)
    return null
  }
}
