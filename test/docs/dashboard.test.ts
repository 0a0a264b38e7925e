import { readFile } from 'node:fs/promises'
import { parser } from '@prometheus-io/lezer-promql'
import { describe, expect, test } from 'vitest'
import { driftMetrics } from '#domain/metrics/drift-metrics'
import type { Metric } from '#domain/metrics/exposition'
import { hostMetrics } from '#domain/metrics/host-metrics'
import { noAttempts, withOlder } from '#domain/metrics/tally'
import { DASHBOARD, dashboard, dashboardText } from '../../script/generate-dashboard.ts'
import { sampleRecord } from '../domain/activation/sample-record.ts'

const record = sampleRecord({ verdict: 'ROLLED_BACK', phases: [{ phase: 'rollback', seconds: 1 }] })
const everything: readonly Metric[] = [
  ...hostMetrics({
    application: 'sample',
    agentVersion: '1.2.3',
    currentRelease: 'a'.repeat(64),
    source: { commit: 'c'.repeat(40), commitTime: '2026-01-01T00:00:00Z' },
    role: 'active',
    tally: withOlder(withOlder(noAttempts, record), sampleRecord({})),
  }),
  ...driftMetrics({ application: 'sample', host: 'prod', check: 'diff', findings: [], checkedAt: 0 }),
]
const labelsOf = new Map(everything.map(({ name, samples }) => [name, new Set(samples.flatMap(({ labels }) => Object.keys(labels)))]))

/** The names of metrics in an expression, each with the labels that it is selected by; an empty name where it does not parse. */
function selectorsOf(expression: string): { name: string; labels: string[] }[] {
  const found: { name: string; labels: string[] }[] = []
  parser.parse(expression).iterate({
    enter: (node) => {
      const text = () => expression.slice(node.from, node.to)
      if (node.type.isError) found.push({ name: '', labels: [] })
      if (node.name === 'VectorSelector') found.push({ name: /^[a-z_]*/.exec(text())![0], labels: [] })
      if (node.name === 'LabelName' && found.length > 0) found.at(-1)!.labels.push(text())
    },
  })
  return found
}

const panels = (dashboard().panels ?? []).filter((panel) => panel.type !== 'row')
const expressions = panels.flatMap((panel) =>
  ('targets' in panel ? (panel.targets ?? []) : []).map(
    (target: Record<string, unknown>) => [panel.title!, String(target['expr'])] as const,
  ),
)

describe('the dashboard', () => {
  test('the file in docs/ is generated; if not, run node script/generate-dashboard.ts', async () => {
    expect(await readFile(DASHBOARD, 'utf8')).toBe(await dashboardText())
  })

  test.each(expressions)('the panel "%s" has an expression of PromQL over metrics and labels that there are', (_title, expression) => {
    const selectors = selectorsOf(expression)
    expect(selectors.length).toBeGreaterThan(0)
    for (const { name, labels } of selectors) {
      expect([...labelsOf.keys()]).toContain(name)
      for (const label of labels) expect([...labelsOf.get(name)!, 'instance', 'severity', 'host', 'commit', 'release']).toContain(label)
    }
  })

  test('an expression with a mistake is not taken for a good one', () => {
    expect(selectorsOf('sum by (x (grind_to_prod_role')).toContainEqual({ name: '', labels: [] })
  })

  test('every metric but that of the agent is on a panel, or is the time of one', () => {
    const shown = new Set(expressions.flatMap(([, expression]) => selectorsOf(expression).map(({ name }) => name)))
    const missing = [...labelsOf.keys()].filter((name) => !shown.has(name))
    expect(missing.toSorted()).toEqual([
      'grind_to_prod_agent_info',
      'grind_to_prod_drift_checked_timestamp_seconds',
      'grind_to_prod_last_attempt_duration_seconds',
      'grind_to_prod_last_attempt_timestamp_seconds',
      'grind_to_prod_last_rollback_timestamp_seconds',
    ])
  })

  test('panels have ids of their own and do not overlap', () => {
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length)
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } = { x: 0, y: 0, w: 0, h: 0 } }) =>
      Array.from({ length: w * h }, (_, at) => `${x + (at % w)} ${y + Math.floor(at / w)}`),
    )
    expect(new Set(cells).size).toBe(cells.length)
    for (const { gridPos } of panels) expect(gridPos!.x + gridPos!.w).toBeLessThanOrEqual(24)
  })
})
