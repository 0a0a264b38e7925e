import { symlink } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import type { Manifest } from '#domain/manifest/schema'
import { dataUnits, startUnits, stopUnits } from '#host/data/data-units'
import { materialize } from '#host/release/materialize'
import { sampleInventory, sampleRelease } from '../../domain/manifest/sample.ts'
import { scriptedRunner } from '../../support/scripted-runner.ts'
import { shownUnit, temporaryHost } from '../temporary-host.ts'

const manifest: Manifest = {
  ...sampleRelease().manifest,
  units: [{ unit: 'a.service', action: 'restart', when: 'changed' }],
  health: {},
}

test.each<{ name: string; shown: Record<string, string>; started: string[] }>([
  { name: 'that is done', shown: { Type: 'oneshot', ActiveState: 'inactive' }, started: [] },
  { name: 'that has failed', shown: { Type: 'oneshot', ActiveState: 'failed' }, started: ['restart'] },
  { name: 'that remains active', shown: { Type: 'oneshot', ActiveState: 'inactive', RemainAfterExit: 'yes' }, started: ['restart'] },
])('a restore of data starts a oneshot $name with $started', async ({ shown, started }) => {
  const runner = scriptedRunner([
    { when: ['systemctl', 'show'], stdout: shownUnit(shown) },
    { when: ['systemctl', 'restart'], status: 1 },
    { when: ['systemctl'] },
  ])
  await using host = await temporaryHost({ runner })
  const bytes = canonicalJson(manifest)
  const id = releaseId(bytes)
  const manifestPath = '/nix/store/9c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-choiros-release.json'
  await materialize(host, { id, manifest, manifestText: bytes, manifestPath, closure: sampleInventory })
  await symlink(`releases/${id}`, host.paths.current)
  const data = await dataUnits(host, { current: id, releaseId: id })
  await stopUnits(host, data)
  await startUnits(host, { ...data, probe: { ...data.probe, successThreshold: 1 } })
  const verbs = runner.commands.map(({ argv }) => argv[1]!)
  expect(verbs).toContain('stop')
  expect(verbs.filter((verb) => verb === 'restart')).toEqual(started)
})
