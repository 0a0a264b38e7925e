import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { compressor } from '#domain/transfer/compress'
import { formatNarInfo, narUrl, storePathHash, type NarInfo } from '#domain/transfer/narinfo'
import type { Policy } from '#domain/trust/policy'
import type { Host } from '#machine/host'
import { invalidPaths } from '#tools/nix/check-validity'
import type { Runner } from '#tools/run/runner'
import type { HeldNar } from './import-held.ts'
import { importPaths } from './import-paths.ts'
import type { Importer } from './import-stream.ts'

interface CacheOptions {
  readonly host: string
  readonly policy: Policy
  /** Where the cache is written. */
  readonly folder: string
}

/**
 * Imports NARs for a Nix that has no process that we can speak with: writes them into a temporary binary cache, each name made from a
 * checked store path, and has one `nix copy` import it at the end, which makes each path durable before it is valid.
 */
export class CachedImport implements Importer {
  readonly #options: CacheOptions
  readonly #context: Pick<Host, 'runner' | 'reporter'>
  readonly #infos: NarInfo[] = []

  constructor(options: CacheOptions, context: Pick<Host, 'runner' | 'reporter'>) {
    this.#options = options
    this.#context = context
  }

  async add(nar: HeldNar): Promise<void> {
    const { folder } = this.#options
    if (this.#infos.length === 0) {
      await mkdir(join(folder, 'nar'))
      await writeFile(join(folder, 'nix-cache-info'), 'StoreDir: /nix/store\n')
    }
    const file = createWriteStream(join(folder, narUrl(nar.info.path)), { flags: 'wx', mode: 0o600 })
    await pipeline(Readable.from(nar.read(), { objectMode: false }), compressor(), file)
    await writeFile(join(folder, `${storePathHash(nar.info.path)}.narinfo`), formatNarInfo(nar.info))
    await nar.release()
    this.#infos.push(nar.info)
  }

  async finish(): Promise<boolean> {
    await this.#import(this.#infos)
    return false
  }

  /** A pack has references first, so nearly all of it can be imported; what refers to a path that is missing here is left. */
  async salvage(): Promise<string[]> {
    const importable = await withReferences(this.#infos, this.#context.runner)
    await this.#import(importable)
    return importable.map(({ path }) => path)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // The folder belongs to the caller.
  }

  #import(infos: readonly NarInfo[]): Promise<void> {
    return importPaths(this.#options, { folder: this.#options.folder, infos }, this.#context)
  }
}

/** Returns the paths whose references are valid here or among them. */
async function withReferences(infos: readonly NarInfo[], runner: Runner): Promise<NarInfo[]> {
  const arrived = new Set(infos.map(({ path }) => path))
  const others = new Set(infos.flatMap(({ references }) => references).filter((path) => !arrived.has(path)))
  const missing = new Set(await invalidPaths(runner, [...others]))
  return infos.filter(({ path, references }) => {
    const isComplete = !references.some((reference) => missing.has(reference))
    if (!isComplete) missing.add(path)
    return isComplete
  })
}
