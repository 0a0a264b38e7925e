import { createHash } from 'node:crypto'
import type { Log, Result, ReportingDescriptor } from 'sarif'
import { CONFIG_FILE } from '../config/schema.ts'
import { sanitizeLine } from '../report/sanitize-line.ts'
import type { DriftReport, Finding } from './finding.ts'
import { classRules } from './rules/index.ts'
import { shownField, shownValue } from './format.ts'

/** GitHub shows no more than 5,000 results of a run and refuses a run with more than 25,000. */
const RESULT_LIMIT = 5_000
const ROW_LIMIT = 20

/**
 * Renders a drift report as SARIF 2.1.0, for code scanning: a rule for each class, a result for each finding and host. A result needs a
 * file; drift has none, so the file that names the hosts is used.
 */
export function driftSarif(report: DriftReport, version: string): Log {
  const results = report.findings.flatMap((finding) => finding.hosts.map((host) => resultOf(finding, host, report)))
  const dropped = results.length - RESULT_LIMIT
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'grind-to-prod',
            semanticVersion: version,
            rules: classRules.map(({ class: id, meaning }) => descriptor(id, meaning)),
          },
        },
        automationDetails: { id: `grind-to-prod/drift/${encodeURIComponent(report.reference.name.toWellFormed())}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            ...(dropped > 0
              ? {
                  toolExecutionNotifications: [
                    { level: 'warning' as const, message: { text: `${dropped} more results were left out; the JSON form has all.` } },
                  ],
                }
              : {}),
          },
        ],
        results: results.slice(0, RESULT_LIMIT),
      },
    ],
  }
}

function descriptor(id: string, meaning: string): ReportingDescriptor {
  const name = id.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return {
    id,
    name,
    shortDescription: { text: meaning },
    fullDescription: { text: meaning },
    help: { text: `${meaning} See docs/drift.md.` },
    properties: { tags: ['drift'] },
  }
}

function resultOf(finding: Finding, host: string, { reference }: DriftReport): Result {
  const { class: ruleId, severity, field, message, next, evidence } = finding
  const rows = evidence
    .slice(0, ROW_LIMIT)
    .map((row) => `${shownField(row)}: ${shownValue(row.field, row.reference)} / ${shownValue(row.field, row.host)}`)
  const lines = [`${host}: ${message}`, ...rows, `Next: ${next}`]
  return {
    ruleId,
    ruleIndex: classRules.findIndex((rules) => rules.class === ruleId),
    level: severity,
    message: { text: lines.map(plain).join('\n') },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: CONFIG_FILE }, region: { startLine: 1 } },
        logicalLocations: [{ name: sanitizeLine(host), fullyQualifiedName: sanitizeLine(`${host}.${field}`), kind: 'host' }],
      },
    ],
    // What makes two results of two runs the same: not what the values are.
    partialFingerprints: { 'hostAndField/v1': createHash('sha256').update([reference.name, host, ruleId, field].join('\0')).digest('hex') },
  }
}

/** A message's text may hold links, `[text](where)`, and backslashes that keep it from that (SARIF 2.1.0, 3.11.6). */
function plain(text: string): string {
  return sanitizeLine(text.toWellFormed()).replaceAll(/[\\[\]]/g, (character) => `\\${character}`)
}
