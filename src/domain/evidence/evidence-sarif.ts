import { createHash } from 'node:crypto'
import type { Log, Result } from 'sarif'
import { sanitizeLine } from '../report/sanitize-line.ts'
import { checkNames, type Check } from './check.ts'
import { checkMeanings } from './check-meanings.ts'
import type { EvidenceReport } from './evidence-report.ts'

/** GitHub shows no more than 5,000 results of a run. */
const RESULT_LIMIT = 5_000
const LOCATION_LIMIT = 20

/**
 * Renders a verification as SARIF 2.1.0: a rule for each kind of check, and a result for each check; those that passed are of kind `pass`.
 */
export function evidenceSarif({ checks, evidence }: EvidenceReport, version: string): Log {
  // What failed comes first, so that a limit cuts off what passed.
  const order = ['failed', 'not-provable', 'passed']
  const sorted = checks.toSorted((left, right) => order.indexOf(left.outcome) - order.indexOf(right.outcome))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'grind-to-prod',
            semanticVersion: version,
            rules: checkNames.map((id) => ({
              id,
              name: id.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
              shortDescription: { text: checkMeanings[id] },
              help: { text: `${checkMeanings[id]} See docs/audit.md.` },
            })),
          },
        },
        automationDetails: { id: `grind-to-prod/verify/${encodeURIComponent(evidence.toWellFormed())}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true }],
        results: sorted.slice(0, RESULT_LIMIT).map(resultOf),
      },
    ],
  }
}

function resultOf(check: Check): Result {
  const { check: ruleId, about, outcome, statement, hint, restsOn, vouchedBy } = check
  const text = [statement, ...(hint === undefined || outcome === 'passed' ? [] : [hint])].map(plain).join('\n')
  return {
    ruleId,
    ruleIndex: checkNames.indexOf(ruleId),
    ...(outcome === 'passed'
      ? { kind: 'pass', level: 'none' }
      : { kind: outcome === 'failed' ? 'fail' : 'open', level: outcome === 'failed' ? 'error' : 'none' }),
    message: { text },
    locations: restsOn.slice(0, LOCATION_LIMIT).map((path) => ({
      physicalLocation: {
        artifactLocation: {
          uri: path
            .split('/')
            .map((part) => encodeURIComponent(part.toWellFormed()))
            .join('/'),
        },
      },
    })),
    partialFingerprints: {
      'checkAndSubject/v1': createHash('sha256')
        .update([ruleId, about ?? '', statement].join('\0'))
        .digest('hex'),
    },
    properties: { vouchedBy, ...(about === undefined ? {} : { about: sanitizeLine(about) }) },
  }
}

/** A message's text may hold links, `[text](where)`, and backslashes that keep it from that (SARIF 2.1.0, 3.11.6). */
function plain(text: string): string {
  return sanitizeLine(text.toWellFormed()).replaceAll(/[\\[\]]/g, (character) => `\\${character}`)
}
