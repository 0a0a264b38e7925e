import { isUnreadable } from '../snapshot/unreadable.ts'
import type { Difference } from './differences.ts'
import { fieldText, type FieldPath } from './field.ts'
import { matcherOf, type FieldTest } from './field-pattern.ts'
import type { DriftClass, Evidence, EvidenceValue } from './finding.ts'
import type { Cause, ClassRules, Condition, DifferenceRule, Pair } from './rule.ts'
import { classRules } from './rules/index.ts'
import type { Severity } from './severity.ts'
import { below, isTree, nodeAt, type Node, type Tree } from './tree.ts'

/** A finding about one pair, before candidates with the same subject are merged and consequences are filed under their cause. */
export interface Candidate {
  readonly class: DriftClass
  readonly severity: Severity
  readonly subject: FieldPath
  readonly says: string
  readonly next: string
  readonly evidence: readonly Evidence[]
  /** Absent: nothing explains it. */
  readonly cause?: Cause
  readonly path: FieldPath
  /** Undefined for a difference: it is of both sides. */
  readonly conditionOf?: 'reference' | 'host'
}

interface CompiledRule {
  readonly drift: DriftClass
  readonly rule: DifferenceRule
  readonly names: FieldTest
}

const compiled: readonly CompiledRule[] = classRules.flatMap((rules: ClassRules) =>
  rules.differences.map((rule) => ({ drift: rules.class, rule, names: matcherOf(rule.fields) })),
)

/** Returns the meaning of a difference; undefined when it means nothing. */
export function candidateOf({ path, reference, host }: Difference, pair: Pair): Candidate | undefined {
  const found = compiled.find(({ names }) => names(path))
  if (found === undefined) throw new Error(`No rule covers a difference in ${fieldText(path)}.`)
  const { drift, rule } = found
  if (rule.when?.(pair, path) === false) return undefined
  return {
    class: drift,
    severity: typeof rule.severity === 'function' ? rule.severity(pair) : rule.severity,
    subject: rule.subject?.map((part) => filled(part, path)) ?? path.slice(0, rule.about),
    says: filled(rule.says, path),
    next: filled(rule.next, path),
    evidence: evidenceOf(path, reference, host),
    path,
    ...(rule.cause === undefined ? {} : { cause: rule.cause }),
  }
}

/**
 * Returns the candidate for a condition of a single side. A condition that both sides have is only a note, reported for the host: undefined
 * for the reference.
 */
export function candidateOfCondition(
  drift: DriftClass,
  condition: Condition,
  { pair, of }: { readonly pair: Pair; readonly of: 'reference' | 'host' },
): Candidate | undefined {
  const evidence = condition.fields.flatMap((path) => evidenceOf(path, nodeAt(pair.reference.tree, path), nodeAt(pair.host.tree, path)))
  const isOnBoth = evidence.every(({ reference, host }) => reference !== undefined && JSON.stringify(reference) === JSON.stringify(host))
  if (isOnBoth && of === 'reference') return undefined
  return {
    class: drift,
    severity: isOnBoth ? 'note' : condition.severity,
    subject: condition.subject,
    says: isOnBoth
      ? `${condition.says} This applies to both sides.`
      : of === 'host'
        ? condition.says
        : `On ${pair.reference.name}: ${condition.says}`,
    next: condition.next,
    evidence,
    path: condition.fields[0] ?? condition.subject,
    conditionOf: of,
    ...(condition.cause === undefined ? {} : { cause: condition.cause }),
  }
}

/** Replaces `{1}` by the second name of the path, and so on. Names are from outside; the printer of the sentence escapes them. */
function filled(sentence: string, path: FieldPath): string {
  return sentence.replaceAll(/\{(\d)\}/g, (_, index: string) => path[Number(index)] ?? '')
}

/** One row for a field; for a whole part that only one side has, one row for each of its own fields. */
function evidenceOf(path: FieldPath, reference: Node | undefined, host: Node | undefined): Evidence[] {
  const parts: readonly Tree[] = [reference, host].filter(isTree)
  if (![reference, host].every((node) => node === undefined || isTree(node))) return [row(path, reference, host)]
  const keys = [...new Set(parts.flatMap((part) => Object.keys(part).filter((key) => !isTree(part[key]))))]
  if (keys.length === 0) return [row(path, reference, host)]
  return keys.map((key) => row([...path, key], below(reference, key), below(host, key)))
}

function row(path: FieldPath, reference: Node | undefined, host: Node | undefined): Evidence {
  return {
    field: fieldText(path),
    ...(reference === undefined ? {} : { reference: valueOf(reference) }),
    ...(host === undefined ? {} : { host: valueOf(host) }),
  }
}

function valueOf(node: Node): EvidenceValue {
  if (isUnreadable(node)) return node
  if (Array.isArray(node)) return [...(node as readonly string[])]
  return typeof node === 'object' && node !== null ? 'present' : node
}
