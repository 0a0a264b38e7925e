import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { onHost, succeedOnHost } from '../../lab/client.ts'
import type { CommandResult } from '#tools/run/runner'
import { script } from '../host/hand-made.ts'
import { bootEntry, BROKEN_UNIT, endSystems, lookAtSystems, makeSystem, startFrom } from '../host/hand-made-system.ts'

/** The list of docs/nixos.md, line by line: the lab's stand-in for NixOS' own program keeps to it. */

const run = (system: string, ...words: string[]): Promise<CommandResult> =>
  onHost('prod', [`${system}/bin/switch-to-configuration`, ...words])
const said = ({ stdout, stderr }: CommandResult) => `${stdout}${stderr}`
const runsSince = (unit: string) => script('systemctl show --value --property=ExecMainStartTimestampMonotonic "$1"', unit)
const stateOf = async (unit: string) => (await script('systemctl show --value --property=ActiveState "$1"', unit)).trim()

const service = (text: string) => `[Service]\nExecStart=/bin/sleep infinity\n${text}`
const oneshot = (text = '') => `[Service]\nType=oneshot\nExecStart=/bin/true\n${text}`
const old = {
  'stand-in-same.service': service(''),
  'stand-in-changed.service': service('Environment=A=1\n'),
  'stand-in-kept.service': `[Unit]\nX-RestartIfChanged=false\n${service('Environment=A=1\n')}`,
  'stand-in-gone.service': service(''),
  'stand-in-ended.service': oneshot(),
  'stand-in-remains.service': oneshot('RemainAfterExit=yes\n'),
}
const { 'stand-in-gone.service': _gone, ...stays } = old
const next = {
  ...stays,
  'stand-in-changed.service': service('Environment=A=2\n'),
  'stand-in-kept.service': `[Unit]\nX-RestartIfChanged=false\n${service('Environment=A=2\n')}`,
}

let before: string
beforeAll(async () => {
  before = await makeSystem({ name: 'stand-in-old', units: old, wanted: Object.keys(old), inhibitors: { dbus: 'dbus' } })
})
beforeEach(async () => {
  await startFrom(before)
  await script('rm -rf /boot/lab; systemctl reset-failed; "$1/bin/switch-to-configuration" test', before)
})
afterAll(async () => {
  await script('"$1/bin/switch-to-configuration" test', await makeSystem({ name: 'stand-in-empty' }))
  await endSystems()
})

describe('before anything is activated', () => {
  test('switch-to-configuration prints its usage without an action, or with an unknown one', async () => {
    for (const words of [[], ['restart']]) {
      const result = await run(before, ...words)
      expect({ status: result.status, said: said(result) }).toEqual({ status: 1, said: expect.stringContaining('Usage:') })
    }
  })

  test.each(['check', 'boot', 'switch', 'test'])('switch-to-configuration ends at once while another one runs: %s', async (action) => {
    const lock = '/run/nixos/switch-to-configuration.lock'
    const text = `exec 8>${lock}; flock 8; "$1/bin/switch-to-configuration" ${action} 8>&-; echo "status $?"`
    expect(await succeedOnHost('prod', ['bash', '-c', `{ ${text}; } 2>&1`, '-', before])).toContain('Could not acquire lock\nstatus 11')
  })

  test('switch-to-configuration refuses another inhibitor in all modes but boot, and changes nothing', async () => {
    const other = await makeSystem({ name: 'stand-in-bus', units: old, inhibitors: { dbus: 'broker', init: 'new' } })
    for (const action of ['check', 'switch', 'test']) {
      const result = await run(other, action)
      expect(result.status).toBe(1)
      expect(said(result)).toContain('dbus : dbus -> broker\n')
      expect(said(result)).toContain("Pre-switch check 'switchInhibitors' failed\nPre-switch checks failed\n")
    }
    expect(await bootEntry()).toBe('none')
    expect((await run(other, 'boot')).status).toBe(0)
    expect(await bootEntry()).toBe(other)
    expect(await lookAtSystems()).toMatchObject({ current: before, active: 'stand-in-old' })
  })

  test('switch-to-configuration check alone changes nothing', async () => {
    const since = await runsSince('stand-in-changed.service')
    expect((await run(await makeSystem({ name: 'stand-in-new', units: next }), 'check')).status).toBe(0)
    expect(await bootEntry()).toBe('none')
    expect(await runsSince('stand-in-changed.service')).toBe(since)
  })

  test('switch-to-configuration ends when its boot loader fails', async () => {
    const other = await makeSystem({ name: 'stand-in-loader', units: old, loaderFails: true })
    for (const action of ['switch', 'boot']) {
      const result = await run(other, action)
      expect(result.status).toBe(1)
      expect(said(result)).toContain('Failed to install bootloader')
    }
    expect((await lookAtSystems()).current).toBe(before)
  })

  test('switch-to-configuration refuses another init after it made the boot entry', async () => {
    const other = await makeSystem({ name: 'stand-in-init', units: old, init: 'systemd 3' })
    expect((await run(other, 'test')).status).toBe(100)
    expect(await bootEntry()).toBe('none')
    expect((await run(other, 'switch')).status).toBe(100)
    expect(await bootEntry()).toBe(other)
    expect((await lookAtSystems()).current).toBe(before)
  })
})

describe('once it activates', () => {
  test('a switch restarts, stops or keeps units by their files', async () => {
    const units = ['stand-in-same.service', 'stand-in-kept.service', 'stand-in-changed.service']
    const since = await Promise.all(units.map(runsSince))
    const system = await makeSystem({ name: 'stand-in-new', units: next, wanted: Object.keys(next) })
    expect((await run(system, 'switch')).status).toBe(0)
    const now = await Promise.all(units.map(runsSince))
    expect(units.filter((_, index) => now[index] !== since[index])).toEqual(['stand-in-changed.service'])
    expect(await stateOf('stand-in-gone.service')).toBe('inactive')
    expect(await lookAtSystems()).toMatchObject({ current: system })
    expect(await bootEntry()).toBe(system)
  })

  test('a switch restarts active targets: what has ended runs again, unless it remains', async () => {
    const units = ['stand-in-ended.service', 'stand-in-remains.service']
    const since = await Promise.all(units.map(runsSince))
    expect((await run(before, 'test')).status).toBe(0)
    const now = await Promise.all(units.map(runsSince))
    expect(units.filter((_, index) => now[index] !== since[index])).toEqual(['stand-in-ended.service'])
  })

  test('a switch with a failing activation script exits with 2, and still changes the units', async () => {
    const since = await runsSince('stand-in-ended.service')
    const result = await run(await makeSystem({ name: 'stand-in-breaks', units: next, breaks: true }), 'test')
    expect({ status: result.status, said: said(result) }).toEqual({
      status: 2,
      said: expect.stringContaining('Failed to run activate script'),
    })
    expect(await runsSince('stand-in-ended.service')).not.toBe(since)
    expect((await lookAtSystems()).current).toBe(before)
  })

  test('a switch with a failing unit exits with 4 and its name; the next one does not remember that', async () => {
    const units = { ...old, ...BROKEN_UNIT }
    const broken = await makeSystem({ name: 'stand-in-broken', units, wanted: ['broken.service'] })
    const result = await run(broken, 'test')
    expect({ status: result.status, said: said(result) }).toEqual({
      status: 4,
      said: expect.stringContaining('warning: the following units failed: broken.service'),
    })
    expect((await lookAtSystems()).current).toBe(broken)
    expect((await run(before, 'test')).status).toBe(0)
  })
})
