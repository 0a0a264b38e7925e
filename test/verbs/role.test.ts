import { describe, expect, test } from 'vitest'
import { setRoleRequestSchema } from '#domain/protocol/requests'
import type { RoleResult } from '#domain/protocol/role'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { confirm } from '#verbs/confirm'
import { prune } from '#verbs/prune'
import { role, setRole } from '#verbs/role'
import type { SetRoleOptions } from '#steps/agent/role'
import { rollback } from '#verbs/rollback'
import { snapshot } from '#verbs/snapshot'
import { status } from '#verbs/status'
import { sampleStatus } from '../domain/protocol/sample-status.ts'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { sampleSnapshot } from '../domain/snapshot/sample.ts'
import { fakeHost, result, type AgentAnswer, type AgentRequest } from './fake-host.ts'
import { config, useSampleBundle } from './sample-bundle.ts'

const [mine, other] = ['1'.repeat(32), '2'.repeat(32)]
const sample = useSampleBundle()

/** The configuration expects an active host with this machine id. */
const reach = (machineId = mine) => ({
  config: { ...config, hosts: { ...config.hosts, prod: { ...config.hosts['prod']!, machineId } } },
  hostName: 'prod',
  identityFile: sample.identityFile,
  environment: sample.environment,
  reconnectFor: 100,
})
const found: RoleResult = { host: 'prod', application: 'choiros', machineId: mine, role: 'active', policyRole: 'active', lastChange: null }

/** An agent that reports this role, and records a change. */
const agent =
  (said: RoleResult) =>
  ({ words, stdin }: AgentRequest): AgentAnswer => {
    const [, , to] = words
    if (to === undefined) return result(said)
    const { attempt, actor } = setRoleRequestSchema.parse(JSON.parse(stdin.toString()))
    return result({
      record: sampleRecord({ attempt, actor, verb: 'set-role', role: { from: 'active', to: 'standby' }, reason: 'changed' }),
    })
  }
const set = (host: ReturnType<typeof fakeHost>, more: Partial<SetRoleOptions> = {}) =>
  setRole({ ...reach(), role: 'standby', actor: { name: 'me@grind' }, ...more }, { runner: host, reporter: collectingReporter() })

describe('setRole', () => {
  test('setRole asks for the role, and changes it only if it still is the same', async () => {
    const host = fakeHost(agent(found))
    expect(await set(host, { reason: 'failover' })).toMatchObject({ verdict: 'COMMITTED', reason: 'changed', record: { verb: 'set-role' } })
    expect(host.calls.map(({ verb, words }) => [verb, ...words])).toEqual([
      ['role', 'choiros'],
      ['role', 'choiros', '--set', 'standby'],
    ])
    expect(setRoleRequestSchema.parse(JSON.parse(host.calls[1]!.stdin.toString()))).toMatchObject({
      actor: { name: 'me@grind' },
      expectRole: 'active',
      reason: 'failover',
      // The machine, and not the role: that is what changes.
      expectHost: { machineId: mine },
    })
  })

  test('setRole does not ask first when the expected role is given', async () => {
    const host = fakeHost(agent(found))
    await set(host, { expectRole: 'active', attempt: '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11' })
    expect(host.calls).toHaveLength(1)
    expect(JSON.parse(host.calls[0]!.stdin.toString())).toMatchObject({ attempt: '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11' })
  })

  test('setRole is UNKNOWN when it is never answered', async () => {
    const host = fakeHost(() => ({ status: 255 }))
    expect(await set(host, { expectRole: 'active' })).toMatchObject({ verdict: 'UNKNOWN', record: null })
  })

  test.each([
    { name: 'tells the change', said: found, more: {}, reason: 'A dry run: prod is active and would be standby.' },
    { name: 'tells that there is none', said: found, more: { role: 'active' as const }, reason: 'A dry run: prod is already active.' },
  ])('setRole in a dry run $name and requests no change', async ({ said, more, reason }) => {
    const host = fakeHost(agent(said))
    expect(await set(host, { dryRun: true, ...more })).toEqual({ verdict: 'UNCHANGED', reason, record: null })
    expect(host.calls.map(({ words }) => words)).toEqual([['choiros']])
  })

  test.each([
    { name: 'another machine', said: { ...found, machineId: other }, more: {}, code: 'wrong-host' },
    { name: 'a host without a role', said: { ...found, role: null, policyRole: null }, more: {}, code: 'not-permitted' },
    { name: 'another role than expected', said: found, more: { expectRole: 'standby' as const }, code: 'unexpected-role' },
  ])('setRole in a dry run refuses $name as the host would', async ({ said, more, code }) => {
    await expect(set(fakeHost(agent(said)), { dryRun: true, ...more })).rejects.toMatchObject({ code })
  })
})

describe('a host that is not the one that is meant', () => {
  const warning = {
    event: 'note',
    level: 'warning',
    message: expect.stringMatching(new RegExp(`prod is not the expected host: ${mine} was expected, but its machine id is "${other}"`)),
  }
  test.each<{
    verb: string
    answer: object
    look: (host: ReturnType<typeof fakeHost>, reporter: ReturnType<typeof collectingReporter>) => Promise<unknown>
  }>([
    { verb: 'status', answer: sampleStatus({ machineId: other }), look: (host, reporter) => status(reach(), { runner: host, reporter }) },
    { verb: 'role', answer: { ...found, machineId: other }, look: (host, reporter) => role(reach(), { runner: host, reporter }) },
    {
      verb: 'snapshot',
      answer: { ...sampleSnapshot, host: { ...sampleSnapshot.host, machineId: other, name: 'prod' } },
      look: (host, reporter) => snapshot(reach(), { runner: host, reporter }),
    },
  ])('$verb of a wrong host gives a warning', async ({ answer, look }) => {
    const reporter = collectingReporter()
    await look(
      fakeHost(() => result(answer)),
      reporter,
    )
    expect(reporter.events).toContainEqual(warning)
  })

  test('a read of the expected host gives no warning', async () => {
    const reporter = collectingReporter()
    await role(reach(), { runner: fakeHost(agent(found)), reporter })
    expect(reporter.events.filter(({ event }) => event === 'note')).toEqual([])
  })

  test('a dry rollback and a confirmation of a wrong host are refused', async () => {
    const host = fakeHost(() => result(sampleStatus({ role: 'standby' })))
    const options = { ...reach(), actor: { name: 'me@grind' }, dryRun: true }
    const refused = { code: 'wrong-host', message: expect.stringContaining('the role active was expected, but it is standby') }
    await expect(rollback(options, { runner: host, reporter: collectingReporter() })).rejects.toMatchObject(refused)
    await expect(confirm({ ...options, revert: false }, { runner: host, reporter: collectingReporter() })).rejects.toMatchObject(refused)
  })
})

test('every request that changes something names the expected host', async () => {
  const host = fakeHost(({ verb }) => (verb === 'status' ? result(sampleStatus({ awaiting })) : { status: 255 }))
  const awaiting = {
    application: 'choiros',
    attempt: '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11',
    releaseId: 'a'.repeat(64),
    deadline: '2030-01-01T00:00:00Z',
    secondsLeft: 60,
  }
  const options = { ...reach(), actor: { name: 'me@grind' } }
  await rollback(options, { runner: host, reporter: collectingReporter() }).catch(() => undefined)
  await confirm({ ...options, revert: false, dryRun: false }, { runner: host, reporter: collectingReporter() }).catch(() => undefined)
  await prune({ ...options, dryRun: false }, { runner: host, reporter: collectingReporter() }).catch(() => undefined)
  const told = new Map(host.calls.map(({ verb, stdin }) => [verb, JSON.parse(stdin.toString()).expectHost]))
  expect(Object.fromEntries(told)).toEqual({
    rollback: { role: 'active', machineId: mine },
    status: undefined,
    confirm: { role: 'active', machineId: mine },
    prune: { role: 'active', machineId: mine },
  })
})
