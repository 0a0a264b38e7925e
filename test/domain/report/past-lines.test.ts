import { describe, expect, test } from 'vitest'
import type { PruneResult } from '#domain/protocol/messages'
import type { LedgerResult } from '#domain/protocol/record'
import { ledgerLines } from '#domain/report/ledger-lines'
import { awaitingLines, verdictLines } from '#domain/report/outcome-lines'
import { pruneLines } from '#domain/report/prune-lines'
import { sampleRecord } from '../activation/sample-record.ts'

const zeros = '0'.repeat(64)
const ledger: LedgerResult = {
  host: 'prod',
  application: 'choiros',
  total: 9,
  entries: [
    {
      line: 9,
      previousEntry: zeros,
      digest: zeros,
      record: sampleRecord({
        releaseId: 'b'.repeat(64),
        verb: 'rollback',
        verdict: 'ROLLED_BACK',
        finishedAt: '2026-01-01T00:00:12.34Z',
        attempt: '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11',
        reason: `not healthy within 10 s; rolled back to ${'c'.repeat(64)}`,
        actor: { name: 'maintainer', runUrl: 'https://github.example/run' },
      }),
    },
    { line: 8, previousEntry: zeros, digest: zeros, record: sampleRecord({}) },
  ],
  brokenAt: null,
}

describe('a ledger', () => {
  test('a ledger is printed as a table, newest first, with the reason of what did not end as requested', () => {
    expect(ledgerLines(ledger)).toEqual([
      'time                      attempt   verb      release       verdict      took    actor       run',
      '2026-01-01T00:00:12.34Z   3f1c2b9e  rollback  bbbbbbbbbbbb  ROLLED_BACK  12.3 s  maintainer  https://github.example/run',
      '2026-01-01T00:00:01.000Z  00000000  apply     aaaaaaaaaaaa  COMMITTED    1.0 s   tester',
      'attempt 3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11',
      '  ROLLED_BACK: not healthy within 10 s; rolled back to cccccccccccc',
      '2 of 9 records of choiros on prod',
      'The hash chain is intact.',
    ])
  })

  test('a ledger in full has the whole id and the reason of each attempt', () => {
    const lines = ledgerLines(ledger, { isVerbose: true })
    const { attempt, reason } = ledger.entries[1]!.record
    expect(lines.slice(5, 7)).toEqual([`attempt ${attempt}`, `  COMMITTED: ${reason}`])
    expect(lines.filter((line) => line.startsWith('attempt'))).toHaveLength(2)
  })

  test('a ledger has no column for what no record of it has', () => {
    const [titles, ...rows] = ledgerLines({ ...ledger, entries: ledger.entries.slice(1) })
    expect(titles).toMatch(/^time +attempt +verb +release +verdict +took +actor$/)
    expect(rows[0]!.length).toBeLessThanOrEqual(100)
  })

  test('a ledger shows the change of a role in place of a release', () => {
    const record = sampleRecord({
      verb: 'set-role',
      role: { from: 'standby', to: 'active' },
      reason: 'the role changed from standby to active',
    })
    const { entries } = ledger
    expect(ledgerLines({ ...ledger, entries: [{ ...entries[0]!, record }] })[1]).toBe(
      '2026-01-01T00:00:01.000Z  00000000  set-role  → active  COMMITTED  1.0 s  tester',
    )
    expect(verdictLines({ verdict: record.verdict, reason: record.reason, record })).toEqual([
      'COMMITTED: the role changed from standby to active',
      `  role standby → active on prod (attempt ${record.attempt})`,
    ])
  })

  test('a ledger has the commits of its releases with their subjects, and how long ago it was', () => {
    const releaseCommit = { commit: 'c'.repeat(40), commitTime: '2026-01-01T00:00:00Z' }
    const entries = ledger.entries.map((entry, index) => (index === 0 ? entry : { ...entry, record: { ...entry.record, releaseCommit } }))
    const around = { now: Date.parse('2026-01-01T00:02:01Z'), subjects: new Map([[releaseCommit.commit, 'Fix it']]) }
    expect(ledgerLines({ ...ledger, entries }, around)[2]).toMatch(
      /Z +2 minutes ago +0{8} +apply +a{12} +c{12} "Fix it" +COMMITTED +1\.0 s/,
    )
  })

  test('a ledger shows where it is broken, and an empty one has no table', () => {
    expect(ledgerLines({ ...ledger, entries: [], total: 0 })[0]).toBe('0 of 0 records of choiros on prod')
    expect(ledgerLines({ ...ledger, entries: [], total: 1 })[0]).toBe('0 of 1 record of choiros on prod')
    expect(ledgerLines({ ...ledger, brokenAt: 4 }).at(-1)).toMatch(
      /^The hash chain of the ledger of prod is broken at line 4: .*Compare it/,
    )
  })
})

const pruned: PruneResult = {
  host: 'prod',
  application: 'choiros',
  dryRun: true,
  removed: [{ release: 'a', lastUsed: '2026-01-01T00:00:00Z' }],
  kept: [
    { release: 'c', lastUsed: '2026-01-03T00:00:00Z', why: 'current' },
    { release: 'taken-over', lastUsed: null, why: 'one of the 3 newest' },
  ],
  abandoned: ['d'],
  dataBackups: ['e'],
  attempts: { removed: 2, kept: 10 },
  backups: { removed: 0, kept: 1 },
  collectableBytes: 2048,
}

test('the result of a prune differs from that of a dry run', () => {
  expect(pruneLines(pruned)).toEqual([
    '  kept: c (current, last tried 2026-01-03T00:00:00Z)',
    '  kept: taken-over (one of the 3 newest)',
    '  would remove: a (last tried 2026-01-01T00:00:00Z)',
    '  would remove: the GC roots of d, which was prepared but never applied',
    '  would remove: the data backup of attempt e, whose release is not kept',
    "prod would remove 1 of 3 releases, 2 of 12 attempts' folders, 0 of 1 old manifests.",
    expect.stringMatching(/^2\.\d KiB could then be garbage-collected on the host, .*; nothing is collected yet/),
  ])
  expect(pruneLines({ ...pruned, dryRun: false, removed: [], abandoned: [], dataBackups: [] }).at(-1)).toBe(
    "prod removed 0 of 2 releases, 2 of 12 attempts' folders, 0 of 1 old manifests.",
  )
})

test('a prune names releases with their commits', () => {
  const source = { commit: 'c'.repeat(40), commitTime: '2026-01-01T00:00:00Z' }
  const release = { release: 'a'.repeat(64), lastUsed: null, source, why: 'current' }
  const [kept] = pruneLines({ ...pruned, kept: [release] }, { now: Date.parse('2026-01-03T00:00:00Z') })
  expect(kept).toBe(`  kept: ${'a'.repeat(12)} (commit ${'c'.repeat(12)}, 2 days old) (current)`)
})

test('a verdict names the releases before and after with their commits', () => {
  const commits = { releaseCommit: { commit: 'c'.repeat(40), commitTime: '2026-01-01T00:00:00Z' } }
  const record = sampleRecord({ previousRelease: 'b'.repeat(64), ...commits })
  const lines = verdictLines(
    { verdict: 'COMMITTED', reason: `after ${'b'.repeat(64)}`, record },
    { now: Date.parse('2026-01-03T00:00:00Z') },
  )
  expect(lines[0]).toBe(`COMMITTED: after ${'b'.repeat(12)}`)
  expect(lines[2]).toBe(`  ${'b'.repeat(12)} → ${'a'.repeat(12)} (commit ${'c'.repeat(12)}, 2 days old)`)
})

test('a pending release is printed with its deadline, and how to end the wait', () => {
  const awaiting = { application: 'choiros', attempt: 'x', releaseId: 'r', deadline: '2026-01-01T00:01:00.000Z', secondsLeft: 41.2 }
  expect(awaitingLines(awaiting, 'prod')).toEqual([
    '  awaits confirmation: attempt x of release r rolls back at 2026-01-01T00:01:00.000Z (in 42 s)',
    '    confirm it with "grind-to-prod confirm prod", or "sudo grind-to-prod-agent confirm choiros" on the host; add --revert to roll it back now',
  ])
})

test('a verdict names who confirmed, or reports that the confirmation is missing', () => {
  const lines = (decision: 'keep' | 'revert' | 'none', reason?: string) => {
    const why = reason === undefined ? {} : { reason }
    const confirmation = { decision, ...why, actor: { name: 'me' }, decidedAt: '2026-01-01T00:00:01Z' }
    return verdictLines({ verdict: 'COMMITTED', reason: 'x', record: sampleRecord({ confirmation }) })[2]
  }
  expect(lines('keep')).toBe('  confirmation: keep by me at 2026-01-01T00:00:01Z')
  expect(lines('revert', 'gate g failed')).toBe('  confirmation: revert by me at 2026-01-01T00:00:01Z: gate g failed')
  expect(lines('none')).toBe('  confirmation: not confirmed by the deadline, 2026-01-01T00:00:01Z')
})
