import { compareSides } from '../drift/compare.ts'
import type { DriftReport } from '../drift/finding.ts'
import { manifestSide, snapshotSide } from '../drift/side.ts'
import { uniqueNames } from '../drift/unique-names.ts'
import { InputError } from '../errors/errors.ts'
import { readBundle } from './read-bundle.ts'
import { readSnapshot } from './read-snapshot.ts'

export interface SnapshotDiffOptions {
  /** Snapshot files. Without a manifest the first one is what the others are held against. */
  readonly snapshots: readonly string[]
  /** A manifest's file, or the folder that it lies in, which all are held against. */
  readonly manifest: string | undefined
  /** `snapshot.mayDiffer` of the configuration. */
  readonly mayDiffer: readonly string[]
}

/**
 * Says in what hosts differ, and why. Reads files only. Throws InputError for files that are no snapshots, no manifest, too few
 * or of several applications.
 */
export async function snapshotDiff({ snapshots, manifest, mayDiffer }: SnapshotDiffOptions): Promise<DriftReport> {
  if (manifest === undefined && snapshots.length < 2) {
    throw new InputError('usage', 'There is one snapshot, and nothing to compare it with; name another one, or a manifest with --manifest.')
  }
  const bundle = manifest === undefined ? undefined : await readBundle(manifest)
  const read = await Promise.all(snapshots.map(async (file) => ({ file, snapshot: await readSnapshot(file) })))
  const named = read.map(({ file, snapshot }) => ({ name: snapshot.host.name, file }))
  const [ofManifest, ...names] = uniqueNames([{ name: 'manifest', file: manifest ?? '' }, ...named])
  const sides = read.map(({ snapshot }, index) => snapshotSide(names[index]!, snapshot))
  if (bundle !== undefined) {
    return compareSides({ reference: manifestSide(ofManifest!, bundle.manifest, bundle.releaseId), hosts: sides, mayDiffer })
  }
  const [reference, ...hosts] = sides
  return compareSides({ reference: reference!, hosts, mayDiffer })
}
