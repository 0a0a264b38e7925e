import { rmSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { configSchema } from '#domain/config/schema'
import { PROTOCOL_VERSION } from '#domain/protocol/agent-program'
import type { Message } from '#domain/protocol/messages'
import type { Reporter } from '#domain/report/event'
import type { AttemptCall } from '#steps/agent/conclude-attempt'
import { hostClient } from '#steps/agent/host-client'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { fakeHost, result, type AgentAnswer } from '../../verbs/fake-host.ts'
import { config, sampleFolder } from '../../verbs/sample-bundle.ts'

const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'
const other = '14a0fbce-8380-4bd3-acdd-9fa8e86dfe89'
const target = { name: 'prod', address: { user: 'deploy', host: 'a.example', port: 22 } }
const connection = { target, configFile: '/tmp/config', reopen: async () => undefined, [Symbol.asyncDispose]: async () => undefined }
const silent: Reporter = { report: () => undefined }
const { folder, identityFile, environment } = sampleFolder()
afterAll(() => rmSync(folder, { recursive: true }))
const options = { config: configSchema.parse(config), hostName: 'prod', identityFile, environment, reconnectFor: 1500 }
const role: AttemptCall = {
  verb: 'role',
  request: { protocol: PROTOCOL_VERSION, attempt, actor: { name: 'me' } },
  words: ['--set', 'active'],
}
const rollback: AttemptCall = { verb: 'rollback', request: { protocol: PROTOCOL_VERSION, attempt, actor: { name: 'me' } }, words: [] }

const switching: Message = { event: 'phase', phase: 'switch', state: 'start' }
const lost: AgentAnswer = { status: 255 }
const record = sampleRecord({ attempt, verb: 'rollback', verdict: 'COMMITTED' })
const committed = result({ record })

function error(kind: 'input' | 'host' | 'surprise', code: string, more: object = {}, ...before: Message[]): AgentAnswer {
  const message = { event: 'error', kind, code, message: `It says ${code}.`, ...more } as Message
  return { messages: [...before, message], status: 14 }
}

/** Concludes with an agent that answers these in turn; the last one stays. */
function concluding(call: AttemptCall, ...answers: AgentAnswer[]) {
  let asked = 0
  const host = fakeHost(() => answers[Math.min(asked++, answers.length - 1)]!)
  return { host, concluded: hostClient(connection, options, { runner: host, reporter: silent }).attempt(call) }
}

describe('an answer that says that nothing was begun', () => {
  test.each([rollback, role])('an answer that nothing was started is thrown, and not requested again ($verb)', async (call) => {
    const { host, concluded } = concluding(call, error('host', 'busy', { begun: false }))
    await expect(concluded).rejects.toMatchObject({ name: 'HostError', code: 'busy' })
    expect(host.calls).toHaveLength(1)
  })

  test.each(['surprise', 'ill'] as const)('an answer that nothing was started is thrown also when it is %s', async (code) => {
    const { concluded } = concluding(rollback, error(code === 'ill' ? 'host' : 'surprise', code, { begun: false }))
    await expect(concluded).rejects.toMatchObject({ name: 'HostError', code: code === 'ill' ? 'ill' : 'agent-failed' })
  })

  test('an answer that nothing was started counts after a lost contact too', async () => {
    const { host, concluded } = concluding(rollback, lost, error('host', 'busy', { begun: false }))
    await expect(concluded).rejects.toMatchObject({ code: 'busy' })
    expect(host.calls).toHaveLength(2)
  })
})

describe('an answer that does not say so', () => {
  test.each<{ name: string; answer: AgentAnswer }>([
    { name: 'a surprise after the switch', answer: error('surprise', 'command-failed', {}, switching) },
    { name: 'an ill host after the switch', answer: error('host', 'ill', {}, switching) },
    { name: 'a surprise before anything was told', answer: error('surprise', 'surprise') },
    { name: 'a code that nobody knows', answer: error('host', 'moonstruck') },
    {
      name: 'busy with this very attempt',
      answer: error('host', 'busy', { message: `prod is busy with attempt ${attempt} of me. Wait.` }),
    },
    { name: 'a refusal of an older agent once it has told of a switch', answer: error('host', 'disk-full', {}, switching) },
  ])('an attempt without such an answer is looked up, and its result is that of the host: $name', async ({ answer }) => {
    const { host, concluded } = concluding(rollback, answer, committed)
    expect(await concluded).toMatchObject({ verdict: 'COMMITTED', record: { attempt } })
    expect(host.calls.map(({ stdin }) => (JSON.parse(stdin.toString()) as { attempt: string }).attempt)).toEqual([attempt, attempt])
  })

  test('an attempt is UNKNOWN when the host never answers again', async () => {
    const { concluded } = concluding(rollback, error('surprise', 'command-failed', {}, switching))
    expect(await concluded).toMatchObject({ verdict: 'UNKNOWN', record: null, reason: expect.stringContaining(attempt) })
  })

  test.each(['busy', 'signature-refused', 'wrong-host', 'path-missing', 'disk-full', 'no-previous-release', 'unexpected-role'])(
    'a refusal of an older agent in the first call, before any event, is a refusal: %s',
    async (code) => {
      const message = `prod is busy with attempt ${other} of somebody. Wait.`
      const { host, concluded } = concluding(rollback, error('host', code, { message }))
      await expect(concluded).rejects.toMatchObject({ code })
      expect(host.calls).toHaveLength(1)
    },
  )

  test('a refusal of the request itself by an older agent is a refusal', async () => {
    await expect(concluding(rollback, error('input', 'not-permitted')).concluded).rejects.toMatchObject({ name: 'InputError' })
  })

  test('a refusal of an older agent after a lost call is not a refusal: that call may have started it', async () => {
    const { concluded } = concluding(rollback, lost, error('host', 'busy', { message: 'prod is busy.' }), committed)
    expect(await concluded).toMatchObject({ verdict: 'COMMITTED' })
  })
})

test('an attempt that was started, has no record and could not be recovered needs a human', async () => {
  const { host, concluded } = concluding(rollback, lost, error('host', 'ill', { begun: true }, switching))
  expect(await concluded).toEqual({ verdict: 'NEEDS_HUMAN', reason: 'It says ill.', record: null })
  expect(host.calls).toHaveLength(2)
})

test('a confirmation whose answer is lost is sent again', async () => {
  const request = { protocol: PROTOCOL_VERSION, attempt, decision: 'keep', actor: { name: 'me' } } as const
  const { concluded } = concluding({ verb: 'confirm', request } as unknown as AttemptCall, lost, committed)
  expect(await concluded).toMatchObject({ verdict: 'COMMITTED' })
})
