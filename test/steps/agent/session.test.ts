import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { HostError } from '#domain/errors/errors'
import type { Event, Reporter } from '#domain/report/event'
import { realRunner } from '#tools/run/real'
import { agentCalls } from '#steps/agent/agent-calls'
import { callAgent, converse } from '#steps/agent/session'
import { fakeHost, result, type AgentAnswer } from '../../verbs/fake-host.ts'

const target = { name: 'prod', address: { user: 'deploy', host: 'a.example', port: 22 } }
const connection = { target, configFile: '/tmp/config', reopen: async () => undefined, [Symbol.asyncDispose]: async () => undefined }
const silent: Reporter = { report: () => undefined }
const answerSchema = z.strictObject({ answer: z.number() })

/** An answer of `receive`. */
const received = (paths: number) => ({ paths, narBytes: 0, packBytes: 0, substitutedPaths: [] })
const note = { event: 'note', level: 'info', message: 'Working.' } as const

function call(answer: AgentAnswer, reporter = silent) {
  const host = fakeHost(() => answer)
  const context = { runner: host, reporter }
  const calls = agentCalls({ connection, application: 'choiros' }, context)
  const called = callAgent(
    { connection, application: 'choiros', calls, context },
    { verb: 'receive', input: { protocol: 1 }, effect: 'read' },
  )
  return { host, called }
}

describe('callAgent', () => {
  test('callAgent sends the request and gives the result; events go to the reporter', async () => {
    const events: Event[] = []
    const { host, called } = call(
      { messages: [note, { event: 'result', result: received(42) }] },
      { report: (event) => events.push(event) },
    )
    expect(await called).toEqual(received(42))
    expect(events).toEqual([note])
    expect(host.calls).toEqual([{ verb: 'receive', words: ['choiros'], stdin: Buffer.from('{"protocol":1}') }])
  })

  test("callAgent throws the agent's own error", async () => {
    const error = { event: 'error', kind: 'host', code: 'busy', message: 'Somebody releases.' } as const
    await expect(call({ messages: [error], status: 14 }).called).rejects.toMatchObject({
      code: 'busy',
      message: 'Somebody releases.',
      host: 'prod',
    })
  })

  test.each([
    { name: 'the end of the connection', answer: { status: 255 }, code: 'contact-lost' },
    { name: 'the end of the connection half-way', answer: { messages: [note], status: 255 }, code: 'contact-lost' },
    { name: 'half a message and the end', answer: { stdout: `${JSON.stringify(note)}\n{"event":"res`, status: 255 }, code: 'contact-lost' },
    { name: 'no agent', answer: { status: 127, stderr: 'grind-to-prod-agent: not found' }, code: 'agent-missing' },
    { name: "a shell's refusal", answer: { stdout: 'This account is currently not available.\n', status: 1 }, code: 'agent-protocol' },
    { name: 'a result of another form', answer: result({ answer: 'none' }), code: 'agent-protocol' },
    {
      name: 'two results',
      answer: { messages: [...result(received(1)).messages!, ...result(received(2)).messages!] },
      code: 'agent-protocol',
    },
    { name: 'an event after the result', answer: { messages: [...result(received(1)).messages!, note] }, code: 'agent-protocol' },
    { name: 'an error that is none', answer: { stdout: '{"event":"error"}\n' }, code: 'agent-protocol' },
    { name: 'JSON that is no event', answer: { stdout: `${JSON.stringify(note)}\n{"what":"is this"}\n` }, code: 'agent-protocol' },
  ] as { name: string; answer: AgentAnswer; code: string }[])('callAgent names $name', async ({ answer, code }) => {
    await expect(call(answer).called).rejects.toMatchObject({ name: 'HostError', code, host: 'prod' })
  })

  test('callAgent ignores what only a newer agent sends: an event, and fields of events and results', async () => {
    const events: Event[] = []
    const lines = [
      { ...note, colour: 'blue' },
      { event: 'weather', sky: 'clear' },
      { event: 'result', result: { ...received(1), more: 2 }, at: 3 },
    ]
    const { called } = call(
      { stdout: lines.map((line) => `${JSON.stringify(line)}\n`).join('') },
      { report: (event) => events.push(event) },
    )
    expect(await called).toEqual({ ...received(1), more: 2 })
    expect(events).toEqual([{ ...note, colour: 'blue' }])
  })

  test('callAgent shows the output of a shell in place of the agent', async () => {
    await expect(call({ stdout: 'This account is currently not available.\n', status: 1 }).called).rejects.toThrow('not available')
  })
})

describe('converse', () => {
  const node = (script: string) => ({ argv: [process.execPath, '-e', script] as [string, ...string[]], effect: 'read' as const })
  const answer = 'process.stdout.write(JSON.stringify({ event: "result", result: { answer: size } }) + "\\n")'
  const countInput = `let size = 0; process.stdin.on('data', (chunk) => { size += chunk.length }).on('end', () => { ${answer} })`
  async function* megabytes(count: number): AsyncGenerator<Buffer> {
    for (let index = 0; index < count; index += 1) yield Buffer.alloc(1_000_000)
  }

  test('converse streams an input of any length', async () => {
    expect(
      await converse(node(countInput), { target, input: megabytes(50), result: answerSchema }, { runner: realRunner, reporter: silent }),
    ).toEqual({
      answer: 50_000_000,
    })
  })

  test('converse reads no more of the input than the other side takes', async () => {
    let given = 0
    async function* counted(): AsyncGenerator<Buffer> {
      for await (const bytes of megabytes(200)) {
        given += 1
        yield bytes
      }
    }
    const script =
      'const size = 0; process.stdin.once("data", () => { process.stdin.pause(); setTimeout(() => { ' +
      answer +
      '; process.exit() }, 300) })'
    expect(
      await converse(node(script), { target, input: counted(), result: answerSchema }, { runner: realRunner, reporter: silent }),
    ).toEqual({ answer: 0 })
    expect(given).toBeLessThan(20)
  })

  test("converse throws the error of its input, not the other side's error about half an input", async () => {
    const broken = new HostError('path-corrupt', 'It is broken.', { host: 'grind' })
    async function* failing(): AsyncGenerator<Buffer> {
      yield Buffer.from('begin')
      throw broken
    }
    await expect(
      converse(node(countInput), { target, input: failing(), result: answerSchema }, { runner: realRunner, reporter: silent }),
    ).rejects.toBe(broken)
  })

  test("converse gives the other side's error also when it did not read to the end", async () => {
    const script =
      'process.stdout.write(JSON.stringify({ event: "error", kind: "host", code: "disk-full", message: "Full." }) + "\\n"); process.exitCode = 14; process.stdin.destroy()'
    await expect(
      converse(node(script), { target, input: megabytes(50), result: answerSchema }, { runner: realRunner, reporter: silent }),
    ).rejects.toMatchObject({
      code: 'disk-full',
    })
  })

  test('converse ends the program when it breaks the protocol', async () => {
    const script =
      'setInterval(() => process.stdout.write(JSON.stringify({ event: "note", level: "info", message: "x" }) + "\\nrubbish\\n"), 10)'
    await expect(
      converse(node(script), { target, input: {}, result: answerSchema }, { runner: realRunner, reporter: silent }),
    ).rejects.toMatchObject({
      code: 'agent-protocol',
    })
  })

  test('converse refuses a line without end', async () => {
    const script = `process.stdout.on('error', () => process.exit()); const more = () => process.stdout.write('x'.repeat(1 << 20), more); more()`
    await expect(
      converse(node(script), { target, input: {}, result: answerSchema }, { runner: realRunner, reporter: silent }),
    ).rejects.toThrow('a line without end')
  })
})
