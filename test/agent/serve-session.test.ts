import { once } from 'node:events'
import { PassThrough, type Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import { InputError } from '#domain/errors/errors'
import { parseDispatch } from '#domain/protocol/agent-command'
import {
  decodeFrames,
  FIRST_CREDIT_BYTES,
  frameHeader,
  readNumber,
  SESSION_CALLS,
  unpackedFrame,
  type Frame,
  type FrameType,
} from '#domain/protocol/frames'
import type { Performed } from '../../src/agent/row.ts'
import { serveSession, type SessionOptions } from '../../src/agent/serve-session.ts'
import { perform } from '../../src/agent/perform.ts'
import { scriptedRunner } from '../support/scripted-runner.ts'

const performed = (result: unknown, exitCode = 0): Performed => ({
  result,
  exitCode,
  lines: async () => [],
  leavesUnfinished: false,
})

const everything = { mode: 'deploy', applications: null } as const

/** A session whose calls this function performs, and the client's end of it. */
function session(work: (verb: string, stdin: Readable) => Promise<Performed>, more: Partial<SessionOptions> = {}) {
  const [stdin, stdout] = [new PassThrough(), new PassThrough()]
  const world = {
    runner: scriptedRunner([]),
    reporter: { report: () => undefined },
    stdin,
    stdout,
    environment: {},
    agent: ['agent'] as const,
  }
  const served = serveSession(
    { parse: (text) => parseDispatch(text, everything), perform: (command, { stdin: input }) => work(command.verb, input), ...more },
    world,
  ).finally(() => stdout.end())
  served.catch(() => undefined)
  const frames = decodeFrames(stdout)
  const send = (type: FrameType, call: number, payload: Uint8Array | string = '') => {
    const bytes = Buffer.from(payload)
    stdin.write(Buffer.concat([frameHeader({ type, call, payload: bytes }), bytes]))
  }
  const frameBytes: Frame[] = []
  /** Reads until this frame comes. */
  const until = async (type: FrameType, call: number) => {
    const seen: { type: FrameType; call: number; text: string }[] = []
    for (;;) {
      const next = await frames.next()
      if (next.done === true) throw new Error(`The session ended without ${type}; it sent ${JSON.stringify(seen)}.`)
      frameBytes.push(next.value)
      const { type: sent, call: of, payload } = next.value
      const text = sent === 'exit' || sent === 'credit' ? String(readNumber(next.value)) : Buffer.from(payload).toString()
      seen.push({ type: sent, call: of, text })
      if (sent === type && of === call) return seen
    }
  }
  const open = (call: number, words = 'status choiros') => send('open', call, `grind-to-prod-agent ${words}`)
  return { send, open, until, served, stdin, frameBytes }
}

/** The messages of a call, and its exit status. */
function answerOf(call: number, seen: readonly { type: FrameType; call: number; text: string }[]) {
  const own = seen.filter((frame) => frame.call === call)
  const output = own.filter(({ type }) => type === 'data').map(({ text }) => text)
  return {
    messages: output
      .join('')
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
    exit: own.at(-1)?.text,
  }
}

test('each call gets its own input, its own messages and its own exit status', async () => {
  const { open, send, until } = session(async (verb, stdin) => performed({ verb, read: String(await buffer(stdin)) }, 10))
  open(1)
  open(2, 'role choiros')
  send('data', 2, 'second')
  send('data', 1, 'first')
  send('end', 1)
  expect(answerOf(1, await until('exit', 1))).toEqual({
    messages: [{ event: 'result', result: { verb: 'status', read: 'first' } }],
    exit: '10',
  })
  send('end', 2)
  expect(answerOf(2, await until('exit', 2))).toEqual({
    messages: [{ event: 'result', result: { verb: 'role', read: 'second' } }],
    exit: '10',
  })
})

test('a long answer is compressed for a client that has asked for that, and a short one is not', async () => {
  const paths = Array.from({ length: 300 }, (_, index) => `/nix/store/${index}-path`)
  const { open, send, until, frameBytes } = session(async (verb) => performed(verb === 'status' ? paths : verb))
  open(1)
  const plain = await until('exit', 1)
  expect(plain.find(({ type }) => type === 'hello')!.text).toBe('packs')
  expect(answerOf(1, plain).messages).toEqual([{ event: 'result', result: paths }])
  send('packs', 0)
  open(2)
  await until('exit', 2)
  open(3, 'role choiros')
  await until('exit', 3)
  const of = (call: number) => frameBytes.filter((frame) => frame.call === call && ['data', 'packed'].includes(frame.type))
  expect([1, 2, 3].map((call) => of(call).map(({ type }) => type))).toEqual([['data'], ['packed'], ['data']])
  const [long, packed] = [of(1)[0]!, of(2)[0]!]
  expect(packed.payload.length).toBeLessThan(long.payload.length / 4)
  expect(Buffer.from(unpackedFrame(packed).payload).equals(long.payload)).toBe(true)
})

test('an error of a call is its answer, and the session goes on', async () => {
  const { open, until } = session(async (verb) => {
    if (verb === 'status') throw new InputError('request-invalid', 'No.')
    return performed('well')
  })
  open(1)
  expect(answerOf(1, await until('exit', 1))).toEqual({
    messages: [{ event: 'error', kind: 'input', code: 'request-invalid', message: 'No.' }],
    exit: '2',
  })
  open(2, 'role choiros')
  expect(answerOf(2, await until('exit', 2)).messages).toEqual([{ event: 'result', result: 'well' }])
})

test.each([
  { command: 'grind-to-prod-agent recover choiros', code: 'not-permitted' },
  { command: 'grind-to-prod-agent dispatch', code: 'not-permitted' },
  { command: 'bash -c true', code: 'not-permitted' },
  { command: 'grind-to-prod-agent status choiros extra', code: 'usage' },
])('a call of "$command" is refused as without a session', async ({ command, code }) => {
  const { send, until } = session(async () => performed('done'))
  send('open', 1, command)
  expect(answerOf(1, await until('exit', 1))).toMatchObject({ messages: [{ event: 'error', code }], exit: '2' })
})

describe('the verb session', () => {
  /** Opens a call in a session that is performed as the agent performs it, by the forced command of a key. */
  async function asked(command: string, scope: Parameters<typeof parseDispatch>[1]) {
    const [stdin, stdout] = [new PassThrough(), new PassThrough()]
    const environment = { SSH_ORIGINAL_COMMAND: 'grind-to-prod-agent session choiros' }
    const world = {
      runner: scriptedRunner([]),
      reporter: { report: () => undefined },
      stdin,
      stdout,
      environment,
      agent: ['agent'] as const,
    }
    const payload = Buffer.from(command)
    stdin.end(Buffer.concat([frameHeader({ type: 'open', call: 1, payload }), payload]))
    await perform({ verb: 'dispatch', scope }, world)
    stdout.end()
    let text = ''
    for await (const frame of decodeFrames(stdout)) if (frame.type === 'data') text += Buffer.from(frame.payload).toString()
    return JSON.parse(text) as unknown
  }

  test('a session within a session is refused', async () => {
    expect(await asked('grind-to-prod-agent session choiros', everything)).toMatchObject({ event: 'error', code: 'not-permitted' })
  })

  test('each call of a session is held to what its key may do', async () => {
    const reading = { mode: 'read', applications: ['choiros'] } as const
    for (const verb of ['prepare', 'receive', 'apply', 'rollback', 'confirm', 'prune'])
      expect(await asked(`grind-to-prod-agent ${verb} choiros`, reading)).toMatchObject({ event: 'error', code: 'read-only-key' })
    expect(await asked('grind-to-prod-agent status other', reading)).toMatchObject({ event: 'error', code: 'not-permitted' })
  })
})

test('a session runs so many calls at the same time, and no more', async () => {
  const { open, send, until } = session(async (_verb, stdin) => performed(String(await buffer(stdin))))
  for (let call = 1; call <= SESSION_CALLS + 1; call += 1) open(call)
  expect(answerOf(SESSION_CALLS + 1, await until('exit', SESSION_CALLS + 1))).toMatchObject({ messages: [{ code: 'busy' }] })
  send('end', 1)
  await until('exit', 1)
  open(SESSION_CALLS + 2)
  send('end', SESSION_CALLS + 2)
  expect(answerOf(SESSION_CALLS + 2, await until('exit', SESSION_CALLS + 2))).toMatchObject({ exit: '0' })
})

describe('input', () => {
  test('a call that does not read gets no more than its window, and holds no other call up', async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    const { open, send, until } = session(async (verb, stdin) => {
      if (verb === 'receive') await released
      return performed((await buffer(stdin)).length)
    })
    open(1, 'receive choiros')
    let credit = FIRST_CREDIT_BYTES + Number((await until('credit', 1)).at(-1)!.text)
    let sent = 0
    const chunk = Buffer.alloc(64 * 1024)
    for (; credit >= chunk.length; credit -= chunk.length, sent += chunk.length) send('data', 1, chunk)
    // Its whole window is on the way, and another call is answered.
    open(2)
    send('end', 2)
    const seen = await until('exit', 2)
    expect(seen.filter(({ type, call }) => type === 'credit' && call === 1).reduce((sum, { text }) => sum + Number(text), 0)).toBeLessThan(
      sent,
    )
    release()
    await until('credit', 1)
    send('end', 1)
    expect(answerOf(1, await until('exit', 1)).messages).toEqual([{ event: 'result', result: sent }])
  })

  test('a client that sends more than it has credit for ends the session', async () => {
    const { open, send, until, served } = session(async (_verb, stdin) => {
      await once(stdin, 'close').catch(() => undefined)
      return performed(null)
    })
    open(1)
    for (let index = 0; index < 40; index += 1) send('data', 1, Buffer.alloc(128 * 1024))
    expect((await until('refuse', 0)).at(-1)).toMatchObject({ text: 'it sent more input than it had credit for' })
    expect(await served).toMatchObject({ exitCode: 2, hasAnswered: true })
  })

  test('input of no bytes ends the session, because it would cost no credit', async () => {
    const { open, send, until, served } = session(async (_verb, stdin) => performed((await buffer(stdin).catch(() => '')).length))
    open(1)
    send('data', 1)
    expect((await until('refuse', 0)).at(-1)).toMatchObject({ text: 'it sent input of no bytes' })
    expect(await served).toMatchObject({ exitCode: 2 })
  })

  test('a client that does not read is not answered on and on', async () => {
    let ran = 0
    const { open, stdin } = session(async () => {
      ran += 1
      return performed('a'.repeat(100_000))
    })
    for (let call = 1; call <= 500; call += 1) open(call)
    await expect.poll(() => ran).toBeGreaterThan(0)
    for (let index = 0; index < 200; index += 1) await turn()
    expect(ran).toBeLessThan(2 * SESSION_CALLS)
    stdin.destroy()
  })

  test('input of a call that has ended is dropped', async () => {
    const { open, send, until } = session(async () => performed('early'))
    open(1, 'receive choiros')
    await until('exit', 1)
    send('data', 1, 'late')
    send('end', 1)
    open(2)
    expect(answerOf(2, await until('exit', 2)).messages).toEqual([{ event: 'result', result: 'early' }])
  })

  test('a call whose client is gone in the middle of its input sees that, and is not taken for complete', async () => {
    let seen: unknown
    const { open, send, stdin, served } = session(async (_verb, input) => {
      seen = await buffer(input).catch((error: unknown) => error)
      return performed('done')
    })
    open(1, 'receive choiros')
    send('data', 1, 'half')
    stdin.end()
    expect(await served).toMatchObject({ hasAnswered: true, exitCode: 0 })
    expect(seen).toMatchObject({ code: 'contact-lost' })
  })

  test('a session whose client is gone waits for no further call', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const { open, send, stdin, served } = session(async (_verb, input) => performed(String(await buffer(input))))
      open(1)
      send('end', 1)
      stdin.end()
      await served
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  test('a call whose client is gone after its input runs to its own end', async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    let read = ''
    const { open, send, stdin, served } = session(async (_verb, input) => {
      read = String(await buffer(input))
      await released
      return performed('done')
    })
    open(1, 'apply choiros')
    send('data', 1, 'whole')
    send('end', 1)
    stdin.end()
    await turn()
    release()
    expect(await served).toMatchObject({ exitCode: 0 })
    expect(read).toBe('whole')
  })

  test.each([
    {
      name: 'a number twice',
      send: [
        ['open', 1, 'grind-to-prod-agent status choiros'],
        ['open', 1, 'grind-to-prod-agent status choiros'],
      ],
    },
    { name: 'data for a call that was never opened', send: [['data', 1, 'a']] },
    { name: 'a frame that only an agent sends', send: [['exit', 0, 'a']] },
  ] as const)('a client that sends $name ends the session', async ({ send: frames }) => {
    const { send, until, served } = session(async () => performed(null))
    for (const [type, call, payload] of frames) send(type, call, payload)
    await until('refuse', 0)
    expect(await served).toMatchObject({ exitCode: 2 })
  })
})

test('a session without a call ends by itself, and announces that before it reads no more', async () => {
  const { until, served, open } = session(async () => performed('done'), { idleMilliseconds: 50 })
  open(1)
  await until('exit', 1)
  expect((await until('bye', 0)).at(-1)).toMatchObject({ type: 'bye' })
  expect(await served).toMatchObject({ exitCode: 0 })
})

test('a session is not idle while a call runs', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const { promise: started, resolve: start } = Promise.withResolvers<void>()
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    const { open, until } = session(async () => {
      start()
      await released
      return performed('done')
    })
    open(1)
    await started
    await vi.advanceTimersByTimeAsync(60 * 60_000)
    release()
    expect((await until('exit', 1)).some(({ type }) => type === 'bye')).toBe(false)
    await vi.advanceTimersByTimeAsync(60_000)
    await until('bye', 0)
  } finally {
    vi.useRealTimers()
  }
})
