import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'

export interface UnpackOptions {
  /** The archive. */
  readonly file: string
  /** Names that it may hold, each at its top level, with the most bytes that are taken of it; or a function that returns these bytes. */
  readonly allowed: AllowedFiles
  /** An existing folder that has none of these files. */
  readonly into: string
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
export async function unpackZip({ file, allowed, into }: UnpackOptions): Promise<string[]> {
  // One bundle holds it all, and only who fetches an artifact needs it.
  const { openPromise } = await import('yauzl')
  const limitOf = typeof allowed === 'function' ? allowed : (name: string) => new Map(Object.entries(allowed)).get(name)
  const names: string[] = []
  try {
    const archive = await openPromise(file, { strictFileNames: true, validateEntrySizes: true })
    try {
      for await (const entry of archive.eachEntry()) {
        const { fileName: name, uncompressedSize: size } = entry
        const limit = /^[^/\\]+$/.test(name) ? limitOf(name) : undefined
        // Both halves: the high one is Unix's mode where the archive was made on Unix, and 0 elsewhere.
        const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE
        if (limit === undefined) throw refused(`contains ${quote(name)}, which was not expected`)
        if (names.includes(name)) throw refused(`contains ${name} twice`)
        if (type !== 0 && type !== REGULAR_FILE) throw refused(`contains ${name} as something other than a regular file`)
        if (entry.isEncrypted()) throw refused(`contains ${name} encrypted`)
        if (size > limit) throw refused(`contains ${name} with ${size} bytes, more than the limit of ${limit}`)
        // The stream fails when there are more or fewer bytes than the archive announces.
        await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(join(into, name), { flags: 'wx', mode: 0o600 }))
        names.push(name)
      }
    } finally {
      archive.close()
    }
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    throw refused(`cannot be unpacked (${quote(reasonOf(cause))})`, cause)
  }
  return names
}

function refused(what: string, cause?: unknown): InputError {
  return new InputError('artifact-refused', `The archive ${what}; nothing of it is used.`, {
    hint: 'Use the one that build-manifest uploaded.',
    cause,
  })
}
