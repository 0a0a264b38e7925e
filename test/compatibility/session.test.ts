import { once } from 'node:events'
import { PassThrough, type Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { parseDispatch } from '#domain/protocol/agent-command'
import { decodeFrames, FIRST_CREDIT_BYTES, frameHeader, numberPayload, packedFrame, PACKS, WINDOW_BYTES } from '#domain/protocol/frames'
import type { Event } from '#domain/report/event'
import { readOnlyRunner } from '#tools/run/read-only'
import type { Command, CommandResult, RunningCommand, Runner } from '#tools/run/runner'
import { agentCalls } from '#steps/agent/agent-calls'
import { callAgent } from '#steps/agent/session'
import { serveSession } from '../../src/agent/serve-session.ts'
import { scriptedRunner } from '../support/scripted-runner.ts'

/** Both ends of a session: the client's, and the agent's own, with a pipe in place of ssh. */

const target = { name: 'prod', address: { user: 'deploy', host: 'a.example', port: 22 } }
const connection = { target, configFile: '/tmp/config', reopen: async () => undefined, [Symbol.asyncDispose]: async () => undefined }

type Work = (verb: string, stdin: Readable) => Promise<unknown>

/** A program that ends with this result once `serve` has. */
function program(serve: (stdin: PassThrough, stdout: PassThrough) => Promise<CommandResult>): RunningCommand & { cut(): void } {
  const [stdin, stdout] = [new PassThrough(), new PassThrough()]
  const finished = serve(stdin, stdout).then((ended) => {
    stdout.end()
    return ended
  })
  return { stdin, stdout, finished, kill: () => stdin.end(), cut: () => stdout.end() }
}

const nothing = new Uint8Array()
const ended = (status: number | null, stderr = ''): CommandResult => ({ status, stdout: '', stderr })

const everything = { mode: 'deploy', applications: null } as const

/** The agent that performs each call with this function. */
const agentOf = (work: Work, idleMilliseconds?: number) => async (stdin: PassThrough, stdout: PassThrough) => {
  const world = {
    runner: scriptedRunner([]),
    reporter: { report: () => undefined },
    stdin,
    stdout,
    environment: {},
    agent: ['agent'] as const,
  }
  await serveSession(
    {
      parse: (text) => parseDispatch(text, everything),
      perform: async ({ verb }, { stdin: input }) => {
        const result = await work(verb, input)
        return { result, exitCode: 0, lines: async () => [], leavesUnfinished: false }
      },
      ...(idleMilliseconds === undefined ? {} : { idleMilliseconds }),
    },
    world,
  )
  return ended(0)
}

const words = ({ argv }: Command) => argv.slice(argv.indexOf('--') + 2)

/** A client whose ssh starts these programs, one after the other; the last one stays. */
function client(...programs: ((command: Command) => RunningCommand)[]) {
  const started: string[] = []
  const events: Event[] = []
  const runner: Runner = {
    run: async () => ended(0),
    start: (command) => {
      started.push(words(command)[1]!)
      return (programs.length > 1 ? programs.shift()! : programs[0]!)(command)
    },
  }
  const context = { runner, reporter: { report: (event: Event) => void events.push(event) } }
  const calls = agentCalls({ connection, application: 'choiros' }, context)
  const session = { connection, application: 'choiros', calls, context }
  const receive = (input: object | AsyncIterable<Uint8Array>) => callAgent(session, { verb: 'receive', input, effect: 'write' })
  return { started, events, calls, context, receive, session }
}

const applying = { words: ['grind-to-prod-agent', 'apply', 'choiros'], effect: 'write', isAlone: false } as const

const receivedOf = (paths: number) => ({ paths, narBytes: 0, packBytes: 0, substitutedPaths: [] })
const counted: Work = async (_verb, stdin) => receivedOf((await buffer(stdin)).length)

async function* chunks(count: number, bytes: number): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < count; index += 1) {
    await turn()
    yield Buffer.alloc(bytes, index)
  }
}

/** An agent from before sessions: it refuses the verb, and reads nothing. */
function olderAgent(serve: (stdin: Readable) => Promise<unknown>) {
  return (command: Command) =>
    program(async (stdin, stdout) => {
      const [, verb] = words(command)
      const refusal = {
        event: 'error',
        kind: 'input',
        code: 'not-permitted',
        message: `This key may run grind-to-prod-agent status|receive APPLICATION and nothing else; it was asked for "grind-to-prod-agent session choiros".`,
      }
      const said = verb === 'session' ? refusal : { event: 'result', result: await serve(stdin) }
      stdout.write(`${JSON.stringify(said)}\n`)
      return ended(verb === 'session' ? 2 : 0)
    })
}

test('several calls share one session, at the same time', async () => {
  const { started, receive } = client(() => program(agentOf(counted)))
  const sizes = [1, 70_000, 3_000_000]
  const got = await Promise.all(sizes.map((size) => receive(chunks(10, size / 10))))
  expect(got).toEqual(sizes.map(receivedOf).map(({ paths, ...rest }) => ({ paths: Math.floor(paths / 10) * 10 || paths - 1, ...rest })))
  expect(started).toEqual(['session'])
})

test('a call sends its whole window before the agent answers, and more with further credit', async () => {
  let sent = 0
  let confirm = (_bytes: number): void => undefined
  const agent = async (stdin: PassThrough, stdout: PassThrough) => {
    stdout.write(frameHeader({ type: 'hello', call: 0, payload: nothing }))
    confirm = (bytes) => {
      const payload = numberPayload('credit', bytes)
      stdout.write(Buffer.concat([frameHeader({ type: 'credit', call: 1, payload }), payload]))
    }
    for await (const { type, payload } of decodeFrames(stdin)) if (type === 'data') sent += payload.length
    return ended(0)
  }
  const { receive } = client(() => program(agent))
  const receiving = receive(chunks(96, 64 * 1024)).catch((error: unknown) => error)
  await expect.poll(() => sent).toBe(WINDOW_BYTES)
  confirm(WINDOW_BYTES - FIRST_CREDIT_BYTES)
  confirm(1000)
  await expect.poll(() => sent).toBe(WINDOW_BYTES + 1000)
  // The rest comes with the rest of the credit, so nothing more was sent before.
  confirm(FIRST_CREDIT_BYTES)
  await expect.poll(() => sent).toBe(WINDOW_BYTES + 1000 + FIRST_CREDIT_BYTES)
  void receiving
})

test('the session begins with the connection, before the first call', () => {
  expect(client(() => program(agentOf(counted))).started).toEqual(['session'])
})

test('a snapshot has a process of its own, which a dead mount may keep', async () => {
  const { started, session } = client(
    () => program(agentOf(counted)),
    () => program(async () => ended(0)),
  )
  await expect(callAgent(session, { verb: 'snapshot', input: {}, effect: 'read' })).rejects.toThrow('ended with status 0')
  expect(started).toEqual(['session', 'snapshot'])
})

describe('a process that waits for the next snapshot', () => {
  const ask = ({ calls }: ReturnType<typeof client>) =>
    calls.start({ words: ['grind-to-prod-agent', 'snapshot', 'choiros'], effect: 'read', isAlone: true })

  /** Ends the input of a call, and returns its result. */
  async function answerOf(starting: ReturnType<typeof ask>): Promise<{ output: string; status: number | null }> {
    const call = await starting
    call.stdin.end()
    const [output, { status }] = await Promise.all([buffer(call.stdout), call.finished])
    return { output: output.toString(), status }
  }

  test('a process that waits takes one snapshot after the other', async () => {
    const ends: Promise<CommandResult>[] = []
    const made = client((command) => {
      const running = words(command)[1] === 'session' ? program(agentOf(counted)) : program(async () => ended(3))
      ends.push(running.finished)
      return running
    })
    made.calls.warmUp()
    made.calls.warmUp()
    expect(await answerOf(ask(made))).toEqual({ output: expect.stringContaining('"result"'), status: 0 })
    made.calls.warmUp()
    expect(await answerOf(ask(made))).toEqual({ output: expect.stringContaining('"result"'), status: 0 })
    expect(made.started).toEqual(['session', 'session'])
    made.calls[Symbol.dispose]()
    expect(await ends[1]).toMatchObject({ status: 0 })
  })

  test('a second snapshot at the same time has a process of its own', async () => {
    const made = client((command) => (words(command)[1] === 'session' ? program(agentOf(counted)) : program(async () => ended(3))))
    made.calls.warmUp()
    const first = await ask(made)
    expect(await answerOf(ask(made))).toMatchObject({ status: 3 })
    expect(await answerOf(Promise.resolve(first))).toMatchObject({ status: 0 })
    expect(made.started).toEqual(['session', 'session', 'snapshot'])
  })

  test('a process whose snapshot took long is not used again, because a dead mount may keep it', async () => {
    const now = vi.spyOn(performance, 'now')
    onTestFinished(() => now.mockRestore())
    const ends: Promise<CommandResult>[] = []
    const made = client((command) => {
      const running = words(command)[1] === 'session' ? program(agentOf(counted)) : program(async () => ended(3))
      ends.push(running.finished)
      return running
    })
    made.calls.warmUp()
    now.mockReturnValue(1000)
    const slow = await ask(made)
    now.mockReturnValue(4000)
    expect(await answerOf(Promise.resolve(slow))).toMatchObject({ status: 0 })
    expect(await ends[1]).toMatchObject({ status: 0 })
    expect(await answerOf(ask(made))).toMatchObject({ status: 3 })
    expect(made.started).toEqual(['session', 'session', 'snapshot'])
  })

  test('a process that has ended because it waited too long is replaced by the next one', async () => {
    const made = client(() => program(agentOf(counted, 1)))
    made.calls.warmUp()
    await vi.waitUntil(
      () => {
        made.calls.warmUp()
        return made.started.length > 2
      },
      { timeout: 60_000 },
    )
    expect(made.started.slice(0, 3)).toEqual(['session', 'session', 'session'])
  })

  test('a process that waits starts once the agent has answered, and not of an older agent', async () => {
    const answers = Promise.withResolvers<void>()
    const serve = agentOf(counted)
    const made = client(() => program(async (stdin, stdout) => answers.promise.then(() => serve(stdin, stdout))))
    made.calls.warmUp()
    await turn()
    expect(made.started).toEqual(['session'])
    answers.resolve()
    await vi.waitUntil(() => made.started.length === 2, { timeout: 60_000 })
    const older = client(olderAgent(async (stdin) => receivedOf((await buffer(stdin)).length)))
    older.calls.warmUp()
    expect(await older.receive({ a: 1 })).toEqual(receivedOf(7))
    expect(await answerOf(ask(older))).toMatchObject({ status: 0 })
    expect(older.started).toEqual(['session', 'receive', 'snapshot'])
    expect(older.events).toHaveLength(1)
  })

  test('no process that waits is started when the connection is closed before the agent answers', async () => {
    const answers = Promise.withResolvers<void>()
    const serve = agentOf(counted)
    const session = program(async (stdin, stdout) => answers.promise.then(() => serve(stdin, stdout)))
    const made = client(() => session)
    made.calls.warmUp()
    made.calls[Symbol.dispose]()
    answers.resolve()
    await session.finished
    await turn()
    expect(made.started).toEqual(['session'])
  })

  test('a call that a process did not run has another one, and none of the other calls', async () => {
    const made = client(
      () => program(agentOf(counted)),
      () =>
        program(async (stdin, stdout) => {
          stdout.write(frameHeader({ type: 'hello', call: 0, payload: nothing }))
          await once(stdin, 'data')
          stdout.write(frameHeader({ type: 'bye', call: 0, payload: nothing }))
          return ended(0)
        }),
      () => program(async () => ended(3)),
    )
    made.calls.warmUp()
    expect(await answerOf(ask(made))).toMatchObject({ status: 3 })
    expect(made.started).toEqual(['session', 'session', 'snapshot'])
  })

  test('a process that waits ends with the connection when no snapshot is taken', async () => {
    let waiting: RunningCommand | undefined
    const made = client(
      () => program(agentOf(counted)),
      () => (waiting = program(agentOf(counted))),
    )
    made.calls.warmUp()
    await turn()
    made.calls[Symbol.dispose]()
    expect(await waiting!.finished).toMatchObject({ status: 0 })
  })
})

test('a dry run calls nothing that writes', async () => {
  const { context } = client(() => program(agentOf(counted)))
  const calls = agentCalls({ connection, application: 'choiros' }, { ...context, runner: readOnlyRunner(context.runner) })
  await expect(calls.start(applying)).rejects.toThrow('a dry run cannot call it')
})

test('more input than a window arrives whole, while the agent reads slowly', async () => {
  const { receive } = client(() =>
    program(
      agentOf(async (_verb, stdin) => {
        let bytes = 0
        for await (const chunk of stdin as AsyncIterable<Uint8Array>) {
          await turn()
          bytes += chunk.length
        }
        return receivedOf(bytes)
      }),
    ),
  )
  expect(await receive(chunks(40, 500_000))).toEqual(receivedOf(20_000_000))
})

describe('an agent without sessions', () => {
  test('each request starts an older agent again, and a sentence names the side to update', async () => {
    const { started, events, receive } = client(olderAgent(async (stdin) => receivedOf((await buffer(stdin)).length)))
    expect(await receive({ a: 1 })).toEqual(receivedOf(7))
    expect(await receive(chunks(30, 10_000))).toEqual(receivedOf(300_000))
    expect(started).toEqual(['session', 'receive', 'receive'])
    expect(events).toEqual([
      {
        event: 'note',
        level: 'info',
        message: expect.stringMatching(
          /^The agent on prod is older than this program, and .* Update it with "grind-to-prod host install prod"/,
        ),
      },
    ])
  })

  test('input that was sent before its refusal came is sent again, in order', async () => {
    let refuse: () => void = () => undefined
    const older = olderAgent(async (stdin) => receivedOf((await buffer(stdin)).length))
    const { receive } = client((command) => {
      if (words(command)[1] !== 'session') return older(command)
      return program(async (stdin, stdout) => {
        await new Promise<void>((resolve) => {
          refuse = resolve
          stdin.once('data', () => setTimeout(resolve, 20))
        })
        const refusal = {
          event: 'error',
          kind: 'input',
          code: 'usage',
          message: 'grind-to-prod-agent does not understand "session choiros"; write …',
        }
        stdout.write(`${JSON.stringify(refusal)}\n`)
        return ended(2)
      })
    })
    expect(await receive(chunks(200, 1000))).toEqual(receivedOf(200_000))
    refuse()
  })

  test('a refusal of another kind is the answer of each call', async () => {
    const { receive, started } = client(() =>
      program(async (_stdin, stdout) => {
        const message = 'This key is for other, but it was used for choiros.'
        stdout.write(`${JSON.stringify({ event: 'error', kind: 'input', code: 'not-permitted', message })}\n`)
        return ended(2)
      }),
    )
    await expect(receive({})).rejects.toThrow('This key is for other')
    expect(started).toEqual(['session'])
  })
})

test.each([
  { agent: 'names it', hello: `${PACKS} and-more` },
  { agent: 'does not', hello: '' },
])('a client asks for compressed answers if the agent $agent', async ({ hello }) => {
  const seen: string[] = []
  const missingPath = `/nix/store/${'a'.repeat(32)}-app`
  const answer = Buffer.from(
    `${JSON.stringify({ event: 'result', result: { ...receivedOf(2), missing: Array(100).fill(missingPath) } })}\n`,
  )
  const { receive } = client(() =>
    program(async (stdin, stdout) => {
      const write = (frame: Parameters<typeof frameHeader>[0]) => stdout.write(Buffer.concat([frameHeader(frame), frame.payload]))
      write({ type: 'hello', call: 0, payload: Buffer.from(hello) })
      for await (const { type } of decodeFrames(stdin)) {
        seen.push(type)
        if (seen.includes('end') && seen.includes('packs') === (hello !== '')) break
      }
      write(hello === '' ? { type: 'data', call: 1, payload: answer } : packedFrame(1, answer))
      write({ type: 'exit', call: 1, payload: numberPayload('exit', 0) })
      return ended(0)
    }),
  )
  expect(await receive({})).toMatchObject({ missing: expect.arrayContaining([missingPath]) })
  expect(seen.toSorted()).toEqual(['data', 'end', 'open', ...(hello === '' ? [] : ['packs'])])
})

describe('a session that ends', () => {
  test('a call that runs then has lost contact, and the next call opens another session', async () => {
    const { receive, started } = client(
      () =>
        program(async (stdin, stdout) => {
          stdout.write(frameHeader({ type: 'hello', call: 0, payload: Buffer.alloc(0) }))
          await once(stdin, 'data')
          return ended(255, 'Connection to a.example closed by remote host.')
        }),
      () => program(agentOf(counted)),
    )
    await expect(receive({})).rejects.toThrow(expect.objectContaining({ code: 'contact-lost' }))
    expect(await receive({})).toEqual(receivedOf(2))
    expect(started).toEqual(['session', 'session'])
  })

  test('a call that comes as an idle session ends is run in the next one, once', async () => {
    let ran = 0
    const work: Work = async (verb, stdin) => {
      ran += 1
      return counted(verb, stdin)
    }
    const { receive, started } = client(
      () =>
        program(async (stdin, stdout) => {
          stdout.write(frameHeader({ type: 'hello', call: 0, payload: Buffer.alloc(0) }))
          // It has decided to end, and reads no more, when the call comes.
          await once(stdin, 'readable')
          stdout.write(frameHeader({ type: 'bye', call: 0, payload: Buffer.alloc(0) }))
          return ended(0)
        }),
      () => program(agentOf(work)),
    )
    expect(await receive(chunks(20, 1000))).toEqual(receivedOf(20_000))
    expect({ ran, started }).toEqual({ ran: 1, started: ['session', 'session'] })
  })

  test('a session that ended because it was idle is opened again by the next call', async () => {
    const idle = program(agentOf(counted, 30))
    const { receive, started } = client(
      () => idle,
      () => program(agentOf(counted)),
    )
    expect(await receive({})).toEqual(receivedOf(2))
    await idle.finished
    await turn()
    expect(await receive({})).toEqual(receivedOf(2))
    expect(started).toEqual(['session', 'session'])
  })

  test.each([
    { name: 'no frame', bytes: Buffer.from([1, 0, 0, 0, 0, 0, 0, 0, 0, 99]), problem: 'ended within a frame' },
    { name: 'an exit without a status', bytes: frameHeader({ type: 'exit', call: 1, payload: Buffer.alloc(0) }), problem: 'with 0 bytes' },
    { name: 'a frame of a client', bytes: frameHeader({ type: 'open', call: 1, payload: Buffer.alloc(0) }), problem: 'of the type open' },
  ])('an agent that sends $name is not understood', async ({ bytes, problem }) => {
    const { receive } = client(() =>
      program(async (stdin, stdout) => {
        await once(stdin, 'data')
        stdout.write(bytes)
        return ended(0)
      }),
    )
    await expect(receive({})).rejects.toThrow(problem)
  })

  test('an agent that refuses the session reports why', async () => {
    const { receive } = client(() =>
      program(async (stdin, stdout) => {
        await once(stdin, 'data')
        const payload = Buffer.from('it sent input of no bytes')
        stdout.write(Buffer.concat([frameHeader({ type: 'refuse', call: 0, payload }), payload]))
        return ended(2)
      }),
    )
    await expect(receive({})).rejects.toThrow('it refuses the session ("it sent input of no bytes")')
  })

  test('a session whose output breaks ends its calls, and the next call opens another', async () => {
    const { receive, started } = client(
      () =>
        program(async (stdin, stdout) => {
          await once(stdin, 'data')
          stdout.destroy(new Error('The pipe is broken.'))
          return ended(255)
        }),
      () => program(agentOf(counted)),
    )
    await expect(receive({})).rejects.toThrow('The pipe is broken.')
    expect(await receive({})).toEqual(receivedOf(2))
    expect(started).toEqual(['session', 'session'])
  })

  test('a session that ends again and again is not opened again for the same call', async () => {
    const frame = (type: 'hello' | 'bye') => frameHeader({ type, call: 0, payload: Buffer.alloc(0) })
    const { receive, started } = client(() =>
      program(async (stdin, stdout) => {
        stdout.write(frame('hello'))
        await once(stdin, 'readable')
        stdout.write(frame('bye'))
        return ended(0)
      }),
    )
    await expect(receive({})).rejects.toThrow('it ended the session in the middle of a call')
    expect(started).toEqual(['session', 'session'])
  })

  test('a call that was answered in part is not run again when its session ends as if it were idle', async () => {
    const { receive, started } = client(() =>
      program(async (stdin, stdout) => {
        await once(stdin, 'readable')
        stdout.write(Buffer.concat([frameHeader({ type: 'data', call: 1, payload: Buffer.from('{') }), Buffer.from('{')]))
        stdout.write(frameHeader({ type: 'bye', call: 0, payload: Buffer.alloc(0) }))
        return ended(0)
      }),
    )
    await expect(receive({})).rejects.toThrow('it ended the session in the middle of a call')
    expect(started).toEqual(['session'])
  })

  test('text before an agent is refused at once, although the agent waits for calls', async () => {
    const { receive } = client(() =>
      program(async (stdin, stdout) => {
        stdout.write('Welcome to prod!\n')
        stdin.resume()
        await once(stdin, 'end')
        return ended(0)
      }),
    )
    await expect(receive({})).rejects.toThrow('Welcome to prod!')
  })

  test('text in place of an agent is shown as without a session', async () => {
    const { receive } = client(() =>
      program(async (_stdin, stdout) => {
        stdout.write('Welcome to prod!\n')
        return ended(0)
      }),
    )
    await expect(receive({})).rejects.toThrow('Welcome to prod!')
  })

  test('nothing in place of an agent is explained by the error of ssh', async () => {
    const { receive } = client(() => program(async () => ended(127, 'bash: grind-to-prod-agent: command not found')))
    await expect(receive({})).rejects.toThrow(expect.objectContaining({ code: 'agent-missing' }))
  })
})

test('a call that is given up ends the input of the agent, and other calls go on', async () => {
  const seen: string[] = []
  const { calls, receive } = client(() =>
    program(
      agentOf(async (verb, stdin) => {
        const bytes = await buffer(stdin)
        seen.push(`${verb} ${bytes.length}`)
        return receivedOf(bytes.length)
      }),
    ),
  )
  const call = await calls.start(applying)
  call.stdin.write('half')
  call.kill()
  expect(await call.finished).toMatchObject({ status: null })
  expect(await receive({})).toEqual(receivedOf(2))
  await expect.poll(() => seen).toContain('apply 4')
})
