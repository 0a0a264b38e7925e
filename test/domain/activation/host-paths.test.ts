import { expect, test } from 'vitest'
import { generationLink, generationOf, hostPaths } from '#domain/activation/host-paths'

test('all files of an application are below its prefix, its state and its roots', () => {
  expect(hostPaths('choiros', '/opt/choiros')).toEqual({
    prefix: '/opt/choiros',
    share: '/opt/choiros/share',
    store: '/nix/store',
    bin: '/opt/choiros/bin',
    current: '/opt/choiros/current',
    releases: '/opt/choiros/releases',
    backups: '/opt/choiros/backups',
    state: '/var/lib/grind-to-prod/choiros',
    attempts: '/var/lib/grind-to-prod/choiros/attempts',
    records: '/var/lib/grind-to-prod/choiros/records',
    journal: '/var/lib/grind-to-prod/choiros/journal.json',
    ledger: '/var/lib/grind-to-prod/choiros/ledger.ndjson',
    roots: '/nix/var/nix/gcroots/grind-to-prod/choiros',
    data: '/var/lib/grind-to-prod/choiros/data',
    system: {
      profile: '/nix/var/nix/profiles/system',
      current: '/run/current-system',
      booted: '/run/booted-system',
      lock: '/run/nixos/switch-to-configuration.lock',
    },
    trust: {
      allowedSigners: ['/etc/grind-to-prod/signers/choiros', '/etc/grind-to-prod/allowed_signers'],
      revokedKeys: '/etc/grind-to-prod/revoked_keys',
      temporary: '/run/grind-to-prod',
    },
  })
})

test('releases of a system alone are kept with the state', () => {
  const state = '/var/lib/grind-to-prod/hosts'
  expect(hostPaths('hosts', undefined)).toMatchObject({ prefix: state, current: `${state}/current`, releases: `${state}/releases`, state })
})

const id = 'a'.repeat(64)
test.each([
  { link: generationLink(id), expected: id },
  { link: generationLink('taken-over'), expected: 'taken-over' },
  { link: `/opt/choiros/releases/${id}`, expected: undefined },
  { link: `releases/${id}/`, expected: undefined },
  { link: `releases/../${id}`, expected: undefined },
  { link: 'releases/other', expected: undefined },
])('generationOf($link) is the generation, or undefined', ({ link, expected }) => {
  expect(generationOf(link)).toBe(expected)
})
