import { execFileSync } from 'node:child_process'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { snapshotEnvironment } from '#domain/snapshot/env'
import { parseSnapshotEnvironment } from '#domain/snapshot/parse-env'
import { parseSnapshot } from '#domain/snapshot/parse'
import { asVersion1 } from '#domain/snapshot/schema-1'
import { anySnapshot } from './arbitrary.ts'
import { sampleSnapshot } from './sample.ts'

const sampleText = snapshotEnvironment(sampleSnapshot)

test('the environment form has the names that operators know', () => {
  const lines = sampleText.split('\n')
  for (const line of [
    'schema_version=2',
    'hostname=prod-a',
    'nixos_version=26.05.20261101.abcdef0',
    'current_system=/nix/store/0xk2c2y7dyrpzv9qkq8l3cw1z3bbvn5a-nixos-system-prod-a-26.05',
    'repo_head=a3c5e7f9b1d2c4e6f8a0b2d4c6e8f0a1b3c5d7e9',
    'repo_dirty=true',
    "repo_dirty_files='docs/notes%20on%20prod.md flake.nix'",
    'binary_hypervisor_path=/nix/store/5b3k1wnqcvzsyzk3xdyxvv4nqbqkr5vw-hypervisor-0.4.2/bin/hypervisor',
    'binary_hypervisor_sha256=1f2e3d4c5b6a79880102030405060708090a0b0c0d0e0f101112131415161718',
    "binary_sandbox_tool_sha256_unreadable='the read took longer than 1500 ms'",
    'service_hypervisor_active=active',
    'service_hypervisor_substate=running',
    'service_hypervisor_result=success',
    'service_container_sandbox_live_active=inactive',
    'health_hypervisor=passed',
    'health_sandbox_live=failed',
    "hypervisor_env_files='/etc/choiros/hypervisor.env /run/secrets/choiros'",
    'hypervisor_env_file_etc_choiros_hypervisor_env_mode=0600',
  ]) {
    expect(lines).toContain(line)
  }
})

test('the environment form is read back to the same snapshot', () => {
  expect(parseSnapshotEnvironment(sampleText)).toEqual(sampleSnapshot)
})

test('the environment form of any snapshot is read back, whatever its names are', () => {
  fc.assert(
    fc.property(anySnapshot(), (snapshot) => {
      expect(parseSnapshotEnvironment(snapshotEnvironment(snapshot))).toEqual(snapshot)
    }),
  )
})

test('a shell that sources the environment form gets every value and runs nothing', () => {
  const reason = `'; touch /tmp/x; $(id) \`id\` "\\ é`
  const text = snapshotEnvironment({ ...sampleSnapshot, failedUnits: { unreadable: reason } })
  const shown = execFileSync('sh', ['-eu', '-c', `${text}\nprintf %s "$failed_units_unreadable"`], { encoding: 'utf8' })
  expect(shown).toBe(reason)
})

test('names that are similar as variables stay distinct', () => {
  const failed = { result: 'failed', detail: '', listener: null, latencyMilliseconds: 1 } as const
  const snapshot = { ...sampleSnapshot, health: { 'a-b': failed, 'a.b': { ...failed, latencyMilliseconds: 2 } } }
  const text = snapshotEnvironment(snapshot)
  expect(text).toContain('health_a_b_latency_milliseconds=1\n')
  expect(text).toContain('health_a_b_latency_milliseconds_2=2\n')
  expect(parseSnapshotEnvironment(text)).toEqual(snapshot)
})

test.each([
  { name: 'nothing', text: '', message: /line 1 is ""/ },
  { name: 'a line that is no assignment', text: `${sampleText}echo hello\n`, message: /line \d+ is "echo hello"/ },
  { name: 'a command in a value', text: sampleText.replace('hostname=prod-a', 'hostname=$(id)'), message: /hostname=\$\(id\)/ },
  { name: 'double quotes', text: sampleText.replace('hostname=prod-a', 'hostname="prod-a"'), message: /not a KEY=value/ },
  { name: 'a line end of Windows', text: sampleText.replace('hostname=prod-a', 'hostname=prod-a\r'), message: /not a KEY=value/ },
  { name: 'a variable twice', text: `${sampleText}hostname=b\n`, message: /hostname a second time/ },
  { name: 'a variable of another tool', text: `${sampleText}extra=1\n`, message: /extra is not a variable of a snapshot/ },
  { name: 'one that is missing', text: sampleText.replace(/^hostname=.*\n/m, ''), message: /hostname is missing/ },
  { name: 'a number that is none', text: sampleText.replace('restarts=2', 'restarts=two'), message: /restarts.*two/ },
  { name: 'a list that is none', text: sampleText.replace(/^services=.*$/m, 'services=%zz'), message: /services.*not a list of words/ },
  { name: 'a count that is none', text: sampleText.replace('sockets=1', 'sockets=-1'), message: /sockets is "-1"/ },
])('the environment form is refused with $name', ({ text, message }) => {
  expect(() => parseSnapshotEnvironment(text)).toThrow(message)
})

test('a file of schema version 1 is read too', () => {
  const first = asVersion1(sampleSnapshot)
  const text = sampleText
    .split('\n')
    .filter((line) => !/^(?:trust|logins|foreign_units|nix_trust_unchecked_substituters|release_ledger_recent)(?:_|=)/.test(line))
    .join('\n')
    .replace('schema_version=2', 'schema_version=1')
  expect(parseSnapshotEnvironment(text)).toEqual(parseSnapshot(first))
  expect(() => parseSnapshotEnvironment(text.replace('schema_version=1', 'schema_version=2'))).toThrow(/is missing/)
})
