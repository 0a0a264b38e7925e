import { hostname } from 'node:os'
import { Transform, type Writable } from 'node:stream'
import { HostError, InputError } from '#domain/errors/errors'
import type { AgentCommand } from '#domain/protocol/agent-command'
import {
  decodeFrames,
  FIRST_CREDIT_BYTES,
  FrameError,
  frameHeader,
  numberPayload,
  packedFrame,
  PACKS,
  payloadsOf,
  SESSION_CALLS,
  WINDOW_BYTES,
  type Frame,
} from '#domain/protocol/frames'
import { roomIn } from '#tools/run/room'
import { answer } from './answer.ts'
import { output } from './output.ts'
import type { Performed } from './row.ts'
import type { World } from './world.ts'

/** Credit is given in pieces of this size, or it would cost a frame for each chunk. */
const CREDIT_BYTES = 256 * 1024

/** An agent without a call is only kept for as long as a person hardly notices; the client opens another session then. */
const IDLE_MILLISECONDS = 60_000

export interface SessionOptions {
  /** Parses the command of a call, and refuses what the session's key may not request. */
  readonly parse: (command: string) => AgentCommand
  readonly perform: (command: AgentCommand, world: World) => Promise<Performed>
  readonly idleMilliseconds?: number
}

/**
 * Runs the calls that a client opens over one connection, at the same time, each as if it were a process of its own: same words, same
 * requests, same messages. Ends when the client closes its side and the calls that run have ended, or after a minute without a call.
 * A client that does not follow the protocol is refused, and the exit code is that of `request-invalid`.
 */
export async function serveSession(options: SessionOptions, world: World): Promise<Performed> {
  const session = new ServedSession(options, world)
  let exitCode = 0
  try {
    await session.serve()
  } catch (error) {
    if (!(error instanceof FrameError)) throw error
    // The client reads frames only, so it would not see text.
    writeFrame(world.stdout, { type: 'refuse', call: 0, payload: Buffer.from(error.message) })
    exitCode = new InputError('request-invalid', error.message).exitCode
  }
  return { result: null, hasAnswered: true, exitCode, lines: () => Promise.resolve([]), leavesUnfinished: session.leavesUnfinished }
}

class ServedSession {
  leavesUnfinished = false
  readonly #options: SessionOptions
  readonly #world: World
  readonly #calls = new Map<number, CallInput>()
  readonly #running = new Set<Promise<void>>()
  #lastCall = 0
  #idleTimer: NodeJS.Timeout | undefined
  #isIdle = false
  readonly #idle = Promise.withResolvers<void>()
  /** The client has sent `packs`. */
  #readsPacked = false
  /** The client has closed its side. */
  #hasLeft = false

  constructor(options: SessionOptions, world: World) {
    this.#options = options
    this.#world = world
  }

  async serve(): Promise<void> {
    writeFrame(this.#world.stdout, { type: 'hello', call: 0, payload: Buffer.from(PACKS) })
    this.#waitForCall()
    try {
      for await (const frame of decodeFrames(this.#world.stdin)) {
        this.#take(frame)
        // A client that does not read gets no further answers, which would have to be kept.
        await Promise.race([roomIn(this.#world.stdout), this.#idle.promise])
      }
    } catch (error) {
      if (!this.#isIdle) throw error
    } finally {
      this.#hasLeft = true
      clearTimeout(this.#idleTimer)
      for (const input of this.#calls.values()) input.breakOff()
      await Promise.all(this.#running)
    }
  }

  /** Ends the session when no call is opened for a while. Nothing is read after `bye`, so the client knows which calls were not run. */
  #waitForCall(): void {
    this.#idleTimer = setTimeout(() => {
      this.#isIdle = true
      this.#idle.resolve()
      // What the client has not read would keep the process.
      this.leavesUnfinished = true
      this.#world.stdin.destroy()
      writeFrame(this.#world.stdout, { type: 'bye', call: 0, payload: nothing })
    }, this.#options.idleMilliseconds ?? IDLE_MILLISECONDS)
  }

  #take({ type, call, payload }: Frame): void {
    if (type === 'open') return this.#open(call, Buffer.from(payload).toString())
    if (type === 'packs') {
      this.#readsPacked = true
      return
    }
    const input = this.#calls.get(call)
    if (call > this.#lastCall || (type !== 'data' && type !== 'end')) throw new FrameError(`it sent a ${type} frame for call ${call}`)
    // A call may end before all of its input has come.
    if (input === undefined) return
    if (type === 'end') input.end()
    else input.take(payload)
  }

  #open(call: number, command: string): void {
    if (call <= this.#lastCall) throw new FrameError(`it opened call ${call} after call ${this.#lastCall}`)
    this.#lastCall = call
    clearTimeout(this.#idleTimer)
    const isTooMany = this.#calls.size >= SESSION_CALLS
    const input = new CallInput((bytes) => this.#send({ type: 'credit', call, payload: numberPayload('credit', bytes) }))
    this.#calls.set(call, input)
    const running = this.#run(call, input, () => {
      if (isTooMany) throw tooManyCalls()
      return this.#options.parse(command)
    })
    this.#running.add(running)
    void running.finally(() => this.#running.delete(running))
  }

  async #run(call: number, input: CallInput, parse: () => AgentCommand): Promise<void> {
    const out = output({ write: (text: string) => this.#write(call, text) }, false)
    const { exitCode, leavesUnfinished } = await answer(out, async () =>
      this.#options.perform(parse(), { ...this.#world, reporter: out, stdin: input.stream }),
    )
    this.leavesUnfinished ||= leavesUnfinished
    input.stream.destroy()
    this.#calls.delete(call)
    this.#send({ type: 'exit', call, payload: numberPayload('exit', exitCode) })
    if (this.#calls.size === 0 && !this.#hasLeft) this.#waitForCall()
  }

  #write(call: number, text: string): boolean {
    for (const payload of payloadsOf(Buffer.from(text))) {
      this.#send(this.#readsPacked ? packedFrame(call, payload) : { type: 'data', call, payload })
    }
    return true
  }

  #send(frame: Frame): void {
    // Nothing follows `bye`. The calls of a client that has left go on without an answer.
    if (!this.#isIdle) writeFrame(this.#world.stdout, frame)
  }
}

/** The standard input of a call. The client sends what it has credit for, and gets more as the call reads. */
class CallInput {
  readonly stream: Transform
  readonly #grant: (bytes: number) => void
  #credit = FIRST_CREDIT_BYTES
  #read = WINDOW_BYTES - FIRST_CREDIT_BYTES

  constructor(grant: (bytes: number) => void) {
    this.#grant = grant
    this.stream = new Transform({
      writableHighWaterMark: WINDOW_BYTES,
      transform: (chunk: Buffer, _encoding, done) => {
        this.#give(chunk.length)
        done(null, chunk)
      },
    })
    this.stream.on('error', () => undefined)
    this.#give(0)
  }

  take(bytes: Uint8Array): void {
    // It would cost no credit, and memory all the same.
    if (bytes.length === 0) throw new FrameError('it sent input of no bytes')
    this.#credit -= bytes.length
    if (this.#credit < 0) throw new FrameError('it sent more input than it had credit for')
    if (!this.stream.destroyed && !this.stream.writableEnded) this.stream.write(bytes)
  }

  end(): void {
    if (!this.stream.destroyed) this.stream.end()
  }

  /** The client is gone: what has not ended by now is not complete. */
  breakOff(): void {
    if (!this.stream.writableEnded) this.stream.destroy(clientGone())
  }

  #give(bytes: number): void {
    this.#read += bytes
    if (this.#read < CREDIT_BYTES) return
    this.#credit += this.#read
    this.#grant(this.#read)
    this.#read = 0
  }
}

const nothing = new Uint8Array()

function writeFrame(stdout: Pick<Writable, 'write'>, frame: Frame): void {
  stdout.write(frameHeader(frame))
  if (frame.payload.length > 0) stdout.write(frame.payload)
}

function clientGone(): HostError {
  return new HostError('contact-lost', 'The client has left in the middle of its request.', { host: hostname(), hint: 'Try again.' })
}

function tooManyCalls(): HostError {
  return new HostError('busy', `A session runs ${SESSION_CALLS} calls at the same time, and no more.`, {
    host: hostname(),
    hint: 'Wait until one of them has ended.',
  })
}
