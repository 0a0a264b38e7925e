import { describe, expect, test } from 'vitest'
import { compareSides } from '#domain/drift/compare'
import { driftClasses, driftReportSchema } from '#domain/drift/finding'
import { snapshotSide } from '#domain/drift/side'
import { snapshotSchema, type Snapshot } from '#domain/snapshot/schema'
import { thrownBy } from '../../support/thrown.ts'
import { baseSnapshot, edited } from './base.ts'
import { driftCases } from './cases/index.ts'
import { twofold } from './cases/twofold.ts'

function compare(left: Snapshot, rights: readonly Snapshot[], mayDiffer: readonly string[] = []) {
  const side = (snapshot: Snapshot) => snapshotSide(snapshot.host.name, snapshotSchema.parse(snapshot))
  return driftReportSchema.parse(compareSides({ reference: side(left), hosts: rights.map(side), mayDiffer }))
}

describe('one thing done to one of two equal hosts is one finding, of its class', () => {
  test.each(driftCases)('$class: $name', ({ edits, class: drift, severity, field, evidence }) => {
    const { findings, worst } = compare(baseSnapshot, [edited(edits)])
    expect(findings).toMatchObject([{ class: drift, severity, field, hosts: ['prod-b'] }])
    expect(findings[0]!.evidence.map((row) => row.field).toSorted()).toEqual(evidence.toSorted())
    expect(worst).toBe(severity)
  })

  test.each(driftCases)('$name, seen from the other side', ({ edits, class: drift, severity, field }) => {
    const { findings } = compare(edited(edits), [baseSnapshot])
    expect(findings).toMatchObject([{ class: drift, severity, field }])
  })

  test('there is a case for every class', () => {
    expect(new Set(driftCases.map((drift) => drift.class))).toEqual(new Set(driftClasses))
  })

  test.each(twofold)('$name: two findings', ({ edits, expected }) => {
    const { findings } = compare(baseSnapshot, [edited(edits)])
    expect(findings.map((finding) => `${finding.class} ${finding.field}`)).toEqual(expected)
  })
})

test('two hosts that differ only in what any two differ in have no drift', () => {
  const other = edited([
    [['takenAt'], '2026-11-24T12:00:00.000Z'],
    [['tookMilliseconds'], 9],
    [['clock', 'offsetMilliseconds'], 12],
    [['system', 'generation'], 7],
    [['releases', 'kept'], [baseSnapshot.releases.current]],
    [['releases', 'ledger'], { entries: 1, head: null }],
    [['units', 'hypervisor.service', 'mainPid'], 3],
    [['units', 'hypervisor.service', 'startedAt'], null],
    [['units', 'hypervisor.service', 'sockets'], [{ address: '10.77.0.4', port: 9090 }]],
    [['health', 'hypervisor', 'latencyMilliseconds'], 90],
    [['capacity', '/nix/store', 'bytesFree'], 4e10],
  ])
  expect(compare(baseSnapshot, [other])).toMatchObject({ findings: [], worst: null, counts: { error: 0, warning: 0, note: 0 } })
})

describe('what is declared to differ is passed over', () => {
  test.each([
    { pattern: 'nix.version', isFound: false },
    { pattern: 'nix', isFound: false },
    { pattern: 'n*.vers*', isFound: false },
    { pattern: 'nix.versions', isFound: true },
    { pattern: 'nix.trust', isFound: true },
  ])('$pattern', ({ pattern, isFound }) => {
    const { findings, passedOver } = compare(baseSnapshot, [edited([[['nix', 'version'], '2.34.9']])], [pattern])
    expect({ count: findings.length, passedOver }).toEqual(isFound ? { count: 1, passedOver: 0 } : { count: 0, passedOver: 1 })
  })

  test('also when it is wrong by itself, and when it could not be read', () => {
    const other = edited([
      [['repository', 'state', 'dirty'], true],
      [['releases', 'ledger'], { unreadable: 'no' }],
    ])
    expect(compare(baseSnapshot, [other], ['repository', 'releases.ledger']).findings).toEqual([])
  })
})

describe('what is wrong with both sides alike', () => {
  const ill = [[['nix', 'trust', 'requireSigs'], false]] as const
  test('is worth a note', () => {
    const { findings } = compare(edited(ill, 'prod-a'), [edited(ill)])
    expect(findings).toMatchObject([{ class: 'trust-drift', severity: 'note', message: expect.stringContaining('on both sides') }])
  })

  test('is an error where the values differ: two failed disks are not one', () => {
    const full = (bytesFree: number, name: string) => edited([[['capacity', '/nix/store', 'bytesFree'], bytesFree]], name)
    const { findings } = compare(full(1e9, 'prod-a'), [full(2e9, 'prod-b')])
    expect(findings).toMatchObject([{ class: 'capacity', severity: 'error', hosts: ['prod-b'] }])
  })
})

describe('several hosts', () => {
  const flipped = [[['nix', 'trust', 'requireSigs'], false]] as const
  test('with the same finding share it; another one stands alone', () => {
    const { findings, hosts } = compare(baseSnapshot, [
      edited(flipped, 'b'),
      edited(flipped, 'c'),
      edited([], 'd'),
      edited([[['nix', 'version'], '2.34.9']], 'e'),
    ])
    expect(findings.map((finding) => [finding.field, finding.hosts])).toEqual([
      ['nix.trust', ['b', 'c']],
      ['nix.version', ['e']],
    ])
    expect(hosts.map(({ name }) => name)).toEqual(['b', 'c', 'd', 'e'])
  })

  test('what is wrong with the reference alone is told once, and as its own', () => {
    const full = edited([[['capacity', '/nix/store', 'bytesFree'], 1e9]], 'a')
    const { findings } = compare(full, [edited([], 'b'), edited([], 'c')])
    expect(findings).toMatchObject([{ class: 'capacity', hosts: ['a'] }])
    expect(findings[0]!.evidence[0]).toEqual({ field: 'capacity["/nix/store"].bytesFree', reference: 1e9 })
  })
})

describe('the first line is the rule, the second what it says here', () => {
  const named = (name: string) => driftCases.find((drift) => drift.name === name)!.edits
  test.each([
    { name: 'a link was replaced by hand', expected: 'Here hashes differ: release drift.' },
    { name: 'the old executable was started by hand', expected: /^Here the hashes agree, but a process was started from another release/ },
    { name: 'a secret was changed', expected: 'Here the hashes agree, but environment files differ: secrets.' },
    { name: 'the same executables, and the check fails', expected: 'Here the hashes agree but behaviour differs: look at runtime data.' },
    { name: 'the links could not be read', expected: /^Here not every hash could be read/ },
    { name: 'Nix was updated', expected: 'Here the hashes agree; what differs lies around the release.' },
    { name: 'systemd restarted a unit', expected: 'Here the hashes agree, and so does behaviour.' },
  ])('$name', ({ name, expected }) => {
    const { summary } = compare(baseSnapshot, [edited(named(name))])
    expect(summary[0]).toBe(
      'If hashes differ, it is release drift: settle the release first. If hashes agree but behaviour differs, it is data or secrets.',
    )
    expect(summary[1]).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
  })

  test('a secret and a check: the secret first', () => {
    expect(compare(baseSnapshot, [edited(twofold[0]!.edits)]).summary[1]).toMatch(/environment files: look at the secrets first/)
  })
})

test('snapshots of two applications are not compared', () => {
  const error = thrownBy(() => compare(baseSnapshot, [edited([[['application'], 'other']])]))
  expect(error).toMatchObject({ code: 'wrong-application', message: expect.stringContaining('prod-b is of application other') })
})
