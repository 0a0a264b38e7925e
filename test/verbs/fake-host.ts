import { PassThrough, Readable } from 'node:stream'
import type { Message } from '#domain/protocol/messages'
import type { Command, CommandResult, Runner } from '#tools/run/runner'
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
  /** Every agent call so far. */
  readonly calls: AgentRequest[]
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

/** A runner whose ssh reaches an agent made of this function; all other programs are answered from a script. */
export function fakeHost(agent: (request: AgentRequest) => AgentAnswer, script: readonly ScriptedAnswer[] = []): FakeHost {
  const calls: AgentRequest[] = []
  const connects: { status: number; stderr: string }[] = []
  const scripted = scriptedRunner(script)
  return {
    calls,
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
      const answered = received(stdin).then((bytes) => {
        const request = { verb: words[1] ?? '', words: words.slice(2), stdin: bytes }
        calls.push(request)
        return agent(request)
      })
      async function* stdout(): AsyncGenerator<Buffer> {
        const { messages = [], stdout: text } = await answered
        yield Buffer.from(text ?? messages.map((message) => `${JSON.stringify(message)}\n`).join(''))
      }
      const finished = answered.then(({ status = 0, stderr = '' }): CommandResult => ({ status, stdout: '', stderr }))
      return { stdin, stdout: Readable.from(stdout()), finished, kill: () => undefined }
    },
  }
}
