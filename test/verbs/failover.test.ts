import { lstatSync, readdirSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { agentErrorSchema } from '#domain/protocol/messages'
import { setRoleRequestSchema } from '#domain/protocol/requests'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { failover } from '#verbs/failover'
import type { FailoverOptions } from '#steps/failover/options'
import { notificationSchema } from '#domain/notify/notification'
import { receiver } from '../support/receiver.ts'
import { refused } from '../support/scripted-agent.ts'
import { failoverWorld, Killed, type World } from './failover/world.ts'
import { result } from './fake-host.ts'
import { useSampleBundle } from './sample-bundle.ts'

const sample = useSampleBundle()

function run(world: World, more: Partial<FailoverOptions> = {}, reporter = collectingReporter()) {
  const { identityFile, environment, folder: directory } = sample
  const options = { config: world.config, directory, identityFile, environment, actor: { name: 'me@grind' }, reconnectFor: 100 }
  return failover({ ...options, ...more }, { runner: world.runner, reporter })
}

const inPlace = ({ roles, traffic }: World) => ({ roles: { ...roles }, traffic })
const before = { roles: { a: 'active', b: 'standby' }, traffic: 'a' }
const after = { roles: { a: 'standby', b: 'active' }, traffic: 'b' }

test('the standby becomes active before traffic moves, and the other one standby once users are served', async () => {
  await using world = await failoverWorld()
  const outcome = await run(world)
  expect(outcome).toMatchObject({
    verdict: 'COMMITTED',
    from: 'a',
    to: 'b',
    refusals: [],
    records: [{ host: 'b' }, { host: 'a' }],
    changeConfig: ['hosts.a.role: standby', 'hosts.b.role: active'],
  })
  expect(outcome.steps).toEqual([
    'b became active',
    'traffic is moved to b',
    expect.stringMatching(/\/health is served by b$/),
    'a became standby',
  ])
  expect(world.changes).toEqual(['b active', 'traffic b', 'a standby'])
  expect(Object.keys(outcome).toSorted()).toEqual([
    'changeConfig',
    'drift',
    'from',
    'reason',
    'records',
    'refusals',
    'releaseId',
    'steps',
    'to',
    'verdict',
  ])
})

test('a failover is sent to a webhook with both hosts, and a dry run is not', async () => {
  await using world = await failoverWorld()
  await using hook = await receiver()
  const webhooks = [{ name: 'hook', urlVariable: 'HOOK_URL', format: 'json', verdicts: ['COMMITTED', 'UNCHANGED'] } as const]
  const config = {
    ...world.config,
    notify: { webhooks: webhooks.map((webhook) => ({ ...webhook, verdicts: [...webhook.verdicts] })), timeoutSeconds: 5 },
  }
  const environment = { ...sample.environment, HOOK_URL: hook.url }
  await run(world, { config, environment, dryRun: true })
  expect(hook.received).toEqual([])
  await run(world, { config, environment })
  expect(hook.received.map(({ body }) => notificationSchema.parse(JSON.parse(body)))).toMatchObject([
    { action: 'failover', verdict: 'COMMITTED', host: 'b', failover: { from: 'a', to: 'b' }, actor: { name: 'me@grind' } },
  ])
})

test('the records of a failover are kept before the hosts are asked for the newest lines of their ledgers', async () => {
  await using world = await failoverWorld()
  const records = join(sample.folder, 'records')
  const kept: string[][] = []
  for (const name of ['a', 'b'] as const) {
    world.roleAnswer[name] = ({ verb, words, stdin }) => {
      if (verb === 'ledger') {
        kept.push(readdirSync(records))
        return refused('busy')
      }
      const to = words[2] === 'active' ? 'active' : 'standby'
      const { attempt, actor } = setRoleRequestSchema.parse(JSON.parse(stdin.toString()))
      const role = { from: world.roles[name], to } as const
      world.roles[name] = to
      return result({ record: sampleRecord({ attempt, actor, host: name, verb: 'set-role', role }), signature: 'x\n' })
    }
  }
  expect(await run(world, { records })).toMatchObject({ verdict: 'COMMITTED' })
  expect(kept.map((names) => names.length)).toEqual([4, 4])
})

test('the switch gets the host to which traffic moves', async () => {
  await using world = await failoverWorld()
  const environments: unknown[] = []
  const { runner } = world
  const listening = {
    ...runner,
    run: (command: Parameters<typeof runner.run>[0]) => {
      if (command.argv[0] === 'move-traffic')
        environments.push({ ...command.environment, directory: command.directory, argv: command.argv })
      return runner.run(command)
    },
  }
  await run({ ...world, runner: listening })
  expect(environments).toEqual([
    {
      argv: ['move-traffic', 'now'],
      directory: sample.folder,
      ZONE: 'example',
      GRIND_TO_PROD_ACTIVE: 'b',
      GRIND_TO_PROD_STANDBY: 'a',
      GRIND_TO_PROD_APPLICATION: 'choiros',
      GRIND_TO_PROD_RELEASE_ID: 'a'.repeat(64),
    },
  ])
})

test('a dry run of a failover inspects, and changes nothing', async () => {
  await using world = await failoverWorld()
  const outcome = await run(world, { dryRun: true })
  expect(outcome).toMatchObject({ verdict: 'UNCHANGED', refusals: [], changeConfig: [] })
  expect(outcome.steps).toEqual([
    'b becomes active',
    'traffic is moved to b: run "move-traffic" "now" with GRIND_TO_PROD_ACTIVE=b',
    expect.stringContaining('/health is requested until b has answered 2 times in a row, for at most 1 s'),
    'a becomes standby',
  ])
  expect(world.changes).toEqual([])
})

test('a failover that is already done changes nothing, and can be reverted', async () => {
  await using world = await failoverWorld()
  await run(world)
  expect(await run(world)).toMatchObject({
    verdict: 'UNCHANGED',
    refusals: [],
    changeConfig: ['hosts.a.role: standby', 'hosts.b.role: active'],
  })
  expect(world.changes).toHaveLength(3)
  expect(await run(world, { to: 'a' })).toMatchObject({ verdict: 'COMMITTED', from: 'b', to: 'a', changeConfig: [] })
  expect(inPlace(world)).toEqual(before)
})

test('a failover continues when the roles are correct and traffic is not', async () => {
  await using world = await failoverWorld()
  Object.assign(world.roles, after.roles)
  expect(await run(world)).toMatchObject({ verdict: 'COMMITTED', records: [] })
  expect(inPlace(world)).toEqual(after)
})

describe('nothing is begun', () => {
  test('a failover is refused while the hosts differ, and each difference is named', async () => {
    await using world = await failoverWorld()
    world.edits.push([['nix', 'version'], '2.3.18'], [['releases', 'current'], 'b'.repeat(64)])
    const outcome = await run(world)
    expect(outcome).toMatchObject({
      verdict: 'UNCHANGED',
      reason: expect.stringMatching(/^Nothing was changed: b differs from a .* \(and \d+ more\)$/),
    })
    expect(outcome.refusals.length).toBeGreaterThan(1)
    expect(world.changes).toEqual([])
    const reporter = collectingReporter()
    expect(await run(world, { despiteDrift: true }, reporter)).toMatchObject({ verdict: 'COMMITTED' })
    expect(reporter.events).toContainEqual({ event: 'note', level: 'warning', message: expect.stringContaining('b differs from a') })
  })

  test('a failover is refused while the active host has no snapshot, unless that is accepted', async () => {
    await using world = await failoverWorld()
    world.snapshotAnswer.a = { messages: [agentErrorSchema.parse({ event: 'error', kind: 'host', code: 'ill', message: 'a is ill.' })] }
    expect(await run(world)).toMatchObject({ verdict: 'UNCHANGED', refusals: ['b cannot be compared with a: a is ill.'], drift: null })
    expect(await run(world, { despiteDrift: true })).toMatchObject({ verdict: 'COMMITTED' })
    expect(inPlace(world)).toEqual(after)
  })

  test('a failover is refused when the standby cannot be reached', async () => {
    await using world = await failoverWorld()
    world.unreachable.add('b')
    await expect(run(world)).rejects.toMatchObject({ host: 'b' })
  })

  test('a failover is refused when the active host cannot be reached, unless it is declared down', async () => {
    await using world = await failoverWorld()
    world.unreachable.add('a')
    await expect(run(world)).rejects.toMatchObject({
      host: 'a',
      text: expect.stringMatching(/If a is down, fail over with the option "active-is-down"\.$/),
    })
    expect(world.changes).toEqual([])
  })

  test('a failover is refused when the active host is declared down and answers', async () => {
    await using world = await failoverWorld()
    await expect(run(world, { activeIsDown: true })).rejects.toMatchObject({ code: 'not-down', host: 'a' })
    expect(world.changes).toEqual([])
  })

  test('a failover is refused when the host refuses its role', async () => {
    await using world = await failoverWorld()
    const refusal = agentErrorSchema.parse({ event: 'error', kind: 'host', code: 'busy', message: 'b is busy.' })
    world.roleAnswer.b = () => ({ messages: [refusal] })
    await expect(run(world)).rejects.toMatchObject({ code: 'busy' })
    expect(inPlace(world)).toEqual(before)
  })
})

describe('the way back', () => {
  test.each([
    {
      name: 'the check fails',
      arrange: ({ servesBadly }: World) => servesBadly.add('b'),
      says: /^The check from outside failed: .*did not pass within 1 s: status 503\. a serves again, and b is standby\.$/,
    },
    {
      name: 'the switch fails',
      arrange: ({ switchStatus }: World) => (switchStatus.b = 1),
      says: /^The traffic switch failed: it ended with status 1\. a serves again/,
    },
  ])('a revert happens when $name', async ({ arrange, says }) => {
    await using world = await failoverWorld()
    arrange(world)
    expect(await run(world)).toMatchObject({ verdict: 'ROLLED_BACK', reason: expect.stringMatching(says), changeConfig: [] })
    expect(inPlace(world)).toEqual(before)
    expect(world.changes.slice(-2)).toEqual(['traffic a', 'b standby'])
  })

  test('a revert reports the output of the switch', async () => {
    await using world = await failoverWorld()
    world.switchStatus.b = 1
    const reporter = collectingReporter()
    await run(world, {}, reporter)
    expect(reporter.events).toContainEqual({ event: 'log', source: 'the traffic switch', lines: ['the load balancer is missing'] })
  })

  test.each([
    { name: 'its check fails too', arrange: ({ servesBadly }: World) => servesBadly.add('a').add('b'), says: 'The check of a failed too' },
    {
      name: 'the switch is broken',
      arrange: ({ switchStatus }: World) => Object.assign(switchStatus, { a: 1, b: 1 }),
      says: 'The rollback failed too: it ended with status 1.',
    },
  ])('a revert needs a human when $name, and leaves both active', async ({ arrange, says }) => {
    await using world = await failoverWorld()
    arrange(world)
    expect(await run(world)).toMatchObject({ verdict: 'NEEDS_HUMAN', reason: expect.stringContaining(says), changeConfig: [] })
    expect(world.roles).toEqual({ a: 'active', b: 'active' })
  })

  test('a revert to a host that was standby is not possible', async () => {
    await using world = await failoverWorld()
    Object.assign(world.roles, after.roles)
    world.servesBadly.add('b')
    expect(await run(world)).toMatchObject({
      verdict: 'NEEDS_HUMAN',
      reason: expect.stringContaining('No rollback is possible: a was already standby.'),
    })
    expect(world.changes).toEqual(['traffic b'])
  })
})

describe('a dead active host', () => {
  test('a dead active host is neither compared nor called, and gets its role when it is back', async () => {
    await using world = await failoverWorld()
    world.unreachable.add('a')
    const reporter = collectingReporter()
    const outcome = await run(world, { activeIsDown: true }, reporter)
    expect(outcome).toMatchObject({
      verdict: 'COMMITTED',
      reason: expect.stringContaining('a was skipped, because it is down'),
      drift: null,
    })
    expect(reporter.events).toContainEqual({
      event: 'note',
      level: 'warning',
      message: expect.stringMatching(/^a is down: it is not compared.*"grind-to-prod failover --to b"/),
    })
    expect(inPlace(world)).toEqual({ roles: { a: 'active', b: 'active' }, traffic: 'b' })
    expect(await run(world, { activeIsDown: true })).toMatchObject({ verdict: 'UNCHANGED' })
    world.unreachable.delete('a')
    expect(await run(world, { to: 'b' })).toMatchObject({ verdict: 'COMMITTED' })
    expect(inPlace(world)).toEqual(after)
  })

  test('a failover from a dead active host has no rollback', async () => {
    await using world = await failoverWorld()
    world.unreachable.add('a')
    world.servesBadly.add('b')
    expect(await run(world, { activeIsDown: true })).toMatchObject({ verdict: 'NEEDS_HUMAN', reason: expect.stringContaining('a is down') })
    expect(inPlace(world)).toEqual({ roles: { a: 'active', b: 'active' }, traffic: 'b' })
  })
})

describe('the old active host', () => {
  test('an active host that does not become standby is named, and asked again by the next call', async () => {
    await using world = await failoverWorld()
    const refusal = agentErrorSchema.parse({ event: 'error', kind: 'host', code: 'disk-full', message: 'The disk of a is full.' })
    world.roleAnswer.a = () => ({ messages: [refusal] })
    expect(await run(world)).toMatchObject({
      verdict: 'NEEDS_HUMAN',
      reason:
        'b is active and serves, but a did not become standby: The disk of a is full. Then try again: "grind-to-prod failover --to b".',
    })
    delete world.roleAnswer.a
    expect(await run(world, { to: 'b' })).toMatchObject({ verdict: 'COMMITTED' })
    expect(inPlace(world)).toEqual(after)
  })

  test('an active host whose contact is lost may or may not know its role', async () => {
    await using world = await failoverWorld()
    world.roleAnswer.a = () => {
      world.unreachable.add('a')
      return { status: 255 }
    }
    expect(await run(world)).toMatchObject({
      verdict: 'UNKNOWN',
      reason: expect.stringContaining('it is unknown whether a has become standby'),
    })
  })
})

test('a later failover in the other direction at the same time notices the earlier one', async () => {
  await using world = await failoverWorld()
  world.interrupt = (moment, change) => {
    if (moment === 'before' && change === 'a standby') world.roles.b = 'standby'
  }
  expect(await run(world)).toMatchObject({
    verdict: 'NEEDS_HUMAN',
    reason: expect.stringMatching(/^Another failover made b standby/),
  })
})

describe('cut off, it is finished by the next call', () => {
  const changes = ['b active', 'traffic b', 'a standby']
  const cuts = changes.flatMap((change) => (['before', 'after'] as const).map((moment) => ({ moment, change })))
  test.each(cuts)('the next call completes a failover that was interrupted $moment "$change"', async ({ moment, change }) => {
    await using world = await failoverWorld()
    world.interrupt = (...now) => {
      if (now[0] === moment && now[1] === change) throw new Killed()
    }
    const cut = await run(world).catch((error: unknown) => error)
    expect(cut).toSatisfy((error) => error instanceof Killed)
    // A host that users may reach is never standby.
    expect(world.roles[world.traffic]).toBe('active')
    world.interrupt = () => undefined
    expect((await run(world, { to: 'b' })).verdict).toMatch(/^(?:COMMITTED|UNCHANGED)$/)
    expect(inPlace(world)).toEqual(after)
  })
})

test('two active hosts are refused until the target is named', async () => {
  await using world = await failoverWorld()
  world.interrupt = (...now) => {
    if (now[0] === 'before' && now[1] === 'traffic b') throw new Killed()
  }
  await run(world).catch(() => undefined)
  world.interrupt = () => undefined
  expect(await run(world)).toMatchObject({
    verdict: 'UNCHANGED',
    refusals: [
      expect.stringMatching(/^a and b both report that they are active: .*; choose the host that should serve with the option "to"\.$/),
    ],
    steps: [],
  })
  expect(world.changes).toEqual(['b active'])
})

test('a check that cannot distinguish the hosts is a warning', async () => {
  await using world = await failoverWorld('command', { servedByHeader: undefined })
  const reporter = collectingReporter()
  await run(world, {}, reporter)
  expect(reporter.events).toContainEqual({
    event: 'note',
    level: 'warning',
    message: expect.stringContaining('the check would pass even if the switch did not move traffic'),
  })
})

describe('the roles in grind-to-prod.yml', () => {
  const text = '# ours\nhosts:\n  a: { address: deploy@a,  role: active } # one\n  b: { address: deploy@b, role: standby }\n'
  const swapped = '# ours\nhosts:\n  a: { address: deploy@a,  role: standby } # one\n  b: { address: deploy@b, role: active }\n'
  const file = () => join(sample.folder, 'grind-to-prod.yml')
  const there = () => readFileSync(file(), 'utf8')
  beforeEach(() => writeFileSync(file(), text, { mode: 0o640 }))

  test('the roles are written with the option "write" once users are served, and no other byte', async () => {
    await using world = await failoverWorld()
    expect(await run(world, { write: true })).toMatchObject({ verdict: 'COMMITTED', written: true })
    expect(there()).toBe(swapped)
    expect(statSync(file()).mode & 0o777).toBe(0o640)
  })

  test('the roles stay without the option, in a dry run, and after a rollback', async () => {
    await using world = await failoverWorld()
    expect(await run(world, { write: true, dryRun: true })).toMatchObject({
      steps: expect.arrayContaining(['the roles in grind-to-prod.yml are changed']),
    })
    world.servesBadly.add('b')
    expect(await run(world, { write: true })).toMatchObject({ verdict: 'ROLLED_BACK' })
    world.servesBadly.clear()
    expect(await run(world)).toMatchObject({ verdict: 'COMMITTED' })
    expect(there()).toBe(text)
  })

  test('a failover that is over already writes them when it is repeated, also through a link', async () => {
    await using world = await failoverWorld()
    await run(world)
    renameSync(file(), join(sample.folder, 'real.yml'))
    symlinkSync('real.yml', file())
    expect(await run(world, { write: true, to: 'b' })).toMatchObject({ verdict: 'UNCHANGED', written: true })
    expect(there()).toBe(swapped)
    expect(lstatSync(file()).isSymbolicLink()).toBe(true)
  })

  test('a file that cannot be changed is a warning, and the verdict stays', async () => {
    writeFileSync(file(), 'hosts: {}\n')
    await using world = await failoverWorld()
    const reporter = collectingReporter()
    expect(await run(world, { write: true }, reporter)).toMatchObject({ verdict: 'COMMITTED', written: false })
    expect(JSON.stringify(reporter.events)).toContain('were not written into grind-to-prod.yml, so change them there by hand')
  })
})
