import { expect, test } from 'vitest'
import type { SystemRecord } from '#domain/activation/system-plan'
import { bootProofLines, systemLines, systemStatusLines } from '#domain/report/system-lines'

const OLD = `/nix/store/${'a'.repeat(32)}-old`
const NEW = `/nix/store/${'b'.repeat(32)}-new`
const before = { profile: OLD, current: OLD, booted: OLD }
const wanted = { path: NEW, mode: 'switch' } as const
const places = `    next boot ${OLD}, current ${OLD}, booted ${OLD}`

test.each<{ name: string; record: SystemRecord | undefined; expected: string[] }>([
  { name: 'a host whose system no release may touch', record: undefined, expected: [] },
  {
    name: 'a release without a system',
    record: { wanted: null, before, after: before, switches: [] },
    expected: ['  system: unchanged, because the release has none', places],
  },
  {
    name: 'nothing to do',
    record: { wanted, before, after: before, switches: [] },
    expected: [`  system: ${NEW} (switch), not switched`, places],
  },
  {
    name: 'there and back',
    record: {
      wanted,
      before,
      after: before,
      switches: [
        { path: NEW, action: 'switch', status: null, seconds: 2 },
        { path: OLD, action: 'switch', status: 0, seconds: 1.5 },
      ],
    },
    expected: [
      `  system: ${NEW} (switch)`,
      `    switch ${NEW}: ended by a signal after 2 s`,
      `    switch ${OLD}: status 0 after 1.5 s`,
      places,
    ],
  },
])('the lines of a plan for the system: $name', ({ record, expected }) => {
  expect(systemLines(record)).toEqual(expected)
})

test.each([
  { name: 'one system everywhere', status: { ...before, release: OLD }, expected: [`  system:   ${OLD}`, "            the release's"] },
  {
    name: 'three systems',
    status: { profile: NEW, current: OLD, booted: null, release: NEW },
    expected: [`  system:   ${OLD}, booted none, next boot ${NEW}`, `            the release's is ${NEW}`],
  },
  {
    name: 'a release without one',
    status: { ...before, release: null },
    expected: [`  system:   ${OLD}`, '            the release has none'],
  },
])('the lines of a status with a system: $name', ({ status, expected }) => {
  expect(systemStatusLines(status)).toEqual(expected)
})

test('a status has whether a boot has proved the release', () => {
  const lines = (state: 'pending' | 'proved' | 'failed') =>
    bootProofLines({ state, attempt: 'x', at: '2026-01-01T00:00:00Z', reason: 'no' })
  expect(lines('pending')).toEqual(['            boot:   pending: the next boot starts it for the first time'])
  expect(lines('proved')).toEqual(['            boot:   proved at 2026-01-01T00:00:00Z'])
  expect(lines('failed')).toEqual(['            boot:   failed at 2026-01-01T00:00:00Z: no'])
  expect(bootProofLines(undefined)).toEqual([])
})
