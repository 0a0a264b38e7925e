import { once } from 'node:events'
import { PassThrough, Readable } from 'node:stream'
import { decodeFrames, frameHeader, numberPayload, payloadsOf, type FrameType } from '#domain/protocol/frames'
import type { Message } from '#domain/protocol/messages'
import type { Command, CommandResult, RunningCommand, Runner } from '#tools/run/runner'
import { scriptedRunner, type ScriptedAnswer } from '../support/scripted-runner.ts'

/** The answer of a simulated host's agent to one call. */
export interface AgentAnswer {
  readonly messages?: readonly Message[]
  /** In place of messages. */
  readonly stdout?: string
  readonly status?: number | null
  readonly stderr?: string
}

export interface AgentRequest {
  readonly verb: string
  readonly words: readonly string[]
  readonly stdin: Buffer
}

export interface FakeHost extends Runner {
  /** Every agent call so far, but for `announce`, which lasts until its attempt was asked for. */
  readonly calls: AgentRequest[]
  /** The attempts that were announced to the agent. */
  readonly announced: string[]
  /** Every other command line so far. */
  readonly commands: readonly Command[]
  /** What ssh itself answers when it connects; the last one stays. */
  readonly connects: { status: number; stderr: string }[]
}

export const result = (value: unknown): AgentAnswer => ({ messages: [{ event: 'result', result: value }] })

/** The bytes that were written until the writer closed or gave up: like the other end of a pipe, which cannot distinguish the two. */
function received(stream: PassThrough): Promise<Buffer> {
  const chunks: Buffer[] = []
  return new Promise((resolve) => {
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('error', () => undefined)
    stream.on('close', () => resolve(Buffer.concat(chunks)))
  })
}

function textOf({ messages = [], stdout }: AgentAnswer): string {
  return stdout ?? messages.map((message) => `${JSON.stringify(message)}\n`).join('')
}

interface AgentEnd {
  readonly answerTo: (words: readonly string[], stdin: Buffer) => AgentAnswer
  /** A call was opened, and its input may come. */
  readonly opened: (words: readonly string[]) => void
}

/**
 * The agent's end of a session. An answer with a status of ssh's own, or with something on standard error, ends the session after its
 * output: that is how a lost connection looks.
 */
function fakeSession(stdin: PassThrough, { answerTo, opened }: AgentEnd): RunningCommand {
  const stdout = new PassThrough()
  const { promise: finished, resolve } = Promise.withResolvers<CommandResult>()
  const write = (type: FrameType, call: number, payload: Uint8Array = new Uint8Array()) => {
    stdout.write(frameHeader({ type, call, payload }))
    stdout.write(payload)
  }
  const end = (status: number | null, stderr: string) => {
    stdout.end()
    resolve({ status, stdout: '', stderr })
  }
  const answerCall = (call: number, words: readonly string[], input: Buffer) => {
    const answer = answerTo(words, input)
    for (const payload of payloadsOf(Buffer.from(textOf(answer)))) write('data', call, payload)
    const { status = 0, stderr = '' } = answer
    if (status === null || status === 255 || stderr !== '') end(status, stderr)
    else write('exit', call, numberPayload('exit', status))
  }
  const serve = async () => {
    const open = new Map<number, { readonly words: readonly string[]; readonly input: Uint8Array[] }>()
    write('hello', 0)
    for await (const { type, call, payload } of decodeFrames(stdin)) {
      if (type === 'open') {
        const words = Buffer.from(payload).toString().split(' ')
        open.set(call, { words, input: [] })
        opened(words)
        write('credit', call, numberPayload('credit', 1024 * 1024 * 1024))
      } else if (type === 'data') open.get(call)?.input.push(Buffer.from(payload))
      else if (type === 'end') answerCall(call, open.get(call)!.words, Buffer.concat(open.get(call)!.input))
    }
    end(0, '')
  }
  void serve().catch((error: unknown) => stdout.destroy(error instanceof Error ? error : new Error(String(error))))
  return { stdin, stdout, finished, kill: () => stdin.end() }
}

/** A runner whose ssh reaches an agent made of this function; all other programs are answered from a script. */
export function fakeHost(agent: (request: AgentRequest) => AgentAnswer, script: readonly ScriptedAnswer[] = []): FakeHost {
  const calls: AgentRequest[] = []
  const announced: string[] = []
  const connects: { status: number; stderr: string }[] = []
  const scripted = scriptedRunner(script)
  const answerTo = (words: readonly string[], stdin: Buffer): AgentAnswer => {
    const request = { verb: words[1] ?? '', words: words.slice(2), stdin }
    if (request.verb !== 'announce') calls.push(request)
    return agent(request)
  }
  const opened = ([, verb, , attempt]: readonly string[]) => {
    if (verb === 'announce') announced.push(attempt!)
  }
  return {
    calls,
    announced,
    connects,
    commands: scripted.commands,
    async run(command) {
      if (command.argv[0] !== 'ssh') return scripted.run(command)
      const next = connects.length > 1 ? connects.shift()! : connects[0]
      return command.argv.includes('-N') && next !== undefined ? { ...next, stdout: '' } : { status: 0, stdout: '', stderr: '' }
    },
    start(command) {
      const stdin = new PassThrough()
      const words = command.argv.slice(command.argv.indexOf('--') + 2)
      if (words[1] === 'session') return fakeSession(stdin, { answerTo, opened })
      // A client that reads what comes keeps its side open.
      const asked = words.includes('--follow') ? once(stdin, 'data').then(([first]) => first as Buffer) : received(stdin)
      const answered = asked.then((bytes) => answerTo(words, bytes))
      async function* stdout(): AsyncGenerator<Buffer> {
        yield Buffer.from(textOf(await answered))
      }
      const finished = answered.then(({ status = 0, stderr = '' }): CommandResult => ({ status, stdout: '', stderr }))
      return { stdin, stdout: Readable.from(stdout()), finished, kill: () => undefined }
    },
  }
}
