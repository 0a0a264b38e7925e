import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
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
    expect(existsSync(own)).toBe(false)
  })

  test('a connection that does not end by its socket is closed by ssh', async () => {
    const runner = scriptedRunner([{ when: ['ssh'] }])
    const connection = await connect(options(), runner)
    const own = dirname(connection.configFile)
    await using master = createServer((socket) => socket.resume().end()).listen(join(own, 'c'))
    await once(master, 'listening')
    await connection[Symbol.asyncDispose]()
    expect(runner.commands.at(-1)?.argv).toEqual(['ssh', '-F', join(own, 'config'), '-O', 'exit', '--', 'grind-to-prod-host'])
  })

  test('connect ends the connection of a killed process, and removes its folder', async () => {
    // A connection that another test makes at the same time would end it, too.
    vi.stubEnv('TMPDIR', folder)
    onTestFinished(() => void vi.unstubAllEnvs())
    // Of a process that is no process.
    const killed = join(tmpdir(), 'g2p-4194304-1-01234567')
    mkdirSync(killed)
    const asked: string[] = []
    const answer = (socket: Socket) => socket.once('data', (bytes) => void asked.push(bytes.toString('hex'))).end()
    await using master = createServer(answer).listen(join(killed, 'c'))
    await once(master, 'listening')
    await using connection = await connect(options(), scriptedRunner([{ when: ['ssh'] }]))
    expect(existsSync(connection.configFile)).toBe(true)
    expect(existsSync(killed)).toBe(false)
    expect(asked).toHaveLength(1)
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

  test.each<{ name: string; more?: Partial<ConnectOptions>; content?: string; code: string }>([
    { name: 'a key file that is missing', more: { identityFile: '/nowhere/key' }, code: 'file-unreadable' },
    { name: 'a folder as a key file', more: { identityFile: '/tmp' }, code: 'key-invalid' },
    { name: 'a device as a key file', more: { identityFile: '/dev/zero' }, code: 'key-invalid' },
    { name: 'neither a key file nor an agent', more: { identityFile: undefined }, code: 'key-missing' },
    { name: 'an empty SSH_AUTH_SOCK', more: { identityFile: undefined, environment: { SSH_AUTH_SOCK: '' } }, code: 'key-missing' },
    { name: 'a public key without an agent', content: 'ssh-ed25519 AAAAkey deploy\n', code: 'key-missing' },
    { name: 'a certificate', content: 'ssh-ed25519-cert-v01@openssh.com AAAAcert deploy\n', code: 'key-invalid' },
    {
      name: 'a key with a passphrase',
      content: '-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n',
      code: 'key-invalid',
    },
  ])('connect refuses $name without running anything', async ({ more = {}, content, code }) => {
    const runner = scriptedRunner([])
    if (content !== undefined) writeFileSync(options().identityFile!, content)
    await expect(connect(options(more), runner)).rejects.toMatchObject({ name: 'InputError', code })
    expect(runner.commands).toEqual([])
  })

  test('connect takes a public key file for a key of the agent, and the certificate beside it', async () => {
    writeFileSync(join(folder, 'deploy.pub'), 'ssh-ed25519 AAAAkey deploy\n')
    writeFileSync(join(folder, 'deploy-cert.pub'), 'ssh-ed25519-cert-v01@openssh.com AAAAcert deploy\n')
    const environment = { SSH_AUTH_SOCK: join(folder, 'agent.socket') }
    await using connection = await connect(
      options({ identityFile: join(folder, 'deploy.pub'), environment }),
      scriptedRunner([{ when: ['ssh'] }]),
    )
    const own = dirname(connection.configFile)
    expect(readlinkSync(join(own, 'identity'))).toBe(join(folder, 'deploy.pub'))
    expect(readlinkSync(join(own, 'identity-cert.pub'))).toBe(join(folder, 'deploy-cert.pub'))
    expect(readlinkSync(join(own, 'agent'))).toBe(environment.SSH_AUTH_SOCK)
    expect(readFileSync(connection.configFile, 'utf8')).toContain('IdentitiesOnly yes\n')
  })

  test('connect pins the bastion in a file of its own, and reports what its log has', async () => {
    const jump = { address: { user: 'hop', host: 'b.example', port: 22 }, hostKey: '@cert-authority ssh-ed25519 AAAAca' }
    let known = ''
    const runner = scriptedRunner([
      {
        when: (argv) => {
          if (!argv.includes('-N')) return false
          known = readFileSync(join(dirname(argv[2]!), 'jump_known_hosts'), 'utf8')
          writeFileSync(join(dirname(argv[2]!), 'jump.log'), 'ssh: connect to host b.example port 22: Connection refused\r\n')
          return true
        },
        status: 255,
        stderr: 'Connection closed by UNKNOWN port 65535',
      },
      { when: ['ssh'], status: 255 },
    ])
    await expect(connect(options({ jump }), runner)).rejects.toMatchObject({
      code: 'unreachable',
      message: "prod's bastion (hop@b.example port 22) refuses the TCP connection.",
    })
    expect(known).toBe('@cert-authority b.example ssh-ed25519 AAAAca\n')
  })

  test('connect reports that a certificate has expired when its host does not accept the key', async () => {
    writeFileSync(join(folder, 'deploy'), 'key')
    writeFileSync(join(folder, 'deploy-cert.pub'), 'certificate')
    const runner = scriptedRunner([
      { when: (argv) => argv.includes('-N'), status: 255, stderr: 'deploy@a.example: Permission denied (publickey).' },
      { when: ['ssh-keygen', '-L'], stdout: '        Valid: from 2020-01-01T00:00:00 to 2020-01-02T00:00:00\n' },
      { when: ['ssh'], status: 255 },
    ])
    await expect(connect(options({ identityFile: join(folder, 'deploy') }), runner)).rejects.toMatchObject({
      code: 'authentication-failed',
      message: expect.stringContaining('has expired on 2020-01-02T00:00:00.000Z'),
    })
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
