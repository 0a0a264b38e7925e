import { expect, test } from 'vitest'
import { paintVerdicts } from '#cli/paint-verdicts'
import { promoteLines, releaseResult } from '#cli/promote-text'
import type { PromoteResult } from '#steps/promote/promotion'
import { sampleRecord } from '../domain/activation/sample-record.ts'

test('a dry run names each unit that the release no longer lists, and what would be done to it', () => {
  const plan: PromoteResult['plan'] = {
    missing: [],
    lacking: [],
    narBytes: 0,
    restarts: [],
    removed: [
      { unit: 'worker.service', step: 'stop', because: 'its program is gone', removed: true },
      { unit: 'own.service', step: 'none', because: 'its program stays', removed: true },
    ],
    backup: [],
    gates: [],
    confirmWithinSeconds: null,
  }
  const result: PromoteResult = {
    verdict: 'UNCHANGED',
    reason: 'A dry run.',
    releaseId: 'a'.repeat(64),
    previousRelease: null,
    record: null,
    rollback: null,
    copy: { copiedPaths: 0, copiedNarBytes: 0, packBytes: 0, presentPaths: 0, substitutedPaths: [] },
    gates: [],
    plan,
  }
  expect(promoteLines(result)).toEqual([
    'UNCHANGED: A dry run.',
    '  worker.service would be stopped: its program is gone',
    '  own.service would be left alone: its program stays',
  ])
})

const commit = { commit: 'c'.repeat(40), commitTime: '2026-01-01T00:00:00Z' }
const committed: PromoteResult = {
  verdict: 'COMMITTED',
  reason: 'every check passed',
  releaseId: 'a'.repeat(64),
  previousRelease: 'b'.repeat(64),
  record: sampleRecord({ previousRelease: 'b'.repeat(64), releaseCommit: commit, units: [] }),
  rollback: null,
  copy: { copiedPaths: 0, copiedNarBytes: 0, packBytes: 0, presentPaths: 0, substitutedPaths: [] },
  gates: [{ name: 'page', stage: 'afterApply', passed: true, detail: 'passed', seconds: 1, output: '' }],
  snapshots: { before: '/evidence/before.json', after: '/evidence/after.json' },
}
const around = { now: Date.parse('2026-01-03T00:00:00Z'), subjects: new Map([[commit.commit, 'Fix it']]) }

test('a success is three lines: the verdict, what replaced what, and where the evidence is', () => {
  expect(promoteLines(committed, { isVerbose: false, around, host: 'prod' })).toEqual([
    'COMMITTED: every check passed',
    `  prod: ${'b'.repeat(12)} → ${'a'.repeat(12)} (commit ${'c'.repeat(12)} "Fix it", 2 days old), in 1.0 s`,
    '  evidence: attempt 00000000-0000-4000-8000-000000000000 in the ledger of prod; 2 files written into /evidence',
  ])
})

test('a success with --verbose has gates and files, and a failure has them without', () => {
  for (const lines of [
    promoteLines(committed, { isVerbose: true, around, host: 'prod' }),
    promoteLines({ ...committed, verdict: 'ROLLED_BACK' }, { isVerbose: false, around, host: 'prod' }),
  ]) {
    expect(lines.join('\n')).toMatch(/gate page \(afterApply\)[^]*snapshot before: \/evidence\/before\.json/)
  }
})

test('each file of an attempt is named by what it is, and a success counts those of one folder', () => {
  const record = '/evidence/host-record-1.json'
  const statement = '/evidence/deployment-1.intoto.json'
  const signedRecords = [record, `${record}.sig`, statement, `${statement}.tsr`, '/elsewhere/host-record-2.json']
  const kept = { ...committed, signedRecords }
  expect(promoteLines(kept, { isVerbose: true, around, host: 'prod' }).slice(-6)).toEqual([
    '  snapshot before: /evidence/before.json',
    '  snapshot after: /evidence/after.json',
    `  record signed by the host: ${record}`,
    `  statement of the attempt, signed by the host: ${statement}`,
    `  time stamp of an authority: ${statement}.tsr`,
    '  record signed by the host: /elsewhere/host-record-2.json',
  ])
  expect(promoteLines(kept, { isVerbose: false, around, host: 'prod' }).at(-1)).toMatch(/; 6 files written into \/evidence$/)
})

const finding = { class: 'service-drift', severity: 'warning', field: 'units.x', message: 'a unit changed', next: 'x' } as const

test('a success names what changed outside of the release', () => {
  const drift: PromoteResult['drift'] = [{ ...finding, hosts: ['prod'], evidence: [] }]
  expect(promoteLines({ ...committed, drift }, { isVerbose: false, around, host: 'prod' }).at(-1)).toBe(
    '  outside this release: a unit changed (units.x)',
  )
})

test('verdicts are coloured at the beginning of a line, and nowhere else', () => {
  expect(paintVerdicts('COMMITTED: x\n  ROLLED_BACK: COMMITTED: y\nlast: COMMITTED\n')).toBe(
    '\u001b[1m\u001b[32mCOMMITTED\u001b[39m\u001b[22m: x\n  \u001b[1m\u001b[33mROLLED_BACK\u001b[39m\u001b[22m: COMMITTED: y\nlast: COMMITTED\n',
  )
})

test('the JSON of a release has its result, and the folder where the release and its evidence are kept', () => {
  const bundle = '/home/runner/.local/state/grind-to-prod/releases/choiros/a'
  expect(releaseResult({ kind: 'promoted', result: committed }, { bundle })).toEqual({ ...committed, bundle })
  const standby = { ...committed, host: 'prod-b' }
  const rehearsal = { verdict: committed.verdict, reason: committed.reason, releaseId: committed.releaseId, standby, active: null }
  expect(releaseResult({ kind: 'rehearsed', rehearsal }, { bundle })).toEqual({ ...rehearsal, bundle })
})
