import type { Verdict } from '../activation/verdicts.ts'
import type { DriftReport } from '../drift/finding.ts'
import { shortId } from '../report/release-name.ts'
import type { AttemptRecord } from '../protocol/record.ts'
import { MARKDOWN_LIMIT_BYTES } from '../report/markdown.ts'
import type { TimedPhase } from '../report/timed-reporter.ts'
import { artifactLine, type ArtifactLink } from './artifact-line.ts'
import { code, shown, table } from './cells.ts'
import { lines, page, type Block } from './document.ts'
import { driftLine } from './drift-summary.ts'
import { timelineBlock } from './timeline.ts'
import { verdictLine } from './verdict-line.ts'

/** The outcome of a failover (`FailoverResult` of `verbs/failover.ts`), with further facts. */
export interface FailoverFacts {
  readonly application: string
  readonly verdict: Verdict
  readonly reason: string
  /** The host that was active, and the one that becomes active. */
  readonly from: string
  readonly to: string
  readonly releaseId: string | null
  readonly refusals: readonly string[]
  readonly steps: readonly string[]
  readonly records: readonly AttemptRecord[]
  readonly drift: DriftReport | null
  readonly changeConfig: readonly string[]
  readonly phases?: readonly TimedPhase[] | undefined
  readonly artifacts?: readonly ArtifactLink[]
  /** 900 KiB when absent. */
  readonly limitBytes?: number
}

/** Formats a failover as Markdown for a job's summary. */
export function failoverSummary(facts: FailoverFacts): string {
  const { application, verdict, reason, from, to, releaseId, drift } = facts
  return page(
    [
      lines(verdictLine(verdict, `failover of ${shown(application)} from ${shown(from)} to ${shown(to)}`), '', shown(reason, 1000), ''),
      list('Why nothing was started', facts.refusals),
      changeConfigBlock(facts.changeConfig),
      timelineBlock(facts.phases ?? []),
      list('Steps', facts.steps),
      roles(facts.records),
      lines(
        ...(releaseId === null ? [] : [`**Release**: ${code(shortId(releaseId))}`, '']),
        ...(drift === null ? [] : [`**Drift between the two**: ${shown(driftLine(drift.findings))}`, '']),
        ...artifactLine(facts.artifacts ?? []),
      ),
    ],
    facts.limitBytes ?? MARKDOWN_LIMIT_BYTES,
  )
}

function list(title: string, entries: readonly string[]): Block {
  if (entries.length === 0) return { before: [] }
  return {
    before: [`**${title}**`, ''],
    rows: entries.map((entry) => `1. ${shown(entry, 500)}`),
    more: (missing) => `\n_and ${missing} more_`,
    after: [''],
  }
}

/** Lists what to change in git, or the next release goes to the wrong host. */
function changeConfigBlock(changes: readonly string[]): Block {
  if (changes.length === 0) return { before: [] }
  return lines('**Now change grind-to-prod.yml**', '', ...changes.map((change) => `- ${shown(change)}`), '')
}

function roles(records: readonly AttemptRecord[]): Block {
  const rows = records.map(({ host, verdict, role, reason }) => [
    shown(host),
    role === undefined ? '' : `${role.from} → ${role.to}`,
    verdict,
    shown(reason),
  ])
  return table(['Host', 'Role', 'Verdict', 'Why'], rows, 'records')
}
