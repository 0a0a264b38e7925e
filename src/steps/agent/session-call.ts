import { PassThrough, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { FIRST_CREDIT_BYTES, FRAME_LIMIT_BYTES, readNumber, WINDOW_BYTES, type Frame } from '#domain/protocol/frames'
import { roomIn } from '#tools/run/room'
import type { Command, CommandResult, RunningCommand } from '#tools/run/runner'

/** Sends a frame of a call, and returns when there is room for more. */
type SendFrame = (frame: Omit<Frame, 'call'>) => Promise<void>

/**
 * One call of the agent, which looks like a program that runs: it goes over a session, or over an ssh session of its own to an agent that
 * has none. Until the agent has answered, what was sent is kept, because the call may have to be sent again.
 */
export class SessionCall implements RunningCommand {
  /** The agent's program, the verb and its words. */
  readonly words: readonly string[]
  readonly effect: Command['effect']
  readonly stdin: Writable
  readonly stdout = new PassThrough()
  readonly finished: Promise<CommandResult>
  readonly #finish: (result: CommandResult) => void
  #carrier: { readonly send: SendFrame } | { readonly alone: RunningCommand } | undefined
  #unanswered: Buffer[] | undefined = []
  #credit = WINDOW_BYTES
  /** Bytes of that credit which the agent has yet to confirm. */
  #unconfirmed = WINDOW_BYTES - FIRST_CREDIT_BYTES
  #hasEnded = false
  #times = 0
  #isOver = false
  #wake = (): void => undefined

  constructor(words: readonly string[], effect: Command['effect']) {
    this.words = words
    this.effect = effect
    const { promise, resolve } = Promise.withResolvers<CommandResult>()
    this.finished = promise
    this.#finish = resolve
    this.stdin = new Writable({
      write: (chunk: Buffer, _encoding, done) => void after(this.#write(chunk), done),
      final: (done) => void after(this.#end(), done),
      // Input that breaks off ends too: the agent then reports that it is not complete.
      destroy: (_error, done) => void after(this.#end(), () => done(null)),
    })
    this.stdin.on('error', () => undefined)
    this.stdout.on('error', () => undefined)
  }

  /** True when it can be sent again: the agent has not answered, and it was sent once. */
  get mayBeRepeated(): boolean {
    return this.#unanswered !== undefined && this.#times < 2
  }

  /** Begins the call over a session. */
  openOn(send: SendFrame): void {
    this.#times += 1
    this.#carrier = { send }
    this.#credit = WINDOW_BYTES
    this.#unconfirmed = WINDOW_BYTES - FIRST_CREDIT_BYTES
    void send({ type: 'open', payload: Buffer.from(this.words.join(' ')) })
    for (const payload of this.#unanswered ?? []) {
      this.#credit -= payload.length
      void send({ type: 'data', payload })
    }
    if (this.#hasEnded) void send(end)
    this.#wake()
  }

  /** Begins the call over an ssh session of its own. */
  carryAlone(running: RunningCommand): void {
    this.#carrier = { alone: running }
    running.stdin.on('error', () => undefined)
    for (const payload of this.#unanswered ?? []) running.stdin.write(payload)
    this.#unanswered = undefined
    if (this.#hasEnded) running.stdin.end()
    this.#wake()
    const output = pipeline(running.stdout, this.stdout, { end: false }).catch(() => undefined)
    void Promise.all([running.finished, output]).then(
      ([result]) => this.finish(result),
      (error: unknown) => this.fail(error instanceof Error ? error : new Error(String(error))),
    )
  }

  /** Takes a frame of the agent for this call. Returns when there is room for more of its output. */
  async take(frame: Frame): Promise<void> {
    this.#unanswered = undefined
    if (frame.type === 'exit') return this.finish({ status: readNumber(frame), stdout: '', stderr: '' })
    if (frame.type === 'credit') {
      const bytes = readNumber(frame)
      const confirmed = Math.min(bytes, this.#unconfirmed)
      this.#unconfirmed -= confirmed
      this.#credit += bytes - confirmed
      this.#wake()
    } else if (!this.#isOver && !this.stdout.write(frame.payload)) {
      await roomIn(this.stdout)
    }
  }

  /** Ends the call. `text` is output that came in place of frames. */
  finish(result: CommandResult, text = ''): void {
    if (this.#isOver) return
    this.#isOver = true
    this.stdout.end(text)
    this.stdin.destroy()
    this.#wake()
    this.#finish(result)
  }

  /** Ends the call with an error for the reader of its output. */
  fail(error: Error): void {
    this.stdout.destroy(error)
    this.finish({ status: null, stdout: '', stderr: '' })
  }

  /** Gives the call up. The agent sees the end of its input, and may go on. */
  kill(): void {
    if (this.#isOver) return
    if (this.#carrier !== undefined && 'alone' in this.#carrier) this.#carrier.alone.kill()
    else void this.#end()
    this.stdout.destroy()
    this.finish({ status: null, stdout: '', stderr: '' })
  }

  async #write(chunk: Buffer): Promise<void> {
    for (let rest = chunk; rest.length > 0 && !this.#isOver;) {
      const carrier = this.#carrier
      if (carrier !== undefined && 'alone' in carrier) return writeTo(carrier.alone.stdin, rest)
      if (carrier === undefined || this.#credit === 0) {
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
        continue
      }
      const payload = rest.subarray(0, Math.min(this.#credit, FRAME_LIMIT_BYTES))
      rest = rest.subarray(payload.length)
      this.#credit -= payload.length
      this.#unanswered?.push(payload)
      await carrier.send({ type: 'data', payload })
    }
  }

  async #end(): Promise<void> {
    if (this.#hasEnded || this.#isOver) return
    this.#hasEnded = true
    const carrier = this.#carrier
    if (carrier === undefined) return
    if ('alone' in carrier) carrier.alone.stdin.end()
    else await carrier.send(end)
  }
}

const end = { type: 'end', payload: new Uint8Array() } as const

/** Does what a stream waits for. That the other side is gone shows in its answer. */
async function after(work: Promise<void>, done: () => void): Promise<void> {
  await work.catch(() => undefined)
  done()
}

/** A program that no longer reads shows that in its answer. */
async function writeTo(stdin: Writable, bytes: Uint8Array): Promise<void> {
  if (!stdin.destroyed && !stdin.write(bytes)) await roomIn(stdin)
}
