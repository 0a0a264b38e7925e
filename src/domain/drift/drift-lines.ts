import { alignColumns } from '../report/columns.ts'
import type { DriftReport, Finding } from './finding.ts'
import type { Severity } from './severity.ts'
import { shownField, shownValue, sideFacts, sideNames, someHosts } from './format.ts'

/** A line for a terminal, and how it is to be shown there. */
export interface DriftLine {
  readonly text: string
  readonly tone: Severity | 'strong' | 'plain' | 'faint'
}

/** Rows of evidence that are written out for one finding; the JSON form has all. */
const ROW_LIMIT = 20
/** Hosts whose facts are written out. */
const SIDE_LIMIT = 10

/** Formats a drift report for a terminal. Its text is as the hosts gave it; the printer escapes it. */
export function driftLines(report: DriftReport): DriftLine[] {
  const [rule = '', applied = '', ...counts] = report.summary
  return [
    line(rule, 'strong'),
    line(applied, report.worst === null ? 'strong' : report.worst),
    ...counts.map((text) => line(text)),
    line(''),
    ...sideLines(report),
    ...headLines(report.findings).flatMap((head, index) => findingLines(head, report, report.findings[index]!)),
  ]
}

function sideLines({ reference, hosts }: DriftReport): DriftLine[] {
  const shown = [reference, ...hosts.slice(0, SIDE_LIMIT)].map((side) => [
    side.name,
    sideFacts(side)
      .map((fact) => fact.join(' '))
      .join(', '),
  ])
  const rest = hosts.length - SIDE_LIMIT
  return [...split(alignColumns(shown)), ...(rest > 0 ? [`and ${rest} more hosts`] : [])].map((text) => line(text, 'faint'))
}

/** Formats the first line of each finding; together they are a table. */
function headLines(findings: readonly Finding[]): string[] {
  return split(
    alignColumns(
      findings.map(({ severity, class: drift, hosts, field, message }) => [severity, drift, someHosts(hosts, 3), `${field}: ${message}`]),
    ),
  )
}

function findingLines(head: string, report: DriftReport, finding: Finding): DriftLine[] {
  const { evidence, severity, next } = finding
  const names = sideNames(report, finding)
  const width = Math.max(names.reference.length, names.host.length)
  const rows = evidence
    .slice(0, ROW_LIMIT)
    .flatMap((row) => [
      line(`  ${shownField(row)}`, 'faint'),
      line(`    ${names.reference.padEnd(width)}  ${shownValue(row.field, row.reference)}`),
      line(`    ${names.host.padEnd(width)}  ${shownValue(row.field, row.host)}`),
    ])
  const rest = evidence.length - ROW_LIMIT
  return [
    line(''),
    line(head, severity),
    ...rows,
    ...(rest > 0 ? [line(`  and ${rest} more fields (the JSON output has all)`, 'faint')] : []),
    line(`  Next: ${next}`),
  ]
}

function line(text: string, tone: DriftLine['tone'] = 'plain'): DriftLine {
  return { text, tone }
}

function split(table: string): string[] {
  return table.split('\n').slice(0, -1)
}
