import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  APPLICATION_FOLDER,
  grindToProd,
  installHost,
  makeApplication,
  mergeUpstream,
  onHost,
  RELEASE_KEY,
  succeedOnHost,
  WORK_FOLDER,
} from '../../lab/client.ts'
import type { LedgerResult } from '#domain/protocol/record'
import { CHOIROS, goOn, stopNext, stopped } from '../host/stopped.ts'
import { runProgram } from '../support/host-program.ts'
import { startOf } from '../support/stop-at.ts'
import { atRest } from '../support/at-rest.ts'
import type { RehearsalResult } from '#verbs/rehearse'

/** Two production hosts, each with a role and a machine id that the configuration may know. */

const FOLDER = `${APPLICATION_FOLDER}/roles`
const BUNDLE = '/home/runner/bundles/roles'
const hosts = ['prod', 'prod-b'] as const
type Host = (typeof hosts)[number]

const identity = ['--identity', '/etc/lab/keys/deploy', '--json']
let machineIds: Record<Host, string>

/** Runs a command with a configuration in which this was replaced. */
async function withConfig(change: (text: string) => string, ...words: string[]) {
  const config = await succeedOnHost('grind', ['cat', `${WORK_FOLDER}/grind-to-prod.yml`], { user: 'runner' })
  const changed = change(config)
  if (changed === config) throw new Error('Nothing was replaced in the configuration.')
  await succeedOnHost('grind', ['mkdir', '-p', FOLDER], { user: 'runner' })
  await succeedOnHost('grind', ['tee', `${FOLDER}/grind-to-prod.yml`], { user: 'runner', input: changed })
  const { status, stdout } = await grindToProd(...words, '--directory', FOLDER, ...identity)
  return { status, result: JSON.parse(stdout) }
}

/** In the line of a host of the configuration. */
const inHost = (host: Host, from: RegExp | string, to: string) => (text: string) =>
  text.replace(new RegExp(`^  ${host}: .*$`, 'm'), (line) => line.replace(from, to))
const knowing =
  (ids: Record<Host, string>, more = (text: string) => text) =>
  (text: string) =>
    more(hosts.reduce((config, host) => inHost(host, 'role:', `machineId: "${ids[host]}", role:`)(config), text))

async function agent(host: Host, verb: string, ...words: string[]) {
  const { status, stdout } = await onHost(host, ['grind-to-prod-agent', verb, 'choiros', '--json', ...words])
  const { result, ...error } = JSON.parse(stdout.trimEnd().split('\n').at(-1)!)
  return { status, result, error }
}

const ledgerOf = async (host: Host): Promise<LedgerResult> => (await agent(host, 'ledger', '--limit', '1000')).result
/** Everything that a release could write on a host. A snapshot is noted there too, and it changes nothing that runs. */
const traces = async (host: Host) => {
  await atRest(host)
  return succeedOnHost(host, [
    'bash',
    '-c',
    "find /opt/choiros /var/lib/grind-to-prod/choiros /nix/var/nix/gcroots/grind-to-prod ! -name snapshots.json ! -path /var/lib/grind-to-prod/choiros -printf '%p %T@ %l\\n' | sort; ls /nix/store | sha256sum",
  ])
}

async function build(branch: string): Promise<string> {
  await mergeUpstream(branch)
  for (const words of [
    ['build-manifest', '--ref', 'main', '--output', BUNDLE],
    ['sign', BUNDLE, '--key', RELEASE_KEY],
  ]) {
    const { status, stderr } = await grindToProd(...words)
    expect(status, stderr).toBe(0)
  }
  return (await succeedOnHost('grind', ['sha256sum', `${BUNDLE}/manifest.json`], { user: 'runner' })).slice(0, 64)
}

async function rehearse(...words: string[]): Promise<{ status: number | null; result: RehearsalResult }> {
  const { status, stdout } = await grindToProd('promote', 'prod', '--rehearse', '--manifest', BUNDLE, ...identity, ...words)
  return { status, result: JSON.parse(stdout) }
}

beforeAll(async () => {
  await makeApplication()
  await Promise.all(hosts.map((host) => installHost(host)))
  await Promise.all([agent('prod', 'role', '--set', 'active'), agent('prod-b', 'role', '--set', 'standby')])
  const read = async (host: Host) => (await succeedOnHost(host, ['cat', '/etc/machine-id'])).trim()
  machineIds = { prod: await read('prod'), 'prod-b': await read('prod-b') }
  await build('next')
})

test('the machine id is printed by an installation and by status', async () => {
  expect(machineIds.prod).toMatch(/^[0-9a-f]{32}$/)
  expect(machineIds.prod).not.toBe(machineIds['prod-b'])
  expect(JSON.parse(await installHost('prod'))).toMatchObject({ machineId: machineIds.prod, notes: [] })
  const { result } = await withConfig(knowing(machineIds), 'status', 'prod-b')
  expect(result).toMatchObject({ machineId: machineIds['prod-b'], role: 'standby' })
})

describe('the wrong host', () => {
  const swapped = () => ({ prod: machineIds['prod-b'], 'prod-b': machineIds.prod })
  const otherKey = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
  const otherRole = inHost('prod', 'role: active', 'role: standby')
  const promote = ['promote', 'prod', '--manifest', BUNDLE]

  test.each<{ name: string; change: () => (text: string) => string; words: string[]; code: string; says: () => string }>([
    {
      name: 'another machine',
      change: () => knowing(swapped()),
      words: promote,
      code: 'wrong-host',
      says: () => `${machineIds['prod-b']} was expected, but its machine id is "${machineIds.prod}"`,
    },
    {
      name: 'another machine',
      change: () => knowing(swapped()),
      words: ['rollback', 'prod'],
      code: 'wrong-host',
      says: () => 'was expected',
    },
    { name: 'another machine', change: () => knowing(swapped()), words: ['prune', 'prod'], code: 'wrong-host', says: () => 'was expected' },
    {
      name: 'another machine',
      change: () => knowing(swapped()),
      words: ['role', 'prod', '--set', 'standby'],
      code: 'wrong-host',
      says: () => 'was expected',
    },
    {
      name: 'another role',
      change: () => otherRole,
      words: promote,
      code: 'wrong-host',
      says: () => 'the role standby was expected, but it is active',
    },
    {
      name: 'another role',
      change: () => otherRole,
      words: ['rollback', 'prod'],
      code: 'wrong-host',
      says: () => 'the role standby was expected',
    },
    {
      name: 'another host key',
      change: () => inHost('prod', /hostKey: "[^"]*"/, `hostKey: "${otherKey}"`),
      words: promote,
      code: 'host-key-mismatch',
      says: () => 'prod',
    },
  ])('$words.0 is refused on the wrong host before anything is written: $name', async ({ change, words, code, says }) => {
    const before = await traces('prod')
    const { status, result } = await withConfig(change(), ...words)
    expect(result).toMatchObject({ error: { code, message: expect.stringContaining(says()) } })
    expect(status).toBe(10)
    expect(await traces('prod')).toBe(before)
  })
})

describe('a rehearsal', () => {
  test('a rehearsal releases to the standby first, then the same bytes to the active host', async () => {
    const plan = await rehearse('--dry-run')
    expect(plan.result).toMatchObject({ verdict: 'UNCHANGED', standby: { host: 'prod-b' }, active: { host: 'prod' } })
    const { status, result } = await rehearse()
    expect(result).toMatchObject({
      verdict: 'COMMITTED',
      standby: { host: 'prod-b', verdict: 'COMMITTED', record: { releaseId: result.releaseId } },
      active: { host: 'prod', verdict: 'COMMITTED', record: { releaseId: result.releaseId } },
    })
    expect(status).toBe(0)
    const { standby, active } = result
    // Each host has the newest line of the ledger of the other since then.
    for (const [host, other] of [hosts, hosts.toReversed()] as readonly (readonly [Host, Host])[]) {
      const own = await ledgerOf(host)
      const witnessed = (await ledgerOf(other)).witnessed?.at(-1)
      expect(witnessed).toMatchObject({ host, line: own.head!.line, digest: own.head!.digest })
    }
    expect(Date.parse(standby.record!.finishedAt)).toBeLessThan(Date.parse(active!.record!.startedAt))
    // A change that a release must make is not drift, and nothing else changed.
    for (const outcome of [standby, active!]) {
      expect(outcome.snapshots).toMatchObject({ before: expect.any(String), after: expect.any(String) })
      expect(outcome.drift).toEqual([])
    }
  })

  test('a rehearsal of a release that is not healthy ends on the standby', async () => {
    await build('fails-health')
    const before = await traces('prod')
    const { status, result } = await rehearse()
    expect(result).toMatchObject({ verdict: 'ROLLED_BACK', standby: { host: 'prod-b', verdict: 'ROLLED_BACK' }, active: null })
    expect(result.reason).toContain('so prod (active) was not changed')
    expect(status).toBe(11)
    expect(await traces('prod')).toBe(before)
  })
})

test('a role that changed after a release was accepted stops its transaction before it switches', async () => {
  const attempt = randomUUID()
  await runProgram('verbs/on-host/request-again.cjs', { ATTEMPT: attempt, ROLE: 'standby' })
  const unit = '--unit=grind-to-prod-apply-choiros.service'
  await onHost('prod', ['systemd-run', '--wait', '--collect', '--quiet', unit, 'grind-to-prod-agent', 'transact', 'choiros', attempt])
  const [last] = (await ledgerOf('prod')).entries
  expect(last?.record).toMatchObject({ attempt, verdict: 'UNCHANGED' })
  expect(last?.record.reason).toMatch(
    /^nothing was switched: prod is not the expected host: the role standby was expected, but it is active/,
  )
})

test('a change of role is one record in an unbroken chain, and never in the middle of a release', async () => {
  // What is released meanwhile fails there, as it just did.
  const before = (await ledgerOf('prod-b')).total
  const withoutRoles = (text: string) => hosts.reduce((config, host) => inHost(host, /role: \w+, /, '')(config), text)
  const place = { ...CHOIROS, host: 'prod-b' } as const
  await stopNext(startOf('switch'), place)
  const promoting = withConfig(withoutRoles, 'promote', 'prod-b', '--manifest', BUNDLE, '--retry')
  await stopped(place)
  const input = JSON.stringify({ protocol: 1, attempt: randomUUID(), actor: { name: 'tester' } })
  const meanwhile = await onHost('prod-b', ['grind-to-prod-agent', 'role', 'choiros', '--json', '--set', 'active'], { input })
  expect(JSON.parse(meanwhile.stdout.trimEnd().split('\n').at(-1)!)).toMatchObject({ event: 'error', code: 'busy' })
  await goOn(place)
  const promote = { isDone: false }
  void promoting.finally(() => (promote.isDone = true)).catch(() => undefined)
  const changed: string[] = []
  for (let to: 'active' | 'standby' = 'active'; !promote.isDone || to === 'standby' || changed.length === 0;) {
    const request = JSON.stringify({ protocol: 1, attempt: randomUUID(), actor: { name: 'tester' } })
    const ask = () => onHost('prod-b', ['grind-to-prod-agent', 'role', 'choiros', '--json', '--set', to], { input: request })
    // The same attempt twice at once: it is one change, or one of them gets the answer that the host is busy.
    const answers = (await Promise.all([ask(), ask()])).map(({ stdout }) => JSON.parse(stdout.trimEnd().split('\n').at(-1)!))
    for (const { code } of answers) if (code !== undefined) expect(code).toBe('busy')
    const told = answers.flatMap(({ result }) => result?.record ?? [])
    if (told.length === 0) continue
    expect(told[0]).toMatchObject({ verb: 'set-role', verdict: 'COMMITTED', role: { to } })
    expect(new Set(told.map(({ attempt }) => attempt)).size).toBe(1)
    changed.push(told[0].attempt)
    to = to === 'active' ? 'standby' : 'active'
  }
  expect((await promoting).result).toMatchObject({ verdict: 'ROLLED_BACK' })
  const { entries, total, brokenAt } = await ledgerOf('prod-b')
  expect(brokenAt).toBeNull()
  expect(total - before).toBe(changed.length + 1)
  const recorded = entries.filter(({ record }) => record.verb === 'set-role').map(({ record }) => record.attempt)
  expect(recorded.slice(0, changed.length)).toEqual(changed.toReversed())
  expect((await agent('prod-b', 'role')).result).toMatchObject({
    role: 'standby',
    policyRole: 'standby',
    lastChange: { attempt: changed.at(-1) },
  })
})
