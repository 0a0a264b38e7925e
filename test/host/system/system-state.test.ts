import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Manifest } from '#domain/manifest/schema'
import { noteSystemAtAdoption, planSystem } from '#host/system/plan-system'
import { requireNixos, systemInForce, systemState, systemStatus } from '#host/system/system-state'
import { sampleRelease } from '../../domain/manifest/sample.ts'
import { shownUnit, temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const OLD = `/nix/store/${'a'.repeat(32)}-old`
const NEW = `/nix/store/${'b'.repeat(32)}-new`

async function nixos(options: Parameters<typeof temporaryHost>[0] = {}, system = true): Promise<TemporaryHost> {
  const host = await temporaryHost(options)
  const { profile, current } = host.paths.system
  for (const path of [profile, current]) await mkdir(dirname(path), { recursive: true })
  await symlink('system-42-link', profile)
  await symlink(OLD, join(dirname(profile), 'system-42-link'))
  await symlink(OLD, current)
  return { ...host, permitted: { ...host.permitted, system } }
}

function releaseOf(path: string): Manifest {
  const { manifest } = sampleRelease()
  const host = { ...manifest.components['hypervisor']!, storePath: path, links: {}, kind: 'system', switchMode: 'switch' } as const
  return { ...manifest, components: { ...manifest.components, host } }
}

test('a system is the target of its links, whether it is in the store or not', async () => {
  await using host = await nixos()
  expect(await systemState(host)).toEqual({ profile: OLD, current: OLD, booted: null })
  await symlink('/etc', host.paths.system.booted)
  expect(await systemState(host)).toMatchObject({ booted: null })
})

test('a link to itself is not a system', async () => {
  await using host = await temporaryHost()
  await mkdir(dirname(host.paths.system.profile), { recursive: true })
  await symlink('system', host.paths.system.profile)
  expect(await systemState(host)).toMatchObject({ profile: null })
})

test('a release runs already only when its system is the host’s', async () => {
  await using host = await nixos()
  expect(await systemInForce(host, sampleRelease().manifest)).toBe(true)
  expect(await systemInForce(host, releaseOf(OLD))).toBe(true)
  expect(await systemInForce(host, releaseOf(NEW))).toBe(false)
})

test('a host without NixOS gets no release with a system', async () => {
  await using host = await temporaryHost()
  await expect(requireNixos(host, sampleRelease().manifest)).resolves.toBeUndefined()
  await expect(requireNixos(host, releaseOf(NEW))).rejects.toMatchObject({
    code: 'no-system-profile',
    text: expect.stringContaining('NixOS'),
  })
})

test('a status shows systems only where a release may change them', async () => {
  await using host = await nixos()
  expect(await systemStatus(host, null)).toEqual({ profile: OLD, current: OLD, booted: null, release: null })
  expect(await systemStatus({ ...host, permitted: { ...host.permitted, system: false } }, null)).toBeUndefined()
})

test('a plan keeps the system where the release has none, and where it has the host’s', async () => {
  await using host = await nixos()
  const before = { profile: OLD, current: OLD, booted: null }
  expect(await planSystem(host, 'x', sampleRelease().manifest)).toEqual({ wanted: null, before })
  expect(await planSystem(host, 'x', releaseOf(OLD))).toEqual({ wanted: { path: OLD, mode: 'switch' }, before })
  expect(await planSystem({ ...host, permitted: { ...host.permitted, system: false } }, 'x', sampleRelease().manifest)).toBeUndefined()
})

test('a plan is refused while another switch runs', async () => {
  await using host = await nixos({ answers: [{ when: ['systemctl'], stdout: shownUnit({ ActiveState: 'active' }) }] })
  await expect(planSystem(host, 'x', releaseOf(NEW))).rejects.toMatchObject({ code: 'busy' })
})

test('a plan is refused when the system of the rollback is incomplete', async () => {
  await using host = await nixos({
    answers: [
      { when: ['systemctl'], stdout: shownUnit({ ActiveState: 'inactive' }) },
      { when: ['nix'], status: 1, stderr: 'path is not valid' },
    ],
  })
  await expect(planSystem(host, 'x', releaseOf(NEW))).rejects.toMatchObject({ code: 'path-missing', text: expect.stringContaining(OLD) })
})

test('an adopted state keeps the system, and a rollback to it restores that one', async () => {
  await using host = await nixos()
  const folder = join(host.paths.releases, 'taken-over')
  await mkdir(folder)
  expect(await planSystem(host, 'taken-over', null)).toMatchObject({ wanted: null })
  expect(await noteSystemAtAdoption(host, folder)).toEqual([OLD])
  expect(await planSystem(host, 'taken-over', null)).toMatchObject({ wanted: { path: OLD, mode: 'switch' } })
})

test('a host whose releases may not change the system neither records nor restores it', async () => {
  await using host = await nixos({}, false)
  const folder = join(host.paths.releases, 'taken-over')
  await mkdir(folder)
  expect(await noteSystemAtAdoption(host, folder)).toEqual([])
  await writeFile(join(folder, 'system.json'), JSON.stringify({ profile: NEW, current: NEW, booted: NEW }))
  expect(await planSystem(host, 'taken-over', null)).toBeUndefined()
})
