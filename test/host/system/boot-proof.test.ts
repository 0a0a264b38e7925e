import { mkdir, symlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import type { Journal } from '#domain/activation/journal'
import type { SwitchMode } from '#domain/config/component'
import type { Verdict } from '#domain/activation/verdicts'
import { attemptFolder, writeJournal } from '#host/attempt/attempts'
import { finishAttempt, openAttempt } from '#host/attempt/finish-attempt'
import { temporaryHost } from '../temporary-host.ts'

const OLD = `/nix/store/${'a'.repeat(32)}-old`
const NEW = `/nix/store/${'b'.repeat(32)}-new`
const attempt = '6f1c1f2e-3c4d-4e5f-8a9b-0c1d2e3f4a5b'
const request = {
  schemaVersion: 1,
  verb: 'apply',
  attempt,
  releaseId: 'c'.repeat(64),
  manifestPath: null,
  actor: { name: 'tester' },
} as const

async function ended(mode: SwitchMode, verdict: Verdict, current: string) {
  await using host = await temporaryHost({ processes: { bootId: () => 'one' } })
  await mkdir(attemptFolder(host, attempt), { recursive: true })
  for (const [place, path] of [
    [host.paths.system.profile, NEW],
    [host.paths.system.current, current],
  ] as const) {
    await mkdir(dirname(place), { recursive: true })
    await symlink(path, place)
  }
  const before = { profile: OLD, current: OLD, booted: OLD }
  const startedAt = '2026-01-01T00:00:00Z'
  const system = { wanted: { path: NEW, mode }, before, back: { profile: OLD, running: OLD } }
  const journal: Journal = { schemaVersion: 1, attempt, step: 'switching', startedAt, previous: null, unitsBefore: {}, system }
  await writeJournal(host, journal)
  const opened = openAttempt(host, { ...request, requestedAt: startedAt }, startedAt)
  return await finishAttempt(opened, { verdict, reason: 'every check passed', previous: null })
}

test('a release that is committed and only booted awaits a boot, and its reason names that', async () => {
  expect(await ended('boot', 'COMMITTED', OLD)).toMatchObject({
    verdict: 'COMMITTED',
    reason: 'every check passed; its system is not proved yet, because only the next boot starts it',
    provedAtBoot: { state: 'pending', boot: 'one' },
  })
})

test.each([
  { name: 'was switched to', mode: 'switch', verdict: 'COMMITTED', current: NEW },
  { name: 'is only booted and runs already', mode: 'boot', verdict: 'COMMITTED', current: NEW },
  { name: 'was not committed', mode: 'boot', verdict: 'ROLLED_BACK', current: OLD },
] as const)('a release that $name awaits no boot', async ({ mode, verdict, current }) => {
  const record = await ended(mode, verdict, current)
  expect([record.reason, record.provedAtBoot]).toEqual(['every check passed', undefined])
})
