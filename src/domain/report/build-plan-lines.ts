import { formatCount } from './amount.ts'

interface BuildPlan {
  readonly commit: string
  readonly repository: string
  /** Derivations. */
  readonly build: readonly string[]
  /** Store paths. */
  readonly fetch: readonly string[]
}

/** Formats what a build would do. */
export function buildPlanLines({ commit, repository, build, fetch }: BuildPlan): string[] {
  return [
    `Would release commit ${commit} of ${repository}.`,
    ...listed(`${formatCount(build.length, 'derivation')} would be built`, build),
    ...listed(`${formatCount(fetch.length, 'path')} would be fetched`, fetch),
  ]
}

/** A sentence, with what it counts below it. */
function listed(sentence: string, paths: readonly string[]): string[] {
  return paths.length === 0 ? [`${sentence}.`] : [`${sentence}:`, ...paths.map((path) => `  ${path}`)]
}
