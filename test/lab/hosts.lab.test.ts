import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { lab, labSucceeds, on, processesOf, removeLab, startLab, status } from './lab-under-test.ts'

beforeAll(async () => {
  await labSucceeds('up', '--hosts', '3')
})
afterAll(removeLab)

const HostKeys = z.record(z.string(), z.object({ address: z.string(), hostKey: z.string() }))

const nix = (...argv: string[]) => labSucceeds('exec', 'grind', '--user', 'runner', '--', 'nix', ...argv)

test('the hosts of a lab run, with identities of their own', async () => {
  const { hosts } = await status()
  for (const host of ['grind', 'prod', 'prod-b']) {
    expect(hosts[host]).toMatchObject({ state: 'running', nix: expect.stringMatching(/^2\./) })
    expect(await on(host, 'systemctl', 'is-system-running')).toBe('running\n')
  }
  const identities = await Promise.all(
    Object.keys(hosts).map((host) => on(host, 'cat', '/etc/machine-id', '/etc/ssh/ssh_host_ed25519_key.pub')),
  )
  expect(new Set(identities).size).toBe(3)
  const pinned = HostKeys.parse(JSON.parse(await on('grind', 'cat', '/etc/lab/hosts.json')))
  expect(pinned['prod']).toEqual({ address: '10.77.0.3', hostKey: expect.stringMatching(/^ssh-ed25519 [A-Za-z0-9+/=]+$/) })
  expect(identities[1]).toContain(pinned['prod']!.hostKey)
})

test('the hosts of a lab have no network outside', async () => {
  expect(await on('grind', 'ip', 'route')).toBe('10.77.0.0/24 dev host0 proto kernel scope link src 10.77.0.2 \n')
})

test('the deploy key has no access yet, and the admin key has access to every host', async () => {
  const ssh = ['ssh', '-o', 'BatchMode=yes', '-o', 'StrictHostKeyChecking=accept-new']
  for (const host of ['grind', 'prod', 'prod-b']) {
    expect(
      await labSucceeds(
        'exec',
        'grind',
        '--user',
        'runner',
        '--',
        ...ssh,
        '-i',
        '/etc/lab/keys/admin',
        `admin@${host}`,
        'sudo',
        'id',
        '-u',
      ),
    ).toBe('0\n')
  }
  for (const user of ['admin', 'root']) {
    const refused = await lab('exec', 'grind', '--user', 'runner', '--', ...ssh, '-i', '/etc/lab/keys/deploy', `${user}@prod`, 'true')
    expect(refused).toMatchObject({ status: 255, stderr: expect.stringContaining('Permission denied') })
  }
})

test('the host grind builds in a sandbox and signs, and does not trust its runner', async () => {
  const expression = 'derivation { name = "built"; system = builtins.currentSystem; builder = "/bin/sh"; args = ["-c" "echo /* > $out"]; }'
  const path = (await nix('build', '--no-link', '--print-out-paths', '--impure', '--expr', expression)).trim()
  expect(await on('grind', 'cat', path)).toMatch(/^\/bin \/build \/dev \/etc \/nix \/proc (\/srv )?\/tmp\n$/)
  expect(await nix('path-info', '--sigs', path)).toMatch(/ grind\.lab-1:\S+/)
  expect(await nix('store', 'info', '--json')).toMatch(/"trusted":(0|false)/)
})

describe('exec', () => {
  test('exec passes arguments unchanged', async () => {
    const odd = ['a b', '', '$HOME "q" \\', "it's", 'new\nline', '*', '--', '-x', 'ü']
    expect(await on('prod', 'printf', '%s\\0', ...odd)).toBe(odd.map((word) => `${word}\0`).join(''))
  })

  test('exec passes standard input and output byte for byte', async () => {
    const sent = randomBytes(3_000_000)
    const child = startLab('exec', 'prod', '--', 'sh', '-c', 'tee /root/copy; echo done >&2')
    child.stdin!.end(sent)
    const result = await child.finished
    expect(result).toMatchObject({ status: 0, stderr: 'done\n' })
    expect(result.stdout.equals(sent)).toBe(true)
    expect(await on('prod', 'sha256sum', '/root/copy')).toContain(createHash('sha256').update(sent).digest('hex'))
  })

  test.each([0, 1, 2, 37, 255])('exec returns the exit code %i', async (code) => {
    expect(await lab('exec', 'prod', '--', 'sh', '-c', `exit ${code}`)).toMatchObject({ status: code })
  })

  test('exec returns a signal as a signal', async () => {
    expect(await lab('exec', 'prod', '--', 'sh', '-c', 'kill -TERM $$')).toMatchObject({ signal: 'SIGTERM' })
  })

  test('exec gives a user the own home and groups, and nothing of our environment', async () => {
    const lines = await labSucceeds(
      'exec',
      'grind',
      '--user',
      'runner',
      '--env',
      'GIVEN=a b',
      '--',
      'sh',
      '-c',
      'id -un; pwd; id -Gn; git config user.name; env | cut -d= -f1 | sort | xargs',
    )
    expect(lines).toBe('runner\n/home/runner\nrunner nix-users\nLab Runner\nGIVEN HOME LANG LOGNAME PATH PWD SHELL TERM USER\n')
    expect(await labSucceeds('exec', 'prod', '--directory', '/etc', '--', 'pwd')).toBe('/etc\n')
  })

  test.each(['root', 'runner'])('exec has no power over the clock of the machine: %s', async (user) => {
    const text = await labSucceeds('exec', 'grind', '--user', user, '--', 'cat', '/proc/self/status')
    const sets = [...text.matchAll(/^Cap(?:Prm|Eff|Bnd):\t([0-9a-f]+)$/gm)].map((match) => BigInt(`0x${match[1]}`))
    expect(sets).toHaveLength(3)
    // CAP_SYS_TIME is capability 25.
    for (const capabilities of sets) expect(capabilities & (1n << 25n)).toBe(0n)
  })

  test('exec leaves no process', async () => {
    for (let round = 0; round < 5; round++) await on('prod', 'true')
    const { cgroup } = await status()
    expect(await processesOf(join(cgroup, 'prod/payload/lab-exec'))).toEqual([])
  })

  test.each([
    { argv: ['nowhere', '--', 'true'], says: 'is not a host of the lab' },
    { argv: ['prod', '--user', 'nobody-here', '--', 'true'], says: "There is no user 'nobody-here'" },
    { argv: ['prod', '--'], says: 'exec needs a command' },
    { argv: ['prod', 'true'], says: 'is not an option of exec' },
  ])('the command of a lab refuses: $says', async ({ argv, says }) => {
    expect(await lab('exec', ...argv)).toMatchObject({ status: 2, stderr: expect.stringContaining(says) })
  })
})
