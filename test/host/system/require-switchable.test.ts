import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { requireSwitchable } from '#host/system/require-switchable'
import type { ScriptedAnswer } from '../../support/scripted-runner.ts'
import { temporaryHost, type TemporaryHost } from '../temporary-host.ts'

/** A host with two systems, the second of which prints this when it is asked to check. */
async function hostThatSays(answer: Omit<ScriptedAnswer, 'when'>, inits = ['systemd 2', 'systemd 2']) {
  const host = await temporaryHost({ answers: [{ when: ([, action]) => action === 'check', ...answer }] })
  const [current = '', path = ''] = await Promise.all(
    ['old', 'new'].map(async (name, index) => {
      const folder = join(host.folder, name)
      await mkdir(folder)
      await writeFile(join(folder, 'init-interface-version'), inits[index]!)
      return folder
    }),
  )
  return { host, path, before: { profile: current, current, booted: null } }
}

const ask = ({ host, path, before }: Awaited<ReturnType<typeof hostThatSays>>, mode: 'switch' | 'boot' | 'test' = 'switch') =>
  requireSwitchable(host, { path, mode }, before)
const asked = (host: TemporaryHost) => host.commands.map(({ argv }) => argv[1])

describe('refused before anything is switched', () => {
  test.each(['switch', 'test'] as const)(
    'a system is refused that the host’s switch inhibitors forbid, with the difference (%s)',
    async (mode) => {
      const stdout = "dbus-implementation : dbus -> broker\n\nPre-switch check 'switchInhibitors' failed\n"
      const there = await hostThatSays({ status: 1, stdout, stderr: 'Pre-switch checks failed\n' })
      await using host = there.host
      await expect(ask(there, mode)).rejects.toMatchObject({
        code: 'switch-refused',
        text: expect.stringMatching(
          /while it runs: dbus-implementation : dbus -> broker · Pre-switch check 'switchInhibitors' failed\. Release it with "switchMode: boot"/,
        ),
      })
      expect(asked(host)).toEqual(['check'])
    },
  )

  test('a system is refused whose init cannot replace the running one', async () => {
    const there = await hostThatSays({}, ['systemd 2', 'systemd 3'])
    await using host = there.host
    await expect(ask(there)).rejects.toMatchObject({
      code: 'switch-refused',
      message: expect.stringContaining('its init cannot replace the running one'),
    })
    expect(asked(host)).toEqual([])
  })

  test('a system is refused while another switch runs', async () => {
    const there = await hostThatSays({ status: 11, stderr: 'Could not acquire lock\n' })
    await using _ = there.host
    await expect(ask(there)).rejects.toMatchObject({ code: 'busy', message: expect.stringContaining('Could not acquire lock') })
  })
})

describe('let through', () => {
  test('a system is accepted that passes its checks', async () => {
    const there = await hostThatSays({ status: 0 })
    await using _ = there.host
    await expect(ask(there)).resolves.toBeUndefined()
  })

  test('a system is accepted that is older and has no check', async () => {
    const there = await hostThatSays({ status: 1, stderr: 'Usage: switch-to-configuration [switch|boot|test|dry-activate]\n' })
    await using _ = there.host
    await expect(ask(there)).resolves.toBeUndefined()
  })

  test('a system is not checked when it is only booted later', async () => {
    const there = await hostThatSays({ status: 1 }, ['systemd 2', 'systemd 3'])
    await using host = there.host
    await expect(ask(there, 'boot')).resolves.toBeUndefined()
    expect(asked(host)).toEqual([])
  })
})
