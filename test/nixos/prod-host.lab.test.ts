import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { onHost, succeedOnHost } from '../../lab/client.ts'
import type { CommandResult } from '#tools/run/runner'
import { options } from './facts.ts'
import { evaluate, folderOnGrind, systemOf, type GrindFolder } from './on-grind.ts'

/**
 * The files that the module of a production host declares, written on a real host as NixOS would: the build host, on which `host install`
 * never ran. NixOS itself cannot run in the lab.
 */

const VIEW = `{
  agent = builtins.unsafeDiscardStringContext "\${config.services.grind-to-prod.package}";
  derivation = config.services.grind-to-prod.package.drvPath;
  authorizedKeys = config.users.users.deploy.openssh.authorizedKeys.keys;
  sudoers = config.security.sudo.extraConfig;
  etc = builtins.mapAttrs (_: { text, ... }: text) config.environment.etc;
  folders = config.systemd.tmpfiles.settings.grind-to-prod;
  recover = config.systemd.services."grind-to-prod-recover@choiros".serviceConfig.ExecStart;
}`

const viewSchema = z.object({
  agent: z.string(),
  derivation: z.string(),
  authorizedKeys: z.array(z.string()),
  sudoers: z.string(),
  etc: z.record(z.string(), z.string()),
  folders: z.record(z.string(), z.object({ d: z.object({ mode: z.string(), user: z.string(), group: z.string() }) })),
  recover: z.string(),
})

const HOME = '/var/lib/deploy-home'
const SUDOERS = '/etc/sudoers.d/nixos-module'
let folder: GrindFolder
let view: z.infer<typeof viewSchema>

beforeAll(async () => {
  folder = await folderOnGrind()
  await succeedOnHost('grind', ['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', `${folder.path}/key`], { user: 'runner' })
  const deployKeys = [(await succeedOnHost('grind', ['cat', `${folder.path}/key.pub`])).trim()]
  const hostKey = await succeedOnHost('grind', ['cat', '/etc/ssh/ssh_host_ed25519_key.pub'])
  await succeedOnHost('grind', ['tee', `${folder.path}/known_hosts`], { user: 'runner', input: `127.0.0.1 ${hostKey}` })
  const modules = ['repository + "/nix/modules/prod.nix"', '{ services.openssh.enable = true; services.grind-to-prod = input; }']
  view = await evaluate(systemOf(modules, VIEW), viewSchema, { ...options, deployKeys })
  await materialize()
})

async function materialize(): Promise<void> {
  await cleanUp()
  // The stand-in's packages are the programs of this machine, so they are built as root, without Nix's sandbox.
  await succeedOnHost('grind', ['nix-store', '--realise', '--option', 'sandbox', 'false', view.derivation])
  await succeedOnHost('grind', [
    'mkdir',
    '--parents',
    '/run/current-system/sw/bin',
    '/run/wrappers/bin',
    '/etc/grind-to-prod/signers',
    `${HOME}/.ssh`,
  ])
  await succeedOnHost('grind', ['ln', '--symbolic', `${view.agent}/bin/grind-to-prod-agent`, '/run/current-system/sw/bin/'])
  await succeedOnHost('grind', ['ln', '--symbolic', '/usr/bin/sudo', '/run/wrappers/bin/'])
  await succeedOnHost('grind', ['useradd', '--system', '--user-group', '--shell=/bin/sh', '--password=*', `--home-dir=${HOME}`, 'deploy'])
  await write(`${HOME}/.ssh/authorized_keys`, `${view.authorizedKeys.join('\n')}\n`)
  await write(SUDOERS, view.sudoers)
  for (const [name, text] of Object.entries(view.etc)) await write(`/etc/${name}`, text)
  const rules = Object.entries(view.folders).map(([path, { d }]) => `'d' '${path}' '${d.mode}' '${d.user}' '${d.group}' '-' -`)
  await succeedOnHost('grind', ['systemd-tmpfiles', '--create', '-'], { input: `${rules.join('\n')}\n` })
}

async function cleanUp(): Promise<void> {
  await onHost('grind', ['userdel', 'deploy'])
  const places = ['/run/current-system', '/run/wrappers', '/etc/grind-to-prod', '/opt/choiros', '/var/lib/grind-to-prod']
  await succeedOnHost('grind', ['rm', '-rf', '--', HOME, SUDOERS, ...places, '/nix/var/nix/gcroots/grind-to-prod'])
}

async function write(path: string, text: string): Promise<void> {
  await succeedOnHost('grind', ['tee', path], { input: text })
}

afterAll(async () => {
  await cleanUp()
  await folder[Symbol.asyncDispose]()
})

/** Asks over ssh with the deploy key, as a promote does. */
function overSsh(...words: readonly string[]): Promise<CommandResult> {
  const trust = [`UserKnownHostsFile=${folder.path}/known_hosts`, 'StrictHostKeyChecking=yes', 'BatchMode=yes']
  const ssh = ['ssh', '-F', 'none', '-i', `${folder.path}/key`, ...trust.flatMap((option) => ['-o', option])]
  return onHost('grind', [...ssh, 'deploy@127.0.0.1', ...words], { user: 'runner' })
}

describe('a host laid out as the module declares it', () => {
  it('a host of the prod module has rules that sudo accepts', async () => {
    await expect(succeedOnHost('grind', ['visudo', '--check', '--strict', '--file', SUDOERS])).resolves.toContain('parsed OK')
  })

  it('a host of the prod module answers the deploy key', async () => {
    const { status, stdout, stderr } = await overSsh('grind-to-prod-agent', 'status', 'choiros')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const last = z.object({ event: z.literal('result'), result: z.looseObject({}) }).parse(JSON.parse(stdout.trim().split('\n').at(-1)!))
    expect(last.result).toMatchObject({ application: 'choiros', prefix: '/opt/choiros', role: 'active', currentRelease: null })
  })

  it('a host of the prod module gives the deploy key no other access', async () => {
    for (const words of [['id'], ['grind-to-prod-agent', 'install'], ['grind-to-prod-agent', 'status', 'other']]) {
      const { status, stdout } = await overSsh(...words)
      expect({ status, stdout }).toEqual({ status: 2, stdout: expect.stringContaining('"code":"not-permitted"') })
    }
  })

  it('a host of the prod module recovers at boot', async () => {
    const { status, stdout } = await onHost('grind', ['systemd-run', '--wait', '--pipe', '--quiet', '--', ...view.recover.split(' ')])
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'Nothing to recover.\n' })
  })
})
