import { compareSides } from '#domain/drift/compare'
import type { DriftReport } from '#domain/drift/finding'
import { manifestSide, snapshotSide } from '#domain/drift/side'
import { uniqueNames } from '#domain/drift/unique-names'
import { InputError } from '#domain/errors/errors'
import { readBundle } from '#steps/bundle/read'
import { readSnapshot } from '#steps/evidence/read-snapshot'

export interface SnapshotDiffOptions {
  /** Snapshot files. Without a manifest the first one is the reference. */
  readonly snapshots: readonly string[]
  /** A manifest's file, or the folder that contains it: all snapshots are compared with it. */
  readonly manifest: string | undefined
  /** `snapshot.mayDiffer` of the configuration. */
  readonly mayDiffer: readonly string[]
}

/**
 * Compares host snapshots and explains the differences. Reads files only. Throws InputError for files that are not snapshots, not a
 * manifest, too few or of several applications.
 */
export async function snapshotDiff({ snapshots, manifest, mayDiffer }: SnapshotDiffOptions): Promise<DriftReport> {
  if (manifest === undefined && snapshots.length < 2) {
    throw new InputError('missing-option', 'There is one snapshot, and nothing to compare it with.', {
      hint: 'Name another one, or a manifest with the option "manifest".',
    })
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
