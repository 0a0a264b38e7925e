import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { NarCheck, NarError } from '#domain/nar/check'
import { ownsItsMemory } from '#domain/transfer/codec-stream'
import { storePathHash, type NarInfo } from '#domain/transfer/narinfo'
import { corrupt, noArchive } from './import-errors.ts'

/** A NAR that is what was released: no other bytes reach Nix. It is kept until `release`. */
export interface HeldNar {
  readonly info: NarInfo
  /** Bytes of memory that it takes: none when it is in a file. */
  readonly memoryBytes: number
  read(): Iterable<Uint8Array> | AsyncIterable<Uint8Array>
  release(): Promise<void>
}

/** Where NARs are kept until their hashes are known. */
export interface HoldPlace {
  /** The host's name, for messages. */
  readonly host: string
  /** Of the larger ones. */
  readonly folder: string
  /** Called with each number of bytes that arrives: all of them go to a disk. Throws HostError disk-full. */
  readonly keepHeadroom: (bytes: number) => Promise<void>
}

/** A larger NAR waits in a file. */
const IN_MEMORY_BYTES = 4 * 1024 * 1024

/**
 * Reads a NAR and holds it until it is known whole: it must be as long as announced, have the hash that was signed, and be an archive that
 * a Nix without known vulnerabilities accepts, because the Nix of this host may have some. Throws HostError path-corrupt, and what reading
 * the chunks throws.
 */
export async function holdNar(place: HoldPlace, info: NarInfo, chunks: AsyncIterable<Uint8Array>): Promise<HeldNar> {
  const held = info.narSize <= IN_MEMORY_BYTES ? inMemory(info) : await inFile(place, info)
  try {
    await pass(place, { info, chunks }, held.write)
    await held.end()
    return held.nar
  } catch (error) {
    await held.end().catch(() => undefined)
    await held.nar.release()
    throw error
  }
}

/** Passes the checked chunks on. */
async function pass(
  { host, keepHeadroom }: HoldPlace,
  { info, chunks }: { readonly info: NarInfo; readonly chunks: AsyncIterable<Uint8Array> },
  write: (bytes: Uint8Array) => unknown,
): Promise<void> {
  const hash = createHash('sha256')
  const check = new NarCheck(info.narSize)
  let problem: NarError | undefined
  let size = 0
  for await (const bytes of chunks) {
    size += bytes.length
    // A few bytes can become endless ones: stop at the first too many.
    if (size > info.narSize) break
    hash.update(bytes)
    problem ??= narProblem(() => check.write(bytes))
    await keepHeadroom(bytes.length)
    await write(bytes)
  }
  if (size !== info.narSize || `sha256-${hash.digest('base64')}` !== info.narHash) throw corrupt(host, info.path)
  problem ??= narProblem(() => check.end())
  if (problem !== undefined) throw noArchive(host, info.path, problem)
}

/** Reported only once the hash is known: if the bytes differ from the signed ones, that is the error to report. */
function narProblem(work: () => void): NarError | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    if (error instanceof NarError) return error
    throw error
  }
}

interface Holding {
  readonly write: (bytes: Uint8Array) => unknown
  readonly end: () => Promise<void>
  readonly nar: HeldNar
}

function inMemory(info: NarInfo): Holding {
  let bytes: Uint8Array | undefined
  let at = 0
  return {
    write: (chunk) => {
      if (chunk.length === info.narSize && ownsItsMemory(chunk)) bytes = chunk
      else {
        bytes ??= Buffer.allocUnsafeSlow(info.narSize)
        bytes.set(chunk, at)
      }
      at += chunk.length
    },
    end: async () => undefined,
    nar: {
      info,
      memoryBytes: info.narSize,
      read: () => (bytes === undefined ? [] : [bytes]),
      release: async () => void (bytes = undefined),
    },
  }
}

async function inFile({ folder }: HoldPlace, info: NarInfo): Promise<Holding> {
  const file = join(folder, `${storePathHash(info.path)}.nar`)
  const handle = await open(file, 'wx', 0o600)
  return {
    write: (chunk) => handle.writeFile(chunk),
    end: () => handle.close(),
    nar: {
      info,
      memoryBytes: 0,
      read: () => createReadStream(file, { highWaterMark: READ_BYTES }),
      release: () => rm(file, { force: true }),
    },
  }
}

const READ_BYTES = 256 * 1024
