import { describe, expect, test } from 'vitest'
import { compareSides } from '#domain/drift/compare'
import { driftClasses, driftReportSchema } from '#domain/drift/finding'
import { snapshotSide } from '#domain/drift/side'
import { parseSnapshot } from '#domain/snapshot/parse'
import { asVersion1 } from '#domain/snapshot/schema-1'
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
  test.each(driftCases)(
    'one change to one of two equal hosts is one finding of the class $class: $name',
    ({ edits, class: drift, severity, field, evidence }) => {
      const { findings, worst } = compare(baseSnapshot, [edited(edits)])
      expect(findings).toMatchObject([{ class: drift, severity, field, hosts: ['prod-b'] }])
      expect(findings[0]!.evidence.map((row) => row.field).toSorted()).toEqual(evidence.toSorted())
      expect(worst).toBe(severity)
    },
  )

  test.each(driftCases)(
    'one change to the other of two equal hosts is one finding too: $name',
    ({ edits, class: drift, severity, field }) => {
      const { findings } = compare(edited(edits), [baseSnapshot])
      expect(findings).toMatchObject([{ class: drift, severity, field }])
    },
  )

  test('every class of drift has a case', () => {
    expect(new Set(driftCases.map((drift) => drift.class))).toEqual(new Set(driftClasses))
  })

  test.each(twofold)('two changes are two findings: $name', ({ edits, expected }) => {
    const { findings } = compare(baseSnapshot, [edited(edits)])
    expect(findings.map((finding) => `${finding.class} ${finding.field}`)).toEqual(expected)
  })
})

test('two hosts that differ only where any two hosts differ have no drift', () => {
  const other = edited([
    [['takenAt'], '2026-11-24T12:00:00.000Z'],
    [['tookMilliseconds'], 9],
    [['clock', 'offsetMilliseconds'], 12],
    [['system', 'generation'], 7],
    [['releases', 'kept'], [baseSnapshot.releases.current]],
    [['releases', 'ledger'], { entries: 1, head: null, recent: [] }],
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
  ])('a declared difference is ignored: $pattern', ({ pattern, isFound }) => {
    const { findings, passedOver } = compare(baseSnapshot, [edited([[['nix', 'version'], '2.34.9']])], [pattern])
    expect({ count: findings.length, passedOver }).toEqual(isFound ? { count: 1, passedOver: 0 } : { count: 0, passedOver: 1 })
  })

  test('a declared difference is ignored also when it is wrong by itself or could not be read', () => {
    const other = edited([
      [['repository', 'state', 'dirty'], true],
      [['releases', 'ledger'], { unreadable: 'no' }],
    ])
    expect(compare(baseSnapshot, [other], ['repository', 'releases.ledger']).findings).toEqual([])
  })
})

describe('what is wrong with both sides alike', () => {
  const ill = [[['nix', 'trust', 'requireSigs'], false]] as const
  test('the same problem on both sides is a note', () => {
    const { findings } = compare(edited(ill, 'prod-a'), [edited(ill)])
    expect(findings).toMatchObject([{ class: 'trust-drift', severity: 'note', message: expect.stringContaining('applies to both sides') }])
  })

  test('a problem on both sides with different values is an error: two failed disks are not one', () => {
    const full = (bytesFree: number, name: string) => edited([[['capacity', '/nix/store', 'bytesFree'], bytesFree]], name)
    const { findings } = compare(full(1e9, 'prod-a'), [full(2e9, 'prod-b')])
    expect(findings).toMatchObject([{ class: 'capacity', severity: 'error', hosts: ['prod-b'] }])
  })
})

describe('several hosts', () => {
  const flipped = [[['nix', 'trust', 'requireSigs'], false]] as const
  test('several hosts with the same finding share it; a host with another one has its own', () => {
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

  test('a problem of the reference alone is reported once, as its own', () => {
    const full = edited([[['capacity', '/nix/store', 'bytesFree'], 1e9]], 'a')
    const { findings } = compare(full, [edited([], 'b'), edited([], 'c')])
    expect(findings).toMatchObject([{ class: 'capacity', hosts: ['a'] }])
    expect(findings[0]!.evidence[0]).toEqual({ field: 'capacity["/nix/store"].bytesFree', reference: 1e9 })
  })
})

describe('the first line is the rule, the second what it says here', () => {
  const named = (name: string) => driftCases.find((drift) => drift.name === name)!.edits
  test.each([
    { name: 'a link was replaced by hand', expected: 'Hashes differ: this is release drift.' },
    {
      name: 'the old executable was started by hand',
      expected: /^Here the hashes of the targets of 3 links agree, but a process was started from another release/,
    },
    {
      name: 'a secret was changed',
      expected: 'Here the hashes of the targets of 3 links agree, but environment files differ: check the secrets.',
    },
    {
      name: 'the same executables, and the check fails',
      expected: 'Here the hashes of the targets of 3 links agree but behaviour differs: check runtime data.',
    },
    { name: 'the links could not be read', expected: /^Not every hash could be read/ },
    { name: 'Nix was updated', expected: 'Here the hashes of the targets of 3 links agree; the differences are outside the release.' },
    { name: 'systemd restarted a unit', expected: 'Here the hashes of the targets of 3 links agree, and so does behaviour.' },
  ])('the first line is the rule, and the second the case: $name', ({ name, expected }) => {
    const { summary } = compare(baseSnapshot, [edited(named(name))])
    expect(summary[0]).toBe(
      'If hashes differ, it is release drift: resolve that first. If hashes agree but behaviour differs, the cause is data or secrets.',
    )
    expect(summary[1]).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
  })

  test('a secret and a check are sorted with the secret first', () => {
    expect(compare(baseSnapshot, [edited(twofold[0]!.edits)]).summary[1]).toMatch(/environment files: check the secrets first/)
  })
})

test('snapshots of two applications are refused', () => {
  const error = thrownBy(() => compare(baseSnapshot, [edited([[['application'], 'other']])]))
  expect(error).toMatchObject({ code: 'wrong-application', message: expect.stringContaining('prod-b is of application other') })
})

describe('a ledger that only grew is no drift', () => {
  const digest = (digit: string) => digit.repeat(64)
  const later = (ledger: object): Snapshot =>
    edited([
      [['host', 'machineId'], '1'.repeat(32)],
      [['takenAt'], '2026-11-23T12:30:00.000Z'],
      [['releases', 'ledger'], ledger],
    ])

  test.each([
    { name: 'by two records', ledger: { entries: 6, head: digest('f'), recent: ['c', 'd', 'e', 'f'].map(digest) } },
    { name: 'by more than a snapshot tells of', ledger: { entries: 100, head: digest('f'), recent: ['e', 'f'].map(digest) } },
    { name: 'as an older snapshot tells', ledger: { entries: 6, head: digest('f'), recent: { unreadable: 'x' } } },
  ])('a ledger that only grew has no drift: $name', ({ ledger }) => {
    expect(compare(baseSnapshot, [later(ledger)]).findings.filter((finding) => finding.class === 'ledger-drift')).toEqual([])
  })

  test('the ledger of another machine has no drift', () => {
    const other = edited([[['releases', 'ledger'], { entries: 1, head: digest('0'), recent: [digest('0')] }]])
    expect(compare(baseSnapshot, [other]).findings).toEqual([])
  })
})

describe('a snapshot of schema version 1', () => {
  const older = (snapshot: Snapshot): unknown => {
    const first = asVersion1(snapshot)
    // As that version took it: world-readable files have a plain digest.
    const units = structuredClone(first.units) as Record<string, { unitFile: { digest: string } }>
    units['hypervisor.service']!.unitFile.digest = `sha256:${'0'.repeat(64)}`
    return { ...first, units }
  }
  const again = (snapshot: unknown) => parseSnapshot(JSON.parse(JSON.stringify(snapshot)))

  test('a snapshot of schema version 1 is compared with one note, and without drift in what it does not have', () => {
    const { findings } = compare(again(older(baseSnapshot)), [baseSnapshot])
    expect(findings).toMatchObject([{ class: 'unknown', severity: 'note', field: 'schemaVersion', hosts: ['prod-a'] }])
  })

  test('two snapshots of schema version 1 differ in plain digests', () => {
    const changed = structuredClone(older(baseSnapshot)) as { units: Record<string, { unitFile: { digest: string } }> }
    changed.units['hypervisor.service']!.unitFile.digest = `sha256:${'1'.repeat(64)}`
    const { findings } = compare(again(older(baseSnapshot)), [again(changed)])
    expect(findings.map((finding) => `${finding.class} ${finding.field}`)).toEqual([
      'service-drift units["hypervisor.service"].unitFile',
      'unknown schemaVersion',
    ])
  })

  test('a snapshot of schema version 1 still shows a ledger that became shorter', () => {
    const shorter = edited([
      [['host', 'machineId'], '1'.repeat(32)],
      [['takenAt'], '2026-11-23T12:30:00.000Z'],
      [['releases', 'ledger', 'entries'], 3],
    ])
    expect(compare(again(older(baseSnapshot)), [shorter]).findings).toContainEqual(expect.objectContaining({ class: 'ledger-drift' }))
  })

  test('a snapshot of schema version 1 with a secret in a URL has it no more', () => {
    const snapshot = edited([[['nix', 'trust', 'substituters'], ['https://cache.example?token=canary']]])
    expect(JSON.stringify(again(older(snapshot)))).not.toContain('canary')
  })
})

test('a snapshot of schema version 1 without linked releases has no note about hashes', () => {
  const bare = (name: string) =>
    edited(
      [
        [['binaries'], {}],
        [['shared'], undefined],
      ],
      name,
    )
  expect(compare(bare('prod-a'), [bare('prod-b')]).summary[1]).toBe('Here no target of a link was hashed, and behaviour agrees.')
})
