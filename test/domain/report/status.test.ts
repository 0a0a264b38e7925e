import { describe, expect, test } from 'vitest'
import { ageOf, agoOf } from '#domain/report/age'
import { commitWords, shortId, withShortIds } from '#domain/report/release-name'
import { statusLines } from '#domain/report/status-lines'
import { statusTable } from '#domain/report/status-table'
import { versionWarnings } from '#domain/trust/nix-warnings'
import { sampleRecord } from '../activation/sample-record.ts'
import { sampleStatus } from '../protocol/sample-status.ts'

const now = Date.parse('2026-01-10T00:00:00Z')
const [a, b] = ['a'.repeat(64), 'b'.repeat(64)]
const source = { commit: 'c'.repeat(40), commitTime: '2026-01-08T00:00:00Z' }
const subjects = new Map([[source.commit, 'Fix it']])

test.each([
  { moment: '2026-01-09T23:59:59Z', age: '1 second', ago: '1 second ago' },
  { moment: '2026-01-09T23:58:00Z', age: '2 minutes', ago: '2 minutes ago' },
  { moment: '2026-01-09T23:00:00Z', age: '1 hour', ago: '1 hour ago' },
  { moment: '2026-01-01T00:00:00Z', age: '9 days', ago: '9 days ago' },
  { moment: '2026-01-10T00:00:30Z', age: '0 seconds', ago: '0 seconds ago' },
  { moment: '2026-01-11T00:00:00Z', age: 'in the future', ago: 'in the future' },
  { moment: 'x', age: 'unknown', ago: 'unknown' },
])('the age of $moment is $age', ({ moment, age, ago }) => {
  expect([ageOf(moment, now), agoOf(moment, now)]).toEqual([age, ago])
})

describe('the name of a release', () => {
  test('release ids and commits are shortened, and other words are not', () => {
    expect([a, source.commit, 'taken-over', 'none'].map(shortId)).toEqual(['a'.repeat(12), 'c'.repeat(12), 'taken-over', 'none'])
  })

  test('ids in a sentence are shortened, and hashes of other forms are not', () => {
    const hash = `sha256-${'a'.repeat(64)}`
    expect(withShortIds(`rolled back to ${a}; not ${hash}, ${a}b`)).toBe(`rolled back to ${'a'.repeat(12)}; not ${hash}, ${a}b`)
  })

  test('a commit has its subject and age where they are known', () => {
    expect(commitWords(source, { now, subjects })).toBe(`${'c'.repeat(12)} "Fix it", 2 days old`)
    expect(commitWords(source, {})).toBe(`${'c'.repeat(12)}, of 2026-01-08T00:00:00Z`)
  })
})

const running = sampleStatus({
  currentRelease: a,
  previousRelease: b,
  releases: [
    { id: a, current: true, valid: true, source },
    { id: b, current: false, valid: true },
  ],
  currentSince: { at: '2026-01-09T22:00:00Z', verb: 'apply', actor: { name: 'alice' } },
  units: [
    { unit: 'w.service', activeState: 'active', subState: 'running', executable: '/x', ofCurrentRelease: true, unitFileState: 'disabled' },
    { unit: 'gone.service', activeState: 'inactive', subState: 'dead', executable: null, ofCurrentRelease: true, loadState: 'not-found' },
  ],
  health: { healthy: false, reason: 'check web: refused', checks: [{ check: 'web', passed: false, detail: 'refused' }] },
  lastRecord: sampleRecord({ verdict: 'ROLLED_BACK', reason: `rolled back to ${b}`, releaseId: a, finishedAt: '2026-01-09T23:00:00Z' }),
})

test('the status of a host names commit, age, health, and what is wrong with its units', () => {
  const text = statusLines(running, { now, subjects }).join('\n')
  expect(text).toContain(`current:  ${'a'.repeat(12)} (commit ${'c'.repeat(12)} "Fix it", 2 days old)`)
  expect(text).toContain('since:    2026-01-09T22:00:00Z (2 hours ago), apply by alice')
  expect(text).toContain('health:   not healthy: check web: refused\n    web: failed (refused)')
  expect(text).toContain('w.service: active (running), disabled, runs /x')
  expect(text).toContain('gone.service: not installed on this host')
  expect(text).toContain(`(1 hour ago), apply of ${'a'.repeat(12)} by tester: rolled back to ${'b'.repeat(12)}`)
  expect(text).not.toMatch(/[ab]{64}/)
})

test('the releases that a host keeps are marked where they failed or were withdrawn, and come last then', () => {
  const kept = ['f', 'r', 'o', 'g', 'm'].map((id) => ({ id, current: false, valid: id !== 'm' }))
  const candidate = { rolledBack: false, kept: true, chosen: false, why: '' }
  const candidates = [
    { ...candidate, release: 'f', lastAttempt: { verdict: 'ROLLED_BACK' as const, at: '2026-01-09T22:00:00Z' } },
    { ...candidate, release: 'r', rolledBack: true },
    { ...candidate, release: 'o', replaced: true as const },
    { ...candidate, release: 'g', lastAttempt: { verdict: 'COMMITTED' as const, at: '2026-01-09T22:00:00Z' } },
  ]
  const lines = statusLines({ ...running, releases: [...running.releases.slice(0, 1), ...kept], candidates })
  expect(lines.filter((line) => line.includes('kept:'))).toEqual([
    '  kept:     g',
    '  kept:     m (not in the store)',
    '  kept:     f (failed)',
    '  kept:     r (rolled back)',
    '  kept:     o (replaced by an older release)',
  ])
})

test('the status of a host without another release names no previous one', () => {
  const previous = (status: typeof running) => statusLines(status).filter((line) => line.startsWith('  previous:'))
  expect(previous({ ...running, previousRelease: null, releases: running.releases.slice(0, 1) })).toEqual([])
  expect(previous({ ...running, previousRelease: null, releases: [] })).toEqual([])
  expect(previous({ ...running, previousRelease: null })).toEqual([
    '  previous: none that a rollback chooses; give it one with the option "to"',
  ])
  expect(previous(running)).toEqual([`  previous: ${'b'.repeat(12)}`])
})

test('several hosts are side by side, and one that cannot be asked has its error below', () => {
  const error = { code: 'unreachable', message: 'prod-b cannot be reached.' }
  const lines = statusTable(
    [
      { host: 'prod-a', status: running },
      { host: 'prod-b', error },
    ],
    { now, subjects },
  )
  expect(lines[0]).toMatch(/^ +prod-a +prod-b$/)
  expect(lines).toContainEqual(expect.stringMatching(/^commit +c{12} "Fix it", 2 days old +unknown$/))
  expect(lines).toContainEqual(expect.stringMatching(/^health +NOT HEALTHY: check web: refused +unknown$/))
  expect(lines).toContainEqual(expect.stringMatching(/^released +2 hours ago by alice +unknown$/))
  expect(lines).toContain('prod-b: prod-b cannot be reached.')
  // A cell that is too long for its column is whole below the table.
  expect(lines).toContain('prod-a, units: gone.service not installed; w.service disabled')
})

test('a ledger that is not whole is a warning, of one host and of several', () => {
  const broken = { ...running, ledger: { total: 3, brokenAt: 2, hasCurrent: true }, warnings: ['Nix is old.'] }
  const lines = statusLines(broken, { now })
  const text = /warning: The hash chain of the ledger of prod is broken at line 2: .* Compare it with the records/
  expect(lines.filter((line) => line.includes('warning:'))).toEqual([expect.stringMatching(text), '  warning: Nix is old.'])
  const table = statusTable([{ host: 'prod-a', status: broken }], { now })
  expect(table).toContainEqual(expect.stringMatching(/^prod-a: warning: The hash chain of the ledger of prod-a is broken at line 2/))
  const whole = { ...running, ledger: { total: 3, brokenAt: null, hasCurrent: true } }
  expect([...statusLines(whole), ...statusTable([{ host: 'prod-a', status: whole }], {})].join('\n')).not.toContain('warning')
})

test('the status of a release that was switched by hand has no time since which it is current', () => {
  const contradicted = { attempt: '00000000-0000-4000-8000-000000000000', recorded: [b], current: a }
  const status = { ...running, ledger: { total: 3, brokenAt: null, hasCurrent: true, contradicted } }
  const since = statusLines(status, { now }).filter((line) => line.startsWith('  since:'))
  expect(since).toEqual([`  since:    unknown: not by the ledger, in which attempt ${contradicted.attempt} left another release`])
  expect(statusTable([{ host: 'prod-a', status }], { now })).toContainEqual(expect.stringMatching(/^released +NOT BY THE LEDGER$/))
  const links = { ...running, ledger: { total: 3, brokenAt: null, hasCurrent: true, changedLinks: [{ link: '/x', target: '/y' }] } }
  expect(statusLines(links, { now }).find((line) => line.startsWith('  since:'))).toMatch(
    /by alice; links of it were changed by hand since$/,
  )
})

test('a ledger that was not compared is shown as that, of one host and of several', () => {
  const status = { ...running, ledger: { total: 3, checked: 3, brokenAt: null, hasCurrent: true, compared: false as const } }
  expect(statusLines(status)).toContain('  ledger:   3 lines, all of them checked, but not compared with all that the host has')
  const table = (hosts: Parameters<typeof statusTable>[0]) => statusTable(hosts, {}).find((line) => line.startsWith('ledger'))
  expect(table([{ host: 'prod-a', status }])).toMatch(/^ledger +not compared$/)
  expect(table([{ host: 'prod-a', status: running }])).toBeUndefined()
})

test('known vulnerabilities are one line of a status, after what else is wrong, and a line each in full', () => {
  const vulnerabilities = versionWarnings('2.34.6')
  const status = { ...running, nixVersion: '2.34.6', warnings: [...vulnerabilities, 'require-sigs is off.'] }
  const warnings = (lines: string[]) => lines.flatMap((line) => line.split('warning: ').slice(1))
  const summary = 'Nix 2.34.6 has 3 known vulnerabilities; update it to 2.34.9 or later.'
  expect(warnings(statusLines(status))).toEqual(['require-sigs is off.', `${summary} "grind-to-prod status prod --verbose" lists them.`])
  expect(warnings(statusLines(status, { listed: 'THIS' }))).toContain(`${summary} "THIS" lists them.`)
  expect(warnings(statusLines(status, { isVerbose: true }))).toEqual(status.warnings)
  const table = (isVerbose: boolean) => warnings(statusTable([{ host: 'prod-a', status }], { isVerbose }))
  expect(table(false)).toEqual(['require-sigs is off.', `${summary} "grind-to-prod status prod-a --verbose" lists them.`])
  expect(table(true)).toEqual(status.warnings)
})
