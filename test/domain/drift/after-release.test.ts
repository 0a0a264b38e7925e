import { describe, expect, test } from 'vitest'
import { unexpectedFindings } from '#domain/drift/after-release'
import type { Manifest } from '#domain/manifest/schema'
import { sampleRelease } from '../manifest/sample.ts'
import { baseSnapshot, edited, OLDER_HYPERVISOR, OLDER_RELEASE, type Edit } from './base.ts'

const { manifest } = sampleRelease()
const withSystem: Manifest = {
  ...manifest,
  components: {
    ...manifest.components,
    system: {
      kind: 'system',
      links: {},
      installable: '.#system',
      storePath: OLDER_HYPERVISOR,
      narHash: `sha256-${'A'.repeat(43)}=`,
      switchMode: 'switch',
    },
  },
}

/** The host as the base has it, a moment before it took its release. */
const beforeRelease: Edit[] = [
  [['releases', 'current'], OLDER_RELEASE],
  [['releases', 'ledger'], { entries: 3, head: 'c'.repeat(64), recent: ['a', 'b', 'c'].map((digit) => digit.repeat(64)) }],
  [['releases', 'kept'], [OLDER_RELEASE]],
  [['binaries', 'hypervisor', 'path'], `${OLDER_HYPERVISOR}/bin/hypervisor`],
  [['binaries', 'hypervisor', 'sha256'], '9'.repeat(64)],
  [['binaries', 'hypervisor', 'release'], OLDER_RELEASE],
  [['binaries', 'sandbox', 'release'], OLDER_RELEASE],
  [['shared', 'www', 'release'], OLDER_RELEASE],
  [['units', 'hypervisor.service', 'executable'], `${OLDER_HYPERVISOR}/bin/hypervisor`],
  [['units', 'hypervisor.service', 'release'], OLDER_RELEASE],
  [['units', 'hypervisor.service', 'mainPid'], 700],
  [['units', 'sandbox.service', 'release'], OLDER_RELEASE],
  [['health', 'hypervisor', 'listener'], `${OLDER_HYPERVISOR}/bin/hypervisor`],
]
const unitsOfBase = baseSnapshot.units as Record<string, object>
const oneHost: Edit = [['host'], baseSnapshot.host]
const dropIn = { path: '/etc/systemd/system/hypervisor.service.d/debug.conf', digest: `keyed:${'7'.repeat(32)}` }
const almostFull = { bytesTotal: 1e11, inodesTotal: 1e6, inodesFree: 9e5 }

const found = ({
  before = [],
  after = [],
  mayDiffer = [],
  release = manifest,
}: {
  before?: Edit[]
  after?: Edit[]
  mayDiffer?: string[]
  release?: Manifest
}) =>
  unexpectedFindings({
    before: edited([oneHost, ...beforeRelease, ...before]),
    after: edited([oneHost, ...after]),
    manifest: release,
    mayDiffer,
  })

describe('after a release', () => {
  test.each<{ name: string; before?: Edit[]; after?: Edit[]; mayDiffer?: string[]; release?: Manifest }>([
    { name: 'what it had to change' },
    {
      name: 'its units, that were down before, and a check that failed',
      before: [
        [['units', 'hypervisor.service', 'activeState'], 'failed'],
        [['units', 'hypervisor.service', 'subState'], 'failed'],
        [['units', 'hypervisor.service', 'result'], 'exit-code'],
        [['health', 'hypervisor', 'result'], 'failed'],
      ],
    },
    {
      name: 'units and checks that came with it, or went',
      before: [
        [['units', 'sandbox.service'], undefined],
        [['units', 'gone.service'], { ...unitsOfBase['caddy.service'] }],
        [['health'], { gone: { result: 'passed', detail: 'status 200', listener: null, latencyMilliseconds: 1 } }],
      ],
    },
    { name: 'where its units listen', after: [[['units', 'hypervisor.service', 'sockets'], [{ address: '10.77.0.3', port: 9191 }]]] },
    {
      name: 'what was wrong before as well',
      before: [
        [['nix', 'trust', 'requireSigs'], false],
        [['failedUnits'], ['logrotate.service']],
        [['capacity', '/nix/store'], { ...almostFull, bytesFree: 2e9 }],
      ],
      after: [
        [['nix', 'trust', 'requireSigs'], false],
        [['failedUnits'], ['logrotate.service']],
        [['capacity', '/nix/store'], { ...almostFull, bytesFree: 1e9 }],
      ],
    },
    {
      name: 'what was declared',
      after: [[['repository', 'state', 'head'], 'd'.repeat(40)]],
      mayDiffer: ['repository'],
    },
    {
      name: 'a system, of a release that brings one',
      release: withSystem,
      after: [
        [['system', 'current'], OLDER_HYPERVISOR],
        [['system', 'booted'], OLDER_HYPERVISOR],
        [['system', 'generation'], 42],
        [['units', 'caddy.service', 'unitFile', 'digest'], `keyed:${'8'.repeat(32)}`],
        [['nix', 'version'], '2.31.7'],
      ],
    },
  ])('a change after a release is expected: $name', (story) => {
    expect(found(story)).toEqual([])
  })

  test.each<{ name: string; after: Edit[]; drift: string; severity: string; field: string }>([
    {
      name: 'a drop-in of its own unit',
      after: [[['units', 'hypervisor.service', 'dropIns'], [dropIn]]],
      drift: 'service-drift',
      severity: 'warning',
      field: 'units["hypervisor.service"].dropIns',
    },
    {
      name: 'a unit beside it that went down',
      after: [
        [['units', 'caddy.service', 'activeState'], 'failed'],
        [['units', 'caddy.service', 'result'], 'exit-code'],
      ],
      drift: 'service-drift',
      severity: 'error',
      field: 'units["caddy.service"]',
    },
    {
      name: 'its own unit, that is down after all',
      after: [
        [['units', 'hypervisor.service', 'activeState'], 'failed'],
        [['units', 'hypervisor.service', 'result'], 'signal'],
      ],
      drift: 'service-drift',
      severity: 'error',
      field: 'units["hypervisor.service"]',
    },
    {
      name: 'a unit of the system that failed',
      after: [[['failedUnits'], ['logrotate.service']]],
      drift: 'service-drift',
      severity: 'warning',
      field: 'failedUnits',
    },
    {
      name: 'a secret',
      after: [
        [
          ['units', 'hypervisor.service', 'environmentFiles', '/etc/choiros/hypervisor.env', 'variables', 'API_KEY', 'fingerprint'],
          '0'.repeat(32),
        ],
      ],
      drift: 'secrets-wiring',
      severity: 'error',
      field: 'environmentFiles["/etc/choiros/hypervisor.env"]',
    },
    {
      name: "Nix's trust",
      after: [[['nix', 'trust', 'requireSigs'], false]],
      drift: 'trust-drift',
      severity: 'error',
      field: 'nix.trust',
    },
    {
      name: 'a check that fails again',
      after: [[['health', 'hypervisor', 'result'], 'failed']],
      drift: 'data',
      severity: 'error',
      field: 'health.hypervisor',
    },
    {
      name: 'a disk that it filled',
      after: [[['capacity', '/nix/store'], { ...almostFull, bytesFree: 1e9 }]],
      drift: 'capacity',
      severity: 'error',
      field: 'capacity["/nix/store"]',
    },
    {
      name: 'a reboot',
      after: [[['host', 'bootId'], 'boot-b']],
      drift: 'system-drift',
      severity: 'warning',
      field: 'host.bootId',
    },
    {
      name: 'a link that somebody replaced meanwhile',
      after: [[['binaries', 'sandbox', 'release'], null]],
      drift: 'release-drift',
      severity: 'error',
      field: 'binaries.sandbox',
    },
  ])('a change after a release is reported alone: $name', ({ after, drift, severity, field }) => {
    const findings = found({ after })
    expect(findings).toMatchObject([{ class: drift, severity, hosts: ['prod-a'] }])
    expect(findings[0]!.field).toContain(field)
    expect(findings[0]!.next).not.toContain('The executables are the same')
  })

  test('the worst change is the first', () => {
    const findings = found({
      after: [
        [['failedUnits'], ['logrotate.service']],
        [['nix', 'trust', 'requireSigs'], false],
      ],
    })
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'warning'])
  })

  test('the first release of a host causes no drift', () => {
    const before: Edit[] = [
      [['releases'], { current: null, kept: [], ledger: { entries: 0, head: null, recent: [] } }],
      [['binaries'], {}],
      [['health'], {}],
      [['units', 'hypervisor.service', 'activeState'], 'inactive'],
      [['units', 'hypervisor.service', 'executable'], null],
      [['units', 'hypervisor.service', 'release'], null],
    ]
    expect(found({ before })).toEqual([])
  })
})
