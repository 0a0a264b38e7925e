import { quote } from '#domain/errors/quote'
import { beginsSession, decodeFrames, FrameError, frameHeader, PACKS, unpackedFrame, type Frame } from '#domain/protocol/frames'
import { roomIn } from '#tools/run/room'
import type { CommandResult, RunningCommand } from '#tools/run/runner'
import type { SessionCall } from './session-call.ts'

/** How a session ended: what came instead of it, or what ended it. */
export type SessionEnd =
  /** No agent that knows sessions answered, but this text. */
  | { readonly end: 'text'; readonly text: string; readonly result: CommandResult }
  /** The agent ended it because it was idle: calls that were opened meanwhile were not run. */
  | { readonly end: 'idle' }
  | { readonly end: 'lost'; readonly result: CommandResult }
  /** `problem` is a clause about the agent. */
  | { readonly end: 'broken'; readonly problem: string; readonly cause: Error }

/** An error message of an agent that does not know sessions is shorter. */
const TEXT_LIMIT_BYTES = 256 * 1024

/** The client's end of a session: the calls over one program that runs, which is ssh. */
export class CallSession {
  /** The calls that have not ended when the session ends are in `calls` then. */
  readonly ended: Promise<SessionEnd>
  readonly calls = new Map<number, SessionCall>()
  /** True once an agent that knows sessions has answered; false if something else did, or the session ended before. */
  readonly begun: Promise<boolean>
  readonly #begins = Promise.withResolvers<boolean>()
  readonly #running: RunningCommand
  #lastCall = 0
  #hasEnded = false
  #room: Promise<void> | undefined

  constructor(running: RunningCommand) {
    this.#running = running
    this.begun = this.#begins.promise
    running.stdin.on('error', () => undefined)
    this.ended = this.#listen()
      .catch((cause: unknown) => {
        if (cause instanceof FrameError) return { end: 'broken', problem: cause.message, cause } as const
        throw cause
      })
      .finally(() => {
        this.#hasEnded = true
        this.#begins.resolve(false)
      })
  }

  /** True when no call can be opened any more. */
  get hasEnded(): boolean {
    return this.#hasEnded
  }

  open(call: SessionCall): void {
    this.#lastCall += 1
    const number = this.#lastCall
    this.calls.set(number, call)
    call.openOn((frame) => this.#send({ ...frame, call: number }))
  }

  /** Ends ssh, so that the agent expects no further call. Calls that run continue on the host. */
  close(): void {
    this.#running.stdin.end()
    this.#running.kill()
  }

  async #send(frame: Frame): Promise<void> {
    const { stdin } = this.#running
    if (stdin.destroyed || stdin.writableEnded) return
    stdin.write(frameHeader(frame))
    if (frame.payload.length > 0) stdin.write(frame.payload)
    // All calls wait for the same room.
    this.#room ??= roomIn(stdin).finally(() => {
      this.#room = undefined
    })
    await this.#room
  }

  async #listen(): Promise<SessionEnd> {
    const chunks: AsyncIterator<Uint8Array> = this.#running.stdout[Symbol.asyncIterator]()
    const first = await chunks.next()
    if (first.done === true) return { end: 'lost', result: await this.#running.finished }
    const input = joined(first.value, chunks)
    const isSession = beginsSession(first.value[0]!)
    this.#begins.resolve(isSession)
    if (!isSession) return this.#textInstead(input)
    for await (const frame of decodeFrames(input)) {
      if (frame.type === 'bye') return { end: 'idle' }
      if (frame.type === 'refuse') throw new FrameError(`it refuses the session (${quote(Buffer.from(frame.payload).toString(), 300)})`)
      await this.#take(frame)
    }
    return { end: 'lost', result: await this.#running.finished }
  }

  /** No session comes: the agent, if it is one, ends with its input. */
  async #textInstead(input: AsyncIterable<Uint8Array>): Promise<SessionEnd> {
    this.#running.stdin.end()
    const text = await firstText(input)
    if (text.length >= TEXT_LIMIT_BYTES) this.#running.kill()
    return { end: 'text', text, result: await this.#running.finished }
  }

  async #take(frame: Frame): Promise<void> {
    if (frame.type === 'hello') {
      if (Buffer.from(frame.payload).toString().split(' ').includes(PACKS))
        void this.#send({ type: 'packs', call: 0, payload: new Uint8Array() })
      return
    }
    if (frame.type === 'open' || frame.type === 'end' || frame.type === 'packs')
      throw new FrameError(`it sent a frame of the type ${frame.type}`)
    const call = this.calls.get(frame.call)
    await call?.take(frame.type === 'packed' ? unpackedFrame(frame) : frame)
    // Not before: a frame that cannot be read ends the calls that are left.
    if (frame.type === 'exit') this.calls.delete(frame.call)
  }
}

async function* joined(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}

/** Reads text up to its limit. */
async function firstText(input: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of input) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= TEXT_LIMIT_BYTES) break
  }
  return Buffer.concat(chunks).subarray(0, TEXT_LIMIT_BYTES).toString()
}
