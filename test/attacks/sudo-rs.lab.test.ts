import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { debianPackage, forgetReleases, installHost, onHost, succeedOnHost, WORK_FOLDER } from '../../lab/client.ts'
import { sudoers, type KeyGrant } from '#domain/installation/access'
import { SUDOERS_FILE } from '#domain/installation/paths'
import { POLICY_FILE } from '#domain/trust/policy'
import { options } from '../nixos/facts.ts'
import { evaluate, systemOf } from '../nixos/on-grind.ts'

/*
 * Debian's sudo-rs in the place of sudo: it reads less of the grammar, so that a text that sudo accepts may lock every deploy key out.
 */

const AGENT = 'grind-to-prod-agent'
const LAUNCHER = `/usr/local/bin/${AGENT}`
const CHECKERS = ['/usr/sbin/visudo', '/root/visudo-rs'] as const
const BUNDLE = '/home/runner/sudo-rs-bundle'
const CANDIDATE = '/root/sudoers-candidate'
const ssh = ['-F', 'none', '-i', '/etc/lab/keys/deploy', '-o', 'UserKnownHostsFile=/home/runner/known-prod', '-o', 'BatchMode=yes']
const overSsh = (asked: string) => onHost('grind', ['timeout', '20', 'ssh', ...ssh, 'deploy@prod', asked], { user: 'runner' })
const onGrind = (script: string) =>
  succeedOnHost('grind', ['bash', '-euo', 'pipefail', '-c', script], { user: 'runner', directory: WORK_FOLDER })
const asDeploy = (script: string) => onHost('prod', ['runuser', '-u', 'deploy', '--', 'sh', '-c', `${script} </dev/null 2>&1`])
/** What an attack that runs code as root would leave. */
const booty = async () => (await onHost('prod', ['ls', '/booty'])).stdout

const copiedSchema = z.looseObject({ copy: z.looseObject({ packBytes: z.number() }), record: z.looseObject({ verdict: z.string() }) })

const OUT_OF_THE_WAY = '/usr/bin/sudo.not-rs'

async function copyToProd(file: string, to: string, mode: string): Promise<void> {
  const input = readFileSync(file).toString('base64')
  await succeedOnHost('prod', ['bash', '-c', 'base64 --decode >"$1" && chmod "$2" "$1"', '-', to, mode], { input })
}

beforeAll(async () => {
  await succeedOnHost('prod', ['rm', '-f', POLICY_FILE])
  await installHost('prod')
  const key = await succeedOnHost('prod', ['cat', '/etc/ssh/ssh_host_ed25519_key.pub'])
  await succeedOnHost('grind', ['tee', '/home/runner/known-prod'], { user: 'runner', input: `prod ${key}` })
  const programs = join(await debianPackage('sudo-rs'), 'usr/lib/cargo/bin')
  await copyToProd(join(programs, 'visudo'), '/root/visudo-rs', '0755')
  await succeedOnHost('prod', ['mv', '/usr/bin/sudo', OUT_OF_THE_WAY])
  await copyToProd(join(programs, 'sudo'), '/usr/bin/sudo', '4755')
})

afterAll(async () => {
  await succeedOnHost('prod', ['mv', OUT_OF_THE_WAY, '/usr/bin/sudo'])
  await succeedOnHost('prod', ['rm', '-rf', '/root/visudo-rs', CANDIDATE, '/tmp/evil'])
})

describe('the rules for sudo are accepted by sudo and by sudo-rs', () => {
  test('sudo and sudo-rs are two programs, each with its own checker', async () => {
    const versions = await Promise.all(CHECKERS.map((visudo) => succeedOnHost('prod', [visudo, '--version'])))
    expect(versions[0]).toMatch(/^visudo version 1\./)
    expect(versions[1]).toMatch(/^visudo(?:-rs)? (?:version )?0\./)
    expect((await asDeploy('sudo --version')).stdout).toMatch(/sudo-rs 0\./)
  })

  const grants: KeyGrant[] = [
    { key: 'a', scope: { mode: 'deploy', applications: ['choiros'] } },
    { key: 'b', scope: { mode: 'read', applications: ['choiros'] } },
    { key: 'c', scope: { mode: 'deploy', applications: ['choiros', 'my.app-2'] } },
    { key: 'd', scope: { mode: 'read', applications: null } },
  ]
  const onNixos = () => {
    const settings = '{ pkgs, ... }: { services.openssh.enable = true; services.grind-to-prod = input // { package = pkgs.nix; }; }'
    return evaluate(
      systemOf(['repository + "/nix/modules/prod.nix"', settings], 'config.security.sudo-rs.extraConfig'),
      z.string(),
      options,
    )
  }

  test.each<{ name: string; text: () => string | Promise<string> }>([
    { name: 'of host install', text: () => succeedOnHost('prod', ['cat', SUDOERS_FILE]) },
    { name: 'of host install, with several users, applications and modes', text: () => sudoers(['deploy', 'other_user-2'], grants) },
    { name: 'of the NixOS module', text: onNixos },
  ])('both checkers accept the rules $name', async ({ text }) => {
    const written = await text()
    expect(written).toContain('NOPASSWD: GRIND_TO_PROD')
    await succeedOnHost('prod', ['tee', CANDIDATE], { input: written })
    await succeedOnHost('prod', ['chmod', '0440', CANDIDATE])
    for (const visudo of CHECKERS) {
      expect(await onHost('prod', [visudo, '--check', '--strict', `--file=${CANDIDATE}`])).toMatchObject({ status: 0 })
    }
  })
})

describe('through sudo-rs the deploy key', () => {
  test('the deploy key reaches the agent through sudo-rs', async () => {
    const { status, stdout } = await overSsh(`${AGENT} status choiros`)
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('"event":"result"') })
  })

  test('the deploy key copies a whole release through sudo-rs, byte by byte', async () => {
    await onGrind(
      `rm -rf ${BUNDLE}; grind-to-prod build-manifest --output ${BUNDLE}; grind-to-prod sign ${BUNDLE}/manifest.json --signing-key-file /etc/lab/keys/release`,
    )
    await forgetReleases()
    const { copy, record } = copiedSchema.parse(
      JSON.parse(await onGrind(`grind-to-prod promote prod --manifest ${BUNDLE} --identity /etc/lab/keys/deploy --json`)),
    )
    expect(record.verdict).toBe('COMMITTED')
    expect(copy.packBytes).toBeGreaterThan(1000)
  })

  test.each(['id', `${AGENT} install`, `${AGENT} status other`, `${AGENT} status choiros; touch /booty`])('runs no %j', async (asked) => {
    const { status, stdout } = await overSsh(asked)
    expect({ status, stdout }).toEqual({ status: 2, stdout: expect.stringMatching(/^\{"event":"error","kind":"input","code":/) })
    expect(await booty()).toBe('')
  })
})

describe('through sudo-rs the deploy user, with a shell,', () => {
  test.each([
    'sudo -n id',
    'sudo -n -s',
    `sudo -n ${LAUNCHER} install`,
    `sudo -n ${LAUNCHER} dispatch`,
    `sudo -n ${LAUNCHER} dispatch --application other`,
    `sudo -n ${LAUNCHER} dispatch read --application other`,
    `sudo -n ${LAUNCHER} dispatch --application choiros extra`,
    `sudo -n ${LAUNCHER} "dispatch --application choiros extra"`,
    `sudo -n -u root -g shadow ${LAUNCHER} dispatch --application choiros`,
    `sudo -n NODE_OPTIONS=--require=/tmp/evil/evil.cjs ${LAUNCHER} dispatch --application choiros`,
    `sudo -n --chdir=/tmp ${LAUNCHER} dispatch --application choiros`,
  ])('the deploy user gets nothing from %s', async (attack) => {
    const { status, stdout } = await asDeploy(`export SSH_ORIGINAL_COMMAND='${AGENT} status choiros'; ${attack}`)
    expect(status, stdout).not.toBe(0)
    expect(stdout).toMatch(/^sudo-rs: /)
    expect(stdout).not.toContain('uid=0')
    expect(stdout).not.toContain('"event"')
  })

  test('sudo-rs gives the agent no variable but those that it reads by its grammar', async () => {
    const evil = `require('node:fs').writeFileSync('/booty', String(process.geteuid()))`
    await asDeploy(
      `mkdir -p /tmp/evil && printf '%s\\n' "${evil}" >/tmp/evil/evil.cjs && printf '#!/bin/sh\\nid -u >/booty\\n' >/tmp/evil/node && chmod 755 /tmp/evil/node`,
    )
    const inherited = 'NODE_OPTIONS=--require=/tmp/evil/evil.cjs NODE_PATH=/tmp/evil PATH=/tmp/evil:$PATH HOME=/tmp/evil ENV=/tmp/evil/sh'
    const { stdout } = await asDeploy(
      `export SSH_ORIGINAL_COMMAND='${AGENT} status choiros'; ${inherited} /usr/bin/sudo -n ${LAUNCHER} dispatch --application choiros`,
    )
    expect(stdout).toContain('"event":"result"')
    expect(await booty()).toBe('')
    expect((await onHost('prod', ['find', '/tmp/evil', '-user', 'root'])).stdout).toBe('')
  })
})
