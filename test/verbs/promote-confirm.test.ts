import { describe, expect, test } from 'vitest'
import { configSchema } from '#domain/config/schema'
import { applyRequestSchema, confirmRequestSchema, rollbackRequestSchema } from '#domain/protocol/requests'
import type { AttemptRecord } from '#domain/protocol/record'
import type { Event } from '#domain/report/event'
import type { Runner } from '#tools/run/runner'
import type { ScriptedAnswer } from '../support/scripted-runner.ts'
import { promote } from '#verbs/promote'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { agentThat, OLD_RELEASE, prepared, type ScriptedVerb } from '../support/scripted-agent.ts'
import { fakeHost, result, type AgentAnswer, type AgentRequest, type FakeHost } from './fake-host.ts'
import { config, promoteOptions, RELEASE_ID, useSampleBundle, wholeStore } from './sample-bundle.ts'

/** Promotes of a release that has to be confirmed, on a host that is not there. */

const page = { name: 'page', command: ['page'], timeoutSeconds: 5 }
const passes: ScriptedAnswer = { when: ['page'], stdout: 'good\n' }
const fails: ScriptedAnswer = { when: ['page'], status: 1 }

const sample = useSampleBundle()

const record = (more: Partial<AttemptRecord>) =>
  sampleRecord({ application: 'choiros', releaseId: RELEASE_ID, previousRelease: OLD_RELEASE, actor: { name: 'me@grind' }, ...more })

const parsed = ({ stdin }: AgentRequest): unknown => JSON.parse(stdin.toString())

/** A host whose release waits for this attempt, and which then has this verdict. */
function waits(verdict: AttemptRecord['verdict'], secondsLeft = 60): (request: AgentRequest) => AgentAnswer {
  return (request) => {
    const { attempt } = applyRequestSchema.parse(parsed(request))
    const confirmation = { event: 'confirmation', attempt, deadline: '2026-01-01T00:01:00Z', secondsLeft } as const
    return { messages: [confirmation, { event: 'result', result: { record: record({ attempt, verdict }) } }] }
  }
}

interface Broken extends FakeHost {
  /** How often ssh connected. */
  connected: number
}

function hostWith(
  answers: Readonly<Record<string, ScriptedVerb>>,
  script: readonly ScriptedAnswer[] = [],
  connects: FakeHost['connects'] = [],
): Broken {
  const agent = agentThat({ prepare: [prepared()], confirm: [result({ record: record({}) })], ...answers })
  const fake = fakeHost(agent, [...script, ...wholeStore])
  fake.connects.push(...connects)
  const host: Broken = Object.assign(fake, { connected: 0 })
  const runOn: Runner['run'] = fake.run.bind(fake)
  host.run = (command) => {
    if (command.argv[0] === 'ssh' && command.argv.includes('-N')) host.connected += 1
    return runOn(command)
  }
  return host
}

async function run(host: FakeHost, gates: object = {}) {
  const events: Event[] = []
  const options = { ...promoteOptions(sample), config: configSchema.parse({ ...config, gates }) }
  const promoted = await promote(options, { runner: host, reporter: { report: (event) => void events.push(event) } })
  return { promoted, events }
}

const said = ({ calls }: FakeHost) => calls.filter(({ verb }) => verb === 'confirm').map((call) => confirmRequestSchema.parse(parsed(call)))
const attemptOf = ({ calls }: FakeHost) => applyRequestSchema.parse(parsed(calls.find(({ verb }) => verb === 'apply')!)).attempt

test('promote confirms the release over a connection of its own', async () => {
  const host = hostWith({ apply: waits('COMMITTED') })
  const { promoted } = await run(host)
  expect(promoted).toMatchObject({ verdict: 'COMMITTED', gates: [], rollback: null })
  expect(said(host)).toEqual([{ protocol: 1, attempt: attemptOf(host), decision: 'keep', actor: { name: 'me@grind' } }])
  expect(host.connected).toBe(2)
})

test('promote confirms nothing when the release is not pending', async () => {
  const host = hostWith({ apply: () => result({ record: record({}) }) })
  expect((await run(host)).promoted).toMatchObject({ verdict: 'COMMITTED' })
  expect({ said: said(host), connected: host.connected }).toEqual({ said: [], connected: 1 })
})

describe('gates', () => {
  test('promote runs the gates before it confirms, and once', async () => {
    const host = hostWith({ apply: waits('COMMITTED') }, [passes])
    const { promoted } = await run(host, { afterApply: [page] })
    expect(promoted).toMatchObject({ verdict: 'COMMITTED', gates: [{ name: 'page', stage: 'afterApply', passed: true }] })
    expect(said(host)).toMatchObject([{ decision: 'keep' }])
    expect(host.commands.filter(({ argv }) => argv[0] === 'page')).toHaveLength(1)
  })

  test('promote rolls back the release when a gate fails, with its reason', async () => {
    const host = hostWith({ apply: waits('ROLLED_BACK') }, [fails])
    const { promoted } = await run(host, { afterApply: [page] })
    expect(promoted).toMatchObject({ verdict: 'ROLLED_BACK', gates: [{ name: 'page', passed: false }], rollback: null })
    expect(said(host)).toMatchObject([{ decision: 'revert', reason: 'gate page failed (it ended with status 1)' }])
  })

  test('a failing gate counts also when another user had confirmed the release already', async () => {
    const rollback = (request: AgentRequest) => {
      const { attempt, expectCurrent } = rollbackRequestSchema.parse(parsed(request))
      expect(expectCurrent).toBe(RELEASE_ID)
      return result({ record: record({ attempt, verb: 'rollback', releaseId: OLD_RELEASE, previousRelease: RELEASE_ID }) })
    }
    const host = hostWith({ apply: waits('COMMITTED'), rollback }, [fails])
    const { promoted } = await run(host, { afterApply: [page] })
    expect(promoted).toMatchObject({
      verdict: 'ROLLED_BACK',
      rollback: { verb: 'rollback', releaseId: OLD_RELEASE },
      gates: [{ passed: false }],
    })
    expect(host.commands.filter(({ argv }) => argv[0] === 'page')).toHaveLength(1)
  })
})

describe('a host that cannot be reached again', () => {
  const works = { status: 0, stderr: '' }
  const dead = { status: 255, stderr: 'ssh: connect to host h port 22: Connection timed out' }

  test('promote tries to reach the host again until the deadline, and gives the verdict of the host', async () => {
    const host = hostWith({ apply: waits('ROLLED_BACK', 0.5) }, [passes], [works, dead])
    const { promoted, events } = await run(host, { afterApply: [page] })
    expect(promoted).toMatchObject({ verdict: 'ROLLED_BACK', gates: [] })
    expect(said(host)).toEqual([])
    expect(host.connected).toBeGreaterThan(2)
    expect(events).toContainEqual({
      event: 'note',
      level: 'warning',
      message: expect.stringContaining('Could not confirm the release, retrying: '),
    })
  })

  test('promote confirms a release on a host that is back in time', async () => {
    const host = hostWith({ apply: waits('COMMITTED') }, [], [works, dead, works])
    expect((await run(host)).promoted).toMatchObject({ verdict: 'COMMITTED' })
    expect(said(host)).toMatchObject([{ decision: 'keep' }])
  })

  test('promote runs the gates also when a user on the host confirmed the release', async () => {
    const host = hostWith({ apply: waits('COMMITTED', 0.2) }, [passes], [works, dead])
    const { promoted } = await run(host, { afterApply: [page] })
    expect(promoted).toMatchObject({ verdict: 'COMMITTED', gates: [{ name: 'page', passed: true }] })
  })
})

test('promote reports a refused confirmation, and does not repeat it', async () => {
  const refused: AgentAnswer = {
    messages: [{ event: 'error', kind: 'host', code: 'not-awaiting', message: 'No release awaits confirmation.' }],
    status: 14,
  }
  const host = hostWith({ apply: waits('ROLLED_BACK'), confirm: () => refused })
  const { promoted, events } = await run(host)
  expect(promoted).toMatchObject({ verdict: 'ROLLED_BACK' })
  expect(said(host)).toHaveLength(1)
  expect(events).toContainEqual({
    event: 'note',
    level: 'warning',
    message: 'Could not confirm the release, retrying: No release awaits confirmation.',
  })
})
