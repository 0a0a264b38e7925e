import { MARKDOWN_LIMIT_BYTES, markdownText, withinBytes } from '../report/markdown.ts'
import type { DriftReport, Finding } from './finding.ts'
import { shownField, shownValue, sideFacts, sideNames, someHosts } from './format.ts'

const ROW_LIMIT = 50
const SIDE_LIMIT = 20

/** Formats a drift report for a job's summary or a comment: all findings as a table first, then each with its evidence. */
export function driftMarkdown(report: DriftReport, limitBytes: number = MARKDOWN_LIMIT_BYTES): string {
  const { summary, findings, application } = report
  const [rule = '', ...rest] = summary
  const lines = [
    `## Drift of ${markdownText(application)}`,
    '',
    `**${markdownText(rule)}**`,
    '',
    ...rest.flatMap((text) => [markdownText(text), '']),
    ...sideTable(report),
    ...(findings.length === 0 ? [] : overview(findings)),
    ...findings.flatMap((finding) => details(finding, report)),
  ]
  return withinBytes(
    lines,
    limitBytes,
    (missing) => `\n_The report is cut here: ${missing} more lines did not fit. The JSON form has all._`,
  )
}

function sideTable({ reference, hosts }: DriftReport): string[] {
  const shown = [reference, ...hosts.slice(0, SIDE_LIMIT)]
  const rest = hosts.length - SIDE_LIMIT
  return [
    ...table(
      ['', 'Facts'],
      shown.map((side) => [
        side.name,
        sideFacts(side)
          .map((fact) => fact.join(' '))
          .join(', '),
      ]),
    ),
    ...(rest > 0 ? [`and ${rest} more hosts`, ''] : []),
  ]
}

function overview(findings: readonly Finding[]): string[] {
  return table(
    ['Severity', 'Class', 'Where', 'What'],
    findings.map(({ severity, class: drift, hosts, message }) => [severity, drift, someHosts(hosts, 3), message]),
  )
}

function details(finding: Finding, report: DriftReport): string[] {
  const { class: drift, field, message, next, evidence, hosts } = finding
  const names = sideNames(report, finding)
  const rest = evidence.length - ROW_LIMIT
  return [
    `### ${drift}: ${markdownText(field)}`,
    '',
    `${markdownText(message)} (${finding.severity}; ${markdownText(someHosts(hosts, 20))})`,
    '',
    ...table(
      ['Field', names.reference, names.host],
      evidence.slice(0, ROW_LIMIT).map((row) => [shownField(row), shownValue(row.field, row.reference), shownValue(row.field, row.host)]),
    ),
    ...(rest > 0 ? [`and ${rest} more fields`, ''] : []),
    `Next: ${markdownText(next)}`,
    '',
  ]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [tableLine(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(tableLine), '']
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.map(markdownText).join(' | ')} |`
}
