import { candidateOf, candidateOfCondition, type Candidate } from './candidate.ts'
import { differences, type Completeness } from './differences.ts'
import { fieldText } from './field.ts'
import type { FieldTest } from './field-pattern.ts'
import type { Evidence, Finding } from './finding.ts'
import type { Pair, Side } from './rule.ts'
import { classRules } from './rules/index.ts'
import { isAtLeast } from './severity.ts'

/** What a comparison ignores. */
export interface Ignored {
  /** Fields that are no part of any comparison. */
  readonly never: FieldTest
  /** Fields whose values may differ; that one is unreadable is a finding nevertheless. */
  readonly usual: FieldTest
  /** Fields that the user declared; they are not reported. */
  readonly declared: FieldTest
}

/** A finding about one host, or about nothing but the reference. */
export interface PairFinding extends Omit<Finding, 'hosts'> {
  readonly isOfReference: boolean
}

export interface PairResult {
  readonly findings: readonly PairFinding[]
  /** Fields that differ, and were declared to. */
  readonly passedOver: number
}

/** Compares one host with the reference. */
export function comparePair(pair: Pair, passedOver: Ignored): PairResult {
  const differing = differences(pair.reference.tree, pair.host.tree, completenessOf(pair.reference)).filter(
    ({ path }) => !passedOver.never(path),
  )
  const unusual = differing.filter(({ path }) => !passedOver.usual(path))
  const undeclared = unusual.filter(({ path }) => !passedOver.declared(path))
  // A problem of a single side is more specific than a difference, so it comes first.
  const candidates = [
    ...conditionsOf('host', pair, passedOver),
    ...conditionsOf('reference', pair, passedOver),
    ...undeclared.flatMap((difference) => candidateOf(difference, pair) ?? []),
  ]
  return { findings: mergeCandidates(candidates, pair), passedOver: unusual.length - undeclared.length }
}

/** A manifest lists all links, and everything else only in part. */
function completenessOf(reference: Side): Completeness {
  if (reference.manifest === null) return () => true
  return (path) => path.length === 1 && (path[0] === 'binaries' || path[0] === 'shared')
}

function conditionsOf(which: 'host' | 'reference', pair: Pair, passedOver: Ignored): Candidate[] {
  const side = pair[which]
  const { snapshot } = side
  if (snapshot === null) return []
  const other = which === 'host' ? pair.reference : pair.host
  return classRules.flatMap((rules) =>
    (rules.conditions?.({ ...side, snapshot }, other) ?? [])
      .filter(
        ({ fields }) => !fields.every((field) => passedOver.declared(field) || (rules.class === 'unknown' && passedOver.never(field))),
      )
      .flatMap((condition) => candidateOfCondition(rules.class, condition, { pair, of: which }) ?? []),
  )
}

/** Merges candidates with the same subject, and files consequences under their cause. */
function mergeCandidates(candidates: readonly Candidate[], pair: Pair): PairFinding[] {
  const groups = Map.groupBy(candidates, (candidate) => keyOf(candidate.class, fieldText(candidate.subject)))
  // In the order of the classes, so that a cause is there before what follows from it.
  const ordered = [...groups.values()].toSorted((left, right) => order.get(left[0]!.class)! - order.get(right[0]!.class)!)
  const findings: PairFinding[] = []
  const mayFollow: Candidate[][] = []
  for (const group of ordered) {
    if (group.every(({ cause }) => cause !== undefined)) mayFollow.push(group)
    else findings.push(mergedFinding(group))
  }
  for (const group of mayFollow) {
    const index = findings.findIndex(
      (finding) => finding.severity === 'error' && group.some((candidate) => explains(finding, candidate, pair)),
    )
    if (index === -1) findings.push(mergedFinding(group))
    else findings[index] = withConsequence(findings[index]!, mergedFinding(group))
  }
  return findings
}

const order = new Map(classRules.map((rules, index) => [rules.class, index]))

/** Names one finding of a pair: there is none twice. */
export function keyOf(drift: string, field: string): string {
  return `${drift} ${field}`
}

/** Merges candidates with the same subject: the worst one gives the message, with the evidence of all. */
function mergedFinding(group: readonly Candidate[]): PairFinding {
  const worst = group.reduce((before, candidate) => (isAtLeast(before.severity, candidate.severity) ? before : candidate))
  return {
    class: worst.class,
    severity: worst.severity,
    field: fieldText(worst.subject),
    message: worst.says,
    next: worst.next,
    evidence: withoutRepeats(group.flatMap(({ evidence }) => evidence)),
    isOfReference: group.every(({ conditionOf }) => conditionOf === 'reference'),
  }
}

function explains(finding: PairFinding, { cause, path }: Candidate, pair: Pair): boolean {
  if (cause === undefined || !cause.classes.includes(finding.class)) return false
  if (cause.subject !== undefined && fieldText(cause.subject) !== finding.field) return false
  return cause.when?.(pair, path) ?? true
}

function withConsequence(finding: PairFinding, consequence: PairFinding): PairFinding {
  const rows = consequence.evidence.map((row) => ({ ...row, follows: true as const }))
  return { ...finding, evidence: withoutRepeats([...finding.evidence, ...rows]) }
}

function withoutRepeats(evidence: readonly Evidence[]): Evidence[] {
  const fields = new Set<string>()
  return evidence.filter(({ field }) => !fields.has(field) && fields.add(field))
}
