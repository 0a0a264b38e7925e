import { existsSync, lstatSync, mkdtempSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { scriptedRunner } from '../../support/scripted-runner.ts'
import { connect, type ConnectOptions } from '#tools/ssh/connection'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'connection-'))
  writeFileSync(join(folder, "a key; with 'odd' ${characters}"), 'key')
})
afterEach(() => rmSync(folder, { recursive: true }))

const options = (more: Partial<ConnectOptions> = {}): ConnectOptions => ({
  name: 'prod',
  address: { user: 'deploy', host: 'a.example', port: 22 },
  hostKey: 'ssh-ed25519 AAAAkey',
  identityFile: join(folder, "a key; with 'odd' ${characters}"),
  environment: {},
  ...more,
})

describe('connect', () => {
  test('connect writes a configuration of its own, connects, and removes everything when disposed', async () => {
    const runner = scriptedRunner([{ when: ['ssh'] }])
    let own = ''
    {
      await using connection = await connect(options(), runner)
      own = dirname(connection.configFile)
      expect(statSync(own).mode & 0o777).toBe(0o700)
      expect(statSync(connection.configFile).mode & 0o777).toBe(0o600)
      expect(readFileSync(join(own, 'known_hosts'), 'utf8')).toBe('grind-to-prod-host ssh-ed25519 AAAAkey\n')
      expect(runner.commands.map(({ argv }) => argv)).toEqual([
        ['ssh', '-F', connection.configFile, '-o', 'LogLevel=INFO', '-N', '-f', '--', 'grind-to-prod-host'],
      ])
    }
    expect(runner.commands.at(-1)?.argv).toEqual(['ssh', '-F', join(own, 'config'), '-O', 'exit', '--', 'grind-to-prod-host'])
    expect(existsSync(own)).toBe(false)
  })

  test("connect passes the key as a link, so that ssh never parses the user's path", async () => {
    await using connection = await connect(options(), scriptedRunner([{ when: ['ssh'] }]))
    const config = readFileSync(connection.configFile, 'utf8')
    const link = join(dirname(connection.configFile), 'identity')
    expect(config).toContain(`IdentityFile ${link}\n`)
    expect(config).not.toContain('odd')
    expect(readlinkSync(link)).toBe(options().identityFile)
  })

  test('connect uses the agent when there is no key file', async () => {
    const environment = { SSH_AUTH_SOCK: join(folder, 'agent.socket') }
    await using connection = await connect(options({ identityFile: undefined, environment }), scriptedRunner([{ when: ['ssh'] }]))
    const link = join(dirname(connection.configFile), 'agent')
    expect(readFileSync(connection.configFile, 'utf8')).toContain(`IdentityAgent ${link}\n`)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
  })

  test.each([
    { name: 'a key file that is missing', more: { identityFile: '/nowhere/key' }, code: 'file-unreadable' },
    { name: 'neither a key file nor an agent', more: { identityFile: undefined }, code: 'key-missing' },
    { name: 'an empty SSH_AUTH_SOCK', more: { identityFile: undefined, environment: { SSH_AUTH_SOCK: '' } }, code: 'key-missing' },
  ])('connect refuses $name without running anything', async ({ more, code }) => {
    const runner = scriptedRunner([])
    await expect(connect(options(more), runner)).rejects.toMatchObject({ name: 'InputError', code })
    expect(runner.commands).toEqual([])
  })

  test('connect names the hop that failed, and leaves no files', async () => {
    const runner = scriptedRunner([
      { when: (argv) => argv.includes('-N'), status: 255, stderr: 'ssh: connect to host a.example port 22: Connection refused' },
      { when: ['ssh'], status: 255 },
    ])
    await expect(connect(options(), runner)).rejects.toMatchObject({ code: 'unreachable', host: 'prod' })
    expect(existsSync(dirname(runner.commands[0]!.argv[2]!))).toBe(false)
  })
})
