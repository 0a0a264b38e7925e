import { InputError } from '#domain/errors/errors'
import { howToInstall } from '#domain/errors/how-to-install'
import { agentErrorSchema } from '#domain/protocol/messages'
import { AGENT_PROGRAM } from '#domain/protocol/agent-program'
import { errorFromAgent } from '#domain/protocol/remote-error'
import { info } from '#domain/report/event'
import type { Command, RunningCommand, Runner } from '#tools/run/runner'
import { sessionCommand } from '#tools/ssh/commands'
import type { SshConnection } from '#tools/ssh/connection'
import type { Context } from '../context.ts'
import { CallSession, type SessionEnd } from './call-session.ts'
import { SessionCall } from './session-call.ts'
import { notUnderstood } from './not-understood.ts'

/** A call of the agent, before it begins. */
interface NewCall {
  /** The agent's program, the verb and its words. */
  readonly words: readonly string[]
  readonly effect: Command['effect']
  /** It gets a process of the agent of its own. */
  readonly isAlone: boolean
}

/** Starts calls of a host's agent. They share one session, and so one process of the agent, and may run at the same time. */
export interface AgentCalls extends Disposable {
  start(call: NewCall): Promise<RunningCommand>
  /**
   * Starts a process of the agent for calls that get one of their own, one after the other, which then need not wait for that. It starts
   * once the session has begun, because two that start at once delay each other. Never throws.
   */
  warmUp(): void
}

/** An application's agent, behind a connection. */
interface CalledAgent {
  readonly connection: SshConnection
  readonly application: string
}

/**
 * A call that took longer may have left an operation on a dead mount, which keeps a thread of its process: another call gets another
 * process. Less than the time after which a snapshot gives up one of its parts.
 */
const PROMPT_MILLISECONDS = 3000

/** Returns the calls of an application's agent over a connection, and begins their session. */
export function agentCalls({ connection, application }: CalledAgent, context: Context): AgentCalls {
  return new Calls(connection, [AGENT_PROGRAM, 'session', application], context)
}

class Calls implements AgentCalls {
  readonly #connection: SshConnection
  readonly #sessionWords: readonly string[]
  readonly #context: Context
  #session: Promise<CallSession> | undefined
  #latest: CallSession | undefined
  /** For the next call that gets a process of its own; undefined while a call has it. */
  #spare: Promise<CallSession> | undefined
  #isOlder = false
  #isClosed = false

  constructor(connection: SshConnection, sessionWords: readonly string[], context: Context) {
    this.#connection = connection
    this.#sessionWords = sessionWords
    this.#context = context
    // The first call would wait for the agent to start; what fails here fails again for the call.
    this.#opened().catch(() => undefined)
  }

  async start({ words, effect, isAlone }: NewCall): Promise<RunningCommand> {
    if (this.#runner.readsOnly === true && effect === 'write')
      throw new TypeError(`${words.join(' ')} writes, so a dry run cannot call it.`)
    const call = new SessionCall(words, effect)
    await (isAlone ? this.#beginApart(call) : this.#begin(call))
    return call
  }

  warmUp(): void {
    if (this.#isClosed || this.#isOlder || this.#spare !== undefined) return
    const spare = this.#startSpare()
    this.#spare = spare
    void this.#forgetWhenEnded(spare)
  }

  async #startSpare(): Promise<CallSession> {
    const { begun } = await this.#opened()
    if (!(await begun) || this.#isClosed) throw new Error('No process of the agent is started for calls to come.')
    return this.#startSession((call) => this.#beginAlone(call))
  }

  /** The call that needs a process which has ended, or never started, starts another one. */
  async #forgetWhenEnded(spare: Promise<CallSession>): Promise<void> {
    await spare.then(({ ended }) => ended).catch(() => undefined)
    if (this.#spare === spare) this.#spare = undefined
  }

  [Symbol.dispose](): void {
    this.#isClosed = true
    for (const session of [this.#session, this.#spare]) void session?.then((open) => open.close()).catch(() => undefined)
  }

  get #runner(): Runner {
    return this.#context.runner
  }

  async #begin(call: SessionCall): Promise<void> {
    if (this.#isOlder) return this.#beginAlone(call)
    let session = await this.#opened()
    if (session.hasEnded) {
      this.#session = undefined
      session = await this.#opened()
    }
    session.open(call)
  }

  /** Begins a call in a process that no other call has: the one that is waiting, or a new one. */
  async #beginApart(call: SessionCall): Promise<void> {
    const started = this.#spare
    this.#spare = undefined
    const spare = await started?.catch(() => undefined)
    if (spare === undefined || spare.hasEnded) return this.#beginAlone(call)
    spare.open(call)
    void this.#keepAfter(call, started!, performance.now())
  }

  /** Keeps the process of a call for the next one. */
  async #keepAfter({ finished }: SessionCall, started: Promise<CallSession>, begin: number): Promise<void> {
    const spare = await started
    await finished.catch(() => undefined)
    const mayHang = performance.now() - begin >= PROMPT_MILLISECONDS
    if (mayHang || this.#isClosed || spare.hasEnded || this.#spare !== undefined) spare.close()
    else this.#spare = started
  }

  async #beginAlone(call: SessionCall): Promise<void> {
    call.carryAlone(await this.#startAlone(call.words, call.effect))
  }

  #opened(): Promise<CallSession> {
    this.#session ??= this.#open().catch((error: unknown) => {
      this.#session = undefined
      throw error
    })
    return this.#session
  }

  async #open(): Promise<CallSession> {
    const session = await this.#startSession((call) => this.#begin(call))
    this.#latest = session
    return session
  }

  /** Starts a session. Calls that it did not run are begun again when it has ended. */
  async #startSession(beginAgain: (call: SessionCall) => Promise<void>): Promise<CallSession> {
    const session = new CallSession(await this.#startAlone(this.#sessionWords, 'read'))
    void session.ended.then(
      (end) => {
        this.#forget(session)
        return this.#afterEnd(end, [...session.calls.values()], beginAgain)
      },
      (error: unknown) => {
        this.#forget(session)
        session.calls.forEach((call) => call.fail(errorOf(error)))
      },
    )
    return session
  }

  async #startAlone(words: readonly string[], effect: Command['effect']): Promise<RunningCommand> {
    return this.#runner.start(sessionCommand(this.#connection.configFile, words, effect))
  }

  /** A session that has ended is not used again. */
  #forget(session: CallSession): void {
    if (this.#latest === session) this.#session = undefined
    session.close()
  }

  /** Calls that the session did not run begin in the next one. */
  async #afterEnd(end: SessionEnd, calls: readonly SessionCall[], beginAgain: (call: SessionCall) => Promise<void>): Promise<void> {
    const { target } = this.#connection
    if (end.end === 'lost') return calls.forEach((call) => call.finish(end.result))
    if (end.end === 'broken') return calls.forEach((call) => call.fail(notUnderstood(target.name, end.problem, end.cause)))
    if (end.end === 'text') {
      if (!isOfOlderAgent(target.name, end.text)) return calls.forEach((call) => call.finish(end.result, end.text))
      const isKnown = this.#isOlder
      this.#isOlder = true
      if (!this.#isClosed && !isKnown) info(this.#context.reporter, olderAgent(target.name))
    }
    const cut = end.end === 'idle' ? calls.filter(({ mayBeRepeated }) => !mayBeRepeated) : []
    cut.forEach((call) => call.fail(notUnderstood(target.name, 'it ended the session in the middle of a call')))
    for (const call of calls.filter((one) => !cut.includes(one)))
      await beginAgain(call).catch((error: unknown) => call.fail(errorOf(error)))
  }
}

function errorOf(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

/** True for the refusal of an agent that does not know the verb `session`. */
function isOfOlderAgent(host: string, text: string): boolean {
  try {
    const message = agentErrorSchema.safeParse(JSON.parse(text.trimEnd().split('\n').at(-1) ?? ''))
    const error = message.success ? errorFromAgent(host, message.data) : undefined
    return error instanceof InputError && error.code === 'agent-outdated'
  } catch {
    return false
  }
}

function olderAgent(host: string): string {
  return `The agent on ${host} is older than this program, and starts again for each request. Update it with ${howToInstall(host)}.`
}
