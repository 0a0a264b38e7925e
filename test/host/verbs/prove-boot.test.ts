import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import type { AttemptRecord } from '#domain/protocol/record'
import type { Runner } from '#tools/run/runner'
import { appendRecord } from '#host/attempt/append-record'
import { proveBoot } from '#host/verbs/prove-boot'
import { recoverAtBoot } from '#host/verbs/recover'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { sampleRelease } from '../../domain/manifest/sample.ts'
import { lockingRunner } from '../locking-runner.ts'
import { readRecords } from '../read-records.ts'
import { shownUnit, temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const OLD = `/nix/store/${'a'.repeat(32)}-old`
const NEW = `/nix/store/${'b'.repeat(32)}-new`
const text = canonicalJson({
  ...sampleRelease().manifest,
  units: [{ unit: 'a.service', action: 'none', when: 'changed' }],
  health: {},
  probe: { successThreshold: 3, periodSeconds: 0.1, timeoutSeconds: 1, deadlineSeconds: 1 },
})
const release = releaseId(text)
const pending = sampleRecord({
  releaseId: release,
  system: {
    wanted: { path: NEW, mode: 'boot' },
    before: { profile: OLD, current: OLD, booted: OLD },
    after: { profile: NEW, current: OLD, booted: OLD },
    switches: [],
  },
  provedAtBoot: { state: 'pending', boot: 'one' },
})

/** A systemd whose boot ends after so many looks, and which shows the release's unit so. */
class Booting implements Runner {
  readonly started: string[][] = []
  readonly lock = lockingRunner(shownUnit({ ActiveState: 'inactive' }))
  readonly start = this.lock.start
  readonly states: string[]
  readonly unit: string

  constructor(states: string[] = ['running'], unit = 'active') {
    this.states = states
    this.unit = unit
  }

  run: Runner['run'] = async (command) => {
    const { argv } = command
    if (argv[1] === 'is-system-running') {
      const state = this.states.length > 1 ? this.states.shift()! : this.states[0]!
      if (state === 'no answer') return { status: null, stdout: '', stderr: '', timedOut: true }
      return { status: 0, stdout: `${state}\n`, stderr: '' }
    }
    if (argv[0] === 'systemd-run') {
      this.started.push([...argv])
      return { status: 0, stdout: '', stderr: '' }
    }
    if (argv.includes('a.service')) return { status: 0, stdout: shownUnit({ ActiveState: this.unit, SubState: this.unit }), stderr: '' }
    return this.lock.run(command)
  }
}

async function booted(runner: Booting, facts: { boot?: string; system?: string; record?: AttemptRecord } = {}): Promise<TemporaryHost> {
  const host = await temporaryHost({ runner, processes: { bootId: () => facts.boot ?? 'two' } })
  await mkdir(join(host.paths.releases, release))
  await writeFile(join(host.paths.releases, release, 'manifest.json'), text)
  await writeFile(join(host.paths.releases, release, 'closure.json'), '{"paths":[]}')
  await symlink(`releases/${release}`, host.paths.current)
  const { profile, current, booted: link } = host.paths.system
  for (const [place, path] of [
    [profile, NEW],
    [current, facts.system ?? NEW],
    [link, facts.system ?? NEW],
  ] as const) {
    await mkdir(dirname(place), { recursive: true })
    await symlink(path, place)
  }
  await appendRecord(host, facts.record ?? pending)
  return host
}

test('a boot that starts the released system proves it, once the boot has ended, and once', async () => {
  const runner = new Booting(['no answer', 'starting', 'running'])
  await using host = await booted(runner)
  expect(await proveBoot(host)).toMatchObject({
    verb: 'apply',
    verdict: 'UNCHANGED',
    releaseId: release,
    previousRelease: release,
    provedAtBoot: { state: 'proved', boot: 'two', of: pending.attempt },
    system: { after: { booted: NEW }, switches: [] },
    units: [{ unit: 'a.service', activeState: 'active' }],
  })
  expect(runner.states).toEqual(['running'])
  expect(await proveBoot(host)).toBeNull()
  expect(await readRecords(host)).toHaveLength(2)
})

test.each([
  { name: 'starts another system', runner: new Booting(), system: OLD, why: `booted with ${OLD}` },
  { name: 'leaves a unit of the release down', runner: new Booting(['degraded'], 'failed'), system: NEW, why: 'unit a.service has failed' },
])('a boot that $name does not prove the release, and needs a person', async ({ runner, system, why }) => {
  await using host = await booted(runner, { system })
  expect(await proveBoot(host)).toMatchObject({
    verdict: 'NEEDS_HUMAN',
    reason: expect.stringContaining(why),
    provedAtBoot: { state: 'failed' },
  })
})

test('a later boot proves a release that an earlier one did not, and is recorded only then', async () => {
  const failed = { ...pending, verdict: 'NEEDS_HUMAN', provedAtBoot: { state: 'failed', boot: 'one', of: pending.attempt } } as const
  await using still = await booted(new Booting(), { system: OLD, record: failed })
  expect(await proveBoot(still)).toBeNull()
  await using host = await booted(new Booting(), { record: failed })
  expect(await proveBoot(host)).toMatchObject({ verdict: 'COMMITTED', provedAtBoot: { state: 'proved', of: pending.attempt } })
})

test('a boot that ends in a shutdown proves nothing, and the next one is checked', async () => {
  await using host = await booted(new Booting(['starting', 'stopping']))
  expect(await proveBoot(host)).toBeNull()
  expect(await readRecords(host)).toMatchObject([pending])
})

test.each([
  { name: 'of a later boot', boot: 'two', record: pending, expected: 1 },
  { name: 'that a switch starts in the same boot', boot: 'one', record: pending, expected: 0 },
  { name: 'of a release that needs no boot', boot: 'two', record: sampleRecord({ releaseId: release }), expected: 0 },
])('the boot unit $name starts the check of the boot, or not', async ({ boot, record, expected }) => {
  const runner = new Booting()
  await using host = await booted(runner, { boot, record })
  expect(await recoverAtBoot(host)).toBeNull()
  expect(runner.started).toHaveLength(expected)
  for (const argv of runner.started) {
    expect(argv).toContain('--unit=grind-to-prod-boot-check-sample.service')
    expect(argv.slice(-3)).toEqual(['/agent.js', 'prove-boot', 'sample'])
  }
})
