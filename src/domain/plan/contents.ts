import type { ClosurePath } from '../closure/inventory.ts'
import type { Manifest } from '../manifest/schema.ts'

/** A store path with the size of its NAR. */
export type SizedPath = Pick<ClosurePath, 'path' | 'narSize'>

/** The parts of a release that a plan compares. */
export interface ReleaseContents {
  readonly releaseId: string
  readonly manifest: Manifest
  /** The components' closure, without the manifest's own path. */
  readonly paths: readonly SizedPath[]
}

export function narBytesOf(paths: readonly SizedPath[]): number {
  return paths.reduce((sum, { narSize }) => sum + narSize, 0)
}

/** Code-unit order, the same on every machine. */
export function byName<Named extends { readonly name: string }>(left: Named, right: Named): number {
  return left.name < right.name ? -1 : left.name > right.name ? 1 : 0
}
