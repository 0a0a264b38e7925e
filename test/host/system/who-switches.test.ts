import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { requireNobodySwitching, untilNobodySwitches, whoSwitches } from '#host/system/who-switches'
import { lockHolder } from '#tools/files/lock-holder'
import { SWITCH_UNIT } from '#tools/systemd/switch-system'
import { shownUnit, temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const inactive = [{ when: ['systemctl', 'show'], stdout: shownUnit({ ActiveState: 'inactive' }) }]

/** A process that holds NixOS' lock until its input ends. */
async function lockedBy(host: TemporaryHost) {
  const { lock } = host.paths.system
  await mkdir(dirname(lock), { recursive: true })
  const holder = spawn('flock', ['--no-fork', lock, 'sh', '-c', 'echo locked; exec cat'], { stdio: ['pipe', 'pipe', 'inherit'] })
  await once(holder.stdout, 'data')
  const end = async () => {
    const ended = once(holder, 'exit')
    holder.stdin.end()
    await ended
  }
  return { pid: holder.pid!, end }
}

test('the holder of NixOS’ own lock is found in any unit, and refuses a release by its process', async () => {
  await using host = await temporaryHost({ answers: inactive })
  expect(await whoSwitches(host)).toBeNull()
  const { pid, end } = await lockedBy(host)
  const who = `process ${pid}, which has the lock ${host.paths.system.lock}`
  expect(await whoSwitches(host)).toBe(who)
  await expect(requireNobodySwitching(host)).rejects.toMatchObject({ code: 'busy', message: expect.stringContaining(who) })
  await end()
  await expect(requireNobodySwitching(host)).resolves.toBeUndefined()
})

test('a rollback waits until NixOS’ lock is free', async () => {
  await using host = await temporaryHost({ answers: inactive })
  const { end } = await lockedBy(host)
  let isOver = false
  const waited = untilNobodySwitches(host, 60).then(() => (isOver = true))
  await expect.poll(() => host.commands.length).toBeGreaterThan(2)
  expect(isOver).toBe(false)
  await end()
  await waited
  expect(host.commands.every(({ argv }) => argv[1] === 'show')).toBe(true)
})

test('nixos-rebuild in its own unit is found before it has the lock', async () => {
  await using host = await temporaryHost({ answers: [{ when: ['systemctl', 'show'], stdout: shownUnit({ ActiveState: 'activating' }) }] })
  expect(await whoSwitches(host)).toBe(`unit ${SWITCH_UNIT}`)
})

test('a lock of another kind, of another file, or one that is only waited for does not count', async () => {
  await using host = await temporaryHost()
  const file = join(host.folder, 'lock')
  const list = join(host.folder, 'locks')
  await writeFile(file, '')
  const { end } = await lockedBy(host)
  await writeFile(list, '1: POSIX  ADVISORY  WRITE 7 00:00:1 0 EOF\n1: -> FLOCK  ADVISORY  WRITE 8 00:00:1 0 EOF\n\n')
  expect(await lockHolder(file)).toBeNull()
  expect(await lockHolder(file, list)).toBeNull()
  expect(await lockHolder(join(host.folder, 'nowhere'))).toBeNull()
  await end()
})
