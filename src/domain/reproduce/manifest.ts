import { firstDifference } from '../evidence/first-difference.ts'
import type { Manifest } from '../manifest/schema.ts'

/** Whether the manifest follows from its commit and the paths that were built here. */
export interface ComparedManifest {
  readonly outcome: 'agrees' | 'differs' | 'not-compared'
  /** The first field that differs, as a JSON pointer. */
  readonly differsAt: string | null
  /** Why it was not compared, or what the difference may come from: a sentence. */
  readonly problem: string | null
}

/** Compares the manifest of the release with the one that this machine makes of the same commit. */
export function compareManifest(release: Manifest, here: Manifest): ComparedManifest {
  const differsAt = firstDifference(release, here)
  if (differsAt === undefined) return { outcome: 'agrees', differsAt: null, problem: null }
  return { outcome: 'differs', differsAt, problem: `The manifest that this machine makes of the commit differs, first at ${differsAt}.` }
}

/** Returns the outcome of a manifest that could not be made here. */
export function manifestNotCompared(problem: string): ComparedManifest {
  return { outcome: 'not-compared', differsAt: null, problem }
}
