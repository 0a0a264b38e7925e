import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { releaseIdSchema } from '#domain/manifest/schema'
import { releaseSourceSchema } from '#domain/protocol/release-source'
import type { StatusResult } from '#domain/protocol/status'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'

/** Releases that hosts of an application keep, as `status` saw them last: for completion, which asks no host. */
const seenSchema = z.array(releaseSourceSchema.extend({ id: releaseIdSchema })).max(1000)
export type SeenReleases = z.infer<typeof seenSchema>

const LIMIT_BYTES = 256 * 1024

function fileOf(stateFolder: string, application: string): string {
  return join(stateFolder, 'seen-releases', `${application}.json`)
}

/** Remembers the releases that these hosts keep, the latest commits first. Never throws: nothing depends on it. */
export async function rememberReleases(stateFolder: string, found: readonly StatusResult[]): Promise<void> {
  const [first] = found
  if (first === undefined) return
  const seen = new Map(
    found.flatMap(({ releases }) => releases.flatMap(({ id, source }) => (source === undefined ? [] : [[id, { id, ...source }] as const]))),
  )
  const sorted = [...seen.values()].toSorted((one, other) => other.commitTime.localeCompare(one.commitTime)).slice(0, 1000)
  const file = fileOf(stateFolder, first.application)
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    .then(() => writeAtomically(file, JSON.stringify(sorted)))
    .catch(() => undefined)
}

/** Reads them; empty when none were seen, or the file is damaged. */
export async function readSeenReleases(stateFolder: string, application: string): Promise<SeenReleases> {
  const text = await readLimited(fileOf(stateFolder, application), LIMIT_BYTES).catch(() => undefined)
  try {
    return seenSchema.parse(JSON.parse(text ?? '[]'))
  } catch {
    return []
  }
}
