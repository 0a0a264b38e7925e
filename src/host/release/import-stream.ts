import { CommandError } from '#domain/errors/errors'
import type { Policy } from '#domain/trust/policy'
import type { Host } from '#machine/host'
import type { StoreDaemon } from '#tools/nix/daemon'
import type { HeldNar } from './import-held.ts'
import type { ImportMark } from './import-mark.ts'
import { importError } from './import-paths.ts'

/** Takes checked NARs into the store. */
export interface Importer extends AsyncDisposable {
  /** Takes a NAR over. Waits while many are still to be imported. Throws the errors of an import, also for an earlier NAR. */
  add(nar: HeldNar): Promise<void>
  /**
   * Waits until all that was added is valid and durable, and asks Nix whether this other path is valid too. False also where Nix cannot be
   * asked any more. Throws as `add` does.
   */
  finish(path?: string): Promise<boolean>
  /** Imports as much as can be of a pack that was cut, and returns the paths that are valid and durable then. */
  salvage(): Promise<string[]>
}

export interface ImportOptions {
  readonly host: string
  readonly policy: Policy
  /** Paths that are valid, but whose files are damaged: they are replaced. */
  readonly damaged: ReadonlySet<string>
  readonly mark: ImportMark
}

/** Bytes of NARs in memory that may wait for Nix: about what a fast line brings in a second. */
const WAITING_BYTES = 32 * 1024 * 1024

/**
 * Imports NARs while later ones still arrive. A NAR's references must be valid, or added before it. Paths are marked before Nix sees them:
 * as many at once as have come in meanwhile, because each mark is a write to the disk.
 */
export class StreamedImport implements Importer {
  readonly #options: ImportOptions
  readonly #daemon: StoreDaemon
  readonly #runner: Host['runner']
  #waiting: HeldNar[] = []
  #waitingBytes = 0
  readonly #added: string[] = []
  #work: Promise<void> | undefined
  #failure: { readonly error: unknown } | undefined
  #wake = Promise.withResolvers<void>()

  constructor(options: ImportOptions, daemon: StoreDaemon, runner: Host['runner']) {
    this.#options = options
    this.#daemon = daemon
    this.#runner = runner
  }

  async add(nar: HeldNar): Promise<void> {
    this.#waiting.push(nar)
    this.#waitingBytes += nar.memoryBytes
    this.#added.push(nar.info.path)
    this.#work ??= this.#importWaiting()
    while (this.#waitingBytes > WAITING_BYTES && this.#failure === undefined) await this.#wake.promise
    this.#throwFailure()
  }

  async finish(path?: string): Promise<boolean> {
    await this.#work
    this.#throwFailure()
    const isValid = await this.#conclude(path).catch((error: unknown) => {
      throw this.#explained(error)
    })
    await this.#options.mark.settle(this.#runner)
    return isValid
  }

  async salvage(): Promise<string[]> {
    await this.finish()
    return this.#added
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#failure ??= { error: new Error('the import was given up') }
    await this.#daemon[Symbol.asyncDispose]()
    await this.#work
    await this.#options.mark.close()
  }

  /** Asks the process that imported: it knows, and another one would have to start. */
  async #conclude(path: string | undefined): Promise<boolean> {
    const isValid = path !== undefined && (await this.#daemon.isValid(path))
    await this.#daemon.finish()
    return isValid
  }

  async #importWaiting(): Promise<void> {
    try {
      while (this.#waiting.length > 0) {
        const batch = this.#waiting
        this.#waiting = []
        await this.#options.mark.add(batch.map(({ info }) => info))
        for (const nar of batch) await this.#importOne(nar)
      }
      this.#work = undefined
    } catch (error) {
      this.#failure ??= { error: this.#explained(error) }
      this.#awaken()
    }
  }

  async #importOne(nar: HeldNar): Promise<void> {
    await this.#daemon.add({ info: nar.info, nar: () => nar.read(), repair: this.#options.damaged.has(nar.info.path) })
    await nar.release()
    this.#waitingBytes -= nar.memoryBytes
    this.#awaken()
  }

  #explained(error: unknown): unknown {
    return error instanceof CommandError ? importError(this.#options, error) : error
  }

  #awaken(): void {
    this.#wake.resolve()
    this.#wake = Promise.withResolvers()
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure.error
  }
}

/** Returns an importer that is still being made. */
export function deferred(opening: Promise<Importer>): Importer {
  // The first call of a method reports the error.
  opening.catch(() => undefined)
  return {
    add: async (nar) => (await opening).add(nar),
    finish: async (path) => (await opening).finish(path),
    salvage: async () => (await opening).salvage(),
    [Symbol.asyncDispose]: async () => (await opening.catch(() => undefined))?.[Symbol.asyncDispose](),
  }
}
