import { EXIT_NOT_PROVABLE, EXIT_NOT_PROVED } from '../errors/errors.ts'
import type { ComparedPath } from './compare.ts'
import type { ComparedComponent } from './components.ts'
import type { ComparedManifest } from './manifest.ts'

/** The result of a reproduction in one word. */
export type ReproduceVerdict = 'REPRODUCED' | 'DIFFERS' | 'NOT_PROVABLE'

/** Exit codes, those of `verify` for the same: something is not as it should be; something could not be shown. */
const exitCodes = { REPRODUCED: 0, DIFFERS: EXIT_NOT_PROVED, NOT_PROVABLE: EXIT_NOT_PROVABLE } as const satisfies Record<
  ReproduceVerdict,
  number
>

export function reproduceExitCode(verdict: ReproduceVerdict): number {
  return exitCodes[verdict]
}

/** What was compared. */
export interface Compared {
  readonly components: readonly ComparedComponent[]
  /** Every path of the release that is known. */
  readonly paths: readonly ComparedPath[]
  readonly manifest: ComparedManifest
  /** The whole closure was to be rebuilt, and not the components alone. */
  readonly closure: boolean
}

/**
 * Decides what was shown. One difference is enough for `DIFFERS`. Without any, each component must have been built here, with `closure`
 * each path, and the manifest must follow from the commit; else it is `NOT_PROVABLE`.
 */
export function reproduceVerdict({ components, paths, manifest, closure }: Compared): ReproduceVerdict {
  const outcomes = [...components, ...paths, manifest].map(({ outcome }) => outcome)
  if (outcomes.includes('differs')) return 'DIFFERS'
  const ofComponents = new Set(components.map(({ path }) => path))
  const mustAgree = paths.filter(({ path }) => closure || ofComponents.has(path))
  const isShown =
    components.length > 0 &&
    components.every(({ outcome }) => outcome === 'agrees') &&
    components.every(({ path }) => mustAgree.some((one) => one.path === path)) &&
    mustAgree.every(({ outcome }) => outcome === 'agrees') &&
    manifest.outcome === 'agrees'
  return isShown ? 'REPRODUCED' : 'NOT_PROVABLE'
}
