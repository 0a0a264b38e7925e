import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { configSchema } from '#domain/config/schema'
import type { ScriptedAnswer } from '../support/scripted-runner.ts'
import { parity } from '#verbs/parity'
import { baseSnapshot, edited, type Edit } from '../domain/drift/base.ts'
import { sampleConfig } from '../domain/manifest/sample.ts'
import { fakeHost, result } from './fake-host.ts'
import { useSampleBundle } from './sample-bundle.ts'
import { severalHosts } from './two-hosts.ts'

const sample = useSampleBundle()

const config = configSchema.parse({
  ...sampleConfig,
  hosts: {
    a: {
      address: 'deploy@a.example',
      role: 'active',
      hostKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc',
    },
    b: {
      address: 'deploy@b.example',
      role: 'standby',
      hostKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc',
    },
  },
  parity: { mayDiffer: ['name'] },
  snapshot: { mayDiffer: ['host.kernel'] },
})

function run(
  nix: Omit<ScriptedAnswer, 'when'> | null,
  more: { hosts?: readonly [string, string]; edits?: readonly Edit[]; subfolder?: string } = {},
) {
  if (nix !== null) writeFileSync(join(sample.folder, 'flake.nix'), '{ }')
  const a = fakeHost(
    () => result({ ...baseSnapshot, takenAt: new Date().toISOString() }),
    nix === null ? [] : [{ when: ['nix', 'eval'], ...nix }],
  )
  const b = fakeHost(() => result({ ...edited(more.edits ?? []), takenAt: new Date().toISOString() }))
  const reporter = collectingReporter()
  const { identityFile, environment, folder } = sample
  const directory = join(folder, more.subfolder ?? '')
  mkdirSync(join(folder, '.git'))
  mkdirSync(directory, { recursive: true })
  const runner = severalHosts({ 'a.example': a, 'b.example': b })
  return { reporter, a, b, outcome: parity({ config, directory, hosts: more.hosts, identityFile, environment }, { runner, reporter }) }
}

describe('by evaluation', () => {
  test('parity by evaluation compares what the flake exposes, and asks no host', async () => {
    const { outcome, a, b } = run({ stdout: '{"a":{"name":"a","nice":1},"b":{"name":"b","nice":2}}' })
    expect(await outcome).toEqual({
      schemaVersion: 1,
      by: 'evaluation',
      application: 'choiros',
      reference: 'a',
      host: 'b',
      differences: [{ field: 'nice', reference: 1, host: 2 }],
      compared: 2,
      passedOver: 1,
    })
    expect([...a.calls, ...b.calls]).toEqual([])
  })

  test('parity by evaluation compares the named hosts, in their order', async () => {
    const { outcome } = run({ stdout: '{"a":{"x":1},"b":{}}' }, { hosts: ['b', 'a'] })
    expect(await outcome).toMatchObject({ reference: 'b', host: 'a', differences: [{ field: 'x', host: 1 }] })
  })

  test('parity by evaluation takes the flake of the repository where the application has none', async () => {
    const { outcome } = run({ stdout: '{"a":{"x":1},"b":{"x":1}}' }, { subfolder: 'services/api' })
    expect(await outcome).toMatchObject({ by: 'evaluation', differences: [] })
  })

  test('parity by evaluation reports a flake that does not evaluate as an error of the repository', async () => {
    const { outcome } = run({ status: 1, stderr: "error: undefined variable 'x'" })
    await expect(outcome).rejects.toMatchObject({ code: 'output-invalid', text: expect.stringContaining("undefined variable 'x'") })
  })
})

describe('by snapshots', () => {
  const nothing = { status: 1, stderr: "error: flake 'git+file:///x' does not provide attribute 'grindToProd'" }
  test.each([
    { name: 'where there is no flake', nix: null, warns: false },
    { name: 'where the flake exposes nothing', nix: nothing, warns: false },
    { name: 'where the flake exposes one of them', nix: { stdout: '{"a":{},"b":null}' }, warns: true },
  ])('parity is by snapshots $name', async ({ nix, warns }) => {
    const { outcome, reporter } = run(nix, {
      edits: [
        [['host', 'kernel'], 'other'],
        [['nix', 'version'], '2.3.18'],
      ],
    })
    expect(await outcome).toMatchObject({
      by: 'snapshots',
      report: { worst: 'warning', passedOver: 1, findings: [{ field: 'nix.version', hosts: ['b'] }] },
    })
    const warnings = reporter.events.filter((event) => event.event === 'note')
    expect(warnings).toHaveLength(warns ? 1 : 0)
  })
})

describe('is refused', () => {
  test.each([
    { hosts: ['a', 'a'], code: 'invalid-option' },
    { hosts: ['a', 'c'], code: 'unknown-host' },
  ] as const)('parity is refused for $hosts', async ({ hosts, code }) => {
    await expect(run(null, { hosts }).outcome).rejects.toMatchObject({ code })
  })
})
