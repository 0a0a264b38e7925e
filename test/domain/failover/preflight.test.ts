import { describe, expect, test } from 'vitest'
import { driftRefusals, parityOf, refusals, type SeenPair } from '#domain/failover/preflight'
import { OLDER_RELEASE, RELEASE } from '../drift/base.ts'
import { seenActive, seenStandby } from '../../verbs/failover/seen.ts'

const names = { from: 'prod-a', to: 'prod-b' }
const differences = (seen: SeenPair, mayDiffer: readonly string[] = []) => driftRefusals(seen, parityOf(seen, mayDiffer))
const pair = (from: SeenPair['from'], to: SeenPair['to']): SeenPair => ({ names, from, to })

test('two healthy hosts pass the preflight', () => {
  expect(refusals(pair(seenActive(), seenStandby()))).toEqual([])
  expect(differences(pair(seenActive(), seenStandby()))).toEqual([])
})

describe('what speaks against it', () => {
  const attempt = { unit: 'u', attempt: 'x', since: 's', actor: { name: 'somebody' } }
  const awaiting = { application: 'choiros', attempt: 'x', releaseId: RELEASE, deadline: '2026-01-01T00:00:00Z', secondsLeft: 1 }
  test.each([
    {
      name: 'another release',
      seen: pair(seenActive(), seenStandby({ currentRelease: OLDER_RELEASE })),
      says: [
        `prod-b runs release ${OLDER_RELEASE}, but prod-a runs ${RELEASE}; promote the release of prod-a to prod-b, or roll one of them back.`,
      ],
    },
    {
      name: 'no release',
      seen: pair(seenActive(), seenStandby({ currentRelease: null })),
      says: ['prod-b has no release; promote the release of prod-a to it.'],
    },
    {
      name: 'two that stand by',
      seen: pair(seenActive({ role: 'standby' }), seenStandby()),
      says: [expect.stringContaining('prod-a and prod-b both report that they are standby')],
    },
    {
      name: 'no role',
      seen: pair(seenActive(), seenStandby({ role: null })),
      says: ['prod-b has no role; add role to its host in grind-to-prod.yml, and run "grind-to-prod host install prod-b" again.'],
    },
    {
      name: 'a host that is busy',
      seen: pair(seenActive({ holder: attempt }), seenStandby()),
      says: ['prod-a is busy with attempt x of somebody; wait until it has ended.'],
    },
    {
      name: 'a release that may yet go back',
      seen: pair(seenActive(), seenStandby({ awaiting, holder: attempt })),
      says: ['A release on prod-b awaits confirmation; confirm or revert it first with "grind-to-prod confirm prod-b".'],
    },
    {
      name: 'another machine',
      seen: pair({ ...seenActive(), expected: { machineId: '9'.repeat(32) } }, seenStandby()),
      says: [expect.stringContaining('prod-a is not the expected host')],
    },
    {
      name: 'a unit that does not run',
      seen: pair(seenActive(), seenStandby({ units: [{ ...seenStandby().status.units[0]!, activeState: 'failed' }] })),
      says: ['hypervisor.service on prod-b is failed; check systemctl status hypervisor.service there.'],
    },
    {
      name: 'a oneshot that is done',
      seen: pair(seenActive(), seenStandby({ units: [{ ...seenStandby().status.units[0]!, activeState: 'inactive', done: true }] })),
      says: [],
    },
    {
      name: 'a unit that runs something else',
      seen: pair(seenActive(), seenStandby({ units: [{ ...seenStandby().status.units[0]!, ofCurrentRelease: false }] })),
      says: ['hypervisor.service on prod-b does not run its current release; restart it there.'],
    },
    {
      name: 'a check that fails',
      seen: pair(
        seenActive(),
        seenStandby({}, [
          [['health', 'hypervisor', 'result'], 'failed'],
          [['health', 'hypervisor', 'detail'], 'refused'],
        ]),
      ),
      says: ['The check hypervisor on prod-b fails (refused); fix that first.'],
    },
    {
      name: 'a check that could not be asked',
      seen: pair(seenActive(), seenStandby({}, [[['health', 'hypervisor'], { unreadable: 'too slow' }]])),
      says: ['The check hypervisor on prod-b fails (too slow); fix that first.'],
    },
    {
      name: 'health of which nothing is known',
      seen: pair(seenActive(), seenStandby({}, [[['health'], { unreadable: 'no manifest' }]])),
      says: ['The health of prod-b cannot be read (no manifest).'],
    },
  ])('the preflight refuses $name', ({ seen, says }) => {
    expect(refusals(seen)).toEqual(says)
  })
})

describe('the host that gives way', () => {
  test('the preflight accepts an active host that is unhealthy', () => {
    const ill = seenActive({ units: [{ ...seenActive().status.units[0]!, activeState: 'failed' }] }, [
      [['units', 'hypervisor.service', 'activeState'], 'failed'],
      [['units', 'hypervisor.service', 'executable'], null],
      [['health', 'hypervisor', 'result'], 'failed'],
      [['failedUnits'], ['hypervisor.service', 'other.service']],
      [['capacity', '/nix/store', 'bytesFree'], 0],
    ])
    const seen = pair(ill, seenStandby())
    expect(refusals(seen)).toEqual([])
    expect(differences(seen)).toEqual([])
  })

  test('the preflight accepts a failover that already ran, in whole or in part', () => {
    expect(refusals(pair(seenActive({ role: 'standby' }), seenStandby({ role: 'active' })))).toEqual([])
    expect(refusals(pair(seenActive(), seenStandby({ role: 'active' })))).toEqual([])
  })

  test('the preflight accepts an active host that is down', () => {
    expect(refusals(pair(null, seenStandby()))).toEqual([])
    expect(parityOf(pair(null, seenStandby()), [])).toBeNull()
  })
})

describe('parity', () => {
  test.each([
    {
      name: 'a drop-in',
      edit: [['units', 'caddy.service', 'dropIns'], [{ path: '/etc/x.conf', digest: `sha256:${'7'.repeat(64)}` }]],
      mayDiffer: 'units["caddy.service"]',
    },
    { name: 'another kernel', edit: [['host', 'kernel'], '6.12.58'], mayDiffer: 'host.kernel' },
    {
      name: 'another secret',
      edit: [
        ['units', 'hypervisor.service', 'environmentFiles', '/etc/choiros/hypervisor.env', 'variables', 'API_KEY', 'fingerprint'],
        '8'.repeat(32),
      ],
      mayDiffer: 'units.*.environmentFiles',
    },
  ] as const)('the preflight refuses a difference unless it is declared: $name', ({ edit, mayDiffer }) => {
    const seen = pair(seenActive(), seenStandby({}, [edit]))
    expect(differences(seen)).toEqual([expect.stringMatching(/^prod-b differs from prod-a \([a-z-]+, .*\): .*\.$/)])
    expect(differences(seen, [mayDiffer])).toEqual([])
  })
})

test('the preflight refuses a host without a snapshot', () => {
  const silent = { unreadable: 'The disk of prod-a is full.' }
  const active = pair({ ...seenActive(), snapshot: silent }, seenStandby())
  expect(refusals(active)).toEqual([])
  expect(differences(active)).toEqual(['prod-b cannot be compared with prod-a: The disk of prod-a is full.'])
  const standby = pair(seenActive(), { ...seenStandby(), snapshot: { unreadable: 'full' } })
  expect(refusals(standby)).toEqual(['The state of prod-b cannot be read (full).'])
  expect(differences(standby)).toEqual([])
})
