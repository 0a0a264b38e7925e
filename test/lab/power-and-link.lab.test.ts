import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asRoot, lab, labSucceeds, on, removeLab, startLab, status, until } from './lab-under-test.ts'

beforeAll(async () => {
  await labSucceeds('up', '--hosts', '3', '--disks')
})
afterAll(removeLab)

/** Milliseconds between the client's greeting and sshd's answer: one round trip and a little work. */
const roundTrip = async (): Promise<number> => {
  const program = `
    const socket = require('node:net').connect(22, 'prod')
    socket.once('data', () => {
      const begin = performance.now()
      socket.once('data', () => { console.log(performance.now() - begin); socket.destroy() })
      socket.write('SSH-2.0-lab\\r\\n')
    })`
  return Number(await on('grind', 'node', '-e', program))
}

/** Other work on the machine can only lengthen a round trip: a line is shorter than this when one of many is. */
const isShorterThan = (milliseconds: number) =>
  until(`a round trip takes less than ${milliseconds} ms`, async () => (await roundTrip()) < milliseconds, 60)

describe('power', () => {
  test('a power cut ends every process at once, without a goodbye, and keeps exactly what was synced', async () => {
    const identity = await on('prod', 'cat', '/etc/machine-id')
    const boot = await on('prod', 'cat', '/proc/sys/kernel/random/boot_id')
    await on('prod', 'sh', '-c', 'echo kept >/root/kept; echo noted >/srv/notes/noted; journalctl --sync; sync')
    const inside = startLab('exec', 'prod', '--', 'sleep', 'infinity')
    const peer = startLab('exec', 'grind', '--', 'bash', '-c', 'exec 3<>/dev/tcp/prod/22; read -r banner <&3; echo "$banner"; cat <&3')
    expect(String(await once(peer.stdout!, 'data'))).toContain('SSH-2.0')

    // At the last moment: the kernel writes old data on its own, and sooner on a busy machine.
    await on('prod', 'sh', '-c', 'echo lost >/root/lost')
    await labSucceeds('kill', 'prod')
    expect(await inside.finished).not.toMatchObject({ status: 0 })
    expect((await status()).hosts['prod']).toMatchObject({ state: 'off', process: null })
    expect(await on('grind', 'ss', '-Htn', 'state', 'established', 'dst', '10.77.0.3')).not.toBe('')
    expect(await lab('exec', 'prod', '--', 'true')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("use 'lab/lab start prod'"),
    })
    expect(await lab('kill', 'prod')).toMatchObject({ status: 2, stderr: expect.stringContaining('already off') })

    await labSucceeds('start', 'prod')
    expect(await on('prod', 'sh', '-c', 'cat /root/kept /srv/notes/noted; cat /root/lost 2>/dev/null || true')).toBe('kept\nnoted\n')
    expect(await on('prod', 'cat', '/etc/machine-id')).toBe(identity)
    expect(await on('prod', 'cat', '/proc/sys/kernel/random/boot_id')).not.toBe(boot)
    expect(await labSucceeds('logs', 'prod', '--boot=-1', '--lines=1')).not.toBe('')
    expect(await lab('start', 'prod')).toMatchObject({ status: 2, stderr: expect.stringContaining('already running') })
    await on('grind', 'pkill', '--exact', 'cat')
    await peer.finished
  })

  test('a reboot of a host is a clean one', async () => {
    const identity = await on('prod-b', 'cat', '/etc/machine-id')
    await labSucceeds('reboot', 'prod-b')
    expect(await on('prod-b', 'cat', '/etc/machine-id')).toBe(identity)
    expect(await labSucceeds('logs', 'prod-b', '--boot=-1', '--grep=Reached target reboot.target', '--lines=1')).toContain('reboot')
  })

  test('a host that shut itself down can be started', async () => {
    // The shutdown that it asks for may end it.
    await lab('exec', 'prod-b', '--', 'systemctl', 'poweroff')
    await until('prod-b is off', async () => (await status()).hosts['prod-b']!.state === 'off')
    await labSucceeds('start', 'prod-b')
    expect((await status()).hosts['prod-b']!.state).toBe('running')
  })

  test('the files of a host can be read from outside', async () => {
    await on('prod', 'sh', '-c', 'echo seen >/root/seen')
    const { root, upper } = (await status()).hosts['prod']!
    expect(await asRoot('cat "$1/root/seen" "$2/root/seen"', root, upper)).toEqual(['seen', 'seen'])
  })
})

describe('the link', () => {
  test('the link has the given length, and is direct again when cleared', async () => {
    await labSucceeds('link', '--rtt', '200ms', '--rate', '100mbit')
    for (let round = 0; round < 3; round += 1) expect(await roundTrip()).toBeGreaterThan(190)
    await labSucceeds('link', '--rtt', '100ms')
    expect(await roundTrip()).toBeGreaterThan(95)
    await isShorterThan(190)
    // Each greeting was answered, in one round trip of a connection; nothing connected to the other production host.
    const traffic = JSON.parse(await labSucceeds('link', '--status')) as Record<string, Record<string, number>>
    expect(traffic['prod']!['connections']).toBeGreaterThan(0)
    expect(traffic['prod']!['roundTrips']).toBe(traffic['prod']!['connections'])
    expect(traffic['prod-b']).toEqual({ connections: 0, bytesToHost: 0, bytesFromHost: 0, roundTrips: 0 })
    await labSucceeds('link', '--clear')
    await isShorterThan(95)
    expect(await lab('link', '--status')).toMatchObject({ status: 2, stderr: expect.stringContaining('There is no link') })
  })

  test.each([['--rtt', '40'], ['--rate', 'fast'], ['--rtt'], ['--sideways'], []])('the link refuses the setting %j %j', async (...argv) => {
    const before = await on('grind', 'cat', '/etc/hosts')
    expect(await lab('link', ...argv.filter((word) => typeof word === 'string'))).toMatchObject({ status: 2 })
    expect(await on('grind', 'cat', '/etc/hosts')).toBe(before)
  })

  test.each(['direct', 'long'])('a pulled cable stalls open and new connections, and loses nothing (%s)', async (line) => {
    if (line === 'long') await labSucceeds('link', '--rtt', '10ms')
    const ssh = ['ssh', '-i', '/etc/lab/keys/admin', '-o', 'StrictHostKeyChecking=accept-new', '-o', 'ConnectTimeout=1', 'admin@prod']
    const open = startLab('exec', 'grind', '--user', 'runner', '--', ...ssh, 'cat')
    open.stdin!.write('one\n')
    expect(String((await once(open.stdout!, 'data'))[0])).toBe('one\n')

    await labSucceeds('link', '--down')
    open.stdin!.write('two\n')
    expect(await lab('exec', 'grind', '--user', 'runner', '--', ...ssh, 'true')).toMatchObject({ status: 255 })
    await until('grind sends again what was not acknowledged', async () =>
      (await on('grind', 'ss', '-Htni', 'dport', '22')).includes('retrans:'),
    )

    const answer = once(open.stdout!, 'data')
    await labSucceeds('link', '--up')
    expect(String((await answer)[0])).toBe('two\n')
    open.stdin!.end()
    expect(await open.finished).toMatchObject({ status: 0 })
    await labSucceeds('link', '--clear')
  })
})
