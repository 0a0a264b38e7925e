import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { objectionsTo } from '#domain/activation/rollback-candidates'
import { remarksOn } from '#domain/report/rollback-lines'
import { releaseIdSchema } from '#domain/manifest/schema'
import { releaseSourceSchema } from '#domain/protocol/release-source'
import type { StatusResult } from '#domain/protocol/status'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'

/** Releases that hosts of an application keep, as `status` saw them last: for completion, which asks no host. */
const seenSchema = z
  .array(releaseSourceSchema.extend({ id: releaseIdSchema, remarks: z.array(z.string().max(300)).max(64).optional() }))
  .max(1000)
export type SeenReleases = z.infer<typeof seenSchema>

const LIMIT_BYTES = 256 * 1024

function fileOf(stateFolder: string, application: string): string {
  return join(stateFolder, 'seen-releases', `${application}.json`)
}

/** Remembers the releases that these hosts keep: good ones first, then the latest commits. Never throws: nothing depends on it. */
export async function rememberReleases(stateFolder: string, found: readonly StatusResult[]): Promise<void> {
  const [first] = found
  if (first === undefined) return
  const seen = new Map(
    found.flatMap(({ releases }) =>
      releases.flatMap(({ id, source }) => (source === undefined ? [] : [[id, { id, ...source, ...remarksOf(id, found) }] as const])),
    ),
  )
  const sorted = [...seen.values()].toSorted(
    (one, other) =>
      Number(one.remarks !== undefined) - Number(other.remarks !== undefined) || other.commitTime.localeCompare(one.commitTime),
  )
  const file = fileOf(stateFolder, first.application)
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    .then(() => writeAtomically(file, JSON.stringify(sorted.slice(0, 1000))))
    .catch(() => undefined)
}

/** What is known against a release, and on which host. */
function remarksOf(id: string, found: readonly StatusResult[]): { readonly remarks?: readonly string[] } {
  const remarks = found.flatMap(({ hostName, candidates = [] }) =>
    remarksOn(objectionsTo(id, candidates)).map((word) => `${word} on ${hostName}`),
  )
  return remarks.length === 0 ? {} : { remarks }
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
