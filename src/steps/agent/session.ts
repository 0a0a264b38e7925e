import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { quote } from '#domain/errors/quote'
import { loose } from '#domain/protocol/loose'
import { LineTooLongError, limitedLines } from '#domain/protocol/lines'
import { agentVerbs, type RemoteVerb } from '#domain/protocol/agent-verbs'
import { AGENT_PROGRAM } from '#domain/protocol/agent-program'
import { messageSchema, type Message } from '#domain/protocol/messages'
import { errorFromAgent } from '#domain/protocol/remote-error'
import type { Reporter } from '#domain/report/event'
import type { Command, RunningCommand } from '#tools/run/runner'
import type { SshConnection } from '#tools/ssh/connection'
import { sessionFailure, type SshTarget } from '#tools/ssh/diagnose'
import { agentResults, type ReadResult } from '#domain/protocol/agent-results'
import type { Context } from '../context.ts'
import type { AgentCalls } from './agent-calls.ts'
import { notUnderstood } from './not-understood.ts'

/** The request to an agent and the form of its answer, over any connection. */
export interface Conversation<Answer> {
  /** The host, for an error. */
  readonly target: SshTarget
  /**
   * What the agent reads on its standard input: a request as JSON, or a pack; or, of a call that runs for as long as its output is read,
   * signs that its reader is still there.
   */
  readonly input: object | AsyncIterable<Uint8Array> | 'signs of life'
  readonly result: z.ZodType<Answer>
}

export interface AgentCall<Verb extends RemoteVerb> extends Pick<Conversation<unknown>, 'input'> {
  readonly verb: Verb
  /** Further words, such as `--to` and an id. */
  readonly words?: readonly string[]
  readonly effect: Command['effect']
}

/** An agent that can be asked: for one application, over an open connection. */
export interface AgentSession {
  readonly connection: SshConnection
  readonly application: string
  readonly calls: AgentCalls
  readonly context: Context
}

/** A result can name every path of a closure, so a line may be long, but not endless. */
const LINE_LIMIT_BYTES = 32 * 1024 * 1024

/** Runs one verb of the agent and gives its result. Throws what `converse` throws. */
export async function callAgent<Verb extends RemoteVerb>(
  { connection, application, calls, context }: AgentSession,
  { verb, words = [], input, effect }: AgentCall<Verb>,
): Promise<ReadResult<Verb>> {
  const results: { readonly [Each in RemoteVerb]: z.ZodType<ReadResult<Each>> } = agentResults
  const isAlone = agentVerbs[verb].manner.ownProcess === true
  const running = await calls.start({ words: [AGENT_PROGRAM, verb, application, ...words], effect, isAlone })
  return talk<ReadResult<Verb>>(running, { target: connection.target, input, result: results[verb] }, context.reporter)
}

/**
 * Runs a command that ends in an agent, feeds it, and gives its result; events go to the reporter as they come.
 * Throws the agent's own error, what reading `input` threw, or HostError contact-lost, agent-missing or agent-protocol.
 */
export async function converse<Answer>(command: Command, asked: Conversation<Answer>, { runner, reporter }: Context): Promise<Answer> {
  return talk(await runner.start(command), asked, reporter)
}

async function talk<Answer>(running: RunningCommand, { target, input, result }: Conversation<Answer>, reporter: Reporter): Promise<Answer> {
  try {
    const feeding = input === 'signs of life' ? stayAlive(running) : feed(running, input)
    const { last, heard, stray } = await listen(target, running, reporter)
    const [outcome, inputError] = await Promise.all([running.finished, feeding])
    // What broke here is the cause; that the agent then complains of half a pack is only its consequence.
    if (inputError !== undefined) throw inputError.error
    if (last === undefined) throw sessionFailure(target, { ...outcome, stderr: outcome.stderr + stray }, heard)
    if (last.event === 'error') throw errorFromAgent(target.name, last)
    const parsed = loose(result).safeParse(last.result)
    if (!parsed.success) throw notUnderstood(target.name, 'its result is not of the form that this version knows', parsed.error)
    return parsed.data
  } finally {
    running.kill()
  }
}

/** Sends the input. Returns the error of reading it; that the other side stopped reading shows in its answer. */
async function feed(running: RunningCommand, input: object | AsyncIterable<Uint8Array>): Promise<{ error: unknown } | undefined> {
  const chunks = Symbol.asyncIterator in input ? input : Readable.from([Buffer.from(JSON.stringify(input))])
  const iterator = chunks[Symbol.asyncIterator]()
  let failure: { error: unknown } | undefined
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      for (let next = await take(); next.done !== true; next = await take()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  // Only what comes from here counts: a pipeline also throws the other side's errors into its source.
  const take = async (): Promise<IteratorResult<Uint8Array>> => {
    try {
      return await iterator.next()
    } catch (error) {
      failure = { error }
      throw error
    }
  }
  await pipeline(Readable.from(source(), { objectMode: false }), running.stdin).catch(() => undefined)
  return failure
}

/** How often a reader shows that it is still there. The agent gives it up after a minute. */
const SIGN_MILLISECONDS = 10_000

/** Sends an empty request, and an empty line from time to time until the call has ended: the end of a connection need not be seen. */
async function stayAlive({ stdin, finished }: RunningCommand): Promise<undefined> {
  stdin.write('{}\n')
  const signs = setInterval(() => stdin.write('\n'), SIGN_MILLISECONDS)
  await finished.catch(() => undefined)
  clearInterval(signs)
}

type LastMessage = Extract<Message, { event: 'result' | 'error' }>

interface Heard {
  readonly last: LastMessage | undefined
  readonly heard: boolean
  /** What came in place of the agent's first message: a shell's complaint, where the key has no forced command or no agent is installed. */
  readonly stray: string
}

async function listen(target: SshTarget, running: RunningCommand, reporter: Reporter): Promise<Heard> {
  let last: LastMessage | undefined
  let heard = false
  try {
    for await (const line of limitedLines(running.stdout, LINE_LIMIT_BYTES)) {
      const message = parseMessage(line)
      if (message === undefined) {
        if (!heard) return { last: undefined, heard, stray: line }
        throw notUnderstood(target.name, `it wrote ${quote(line)}`)
      }
      heard = true
      if (last !== undefined) throw notUnderstood(target.name, 'it continued after its result')
      if (message === 'not known') continue
      if (message.event === 'result' || message.event === 'error') last = message
      else reporter.report(message)
    }
  } catch (error) {
    throw error instanceof LineTooLongError ? notUnderstood(target.name, 'it wrote a line without end', error) : error
  }
  return { last, heard, stray: '' }
}

/** A newer agent may send fields that this version does not know. */
const anyMessage = loose(messageSchema)
const anyEvent = z.looseObject({ event: z.string() })

/**
 * Parses a message; `not known` for an event that only a newer agent sends: it is for display, and ignored. Undefined for anything else.
 */
function parseMessage(line: string): Message | 'not known' | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  const message = anyMessage.safeParse(value)
  if (message.success) return message.data
  const event = anyEvent.safeParse(value).data?.event
  return event === undefined || event === 'result' || event === 'error' ? undefined : 'not known'
}
