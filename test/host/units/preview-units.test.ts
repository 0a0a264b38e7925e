import { symlink } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import type { Manifest } from '#domain/manifest/schema'
import { materialize } from '#host/release/materialize'
import { scriptedRunner } from '../../support/scripted-runner.ts'
import { previewUnits } from '#host/units/preview-units'
import { sampleInventory, sampleRelease } from '../../domain/manifest/sample.ts'
import { shownUnit, temporaryHost } from '../temporary-host.ts'

const manifest = { ...sampleRelease().manifest, units: [{ unit: 'a.service', action: 'restart', when: 'changed' } as const] }

test('a unit file that systemd has not read counts as changed, and systemd does not reload it', async () => {
  const runner = scriptedRunner([
    { when: ([, , , properties = '']) => properties.startsWith('--property=ExecCondition'), stdout: 'ExecStart={ path=/bin/true ; }\n' },
    {
      when: ([, , , properties = '']) => properties.startsWith('--property=NeedDaemonReload'),
      stdout: `NeedDaemonReload=yes\nFragmentPath=\nInactiveExitTimestampMonotonic=1\nStateChangeTimestampMonotonic=1\n${shownUnit({ ActiveState: 'active', MainPID: 0 })}`,
    },
  ])
  await using host = await temporaryHost({ runner, processes: { processIds: () => [] } })
  expect(await previewUnits(host, manifest, sampleInventory)).toEqual([{ unit: 'a.service', step: 'restart', because: expect.any(String) }])
  expect(runner.commands.map(({ argv }) => argv[1])).not.toContain('daemon-reload')
  expect(runner.commands.every(({ effect }) => effect === 'read')).toBe(true)
  expect(host.events).toEqual([])
})

test('units that cannot be inspected would be restarted, with the reason', async () => {
  const runner = scriptedRunner([{ when: ['systemctl'], status: 1, stderr: `no bus${'!'.repeat(5000)}` }])
  await using host = await temporaryHost({ runner })
  const [unit] = await previewUnits(host, manifest, sampleInventory)
  expect(unit).toMatchObject({ unit: 'a.service', step: 'restart', because: expect.stringContaining('it could not be inspected') })
  expect(unit!.because.length).toBeLessThanOrEqual(1024)
})

test('a unit that is no longer listed is named in the preview, also when it cannot be inspected', async () => {
  const runner = scriptedRunner([{ when: ['systemctl'], status: 1, stderr: 'no bus' }])
  await using host = await temporaryHost({ runner })
  const old: Manifest = { ...manifest, units: [{ ...manifest.units[0]!, unit: 'old.service' }] }
  const bytes = canonicalJson(old)
  const id = releaseId(bytes)
  const manifestPath = '/nix/store/9c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-choiros-release.json'
  await materialize(host, { id, manifest: old, manifestText: bytes, manifestPath, closure: sampleInventory })
  await symlink(`releases/${id}`, host.paths.current)
  expect((await previewUnits(host, manifest, sampleInventory)).map(({ unit, removed }) => [unit, removed])).toEqual([
    ['old.service', true],
    ['a.service', undefined],
  ])
})
