import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Manifest } from '#domain/manifest/schema'
import { requireUnits } from '#host/units/require-units'
import { scriptedRunner, type ScriptedRunner } from '../../support/scripted-runner.ts'
import { sampleRelease } from '../../domain/manifest/sample.ts'
import { shownUnit, temporaryHost } from '../temporary-host.ts'

const { manifest } = sampleRelease()

/** A systemd to which units other than these are loaded; by default none of them was changed since it has read them. */
function systemd(states: Readonly<Record<string, string>>, needsReload = 'no'): ScriptedRunner {
  const runner = scriptedRunner([{ when: ['systemctl', 'show'] }])
  return {
    ...runner,
    async run(command) {
      await runner.run(command)
      const names = command.argv.slice(command.argv.indexOf('--') + 1)
      const blocks = names.map(
        (name) =>
          `NeedDaemonReload=${needsReload}\nCanReload=no\nUnitFileState=enabled\n${shownUnit({ LoadState: states[name] ?? 'loaded' })}`,
      )
      return { status: 0, stdout: blocks.join('\n'), stderr: '' }
    },
  }
}

const withUnits = (...units: string[]): Manifest => ({
  ...manifest,
  health: {},
  units: units.map((unit) => ({ unit, action: 'restart', when: 'changed' })),
})

describe('a release is refused by the name of a unit that', () => {
  test.each([
    { loadState: 'not-found', says: 'wiki.service is not installed' },
    { loadState: 'masked', says: 'wiki.service is masked' },
    { loadState: 'bad-setting', says: 'wiki.service is bad-setting' },
  ])('a release is refused by the name of a unit that is $loadState', async ({ loadState, says }) => {
    await using host = await temporaryHost({ runner: systemd({ 'wiki.service': loadState }) })
    await expect(requireUnits(host, withUnits('a.service', 'wiki.service'))).rejects.toMatchObject({
      name: 'HostError',
      code: 'unit-unsupported',
      text: expect.stringContaining(says),
    })
  })

  test('a release is refused by the name of a missing unit that is only watched', async () => {
    await using host = await temporaryHost({ runner: systemd({ 'wiki.service': 'not-found' }) })
    const watched: Manifest = { ...manifest, health: {}, units: [{ unit: 'wiki.service', action: 'none', when: 'changed' }] }
    await expect(requireUnits(host, watched)).rejects.toThrow('wiki.service is not installed')
  })

  test('a release is refused by the name of a missing unit that a check requires', async () => {
    await using host = await temporaryHost({ runner: systemd({ 'wiki.timer': 'not-found' }) })
    const checked: Manifest = { ...withUnits(), health: { timer: { all: [{ unit: 'wiki.timer' }, { tcp: '127.0.0.1:1' }] } } }
    await expect(requireUnits(host, checked)).rejects.toThrow('wiki.timer is not installed')
    const either: Manifest = { ...withUnits(), health: { timer: { any: [{ unit: 'wiki.timer' }, { tcp: '127.0.0.1:1' }] } } }
    await expect(requireUnits(host, either)).resolves.toBeInstanceOf(Array)
  })
})

describe('a release is let through', () => {
  test('a release is accepted when all its units are present', async () => {
    await using host = await temporaryHost({ runner: systemd({}) })
    await expect(requireUnits(host, withUnits('a.service', 'b@c.service'))).resolves.toMatchObject([
      { unit: 'a.service', unitFileState: 'enabled' },
      { unit: 'b@c.service', unitFileState: 'enabled' },
    ])
  })

  test('a release is accepted when systemd will only reload a unit', async () => {
    await using host = await temporaryHost({ runner: systemd({ 'a.service': 'not-found' }, 'yes') })
    await expect(requireUnits(host, withUnits('a.service'))).resolves.toBeInstanceOf(Array)
  })

  test('a release is accepted when it has no units', async () => {
    const runner = systemd({})
    await using host = await temporaryHost({ runner })
    await expect(requireUnits(host, withUnits())).resolves.toBeInstanceOf(Array)
    expect(runner.commands).toEqual([])
  })
})

describe('of a release with a system of its own', () => {
  const absent = { 'a.service': 'not-found', 'b@c.service': 'not-found', 'off.service': 'not-found' }

  async function withSystem(mode: 'switch' | 'boot', ...units: string[]) {
    const host = await temporaryHost({ runner: systemd(absent) })
    const storePath = join(host.folder, 'system')
    const files = join(storePath, 'etc/systemd/system')
    await mkdir(files, { recursive: true })
    await writeFile(join(files, 'a.service'), '[Service]\n')
    await writeFile(join(files, 'b@.service'), '[Service]\n')
    await symlink('/dev/null', join(files, 'off.service'))
    const [template] = Object.values(manifest.components)
    const system = { ...template!, kind: 'system', switchMode: mode, storePath, links: {} } as unknown as Manifest['components'][string]
    return { host, released: { ...withUnits(...units), components: { ...manifest.components, system } } }
  }

  test("a system's own units count as present", async () => {
    const { host, released } = await withSystem('switch', 'a.service', 'b@c.service')
    await using _ = host
    await expect(requireUnits(host, released)).resolves.toBeInstanceOf(Array)
  })

  test.each(['off.service', 'c.service'])("a system's masked or missing units do not count: %s", async (unit) => {
    const { host, released } = await withSystem('switch', unit)
    await using _ = host
    const other = { ...host, runner: systemd({ ...absent, 'c.service': 'not-found' }) }
    await expect(requireUnits(other, released)).rejects.toThrow(`${unit} is not installed`)
  })

  test('a system that is only booted later does not provide units', async () => {
    const { host, released } = await withSystem('boot', 'a.service')
    await using _ = host
    await expect(requireUnits(host, released)).rejects.toThrow('a.service is not installed')
  })

  test('a system that is not in the store yet leaves its units unknown', async () => {
    const { host, released } = await withSystem('switch', 'c.service')
    await using _ = host
    const other = { ...host, runner: systemd({ 'c.service': 'not-found' }) }
    const absentSystem = { ...released.components['system'], storePath: join(host.folder, 'nowhere') }
    await expect(requireUnits(other, { ...released, components: { system: absentSystem } })).resolves.toBeInstanceOf(Array)
  })
})
