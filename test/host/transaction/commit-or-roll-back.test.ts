import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Journal } from '#domain/activation/journal'
import { writeRequest } from '#host/attempt/attempts'
import { writeCancellation } from '#host/attempt/cancellation'
import { openAttempt } from '#host/attempt/finish-attempt'
import { decide } from '#host/attempt/decisions'
import type { HealthResult } from '#host/health/watch-health'
import { commitOrRollBack } from '#host/transaction/commit-or-roll-back'
import type { ScriptedAnswer } from '../../support/scripted-runner.ts'
import { sampleRelease } from '../../domain/manifest/sample.ts'
import { shownUnit, temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'
const releaseId = 'b'.repeat(64)
const manifest = {
  ...sampleRelease().manifest,
  units: [{ unit: 'a.service', action: 'none', when: 'changed' } as const],
  health: {},
  probe: { successThreshold: 2, periodSeconds: 0.1, timeoutSeconds: 1, deadlineSeconds: 2 },
  confirm: { deadlineSeconds: 60 },
}
const journal: Journal = {
  schemaVersion: 1,
  attempt,
  step: 'switching',
  startedAt: '2026-01-01T00:00:00Z',
  previous: null,
  unitsBefore: {},
}
/** What was seen when the wait began. */
const watched: HealthResult = {
  healthy: true,
  reason: '',
  units: [{ unit: 'a.service', activeState: 'active', executable: null, action: 'restart', because: 'component web changed' }],
  health: [],
}

/** A host with a release that has just been confirmed, and whose unit is in this state now. */
async function confirmed(shown: Readonly<Record<string, string | number>>): Promise<TemporaryHost> {
  const answers: ScriptedAnswer[] = [
    { when: ['systemctl', 'show'], stdout: shownUnit(shown) },
    { when: () => true, stdout: '' },
  ]
  const host = await temporaryHost({ answers })
  await mkdir(join(host.paths.releases, releaseId))
  await writeFile(join(host.paths.releases, releaseId, 'closure.json'), '{"paths":[]}')
  await symlink(`releases/${releaseId}`, host.paths.current)
  const asked = { schemaVersion: 1, verb: 'apply', attempt, releaseId, manifestPath: null, actor: { name: 'tester' } } as const
  await writeRequest(host, { ...asked, requestedAt: '2026-01-01T00:00:00Z' })
  const actor = { name: 'somebody' }
  await decide(host, { schemaVersion: 1, attempt, decision: 'keep', actor, decidedAt: '2026-01-01T00:00:05Z' })
  return host
}

async function committed(host: TemporaryHost) {
  const asked = { schemaVersion: 1, verb: 'apply', attempt, releaseId, manifestPath: null, actor: { name: 'tester' } } as const
  return commitOrRollBack(openAttempt(host, { ...asked, requestedAt: '2026-01-01T00:00:00Z' }, '2026-01-01T00:00:00Z'), {
    journal,
    manifest,
    watched,
  })
}

test('a confirmation does not commit a release that has died while it waited', async () => {
  await using host = await confirmed({ ActiveState: 'failed', SubState: 'failed', Result: 'exit-code' })
  expect(await committed(host)).toMatchObject({
    verdict: 'ROLLED_BACK',
    reason: expect.stringContaining('it was confirmed, but it is no longer healthy: unit a.service has failed (exit-code)'),
    confirmation: { decision: 'keep', actor: { name: 'somebody' } },
  })
})

test('a confirmation commits a healthy release, with the present state of its units', async () => {
  await using host = await confirmed({ ActiveState: 'reloading', SubState: 'reload' })
  expect(await committed(host)).toMatchObject({
    verdict: 'COMMITTED',
    units: [{ unit: 'a.service', activeState: 'reloading', action: 'restart', because: 'component web changed' }],
  })
})

test('a healthy release that was cancelled is not committed, and the record shows who cancelled it', async () => {
  await using host = await confirmed({})
  const cancelled = { actor: { name: 'alice' }, reason: 'the wrong one', requestedAt: '2026-01-01T00:00:03Z' }
  await writeCancellation(host, { schemaVersion: 1, attempt, ...cancelled })
  const record = await committed(host)
  expect(record).toMatchObject({ verdict: 'ROLLED_BACK', reason: expect.stringContaining('alice cancelled it: the wrong one'), cancelled })
})
