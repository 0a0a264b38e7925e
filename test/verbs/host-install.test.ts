import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { installRequestSchema } from '#domain/installation/request'
import type { Command } from '#tools/run/runner'
import { hostInstall, type HostInstallOptions } from '#verbs/host-install'
import { DEPLOY_KEY, NIX_KEY } from '../domain/installation/sample.ts'
import { fakeHost, result } from './fake-host.ts'
import { config, useSampleBundle } from './sample-bundle.ts'

const sample = useSampleBundle()
beforeEach(() => {
  writeFileSync(at('deploy.pub'), `${DEPLOY_KEY} me@grind\n`)
  writeFileSync(at('nix.pub'), NIX_KEY)
  writeFileSync(at('agent.js'), 'the agent')
})
const at = (name: string) => join(sample.folder, name)

const items = [{ item: '/etc/x', action: 'keep', difference: '' }] as const
const installed = { items, machineId: '1'.repeat(32), notes: [] }
const FOLDER = '/tmp/grind-to-prod-install.AbCd1234'

/** A host whose shell answers the scripts of an installation. */
function adminHost(probe = 'user 1000\nroot yes\nnode /usr/local/bin/node v24.1.0\n') {
  const host = fakeHost(() => result(installed))
  const scripts: { script: string; input: string | undefined }[] = []
  const started: Command[] = []
  return {
    ...host,
    scripts,
    started,
    run: async (command: Command) => {
      const script = command.argv.at(-1)!
      if (command.argv[0] !== 'ssh' || command.argv.includes('-N') || command.argv.includes('-O')) return host.run(command)
      scripts.push({ script, input: command.input })
      const stdout = script.includes('command -v node') ? probe : script.includes('mktemp') ? `${FOLDER}\n` : ''
      return { status: 0, stdout, stderr: '' }
    },
    start: (command: Command) => {
      started.push(command)
      return host.start(command)
    },
  }
}

const run = (host: ReturnType<typeof adminHost>, more: Partial<HostInstallOptions> = {}) =>
  hostInstall(
    {
      config,
      hostName: 'prod',
      admin: 'admin@prod.example',
      identityFile: sample.identityFile,
      environment: {},
      deployKeyFiles: [at('deploy.pub')],
      nixKeyFiles: [at('nix.pub')],
      agentFile: at('agent.js'),
      ...more,
    },
    { runner: host, reporter: { report: () => undefined } },
  )

describe('hostInstall', () => {
  test('host install refuses a deploy key that may sign releases, given or proposed, before it connects', async () => {
    const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc'
    writeFileSync(at('deploy.pub'), `${key} me@grind\n`)
    writeFileSync(at('signers'), `alice ${key}\n`)
    const host = adminHost()
    await expect(run(host, { allowedSignersFile: at('signers') })).rejects.toMatchObject({ code: 'key-in-use' })
    const proposed = { deployKey: at('deploy.pub'), allowedSigners: at('signers') }
    await expect(run(host, { proposed, deployKeyFiles: undefined })).rejects.toMatchObject({ code: 'key-in-use' })
    expect(host.scripts).toEqual([])
  })

  test('host install copies the agent, runs its installation, and removes the copies', async () => {
    const host = adminHost()
    expect(await run(host)).toEqual(installed)
    expect(host.scripts.map(({ input }) => input)).toEqual([undefined, 'the agent', undefined])
    expect(host.started.map(({ argv, effect }) => [effect, argv.at(-1)])).toEqual([
      ['write', `sudo -n /usr/local/bin/node ${FOLDER}/agent.mjs install`],
    ])
    expect(host.scripts.at(-1)?.script).toBe(`rm -rf -- ${FOLDER}`)
    expect(installRequestSchema.parse(JSON.parse(host.calls[0]!.stdin.toString()))).toMatchObject({
      application: 'choiros',
      user: 'deploy',
      node: '/usr/local/bin/node',
      deployKeys: [DEPLOY_KEY],
      trustedPublicKeys: [NIX_KEY],
      allowedSigners: null,
      policy: { prefix: '/opt/choiros', role: 'active' },
      dryRun: false,
    })
  })

  test('host install as root needs no sudo', async () => {
    const host = adminHost('user 0\nroot yes\nnode /usr/bin/node v24.1.0\n')
    await run(host)
    expect(host.started[0]?.argv.at(-1)).toBe(`/usr/bin/node ${FOLDER}/agent.mjs install`)
  })

  test('host install sends the expected machine to the host', async () => {
    const host = adminHost()
    const machineId = 'ab'.repeat(16)
    const prod = { ...config.hosts['prod']!, machineId }
    await run(host, { config: { ...config, hosts: { ...config.hosts, prod } } })
    expect(installRequestSchema.parse(JSON.parse(host.calls[0]!.stdin.toString()))).toMatchObject({ machineId })
  })

  test('host install only reads in a dry run', async () => {
    const host = adminHost()
    await run(host, { dryRun: true })
    expect(host.started[0]?.effect).toBe('read')
    expect(JSON.parse(host.calls[0]!.stdin.toString())).toMatchObject({ dryRun: true })
  })

  test('host install on this machine runs the agent without ssh', async () => {
    const host = adminHost()
    expect(await run(host, { admin: 'local' })).toEqual(installed)
    expect(host.started[0]?.argv).toEqual([process.execPath, at('agent.js'), 'install'])
    expect(host.scripts).toEqual([])
  })

  test('host install removes its copies also when the agent refuses', async () => {
    const host = adminHost()
    const refusing = {
      ...host,
      start: fakeHost(() => ({ messages: [{ event: 'error', kind: 'host', code: 'ill', message: 'No.' }] })).start,
    }
    await expect(run(refusing)).rejects.toMatchObject({ code: 'ill' })
    expect(host.scripts.at(-1)?.script).toBe(`rm -rf -- ${FOLDER}`)
  })

  test('host install goes through the bastion of the host, as the administrator', async () => {
    const host = adminHost()
    let written = ''
    const jump = {
      address: 'hop@b.example:2222',
      hostKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc',
    }
    const { prod } = config.hosts
    const behind = { ...config, hosts: { ...config.hosts, prod: { ...prod!, jump } } }
    const connecting = async (command: Command) => {
      if (command.argv.includes('-N')) written = readFileSync(command.argv[2]!, 'utf8')
      return host.run(command)
    }
    const options = { config: behind, hostName: 'prod', admin: 'admin@prod.example', identityFile: sample.identityFile, environment: {} }
    const files = { deployKeyFiles: [at('deploy.pub')], nixKeyFiles: [at('nix.pub')], agentFile: at('agent.js') }
    await hostInstall({ ...options, ...files }, { runner: { ...host, run: connecting }, reporter: { report: () => undefined } })
    expect(written).toMatch(
      /User admin\n[^]*ProxyCommand ssh [^]*Host grind-to-prod-jump\n {2}HostName b\.example\n {2}User hop\n {2}Port 2222\n/,
    )
  })

  describe('with a Node of the store', () => {
    const NODE = `/nix/store/${'a'.repeat(32)}-nodejs-24.1.0`
    const AGENT = `/nix/store/${'b'.repeat(32)}-grind-to-prod-agent.mjs`
    const here = process.arch === 'arm64' ? 'aarch64' : 'x86_64'
    const bare = `user 1000\narchitecture ${here}\nmachine ${'1'.repeat(32)}\nroot yes\n`

    /** A host that has neither of the paths, and this machine's own Nix. */
    function storeHost(probe: string, missing: readonly string[] = [NODE, AGENT]) {
      const host = adminHost(probe)
      const own = (argv: readonly string[]) =>
        argv[1] === '--add'
          ? `${AGENT}\n`
          : argv.includes('--requisites')
            ? `${NODE}\n${AGENT}\n`
            : argv.includes('--size')
              ? '1\n1\n'
              : undefined
      return {
        ...host,
        run: async (command: Command) => {
          const printed = command.argv[0] === 'nix-store' ? own(command.argv) : undefined
          if (printed !== undefined) return { status: 0, stdout: printed, stderr: '' }
          const { stdout, ...rest } = await host.run(command)
          return { ...rest, stdout: command.argv.at(-1)!.includes('--print-invalid') ? missing.join('\n') : stdout }
        },
      }
    }

    test('a dry run on a host without Node copies nothing, and shows the roots that it would make', async () => {
      const host = storeHost(bare)
      const { items: planned, notes } = await run(host, { dryRun: true, nodeFile: `${NODE}/bin/node` })
      expect(planned.map(({ item }) => item)).toEqual([
        `/nix/var/nix/gcroots/grind-to-prod-agent/${'a'.repeat(32)}-nodejs-24.1.0`,
        `/nix/var/nix/gcroots/grind-to-prod-agent/${'b'.repeat(32)}-grind-to-prod-agent.mjs`,
      ])
      expect(notes).toEqual([expect.stringContaining('no Node yet')])
      expect(host.started).toEqual([])
      expect(host.scripts.map(({ script }) => script).join('\n')).not.toMatch(/ln -s|--import|mktemp/)
    })

    test('a host that has the paths runs them at once, and roots hold them from before the first copy', async () => {
      const host = storeHost(bare, [])
      await run(host, { nodeFile: `${NODE}/bin/node` })
      expect(host.started.map(({ argv }) => argv.at(-1))).toEqual([`sudo -n ${NODE}/bin/node ${AGENT} install`])
      expect(JSON.parse(host.calls[0]!.stdin.toString())).toMatchObject({ node: `${NODE}/bin/node`, storedAgent: AGENT })
      const scripts = host.scripts.map(({ script }) => script)
      expect(scripts.findIndex((script) => script.includes('ln -sfn'))).toBeLessThan(
        scripts.findIndex((script) => script.includes('--print-invalid')),
      )
      expect(scripts.at(-1)).toContain('rm -f /nix/var/nix/gcroots/grind-to-prod-agent/incoming-')
    })

    test('a host of another architecture uses its own Node, or is refused with both names', async () => {
      const other = 'user 1000\narchitecture riscv64\nroot yes\n'
      await expect(run(storeHost(other), { nodeFile: `${NODE}/bin/node` })).rejects.toMatchObject({
        code: 'not-installed',
        message: expect.stringMatching(/is for (?:x86_64|aarch64), and prod is riscv64/),
      })
      const host = storeHost(`${other}node /usr/bin/node v24.1.0\n`)
      await run(host, { nodeFile: `${NODE}/bin/node` })
      expect(JSON.parse(host.calls[0]!.stdin.toString())).toMatchObject({ node: '/usr/bin/node' })
    })

    test('another machine than the expected one is refused before anything is copied', async () => {
      const host = storeHost(bare)
      const prod = { ...config.hosts['prod']!, machineId: '2'.repeat(32) }
      const asked = run(host, { nodeFile: `${NODE}/bin/node`, config: { ...config, hosts: { ...config.hosts, prod } } })
      await expect(asked).rejects.toMatchObject({ code: 'wrong-host', message: expect.stringContaining('Nothing was changed.') })
      expect(host.scripts).toHaveLength(1)
    })
  })

  test.each([
    { name: 'a host that is missing', more: { hostName: 'prdo' }, code: 'unknown-host' },
    { name: 'the build host', more: { hostName: 'grind' }, code: 'local-host' },
    { name: 'a host with no pinned key', more: { hostName: 'keyless' }, code: 'config-invalid' },
    { name: 'an address that is none', more: { admin: '-oProxyCommand=x' }, code: 'config-invalid' },
    { name: 'a key file that is missing', more: { deployKeyFiles: ['/nowhere'] }, code: 'file-unreadable' },
    { name: 'a bundle that is missing', more: { agentFile: '/nowhere' }, code: 'file-unreadable' },
  ])('host install refuses $name', async ({ more, code }) => {
    const host = adminHost()
    await expect(run(host, more)).rejects.toMatchObject({ name: 'InputError', code })
    expect(host.started).toEqual([])
  })

  test('host install reports what the host is missing', async () => {
    await expect(run(adminHost('user 1000\nroot yes\nmissing nix\n'))).rejects.toMatchObject({ code: 'not-installed', host: 'prod' })
  })
})
