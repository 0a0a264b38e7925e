import type { Manifest } from '../manifest/schema.ts'

/** A component as it was evaluated here. */
interface EvaluatedHere {
  readonly derivation: string
  /** The store paths of the derivation's outputs. */
  readonly outputs: readonly string[]
}

/** The result for one component. */
export interface ComparedComponent {
  readonly name: string
  readonly installable: string
  /** The store path that the manifest names. */
  readonly path: string
  /** The derivation that its installable evaluates to here; null when it cannot be evaluated here. */
  readonly derivation: string | null
  /** The derivation that the release's provenance names; null without one. */
  readonly recordedDerivation: string | null
  /** `agrees`: the derivation evaluated here has the component as an output, and is the recorded one if that is known. */
  readonly outcome: 'agrees' | 'differs' | 'not-evaluated'
  /** What differs, or why it was not evaluated: a sentence. */
  readonly problem: string | null
}

/** Evaluates to, or why it does not. */
export type Evaluation = EvaluatedHere | { readonly problem: string }

/** Compares what a component evaluates to here with the manifest and with the derivation of the provenance. */
export function compareComponent(
  name: string,
  { installable, storePath: path }: Manifest['components'][string],
  { evaluation, recorded }: { readonly evaluation: Evaluation; readonly recorded: string | undefined },
): ComparedComponent {
  const common = { name, installable, path, recordedDerivation: recorded ?? null }
  if ('problem' in evaluation) return { ...common, derivation: null, outcome: 'not-evaluated', problem: evaluation.problem }
  const { derivation, outputs } = evaluation
  const problems = [
    ...(outputs.includes(path) ? [] : [`It evaluates to ${derivation}, whose output is ${outputs.join(', ')} and not ${path}.`]),
    ...(recorded === undefined || recorded === derivation
      ? []
      : [`The provenance names the derivation ${recorded}, and it evaluates to ${derivation} here.`]),
  ]
  const problem = problems.length === 0 ? null : problems.join(' ')
  return { ...common, derivation, outcome: problem === null ? 'agrees' : 'differs', problem }
}
