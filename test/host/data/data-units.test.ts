import { symlink } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import type { Manifest } from '#domain/manifest/schema'
import { dataUnits, startUnits } from '#host/data/data-units'
import { materialize } from '#host/release/materialize'
import { sampleInventory, sampleRelease } from '../../domain/manifest/sample.ts'
import { shownUnit, temporaryHost } from '../temporary-host.ts'

test('a restore of data runs the oneshots of the current release, which are in its units', async () => {
  const manifest: Manifest = {
    ...sampleRelease().manifest,
    units: [{ unit: 'migrations.service', action: 'restart', when: 'changed', onRollback: 'skip' }],
    health: {},
  }
  const bytes = canonicalJson(manifest)
  const id = releaseId(bytes)
  const shown = shownUnit({ Type: 'oneshot', ActiveState: 'inactive', SubState: 'dead' })
  await using host = await temporaryHost({ answers: [{ when: ['systemctl', 'show'], stdout: shown }, { when: ['systemctl'] }] })
  const manifestPath = '/nix/store/9c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-choiros-release.json'
  await materialize(host, { id, manifest, manifestText: bytes, manifestPath, closure: sampleInventory })
  await symlink(`releases/${id}`, host.paths.current)
  const units = await dataUnits(host, { current: id, releaseId: id })
  expect(units.stopped).toEqual(['migrations.service'])
  await startUnits(host, { ...units, probe: { ...units.probe, deadlineSeconds: 1 } })
  const started = host.commands.map(({ argv }) => argv).filter(([, verb]) => verb === 'restart' || verb === 'start')
  expect(started).toEqual([['systemctl', 'restart', '--', 'migrations.service']])
})
