import { InputError } from '../errors/errors.ts'
import { comparePair, keyOf, type PairFinding, type Ignored } from './compare-pair.ts'
import { matcherOf } from './field-pattern.ts'
import { driftClasses, type DriftReport, type Evidence, type Finding } from './finding.ts'
import { MAY_DIFFER, NEVER_COMPARED } from './may-differ.ts'
import type { Side } from './rule.ts'
import { severities } from './severity.ts'
import { reportedSide } from './side.ts'
import { hashedLinks, summaryLines } from './summary.ts'

export interface Comparison {
  readonly reference: Side
  /** At least one. */
  readonly hosts: readonly Side[]
  /** Patterns of fields that may differ besides those that always may: `snapshot.mayDiffer`. */
  readonly mayDiffer: readonly string[]
}

/**
 * Compares hosts with one reference. The same finding on several hosts is reported once. Throws InputError `wrong-application` when the
 * sides are not of one application.
 */
export function compareSides({ reference, hosts, mayDiffer }: Comparison): DriftReport {
  const application = applicationOf(reference)
  for (const host of hosts) requireApplication(host, reference, application)
  const passedOver: Ignored = { never: matcherOf(NEVER_COMPARED), usual: matcherOf(MAY_DIFFER), declared: matcherOf(mayDiffer) }
  const results = hosts.map((host) => ({ host, ...comparePair({ reference, host }, passedOver) }))
  const found = results.flatMap(({ host, findings }) => findings.map((finding) => ({ host: host.name, finding })))
  const ofHosts = found.filter(({ finding }) => !finding.isOfReference)
  const findings = [...grouped(ofHosts), ...referenceFindings(found, reference.name, hosts.length)].toSorted(worstFirst)
  const report = {
    schemaVersion: 1,
    application,
    reference: reportedSide(reference),
    hosts: hosts.map(reportedSide),
    worst: findings[0]?.severity ?? null,
    counts: { error: countOf(findings, 'error'), warning: countOf(findings, 'warning'), note: countOf(findings, 'note') },
    passedOver: results.reduce((sum, result) => sum + result.passedOver, 0),
    findings,
  } as const
  return { ...report, summary: summaryLines(report, hashedLinks([reference, ...hosts])) }
}

function applicationOf({ snapshot, manifest }: Side): string {
  return snapshot?.application ?? manifest!.manifest.application
}

function requireApplication(host: Side, reference: Side, application: string): void {
  if (applicationOf(host) === application) return
  throw new InputError(
    'wrong-application',
    `${host.name} is of application ${applicationOf(host)}, but ${reference.name} is of ${application}.`,
    { hint: 'Compare hosts of one application.' },
  )
}

/** Merges findings with the same message and evidence into one about all their hosts. */
function grouped(found: readonly Found[]): Finding[] {
  const groups = Map.groupBy(found, ({ finding }) => JSON.stringify(finding))
  return [...groups.values()].map((group) =>
    reported(
      group[0]!.finding,
      group.map(({ host }) => host),
    ),
  )
}

interface Found {
  readonly host: string
  readonly finding: PairFinding
}

/** Reports problems of the reference alone once. With several hosts beside it, the values of a single host are not evidence. */
function referenceFindings(found: readonly Found[], name: string, hosts: number): Finding[] {
  const told = new Set(found.filter(({ finding }) => !finding.isOfReference).map(({ finding }) => keyOf(finding.class, finding.field)))
  return found.flatMap(({ finding }) => {
    const key = keyOf(finding.class, finding.field)
    if (!finding.isOfReference || told.has(key)) return []
    told.add(key)
    return [reported(hosts === 1 ? finding : { ...finding, evidence: finding.evidence.map(withoutHost) }, [name])]
  })
}

function withoutHost({ field, reference, follows }: Evidence): Evidence {
  return { field, ...(reference === undefined ? {} : { reference }), ...(follows === undefined ? {} : { follows }) }
}

function reported(finding: PairFinding, hosts: string[]): Finding {
  const { class: drift, severity, field, message, next, evidence } = finding
  return { class: drift, severity, field, message, next, hosts, evidence }
}

function worstFirst(left: Finding, right: Finding): number {
  const severity = severities.indexOf(right.severity) - severities.indexOf(left.severity)
  if (severity !== 0) return severity
  const drift = driftClasses.indexOf(left.class) - driftClasses.indexOf(right.class)
  if (drift !== 0) return drift
  return left.field === right.field ? 0 : left.field < right.field ? -1 : 1
}

function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length
}
