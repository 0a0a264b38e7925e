import parsePrometheusTextFormat from 'parse-prometheus-text-format'
import { describe, expect, test } from 'vitest'
import { driftMetrics } from '#domain/metrics/drift-metrics'
import { expositionText } from '#domain/metrics/exposition'
import { hostMetrics, type HostFacts } from '#domain/metrics/host-metrics'
import { merged, noAttempts, tallySchema, withOlder, type Tally } from '#domain/metrics/tally'
import type { AttemptRecord } from '#domain/protocol/record'
import { sampleRecord } from '../activation/sample-record.ts'

/** A tally of records, which are given oldest first. */
const tallyOf = (...records: Partial<AttemptRecord>[]): Tally =>
  records.toReversed().reduce((tally, record) => withOlder(tally, sampleRecord(record)), noAttempts)

const facts = (more: Partial<HostFacts> = {}): HostFacts => ({
  application: 'sample',
  agentVersion: '1.2.3',
  currentRelease: 'a'.repeat(64),
  source: { commit: 'c'.repeat(40), commitTime: '2026-01-01T00:00:00Z' },
  role: undefined,
  tally: noAttempts,
  ...more,
})

const at = (minute: number, seconds = 10) => ({
  startedAt: `2026-01-01T00:0${minute}:00.000Z`,
  finishedAt: `2026-01-01T00:0${minute}:${String(seconds).padStart(2, '0')}.000Z`,
})

/** The metrics as a collector reads them: each series with its value. */
function read(text: string): Record<string, number> {
  return Object.fromEntries(
    parsePrometheusTextFormat(text).flatMap(({ name, metrics }) =>
      metrics.map(({ labels = {}, value }) => [
        `${name}{${Object.entries(labels)
          .map(([label, word]) => `${label}=${word}`)
          .join()}}`,
        Number(value),
      ]),
    ),
  )
}

const valuesOf = (more: Partial<HostFacts> = {}) => read(expositionText(hostMetrics(facts(more))))
const seconds = (time: string) => Date.parse(time) / 1000

describe('the metrics of a host', () => {
  test('the metrics name the current release, its commit and the time of the commit', () => {
    const values = valuesOf()
    expect(values[`grind_to_prod_release_info{application=sample,release=${'a'.repeat(64)},commit=${'c'.repeat(40)}}`]).toBe(1)
    expect(values['grind_to_prod_release_commit_timestamp_seconds{application=sample}']).toBe(seconds('2026-01-01T00:00:00Z'))
    expect(values['grind_to_prod_agent_info{application=sample,version=1.2.3}']).toBe(1)
    expect(Object.keys(valuesOf({ currentRelease: null, source: undefined })).join()).not.toMatch(/release_info|commit_timestamp/)
  })

  test('attempts are counted by verb and verdict, and what never happened is zero', () => {
    const tally = tallyOf({}, {}, { verdict: 'ROLLED_BACK' }, { verb: 'rollback' })
    const values = valuesOf({ tally })
    expect(values['grind_to_prod_attempts_total{application=sample,verb=apply,verdict=COMMITTED}']).toBe(2)
    expect(values['grind_to_prod_attempts_total{application=sample,verb=apply,verdict=ROLLED_BACK}']).toBe(1)
    expect(values['grind_to_prod_attempts_total{application=sample,verb=rollback,verdict=COMMITTED}']).toBe(1)
    expect(values['grind_to_prod_attempts_total{application=sample,verb=rollback,verdict=NEEDS_HUMAN}']).toBe(0)
    expect(Object.keys(values).filter((series) => series.includes('attempts_total'))).toHaveLength(20)
  })

  test('the last release is the last promote that was committed, and no rollback and no check of a boot', () => {
    const provedAtBoot = { state: 'proved', boot: 'x', of: sampleRecord({}).attempt } as const
    const tally = tallyOf(at(1), { ...at(2), verb: 'rollback' }, { ...at(3), verdict: 'UNCHANGED' }, { ...at(4), provedAtBoot })
    const values = valuesOf({ tally })
    expect(values['grind_to_prod_last_release_timestamp_seconds{application=sample}']).toBe(seconds(at(1).finishedAt))
    expect(values['grind_to_prod_last_attempt_timestamp_seconds{application=sample}']).toBe(seconds(at(3).finishedAt))
    expect(values['grind_to_prod_attempts_total{application=sample,verb=boot-check,verdict=COMMITTED}']).toBe(1)
    expect(values['grind_to_prod_attempts_total{application=sample,verb=apply,verdict=COMMITTED}']).toBe(1)
  })

  test('an automatic rollback takes as long as its phase, and a requested one as its attempt', () => {
    const phases = [
      { phase: 'health', seconds: 5 },
      { phase: 'rollback', seconds: 1.25 },
      { phase: 'health', seconds: 0.5 },
    ] as const
    const automatic = tallyOf(at(1), { ...at(2), verdict: 'ROLLED_BACK', phases: [...phases] })
    const values = valuesOf({ tally: automatic })
    expect(values['grind_to_prod_last_rollback_duration_seconds{application=sample}']).toBe(1.25)
    expect(values['grind_to_prod_last_attempt_phase_duration_seconds{application=sample,phase=health}']).toBe(5.5)
    expect(values['grind_to_prod_last_attempt_verdict{application=sample,verdict=ROLLED_BACK}']).toBe(1)
    expect(values['grind_to_prod_last_attempt_verdict{application=sample,verdict=COMMITTED}']).toBe(0)
    const requested = valuesOf({ tally: merged(automatic, tallyOf({ ...at(3, 7), verb: 'rollback' })) })
    expect(requested['grind_to_prod_last_rollback_duration_seconds{application=sample}']).toBe(7)
    expect(requested['grind_to_prod_last_rollback_timestamp_seconds{application=sample}']).toBe(seconds(at(3, 7).finishedAt))
  })

  test('the role of the ledger replaces that of the policy', () => {
    expect(valuesOf({ role: 'active' })['grind_to_prod_role{application=sample,role=active}']).toBe(1)
    const tally = tallyOf({ verb: 'set-role', role: { from: 'active', to: 'standby' } }, {})
    const values = valuesOf({ role: 'active', tally })
    expect(values['grind_to_prod_role{application=sample,role=active}']).toBe(0)
    expect(values['grind_to_prod_role{application=sample,role=standby}']).toBe(1)
  })

  test('a clock that was set back gives no negative time', () => {
    const tally = tallyOf({ startedAt: '2026-01-01T00:01:00Z', finishedAt: '2026-01-01T00:00:00Z', verb: 'rollback' })
    expect(Object.values(valuesOf({ tally })).every((value) => value >= 0)).toBe(true)
  })

  test('a tally in parts is the same as a tally of the whole, and is kept as it is', () => {
    const records = [at(1), { ...at(2), verdict: 'ROLLED_BACK' as const }, { ...at(3), verb: 'rollback' as const }, at(4)]
    const whole = tallyOf(...records)
    for (let cut = 0; cut <= records.length; cut += 1) {
      expect(merged(tallyOf(...records.slice(0, cut)), tallyOf(...records.slice(cut)))).toEqual(whole)
    }
    expect(tallySchema.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole)
  })

  test('every name follows the rules of Prometheus: base units, and _total for what only grows', () => {
    const tally = tallyOf(at(1), { ...at(2), verb: 'rollback', phases: [{ phase: 'health', seconds: 1 }] })
    const all = [...hostMetrics(facts({ role: 'active', tally })), ...driftMetrics(drift)]
    for (const { name, type, help, samples } of all) {
      expect(name).toMatch(/^grind_to_prod_[a-z_]+$/)
      expect(name.endsWith('_total')).toBe(type === 'counter')
      expect(name).not.toMatch(/_(?:milliseconds|minutes|ms|count)$/)
      expect(help).toMatch(/^[A-Z].*\.$/)
      expect(samples.length).toBeGreaterThan(0)
    }
  })
})

const drift = {
  application: 'sample',
  host: 'prod',
  check: 'diff',
  findings: [{ severity: 'error' }, { severity: 'error' }, { severity: 'note' }],
  checkedAt: Date.parse('2026-01-01T00:00:00.900Z'),
} as const

test('the metrics of drift count findings by severity', () => {
  const values = read(expositionText(driftMetrics(drift)))
  expect(values['grind_to_prod_drift_findings{application=sample,host=prod,check=diff,severity=error}']).toBe(2)
  expect(values['grind_to_prod_drift_findings{application=sample,host=prod,check=diff,severity=warning}']).toBe(0)
  expect(values['grind_to_prod_drift_checked_timestamp_seconds{application=sample,host=prod,check=diff}']).toBe(
    seconds('2026-01-01T00:00:00Z'),
  )
})

test('labels and help with quotes, backslashes and line ends are read back as they are', () => {
  const word = 'a"b\\c\nd}e{f,g=h'
  const [family] = parsePrometheusTextFormat(
    expositionText([{ name: 'x', help: 'One\nline \\ only.', type: 'gauge', samples: [{ labels: { word }, value: Number.NaN }] }]),
  )
  expect(family?.metrics[0]).toMatchObject({ labels: { word }, value: 'NaN' })
})
