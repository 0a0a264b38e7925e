import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  APPLICATION_FOLDER,
  grindToProd,
  installHost,
  lab,
  makeApplication,
  onHost,
  RELEASE_KEY,
  succeedOnHost,
  WORK_FOLDER,
} from '../../lab/client.ts'
import type { FailoverResult } from '#verbs/failover'
import { until } from '../host/hand-made.ts'
import { keepUsersOut, letUsersIn } from '../support/users.ts'
import { whileAsking } from './failover/probe.ts'

/** Two production hosts behind a real HAProxy take turns. Each test begins where the one before it ended. */

const FOLDER = `${APPLICATION_FOLDER}/failover`
const BUNDLE = '/home/runner/bundles/failover'
const DROP_IN = '/etc/systemd/system/hypervisor.service.d'
const USERS = 'http://front/health'
const hosts = ['prod', 'prod-b'] as const
type Host = (typeof hosts)[number]

const check = { http: USERS, servedByHeader: 'x-served-by', periodSeconds: 0.1, deadlineSeconds: 20 }
const failover = { switch: { command: ['/opt/grind-to-prod/lab/switch-traffic'] }, check }
const identity = ['--identity', '/etc/lab/keys/deploy']

/** A folder with the example's configuration and this way to fail over. */
async function configured(name: string, how: object): Promise<string> {
  const folder = `${FOLDER}-${name}`
  const config = await succeedOnHost('grind', ['cat', `${WORK_FOLDER}/grind-to-prod.yml`], { user: 'runner' })
  await succeedOnHost('grind', ['mkdir', '-p', folder], { user: 'runner' })
  const input = `${config}\nfailover: ${JSON.stringify(how)}\n`
  await succeedOnHost('grind', ['tee', `${folder}/grind-to-prod.yml`], { user: 'runner', input })
  return folder
}

async function failOver(directory: string, ...words: string[]) {
  const { status, stdout, stderr } = await grindToProd('failover', ...words, '--directory', directory, ...identity, '--json')
  const result: FailoverResult & { readonly error?: { readonly code: string; readonly message: string } } = JSON.parse(stdout)
  return { status, result, stderr }
}

async function succeed(...words: string[]): Promise<void> {
  const { status, stdout, stderr } = await grindToProd(...words)
  if (status !== 0 && status !== 10) throw new Error(`${words.join(' ')}: ${stdout}${stderr}`)
}

/** Asked on the host itself. */
async function agentRole(host: Host, ...words: string[]) {
  const { stdout } = await onHost(host, ['grind-to-prod-agent', 'role', 'choiros', '--json', ...words])
  return JSON.parse(stdout.trimEnd().split('\n').at(-1)!).result
}
const setRole = (host: Host, role: string) => agentRole(host, '--set', role)
const roleOf = async (host: Host) => (await agentRole(host)).role
const roles = async () => Object.fromEntries(await Promise.all(hosts.map(async (host) => [host, await roleOf(host)])))
const servedBy = async () =>
  /^x-served-by: (\S+)/m.exec(await succeedOnHost('grind', ['curl', '--silent', '--include', '--max-time', '5', USERS]))?.[1]

/** Two hosts that differ in what is their own, such as name and role, and in one thing more. */
const flake = `{
  outputs = { self }:
    let
      lib = import ./test/nixos/nixpkgs-stand-in/lib.nix;
      host = name: role: extra: lib.nixosSystem {
        system = "x86_64-linux";
        modules = [
          ./nix/modules/prod.nix
          extra
          {
            networking.hostName = name;
            services.openssh.enable = true;
            services.grind-to-prod = {
              enable = true;
              allowedSigners = "";
              trustedPublicKeys = [ "check-1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" ];
              applications.choiros = { prefix = "/opt/choiros"; inherit role; };
            };
            system.stateVersion = "26.05";
            systemd.services.hypervisor.serviceConfig.ExecStart = "/opt/choiros/bin/hypervisor";
          }
        ];
      };
    in
    {
      nixosConfigurations.prod = host "prod" "active" { };
      nixosConfigurations.prod-b = host "prod-b" "standby" { systemd.services.hypervisor.serviceConfig.Nice = 1; };
      grindToProd.parity = builtins.mapAttrs (_: import ./nix/parity.nix) self.nixosConfigurations;
    };
}`

let good: string

beforeAll(async () => {
  await makeApplication()
  await Promise.all(hosts.map(installHost))
  await letUsersIn(hosts)
  await Promise.all([setRole('prod', 'active'), setRole('prod-b', 'standby')])
  await succeed('build-manifest', '--ref', 'main', '--output', BUNDLE)
  await succeed('sign', `${BUNDLE}/manifest.json`, '--key', RELEASE_KEY)
  await Promise.all(hosts.map((host) => succeed('promote', host, '--manifest', BUNDLE, ...identity)))
  // The release may have been there already, with the environment of before.
  await Promise.all(hosts.map((host) => succeedOnHost(host, ['systemctl', 'restart', 'hypervisor.service'])))
  good = await configured('good', failover)
  const start = { GRIND_TO_PROD_ACTIVE: 'prod', GRIND_TO_PROD_STANDBY: 'prod-b' }
  await succeedOnHost('grind', failover.switch.command, { environment: start })
  await until('users are served by prod', async () => (await servedBy()) === 'prod')
})

afterAll(async () => {
  await Promise.all([setRole('prod', 'active'), setRole('prod-b', 'standby')])
  await keepUsersOut(hosts)
  await Promise.all(hosts.map((host) => succeedOnHost(host, ['systemctl', 'restart', 'hypervisor.service'])))
})

test('the standby becomes active, and no request is lost', async () => {
  let outcome: Awaited<ReturnType<typeof failOver>> | undefined
  const seen = await whileAsking(USERS, async () => {
    outcome = await failOver(good)
  })
  expect(outcome!.result, outcome!.stderr).toMatchObject({
    verdict: 'COMMITTED',
    from: 'prod',
    to: 'prod-b',
    records: [
      { verb: 'set-role', host: 'prod-b', role: { from: 'standby', to: 'active' } },
      { verb: 'set-role', host: 'prod', role: { from: 'active', to: 'standby' } },
    ],
    changeConfig: ['hosts.prod.role: standby', 'hosts.prod-b.role: active'],
  })
  expect(outcome!.status).toBe(0)
  expect(seen).toMatchObject({ lost: [], servedBy: ['prod', 'prod-b'] })
  expect(seen.requests).toBeGreaterThan(10)
  expect(await roles()).toEqual({ prod: 'standby', 'prod-b': 'active' })
})

test('a second failover changes nothing', async () => {
  const { status, result } = await failOver(good)
  expect(result).toMatchObject({ verdict: 'UNCHANGED', refusals: [], records: [], changeConfig: [expect.any(String), expect.any(String)] })
  expect(status).toBe(10)
})

test('traffic and roles revert when the check from outside fails', async () => {
  const body = { prod: 'a text that nobody answers with', 'prod-b': 'hypervisor' }
  const directory = await configured('ill', { ...failover, check: { ...check, body, deadlineSeconds: 1 } })
  const { status, result } = await failOver(directory, '--to', 'prod')
  expect(result).toMatchObject({
    verdict: 'ROLLED_BACK',
    reason: expect.stringContaining('its body does not contain "a text that nobody answers with"'),
    changeConfig: [],
  })
  expect(status).toBe(11)
  expect(await servedBy()).toBe('prod-b')
  expect(await roles()).toEqual({ prod: 'standby', 'prod-b': 'active' })
})

test('the next call completes a failover that was killed once the traffic has moved', async () => {
  const command = ['sh', '-c', '/opt/grind-to-prod/lab/switch-traffic && echo $$ > /home/runner/switched && exec sleep 60']
  const directory = await configured('hanging', { ...failover, switch: { command } })
  const words = `grind-to-prod failover --to prod --directory ${directory} ${identity.join(' ')}`
  await succeedOnHost('grind', ['rm', '-f', '/home/runner/switched'])
  const killed = onHost('grind', ['sh', '-c', `echo $$ > /home/runner/killed; exec ${words}`], { user: 'runner' })
  await until('traffic has moved', async () => (await onHost('grind', ['test', '-s', '/home/runner/switched'])).status === 0)
  await succeedOnHost('grind', ['sh', '-c', 'kill -KILL $(cat /home/runner/killed); kill -KILL $(cat /home/runner/switched)'])
  expect((await killed).status).not.toBe(0)
  expect(await roles()).toEqual({ prod: 'active', 'prod-b': 'active' })

  const { status, result, stderr } = await failOver(good, '--to', 'prod')
  expect(result, stderr).toMatchObject({
    verdict: 'COMMITTED',
    records: [{ host: 'prod-b', role: { from: 'active', to: 'standby' } }],
    changeConfig: [],
  })
  expect(status).toBe(0)
  expect(await servedBy()).toBe('prod')
  expect(await roles()).toEqual({ prod: 'active', 'prod-b': 'standby' })
})

test('a human must decide when the revert fails too, and no release goes to the host that may serve', async () => {
  const directory = await configured('broken', { ...failover, check: { ...check, body: 'nobody', deadlineSeconds: 1 } })
  const { status, result } = await failOver(directory)
  expect(result).toMatchObject({ verdict: 'NEEDS_HUMAN', changeConfig: [] })
  expect(status).toBe(12)
  expect(await roles()).toEqual({ prod: 'active', 'prod-b': 'active' })
  const promoted = await grindToProd('promote', 'prod-b', '--manifest', BUNDLE, ...identity, '--json')
  expect(JSON.parse(promoted.stdout)).toMatchObject({ error: { code: 'wrong-host' } })

  expect((await failOver(good)).result).toMatchObject({
    verdict: 'UNCHANGED',
    refusals: [expect.stringContaining('both report that they are active')],
  })
  expect((await failOver(good, '--to', 'prod-b')).result).toMatchObject({ verdict: 'COMMITTED', to: 'prod-b' })
  expect(await servedBy()).toBe('prod-b')
})

describe('nothing is begun', () => {
  const refusal = async (...words: string[]) => {
    const { status, result } = await failOver(good, '--to', 'prod', ...words)
    expect({ status, servedBy: await servedBy() }).toEqual({ status: 10, servedBy: 'prod-b' })
    return result
  }

  test('a failover is refused while the hosts differ, unless that is accepted', async () => {
    await succeedOnHost('prod', [
      'sh',
      '-c',
      `mkdir -p ${DROP_IN} && printf '[Service]\\nNice=1\\n' > ${DROP_IN}/nice.conf && systemctl daemon-reload`,
    ])
    try {
      const result = await refusal()
      expect(result).toMatchObject({ verdict: 'UNCHANGED', refusals: [expect.stringContaining('service-drift')] })
      expect((await failOver(good, '--to', 'prod', '--despite-drift', '--dry-run')).status).toBe(0)
    } finally {
      await succeedOnHost('prod', ['sh', '-c', `rm -r ${DROP_IN}/nice.conf && systemctl daemon-reload`])
    }
  })

  test('a failover is refused while the host that would serve is unhealthy', async () => {
    await succeedOnHost('prod', ['systemctl', 'stop', 'dioxus-desktop.service'])
    try {
      expect((await refusal()).refusals).toEqual([
        expect.stringContaining('dioxus-desktop.service on prod is inactive'),
        expect.stringContaining('The check dioxus-desktop on prod fails'),
      ])
    } finally {
      await succeedOnHost('prod', ['systemctl', 'start', 'dioxus-desktop.service'])
    }
  })

  test('a failover is refused while it is unknown which of the two is active', async () => {
    await setRole('prod-b', 'standby')
    try {
      expect((await refusal()).refusals).toEqual([expect.stringContaining('prod-b and prod both report that they are standby')])
    } finally {
      await setRole('prod-b', 'active')
    }
  })

  test('a failover is refused when the active host is declared down but answers', async () => {
    expect(await refusal('--active-is-down')).toMatchObject({ error: { code: 'not-down' } })
  })
})

test('a dead active host is skipped only when declared down, and learns its role when it is back', async () => {
  await lab('kill', 'prod-b')
  try {
    // Both wait for an answer that does not come, so they wait together; the first changes nothing.
    const [refused, { status, result, stderr }] = await Promise.all([
      failOver(good, '--to', 'prod'),
      failOver(good, '--to', 'prod', '--active-is-down'),
    ])
    expect(refused.result).toMatchObject({ error: { code: 'unreachable', hint: expect.stringContaining('--active-is-down') } })
    expect(result, stderr).toMatchObject({ verdict: 'COMMITTED', drift: null, records: [{ host: 'prod', role: { to: 'active' } }] })
    expect(stderr).toContain('there is no rollback to it')
    expect(status).toBe(0)
    expect(await servedBy()).toBe('prod')
  } finally {
    await lab('start', 'prod-b')
  }
  expect(await roles()).toEqual({ prod: 'active', 'prod-b': 'active' })
  const { result, stderr } = await failOver(good, '--to', 'prod')
  expect(result, stderr).toMatchObject({ verdict: 'COMMITTED', records: [{ host: 'prod-b', role: { to: 'standby' } }] })
  expect(await roles()).toEqual({ prod: 'active', 'prod-b': 'standby' })
})

describe('parity', () => {
  const parity = (directory: string, ...words: string[]) => grindToProd('parity', '--directory', directory, ...identity, ...words)

  test('parity compares hosts that take turns by snapshots', async () => {
    const { status, stdout, stderr } = await parity(good)
    expect({ status, stderr }, stdout).toMatchObject({ status: 0 })
    expect(stdout).toContain('1 host compared with prod: 0 errors, 0 warnings')
  })

  test('parity compares two NixOS systems by evaluation', async () => {
    const folder = await configured('flake', failover)
    const parts = ['nix', 'dist/agent.js', 'package.json', 'test/nixos/nixpkgs-stand-in']
    await succeedOnHost('grind', ['cp', '--recursive', '--parents', ...parts, folder], { user: 'runner', directory: '/opt/grind-to-prod' })
    await succeedOnHost('grind', ['tee', `${folder}/flake.nix`], { user: 'runner', input: flake })
    const differing = await parity(folder, '--format', 'markdown')
    expect(differing.status, differing.stderr).toBe(3)
    expect(differing.stdout).toMatch(/^\| systemd\.services\.hypervisor\.serviceConfig\.Nice \| nothing \| 1 \|$/m)
    expect(differing.stdout.match(/^\| /gm)).toHaveLength(3)
    await succeedOnHost('grind', ['sh', '-c', `echo 'parity: { mayDiffer: [systemd.services.hypervisor] }' >> ${folder}/grind-to-prod.yml`])
    const agreeing = await parity(folder, '--json')
    expect(JSON.parse(agreeing.stdout), agreeing.stderr).toMatchObject({ by: 'evaluation', differences: [], passedOver: 1 })
    expect(agreeing.status).toBe(0)
  })
})
