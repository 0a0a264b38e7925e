import { formatCount } from './amount.ts'

interface BuildPlan {
  readonly commit: string
  readonly repository: string
  /** To build. */
  readonly derivations: readonly string[]
  /** To fetch from substituters. */
  readonly paths: readonly string[]
}

/** Formats what a build would do. */
export function buildPlanLines({ commit, repository, derivations, paths }: BuildPlan): string[] {
  return [
    `Would release commit ${commit} of ${repository}.`,
    ...listed(`${formatCount(derivations.length, 'derivation')} would be built`, derivations),
    ...listed(`${formatCount(paths.length, 'path')} would be fetched`, paths),
  ]
}

/** A sentence, with what it counts below it. */
function listed(sentence: string, paths: readonly string[]): string[] {
  return paths.length === 0 ? [`${sentence}.`] : [`${sentence}:`, ...paths.map((path) => `  ${path}`)]
}
