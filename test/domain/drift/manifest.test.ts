import { describe, expect, test } from 'vitest'
import { compareSides } from '#domain/drift/compare'
import { manifestSide, snapshotSide } from '#domain/drift/side'
import { releaseIdOf } from '#domain/manifest/release-id'
import { snapshotSchema, type Snapshot } from '#domain/snapshot/schema'
import { HYPERVISOR, sampleRelease, SANDBOX } from '../manifest/sample.ts'
import { edited, OLDER_RELEASE, type Edit } from './base.ts'

const { manifest } = sampleRelease()
const releaseId = releaseIdOf(manifest)
const HYPERVISOR_UNIT = ['units', 'hypervisor.service'] as const

/** The base host, with this very release. */
const released: readonly Edit[] = [
  [['releases', 'current'], releaseId],
  [
    ['binaries'],
    {
      hypervisor: { path: `${HYPERVISOR}/bin/hypervisor`, sha256: 'b'.repeat(64), component: 'hypervisor', release: releaseId },
      'hypervisor-admin': { path: `${HYPERVISOR}/bin/admin`, sha256: 'd'.repeat(64), component: 'hypervisor', release: releaseId },
      sandbox: { path: `${SANDBOX}/bin/sandbox`, sha256: 'a'.repeat(64), component: 'sandbox', release: releaseId },
    },
  ],
  [['shared'], undefined],
  [[...HYPERVISOR_UNIT, 'release'], releaseId],
  [['units', 'sandbox.service', 'release'], releaseId],
]

function against(hosts: readonly Snapshot[], mayDiffer: readonly string[] = []) {
  return compareSides({
    reference: manifestSide('manifest', manifest, releaseId),
    hosts: hosts.map((snapshot) => snapshotSide(snapshot.host.name, snapshotSchema.parse(snapshot))),
    mayDiffer,
  })
}

test('a host that runs the release has no drift', () => {
  expect(against([edited(released)])).toMatchObject({ findings: [], worst: null, reference: { kind: 'manifest', release: releaseId } })
})

describe('what a manifest knows of a host', () => {
  test.each<{ name: string; edits: readonly Edit[]; expected: readonly string[] }>([
    {
      name: 'another release is current, whole and running',
      edits: [
        [['releases', 'current'], OLDER_RELEASE],
        [['binaries', 'hypervisor', 'release'], OLDER_RELEASE],
        [['binaries', 'hypervisor', 'sha256'], '0'.repeat(64)],
        [['binaries', 'hypervisor-admin', 'release'], OLDER_RELEASE],
        [['binaries', 'sandbox', 'release'], OLDER_RELEASE],
        [[...HYPERVISOR_UNIT, 'release'], OLDER_RELEASE],
        [['units', 'sandbox.service', 'release'], OLDER_RELEASE],
      ],
      expected: ['error release-drift releases.current'],
    },
    {
      name: 'a oneshot of the release has finished',
      edits: [...released, [[...HYPERVISOR_UNIT, 'activeState'], 'done']],
      expected: [],
    },
    {
      name: 'a oneshot of the release has failed',
      edits: [...released, [[...HYPERVISOR_UNIT, 'activeState'], 'failed']],
      expected: ['error service-drift units["hypervisor.service"]'],
    },
    {
      name: 'nothing was ever released',
      edits: [
        [['releases', 'current'], null],
        [['binaries'], {}],
      ],
      expected: ['error release-drift releases.current'],
    },
    {
      name: 'an executable is another',
      edits: [[['binaries', 'sandbox', 'sha256'], '0'.repeat(64)]],
      expected: ['error release-drift binaries.sandbox'],
    },
    {
      name: 'there is a link more',
      edits: [[['binaries', 'more'], { path: '/bin/sh', sha256: '0'.repeat(64), component: null, release: null }]],
      expected: ['error release-drift binaries.more'],
    },
    { name: 'another prefix', edits: [[['prefix'], '/opt/other']], expected: ['error release-drift prefix'] },
    {
      name: 'its unit runs something else',
      edits: [
        [[...HYPERVISOR_UNIT, 'executable'], '/tmp/x'],
        [[...HYPERVISOR_UNIT, 'release'], null],
      ],
      expected: ['error stale-process units["hypervisor.service"]'],
    },
    {
      name: 'its unit was stopped',
      edits: [
        [[...HYPERVISOR_UNIT, 'activeState'], 'inactive'],
        [[...HYPERVISOR_UNIT, 'executable'], null],
      ],
      expected: ['error service-drift units["hypervisor.service"]'],
    },
    { name: 'its check fails', edits: [[['health', 'hypervisor', 'result'], 'failed']], expected: ['error data health.hypervisor'] },
    {
      name: 'a check could not be asked',
      edits: [[['health', 'hypervisor'], { unreadable: 'no time' }]],
      expected: ['warning unknown health.hypervisor'],
    },
    { name: 'what it says nothing of', edits: [[['nix', 'version'], '2.3']], expected: [] },
    { name: 'what is wrong by itself', edits: [[['nix', 'trust', 'requireSigs'], false]], expected: ['error trust-drift nix.trust'] },
  ])("the manifest shows a host's drift: $name", ({ edits, expected }) => {
    const { findings } = against([edited([...released, ...edits])])
    expect(findings.map((finding) => `${finding.severity} ${finding.class} ${finding.field}`)).toEqual(expected)
  })
})

test('hosts without the same link share a finding, with their own value', () => {
  const stopped: Edit = [[...HYPERVISOR_UNIT, 'activeState'], 'inactive']
  const { findings, summary } = against([
    edited([...released, stopped], 'a'),
    edited(released, 'b'),
    edited([...released, stopped], 'c'),
    edited([...released, [['binaries', 'sandbox', 'sha256'], '0'.repeat(64)]], 'd'),
  ])
  expect(findings.map(({ class: drift, hosts }) => [drift, hosts])).toEqual([
    ['release-drift', ['d']],
    ['service-drift', ['a', 'c']],
  ])
  expect(findings[1]!.evidence).toEqual([{ field: 'units["hypervisor.service"].activeState', reference: 'active', host: 'inactive' }])
  expect(summary[2]).toBe('4 hosts compared with the manifest: 2 errors, 0 warnings, 0 notes.')
})

test('a system that the release brings must be the current one', () => {
  const path = '/nix/store/5c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-other-system'
  const narHash = `sha256-${'A'.repeat(43)}=`
  const system = { installable: '.#prod', storePath: path, narHash, links: {}, kind: 'system', switchMode: 'switch' } as const
  const withSystem = { ...manifest, components: { ...manifest.components, system } }
  const reference = manifestSide('manifest', withSystem, releaseId)
  const { findings } = compareSides({ reference, hosts: [snapshotSide('b', edited(released))], mayDiffer: [] })
  expect(findings).toMatchObject([{ class: 'system-drift', evidence: [{ field: 'system.current', reference: path }] }])
})

describe('a release that was switched by hand', () => {
  const attempt = '00000000-0000-4000-8000-000000000000'
  const ledger = { entries: 4, head: null, recent: [], contradictedBy: attempt, recorded: [OLDER_RELEASE] }
  const switchedByHand: readonly Edit[] = [
    ...released,
    [['releases', 'ledger'], ledger],
    [[...HYPERVISOR_UNIT, 'release'], OLDER_RELEASE],
    [['units', 'sandbox.service', 'executable'], '/tmp/hand-made'],
    [['units', 'sandbox.service', 'release'], null],
  ]

  test('a release that was switched by hand is one finding, which names the ledger and advises no restart', () => {
    const { findings } = against([edited(switchedByHand)])
    expect(findings).toMatchObject([{ class: 'ledger-drift', severity: 'error', field: 'releases.current' }])
    const [{ message, next, evidence }] = findings as [(typeof findings)[0] & {}]
    expect(message).toBe(
      `The host runs, or will run, what its ledger did not put there: attempt ${attempt} left release bbbbbbbbbbbb current, and release ${releaseId.slice(0, 12)} is.`,
    )
    expect(next).toMatch(/^Restart no unit: .*grind-to-prod ledger HOST.*roll back to it: grind-to-prod rollback HOST --to bbbbbbbbbbbb\.$/)
    expect(next).not.toContain('systemctl restart')
    expect(evidence.filter(({ follows }) => follows === true).map(({ field }) => field)).toContain('units["hypervisor.service"].release')
  })

  test('a release that was switched by hand before any was released has no release to roll back to', () => {
    const [finding] = against([edited([...released, [['releases', 'ledger'], { ...ledger, recorded: [null] }]])]).findings
    expect(finding).toMatchObject({
      message: expect.stringContaining('left no release current'),
      next: expect.stringMatching(/and promote the right release\.$/),
    })
  })
})
