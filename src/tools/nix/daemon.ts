import { CommandError } from '#domain/errors/errors'
import { narHashToHex } from '#domain/closure/nix32'
import type { NarInfo } from '#domain/transfer/narinfo'
import type { Command, RunningCommand, Runner } from '../run/runner.ts'
import { TRANSFER_LIMIT } from '../run/limits.ts'
import { readConclusion, RefusedError } from './daemon-answers.ts'
import { WireError, wireNumber, WireReader, wireText, wireTexts } from './daemon-wire.ts'
import { storeOptions, type ImportTrust } from './import.ts'

/**
 * A Nix process of our own that takes paths into this machine's store as root, by Nix's worker protocol, for as long as its input is open:
 * the settings are ours, and not those of the daemon that users of this machine speak with. It checks each path's signatures and hash,
 * but does not make the path's files durable: the caller does (see host/release/import-mark.ts).
 */
function daemonCommand(trust: ImportTrust): Command {
  return {
    argv: ['nix-daemon', '--stdio', ...storeOptions(trust, { fsync: false }), '--option', 'store', 'local'],
    environment: { NIX_REMOTE: 'local' },
    effect: 'write',
    timeout: TRANSFER_LIMIT,
  }
}

/** A path to take in: what is known of it, and its NAR. */
interface NarToAdd {
  readonly info: NarInfo
  readonly nar: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array>
  /** Replace the files of a path that is valid already. */
  readonly repair: boolean
}

/** A running Nix that takes paths in, one after the other. */
export interface StoreDaemon extends AsyncDisposable {
  /**
   * Sends a path. Returns when it is sent, which is before it is valid. Throws CommandError when this or an earlier path was refused, with
   * Nix's text as its standard error, and when the process ended.
   */
  add(path: NarToAdd): Promise<void>
  /**
   * Waits until every path that was sent is valid, and asks whether this path is. Throws as `add` does for a path that was sent. False when
   * the process ends at the question, or refuses it: all that was sent is valid then.
   */
  isValid(path: string): Promise<boolean>
  /** Waits until every path that was sent is valid, and ends the process. Throws as `add` does. */
  finish(): Promise<void>
}

/*
 * Versions of the worker protocol, as major × 256 + minor. 1.32 is that of Nix 2.4. 1.35 is the newest whose messages are the same in
 * Nix (since 2.15) and in Lix; newer ones add nothing that an import needs, and a newer daemon still speaks it.
 */
const OLDEST = 0x120
const NEWEST = 0x123

const magic = { client: 0x6e697863, daemon: 0x6478696f } as const
const IS_VALID_PATH = 1
const ADD_TO_STORE_NAR = 39

/**
 * Starts it and greets it. `onValid` is called for each path that is valid. Undefined when
 * this machine's Nix has no such process, or speaks no version of the protocol that we do.
 */
export async function openDaemon(
  runner: Runner,
  trust: ImportTrust,
  onValid: () => void = () => undefined,
): Promise<StoreDaemon | undefined> {
  const command = daemonCommand(trust)
  let running: RunningCommand | undefined
  try {
    running = await runner.start(command)
    // Writing to a process that has ended; its end is seen where its answers are read.
    running.stdin.on('error', () => undefined)
    const reader = new WireReader(running.stdout)
    running.finished.catch(() => undefined)
    await greet(running, reader)
    return new RunningDaemon(command, { running, reader, onValid })
  } catch (error) {
    running?.kill()
    if (error instanceof WireError || error instanceof RefusedError || error instanceof CommandError) return undefined
    throw error
  }
}

async function greet({ stdin }: RunningCommand, reader: WireReader): Promise<void> {
  stdin.write(wireNumber(magic.client))
  if ((await reader.number()) !== magic.daemon) throw new WireError('it does not begin as a daemon does')
  const version = await reader.number()
  if (version >> 8 !== NEWEST >> 8 || version < OLDEST) throw new WireError(`it is of version ${version >> 8}.${version & 0xff}`)
  const spoken = Math.min(version, NEWEST)
  // Our version, no processor to run on, and no reserved space: both fields are obsolete.
  stdin.write(Buffer.concat([wireNumber(spoken), wireNumber(0), wireNumber(0)]))
  if (spoken >= 0x121) await reader.text()
  if (spoken >= 0x123) await reader.number()
  await readConclusion(reader)
}

interface OpenedDaemon {
  readonly running: RunningCommand
  readonly reader: WireReader
  readonly onValid: () => void
}

class RunningDaemon implements StoreDaemon {
  readonly #command: Command
  readonly #running: RunningCommand
  readonly #reader: WireReader
  readonly #onValid: () => void
  #sent = 0
  #concluded = 0
  #failure: Error | undefined
  /** Wakes up what waits for the process: it answered, or it failed. */
  #wake = Promise.withResolvers<void>()
  #isReading = false

  constructor(command: Command, { running, reader, onValid }: OpenedDaemon) {
    this.#command = command
    this.#running = running
    this.#reader = reader
    this.#onValid = onValid
    // One listener for all paths: one for each wait takes longer than writing a small path.
    running.stdin.on('drain', () => this.#awaken())
  }

  async add({ info, nar, repair }: NarToAdd): Promise<void> {
    this.#sent += 1
    void this.#readAnswers()
    // The smallest paths go out with one write each.
    let parts: Uint8Array[] = [request(info, repair)]
    let size = 0
    for await (const chunk of nar()) {
      if (chunk.length === 0) continue
      parts.push(wireNumber(chunk.length), chunk)
      size += chunk.length
      if (size < WRITE_BYTES) continue
      await this.#write(parts)
      parts = []
      size = 0
    }
    await this.#write([...parts, wireNumber(0)])
  }

  async isValid(path: string): Promise<boolean> {
    await this.#concludeAll()
    try {
      await this.#write([wireNumber(IS_VALID_PATH), wireText(path)])
      await readConclusion(this.#reader)
      return (await this.#reader.number()) !== 0
    } catch {
      // Its answers are not understood any more, and nothing else is asked of it.
      this.#running.kill()
      return false
    }
  }

  async finish(): Promise<void> {
    await this.#concludeAll()
    this.#running.stdin.end()
    // Every path was answered for; how the process ends changes nothing.
    await this.#running.finished.catch(() => undefined)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#running.stdin.destroy()
    this.#running.kill()
    await this.#running.finished.catch(() => undefined)
  }

  async #concludeAll(): Promise<void> {
    while (this.#failure === undefined && this.#concluded < this.#sent) await this.#wake.promise
    this.#throwFailure()
  }

  /** Writes the parts at once: copying them to one buffer would cost as much as all else that is done with their bytes here. */
  async #write(parts: readonly Uint8Array[]): Promise<void> {
    this.#throwFailure()
    const { stdin } = this.#running
    stdin.cork()
    for (const part of parts) stdin.write(part)
    stdin.uncork()
    while (stdin.writableNeedDrain && this.#failure === undefined) await this.#wake.promise
    this.#throwFailure()
  }

  /** Reads the answers as they come: the process stops when they are not read. They come in the order in which paths were sent. */
  async #readAnswers(): Promise<void> {
    if (this.#isReading) return
    this.#isReading = true
    try {
      while (this.#concluded < this.#sent) {
        await readConclusion(this.#reader)
        this.#concluded += 1
        this.#onValid()
        this.#awaken()
      }
      this.#isReading = false
    } catch (error) {
      this.#failure = await this.#reasonOf(error)
      this.#awaken()
    }
  }

  #awaken(): void {
    this.#wake.resolve()
    this.#wake = Promise.withResolvers()
  }

  /** What is not understood cannot be continued: the process ends, and what it printed is the reason. */
  async #reasonOf(error: unknown): Promise<Error> {
    const { argv } = this.#command
    if (error instanceof RefusedError) return new CommandError(argv, { status: 1, stderr: `error: ${error.message}` }, { cause: error })
    this.#running.kill()
    try {
      return new CommandError(argv, await this.#running.finished, { cause: error })
    } catch (cannotStart) {
      return new CommandError(argv, { status: null, stderr: String(cannotStart) }, { cause: error })
    }
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure
  }
}

const WRITE_BYTES = 256 * 1024

/** `AddToStoreNar`, whose NAR follows in frames. Signatures are checked: the last field would turn that off. */
function request({ path, deriver, narHash, references, narSize, signatures, contentAddress }: NarInfo, repair: boolean): Buffer {
  return Buffer.concat([
    wireNumber(ADD_TO_STORE_NAR),
    wireText(path),
    wireText(deriver ?? ''),
    wireText(narHashToHex(narHash)),
    wireTexts(references.toSorted()),
    // Registered now; not built here.
    wireNumber(0),
    wireNumber(narSize),
    wireNumber(0),
    wireTexts(signatures.toSorted()),
    wireText(contentAddress ?? ''),
    wireNumber(repair ? 1 : 0),
    wireNumber(0),
  ])
}
