import { describe, expect, test } from 'vitest'
import { hostChecks } from '#domain/doctor/host'
import type { HostAnswer, HostFacts } from '#domain/doctor/host-facts'
import type { Snapshot } from '#domain/snapshot/schema'
import { sampleStatus } from '../protocol/sample-status.ts'
import { sampleSnapshot } from '../snapshot/sample.ts'

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc'
const MACHINE = '1'.repeat(32)

const snapshot: Snapshot = {
  ...sampleSnapshot,
  trust: { ...sampleSnapshot.trust, policy: { ...policy(), minimumSignatures: 1 } },
}

function policy() {
  const { policy: found } = sampleSnapshot.trust
  if (found === null || 'unreadable' in found) throw new Error('the sample has no policy')
  return found
}

const answer: HostAnswer = { status: sampleStatus({ currentRelease: 'a'.repeat(64) }), snapshot, ledger: { total: 2, brokenAt: null } }
const facts: HostFacts = {
  name: 'prod',
  configured: { hostKey: KEY, hasJump: false, units: ['hypervisor.service'] },
  expected: { machineId: MACHINE, role: 'active' },
  scanned: [{ key: KEY, fingerprint: 'SHA256:a' }],
  answer,
  signer: 'grind-1:6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY=',
  releaseKey: 'SHA256:qL8b1VbCw0m0uXjYgO8m6kq3o0Zt7R5s9dX2eF4aBcD',
}

/** The findings that are not good, as `outcome id`. */
function bad(change: Partial<HostFacts>): string[] {
  return hostChecks({ ...facts, ...change }).flatMap(({ outcome, id }) => (outcome === 'passed' ? [] : [`${outcome} ${id}`]))
}

const withSnapshot = (change: Partial<Snapshot>): Partial<HostFacts> => ({ answer: { ...answer, snapshot: { ...snapshot, ...change } } })
const withStatus = (change: Parameters<typeof sampleStatus>[0]): Partial<HostFacts> => ({
  answer: { ...answer, status: { ...answer.status, ...change } },
})

test('a good host passes every check', () => {
  expect(bad({})).toEqual([])
})

describe('its ssh key', () => {
  test.each([
    { what: 'another one', change: { scanned: [{ key: `${KEY}x`, fingerprint: 'SHA256:b' }] }, expected: 'failed host-key' },
    { what: 'a host that does not answer', change: { scanned: [] }, expected: 'failed host-key' },
    { what: 'a host behind a bastion', change: { configured: { ...facts.configured, hasJump: true } }, expected: 'unknown host-key' },
    {
      what: 'a certificate authority',
      change: { configured: { ...facts.configured, hostKey: `@cert-authority ${KEY}` } },
      expected: 'unknown host-key',
    },
  ])('doctor reports $what', ({ change, expected }) => {
    expect(bad(change)).toEqual([expected])
  })
})

test('a host without an agent names its installation, and nothing else is checked', () => {
  const silent = { answer: { code: 'authentication-failed', message: 'prod does not accept the key.', hint: 'Try another.' } }
  expect(bad(silent)).toEqual(['failed connects'])
  expect(hostChecks({ ...facts, ...silent }).at(-1)?.hint).toBe('Run "grind-to-prod host install prod" if that was not done yet.')
  const cut = { answer: { code: 'unreachable', message: 'prod cannot be reached.', hint: 'Check the network.' } }
  expect(hostChecks({ ...facts, ...cut }).at(-1)?.hint).toBe('Check the network.')
})

test.each([
  { what: 'an older agent', change: withStatus({ agentVersion: '0.0.9' }), expected: ['warning agent-version'] },
  { what: 'another machine', change: { expected: { machineId: '2'.repeat(32) } }, expected: ['failed identity'] },
  { what: 'another role', change: { expected: { machineId: MACHINE, role: 'standby' as const } }, expected: ['failed identity'] },
  { what: 'a machine that is not named', change: { expected: undefined }, expected: ['warning identity'] },
  { what: 'a warning of the agent', change: withStatus({ warnings: ['Its Nix is old.'] }), expected: ['warning nix-trust'] },
  {
    what: 'a running attempt',
    change: withStatus({ holder: { unit: 'u', attempt: 'a', since: 's', actor: { name: 'alice' } } }),
    expected: ['warning free'],
  },
  { what: 'a key of Nix that it does not accept', change: { signer: 'other-1:x' }, expected: ['failed trusts-nix-key'] },
  { what: 'a key of Nix that is not known', change: { signer: null }, expected: ['unknown trusts-nix-key'] },
  { what: 'a signer that it does not accept', change: { releaseKey: 'SHA256:other' }, expected: ['failed trusts-signer'] },
  { what: 'more signatures than one', change: { answer: { ...answer, snapshot: sampleSnapshot } }, expected: ['warning signatures'] },
  {
    what: 'a state that cannot be read',
    change: { answer: { ...answer, snapshot: { failed: 'no' } } },
    expected: ['unknown unit', 'unknown state'],
  },
  {
    what: 'a ledger whose first line was removed',
    change: { answer: { ...answer, ledger: { total: 1, brokenAt: 1 } } },
    expected: ['failed ledger'],
  },
  {
    what: 'a ledger without its newest lines',
    change: { answer: { ...answer, status: { ...answer.status, ledger: { total: 2, brokenAt: null, hasCurrent: false } } } },
    expected: ['failed ledger'],
  },
  {
    what: 'a ledger that was cut back to an earlier attempt of the same release',
    change: withStatus({ ledger: { total: 2, brokenAt: null, hasCurrent: true, lost: [{ line: 3 }] } }),
    expected: ['failed ledger'],
  },
  {
    what: 'a link that was changed by hand',
    change: withStatus({ ledger: { total: 2, brokenAt: null, hasCurrent: true, changedLinks: [{ link: '/opt/a/bin', target: null }] } }),
    expected: ['failed ledger'],
  },
  {
    what: 'a ledger with an incomplete last line',
    change: { answer: { ...answer, ledger: { total: 2, brokenAt: null, incomplete: true as const } } },
    expected: ['warning ledger'],
  },
  { what: 'a ledger that is not readable', change: { answer: { ...answer, ledger: { failed: 'no' } } }, expected: ['unknown ledger'] },
  {
    what: 'a full disk',
    change: withSnapshot({ capacity: { '/nix': { bytesTotal: 2, bytesFree: 1, inodesTotal: 0, inodesFree: 0 } } }),
    expected: ['warning room'],
  },
  {
    what: 'a clock that is wrong',
    change: withSnapshot({ clock: { ...snapshot.clock, offsetMilliseconds: -90_000 } }),
    expected: ['warning clock'],
  },
  {
    what: 'a clock that is not synchronized',
    change: withSnapshot({ clock: { ...snapshot.clock, synchronized: false } }),
    expected: ['warning clock-sync'],
  },
  {
    what: 'a clock that is wrong and not synchronized',
    change: withSnapshot({ clock: { ...snapshot.clock, offsetMilliseconds: 90_000, synchronized: false } }),
    expected: ['warning clock', 'warning clock-sync'],
  },
  {
    what: 'a clock on a host without timedatectl',
    change: withSnapshot({ clock: { ...snapshot.clock, synchronized: { unreadable: 'spawn timedatectl ENOENT' } } }),
    expected: ['unknown clock-sync'],
  },
])('$what is found', ({ change, expected }) => {
  expect(bad(change)).toEqual(expected)
})

describe('its units', () => {
  const units = (loadState: string) => {
    const known = snapshot.units
    if ('unreadable' in known) throw new Error('the sample has no units')
    return { units: { 'hypervisor.service': { ...Object.values(known)[0]!, loadState } } } as Partial<Snapshot>
  }

  test.each(['not-found', 'masked'])('a unit that is %s fails', (loadState) => {
    expect(bad(withSnapshot(units(loadState)))).toEqual(['failed unit'])
  })

  test('a unit that does not start at boot is a warning', () => {
    const unit = { unit: 'hypervisor.service', activeState: 'active', subState: 'running', executable: null, ofCurrentRelease: true }
    expect(bad(withStatus({ units: [{ ...unit, unitFileState: 'disabled' }] }))).toEqual(['warning boot'])
    expect(bad(withStatus({ units: [{ ...unit, unitFileState: 'enabled' }] }))).toEqual([])
  })

  test('a unit that the policy does not list fails on a host without a release, and is unknown on another', () => {
    const configured = { ...facts.configured, units: ['new.service'] }
    expect(bad({ configured })).toEqual(['unknown unit'])
    expect(bad({ configured, ...withStatus({ currentRelease: null }) })).toEqual(['failed unit'])
  })
})
