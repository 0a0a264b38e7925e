import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import type { Snapshot } from '#domain/snapshot/schema'
import { NAMED_SNAPSHOTS, snapshotDigestSchema, takenSnapshotDigest, type SnapshotDigest } from '#domain/statement/deployment'
import type { Host } from '#machine/host'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'
import { holdNameWithin } from '#tools/process/hold-name'

const LIMIT_BYTES = 64 * 1024
/** Longer than several notes before take, each a write to the disk. */
const HOLD_MILLISECONDS = 10_000

const fileSchema = z.array(snapshotDigestSchema).max(NAMED_SNAPSHOTS)

/** Returns the newest snapshots that the host handed out, oldest first; none when that is not known. */
export async function takenSnapshots(host: Pick<Host, 'paths'>): Promise<SnapshotDigest[]> {
  try {
    return fileSchema.parse(JSON.parse((await readLimited(fileOf(host), LIMIT_BYTES)) ?? '[]'))
  } catch {
    return []
  }
}

/**
 * Notes the digest of a snapshot before it is handed out, so that the statement of the next attempt names it. Best effort: a host whose
 * disk is full still shows its state.
 */
export async function noteSnapshot(host: Pick<Host, 'paths'>, snapshot: Snapshot): Promise<void> {
  const sha256 = takenSnapshotDigest(snapshot)
  // One after the other, so that none loses the digest of another. A name that is held for too long costs that, and not the snapshot.
  await using _ = await holdNameWithin(nameOf(host), HOLD_MILLISECONDS).catch(() => null)
  const known = (await takenSnapshots(host)).filter((one) => one.sha256 !== sha256)
  const newest = [...known, { takenAt: snapshot.takenAt, sha256 }].slice(-NAMED_SNAPSHOTS)
  await writeAtomically(fileOf(host), JSON.stringify(newest), 0o600).catch(() => undefined)
}

function nameOf({ paths }: Pick<Host, 'paths'>): string {
  return `grind-to-prod-${createHash('sha256').update(`${paths.state}\nsnapshots`).digest('hex')}`
}

function fileOf({ paths }: Pick<Host, 'paths'>): string {
  return join(paths.state, 'snapshots.json')
}
