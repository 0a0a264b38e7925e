import type { Manifest } from '../manifest/schema.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import type { DriftClass } from './finding.ts'
import type { FieldPath } from './field.ts'
import type { Severity } from './severity.ts'
import type { Tree } from './tree.ts'

/** One of the things that are compared. */
export interface Side {
  readonly name: string
  readonly tree: Tree
  /** What the tree was made of: one of these. */
  readonly snapshot: Snapshot | null
  readonly manifest: { readonly manifest: Manifest; readonly releaseId: string } | null
}

/** A host and the side that it is compared with. */
export interface Pair {
  readonly reference: Side
  readonly host: Side
}

/**
 * The meaning of a difference in a field. In the sentences `{1}` is the second name of the field's path, and so on. The first rule of all
 * classes that matches a field applies, in the order of `rules/index.ts`.
 */
export interface DifferenceRule {
  /** Patterns, as `field-pattern.ts` has them. */
  readonly fields: readonly string[]
  readonly severity: Severity | ((pair: Pair) => Severity)
  /** Names of the path that make up what the finding is about; findings of one class about one thing are one finding. */
  readonly about: number
  /** What it is about, when that is no beginning of the path; `{1}` as in the sentences. */
  readonly subject?: FieldPath
  readonly says: string
  readonly next: string
  /** False: this is not a difference, or another rule describes it better. */
  readonly when?: (pair: Pair, path: FieldPath) => boolean
  /** What explains it. */
  readonly cause?: Cause
}

/** Findings that explain another one, which then becomes evidence of the first of them that is an error. */
export interface Cause {
  readonly classes: readonly DriftClass[]
  /** The one finding that can explain it; any of the classes when absent. */
  readonly subject?: FieldPath
  readonly when?: (pair: Pair, path: FieldPath) => boolean
}

/** True when both sides are snapshots of one machine. */
export function isSameMachine({ reference, host }: Pair): boolean {
  const machine = reference.snapshot?.host.machineId
  return typeof machine === 'string' && machine === host.snapshot?.host.machineId
}

/** A problem of a single host, independent of the other side. */
export interface Condition {
  readonly severity: Severity
  readonly subject: FieldPath
  readonly fields: readonly FieldPath[]
  readonly says: string
  readonly next: string
  readonly cause?: Cause
}

/** All that is known of one class of drift. */
export interface ClassRules {
  readonly class: DriftClass
  /** What it is, as one sentence for a reader who meets it for the first time. */
  readonly meaning: string
  readonly differences: readonly DifferenceRule[]
  /** `side` is the inspected one; `other` the one that it is compared with. */
  readonly conditions?: (side: Side & { readonly snapshot: Snapshot }, other: Side) => readonly Condition[]
}
