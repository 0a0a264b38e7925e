import { mkdir, readdir, symlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { PlannedUnit } from '#domain/activation/unit-plan'
import type { AttemptRecord } from '#domain/protocol/record'
import { releaseId } from '#domain/manifest/release-id'
import { appendRecord } from '#host/attempt/append-record'
import { materialize } from '#host/release/materialize'
import { prune } from '#host/release/prune'
import type { UnitPlan } from '#host/units/planned-unit'
import { observeUnits } from '#machine/units/observe-units'
import { lastVerifiedRelease, stampingAttempt, writeStamps } from '#host/units/unit-stamps'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { sampleInventory, sampleRelease } from '../../domain/manifest/sample.ts'
import { shownUnit, temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const { manifest, bytes } = sampleRelease()
const id = releaseId(bytes)
const digest = (digit: string) => digit.repeat(64)
const now = { definition: digest('1'), environment: digest('2'), definitionChanged: 1, environmentChanged: 1 }
const seen: UnitPlan['seen'] = { now, salt: '0'.repeat(32), invocation: '', definitionChange: null }

/** A host on which this release is current, and whose systemd has forgotten the unit's last run. */
async function running(...records: readonly Partial<AttemptRecord>[]): Promise<TemporaryHost> {
  const host = await temporaryHost({ answers: [{ when: ['systemctl', 'show'], stdout: shownUnit({ InvocationID: '', Type: 'oneshot' }) }] })
  const manifestPath = '/nix/store/9c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-choiros-release.json'
  await materialize(host, { id, manifest, manifestText: bytes, manifestPath, closure: sampleInventory })
  await symlink(`releases/${id}`, host.paths.current)
  for (const record of records) {
    await appendRecord(host, sampleRecord({ releaseId: id, ...record }))
    await mkdir(join(host.paths.attempts, record.attempt!))
  }
  return host
}

const oneshot: PlannedUnit = {
  unit: 'a.service',
  wanted: 'release',
  step: 'start',
  because: '',
  oneshot: { remains: false, isAwaited: true },
}

async function noted(planned: Partial<PlannedUnit>, earlier?: Parameters<typeof writeStamps>[2]['earlier']) {
  const attempt = randomUUID()
  await using host = await running({ attempt })
  await writeStamps(host, attempt, { plan: [{ ...oneshot, ...planned, seen }], earlier })
  return (await lastVerifiedRelease(host, id))?.stamps?.units['a.service']
}

const stamp = { invocation: '', definition: digest('1'), environment: digest('2') }
const before = { ...stamp, definition: digest('9') }
const earlier = { schemaVersion: 1, salt: '0'.repeat(32), units: { 'a.service': before } } as const

test('the run of a oneshot is noted, although systemd has nothing to show for it', async () => {
  expect(await noted({})).toEqual(stamp)
  expect(await noted({ oneshot: undefined })).toBeUndefined()
})

test('systemd is not asked about units that were observed a moment ago', async () => {
  const attempt = randomUUID()
  await using host = await running({ attempt })
  const [observed] = await observeUnits(host, ['a.service'], new Set())
  const asked = host.commands.length
  await writeStamps(host, attempt, { plan: [{ ...oneshot, seen }], earlier: undefined, seen: [observed!] })
  expect(host.commands).toHaveLength(asked)
  expect((await lastVerifiedRelease(host, id))?.stamps?.units).toEqual({ 'a.service': stamp })
  await writeStamps(host, attempt, { plan: [{ ...oneshot, seen }], earlier: undefined, seen: [] })
  expect(host.commands).toHaveLength(asked + 1)
})

test('a oneshot that does not run keeps the note of its last run, and has none without one', async () => {
  expect(await noted({ step: 'none' }, earlier)).toEqual(before)
  expect(await noted({ step: 'none' })).toBeUndefined()
})

test('a oneshot that a rollback skips counts as done from then on', async () => {
  expect(await noted({ step: 'none', wanted: 'any' }, earlier)).toEqual(before)
  expect(await noted({ step: 'none', wanted: 'any' })).toEqual(stamp)
})

test('a restore of data does not make anything forget what has run', async () => {
  const [applied, restored] = [randomUUID(), randomUUID()]
  await using host = await running({ attempt: applied }, { attempt: restored, verb: 'restore-data', previousRelease: id })
  await writeStamps(host, applied, { plan: [{ ...oneshot, seen }], earlier: undefined })
  expect((await lastVerifiedRelease(host, id))?.stamps?.units).toEqual({ 'a.service': stamp })
})

test.each([
  { state: 'proved', verdict: 'COMMITTED' },
  { state: 'failed', verdict: 'NEEDS_HUMAN' },
] as const)('the check of a boot does not make anything forget what has run: $state', async ({ state, verdict }) => {
  const applied = randomUUID()
  const provedAtBoot = { state, boot: randomUUID(), of: applied }
  await using host = await running({ attempt: applied }, { attempt: randomUUID(), verdict, provedAtBoot })
  await writeStamps(host, applied, { plan: [{ ...oneshot, seen }], earlier: undefined })
  expect((await lastVerifiedRelease(host, id))?.stamps?.units).toEqual({ 'a.service': stamp })
  expect(await stampingAttempt(host, id)).toBe(applied)
})

test('a prune keeps the attempt that notes what the units last ran with', async () => {
  const applied = randomUUID()
  await using host = await running({ attempt: applied })
  for (const attempt of Array.from({ length: 20 }, () => randomUUID())) await mkdir(join(host.paths.attempts, attempt))
  const old = new Date(0)
  await utimes(join(host.paths.attempts, applied), old, old)
  await prune(host)
  const kept = await readdir(host.paths.attempts)
  expect(kept).toContain(applied)
  expect(kept).toHaveLength(11)
})

test('a oneshot whose run cannot be noted is reported, because it may run again', async () => {
  await using host = await running()
  await writeStamps(host, randomUUID(), { plan: [{ ...oneshot, seen }], earlier: undefined })
  expect(host.events).toEqual([
    { event: 'note', level: 'warning', message: expect.stringContaining('a oneshot has run, so it may run again') },
  ])
})
