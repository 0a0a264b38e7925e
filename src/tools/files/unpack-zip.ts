import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Entry } from 'yauzl'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import { atPath } from './at-path.ts'

export interface UnpackOptions {
  /** The archive. */
  readonly file: string
  /** Names that it may hold, each at its top level, with the most bytes that are taken of it; or a function that returns these bytes. */
  readonly allowed: AllowedFiles
  /** What is taken of the whole archive at most; needed where `allowed` does not bound it by naming each file. */
  readonly limits?: UnpackLimits | undefined
  /** What to do with an archive that is refused. */
  readonly hint?: string | undefined
  /** An existing folder that has none of these files. */
  readonly into: string
}

export interface UnpackLimits {
  /** Unpacked, of all files together. */
  readonly bytes: number
  readonly files: number
  /** Where `bytes` are what is left of a total for several archives: the total, and what to do when they are not enough. */
  readonly shared?: { readonly total: number; readonly hint: string } | undefined
}

/** A function returns undefined for a name that is not allowed, and allows no name with a path. */
export type AllowedFiles = Readonly<Record<string, number>> | ((name: string) => number | undefined)

const FILE_TYPE = 0o170000
const REGULAR_FILE = 0o100000

/**
 * Unpacks an archive from elsewhere: only expected files, each once, none of them a link or larger than allowed. Only names that are
 * allowed are used, and none with a path, so nothing can be written anywhere else. Returns the names. Throws InputError
 * `artifact-refused`; files unpacked until then stay.
 */
export async function unpackZip(options: UnpackOptions): Promise<string[]> {
  try {
    return await unpackFrom(options)
  } catch (cause) {
    const isRefusal = cause instanceof Refusal
    const what = isRefusal ? cause.message : `cannot be unpacked (${quote(reasonOf(cause))})`
    const hint = (isRefusal ? cause.hint : undefined) ?? options.hint
    throw new InputError('artifact-refused', `The archive ${what}; nothing of it is used.`, { hint, cause })
  }
}

/** The message is what is wrong with the archive, without its subject. */
class Refusal extends Error {
  /** What to do, where that is not the hint of the archive. */
  readonly hint: string | undefined

  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}

async function unpackFrom({ file, allowed, limits, into }: UnpackOptions): Promise<string[]> {
  // One bundle holds it all, and only who fetches an artifact needs it.
  const { openPromise } = await import('yauzl')
  const limitOf = typeof allowed === 'function' ? allowed : (name: string) => new Map(Object.entries(allowed)).get(name)
  const names: string[] = []
  let bytes = 0
  const archive = await openPromise(file, { strictFileNames: true, validateEntrySizes: true })
  try {
    for await (const entry of archive.eachEntry()) {
      const { fileName: name, uncompressedSize: size } = entry
      const limit = /^[^/\\]+$/.test(name) ? limitOf(name) : undefined
      if (limit === undefined) throw new Refusal(`contains ${quote(name)}, which was not expected`)
      if (names.includes(name)) throw new Refusal(`contains ${name} twice`)
      requireRegular(entry)
      if (size > limit) throw new Refusal(`contains ${name} with ${size} bytes, more than the limit of ${limit}`)
      bytes += size
      requireWithin({ bytes, files: names.length + 1 }, limits)
      // The stream fails when there are more or fewer bytes than the archive announces.
      const content = await archive.openReadStreamPromise(entry)
      const target = join(into, name)
      await atPath(target, () => pipeline(content, createWriteStream(target, { flags: 'wx', mode: 0o600 })))
      names.push(name)
    }
  } finally {
    archive.close()
  }
  return names
}

function requireRegular(entry: Entry): void {
  // Both halves: the high one is Unix's mode where the archive was made on Unix, and 0 elsewhere.
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE
  if (type !== 0 && type !== REGULAR_FILE) throw new Refusal(`contains ${entry.fileName} as something other than a regular file`)
  if (entry.isEncrypted()) throw new Refusal(`contains ${entry.fileName} encrypted`)
}

function requireWithin({ bytes, files }: UnpackLimits, limits: UnpackLimits | undefined): void {
  if (limits === undefined) return
  if (files > limits.files) throw new Refusal(`contains more than ${limits.files} ${limits.files === 1 ? 'file' : 'files'}`)
  if (bytes <= limits.bytes) return
  const { shared } = limits
  if (shared === undefined) throw new Refusal(`contains more than ${limits.bytes} bytes in all`)
  const left = `the ${limits.bytes} bytes that are left of ${shared.total} for all archives`
  throw new Refusal(`contains more than ${left}`, shared.hint)
}
