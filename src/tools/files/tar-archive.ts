import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { Header } from 'tar-stream'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'

/** A file to be put into an archive: its name there, and its content. */
export interface ArchiveEntry {
  readonly path: string
  readonly source: { readonly file: string } | { readonly text: string }
}

/** A fixed time: the same files give the same archive. */
const MODIFIED = new Date(0)

/** Writes files into a `.tar.gz`, in the given order, one at a time. Owners, times and modes are the same for all. */
export async function packArchive(entries: readonly ArchiveEntry[], into: string): Promise<void> {
  const { pack } = await import('tar-stream')
  const packed = pack()
  const adding = addAll(entries, packed).then(
    () => packed.finalize(),
    (error: unknown) => packed.destroy(error instanceof Error ? error : new Error(reasonOf(error))),
  )
  await pipeline(packed, createGzip({ level: 9 }), createWriteStream(into, { flags: 'wx', mode: 0o644 }))
  await adding
}

async function addAll(entries: readonly ArchiveEntry[], packed: import('tar-stream').Pack): Promise<void> {
  for (const { path, source } of entries) {
    const size = 'text' in source ? Buffer.byteLength(source.text) : (await stat(source.file)).size
    const header = { name: path, size, mode: 0o644, mtime: MODIFIED, uid: 0, gid: 0 }
    // The archive fails if a file has another size than it had a moment ago.
    if ('text' in source) await pipeline([Buffer.from(source.text)], packed.entry(header))
    else await pipeline(createReadStream(source.file), packed.entry(header))
  }
}

/** Most that is unpacked of an archive. */
export interface ArchiveLimits {
  readonly files: number
  readonly bytesOfFile: number
  readonly bytes: number
}

/**
 * Unpacks a `.tar.gz` from elsewhere into an empty folder: regular files alone, each once, under plain names below the folder. Throws
 * InputError `archive-invalid` for anything else; what was unpacked until then stays.
 */
export async function unpackArchive(file: string, into: string, limits: ArchiveLimits): Promise<void> {
  const { extract } = await import('tar-stream')
  const unpacked = extract()
  const names = new Set<string>()
  let seen = 0
  let refusal: InputError | undefined
  // Names in extended headers are kept in memory: the library limits them.
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length
      if (seen <= limits.bytes) return done(null, chunk)
      refusal = refused(`has more than ${limits.bytes} bytes`)
      return done(refusal)
    },
  })
  const taking = async () => {
    for await (const entry of unpacked) {
      await takeEntry(entry.header, Readable.from(entry), { into, names, limits })
    }
  }
  try {
    await Promise.all([pipeline(createReadStream(file), createGunzip(), counted, unpacked), taking()])
  } catch (cause) {
    // The other end of the stream may have noticed first that it ended.
    if (refusal !== undefined) throw refusal
    if (cause instanceof InputError) throw cause
    throw refused(`cannot be unpacked (${quote(reasonOf(cause), 200)})`, cause)
  }
}

interface Taking {
  readonly into: string
  readonly names: Set<string>
  readonly limits: ArchiveLimits
}

async function takeEntry({ name, type, size, pax }: Header, content: Readable, { into, names, limits }: Taking): Promise<void> {
  const shown = quote(name, 120)
  // Another program may unpack such an entry elsewhere, or as something else.
  const odd = Object.keys(pax ?? {}).find((key) => !PLAIN_PAX_KEYS.has(key))
  if (odd !== undefined) throw refused(`contains ${shown} with the attribute ${quote(odd, 60)}`)
  if (type === 'directory') return void content.resume()
  if (type !== 'file') throw refused(`contains ${shown}, which is not a regular file`)
  const path = name.replace(/^(?:\.\/)+/, '')
  if (!isPlainPath(path)) throw refused(`contains ${shown}, which is not a plain name below the archive`)
  if (names.has(path)) throw refused(`contains ${shown} twice`)
  if (size > limits.bytesOfFile) throw refused(`contains ${shown} with ${size} bytes, more than the limit of ${limits.bytesOfFile}`)
  if (names.size >= limits.files) throw refused(`contains more than ${limits.files} files`)
  names.add(path)
  const file = join(into, path)
  await mkdir(dirname(file), { recursive: true })
  await pipeline(content, createWriteStream(file, { flags: 'wx', mode: 0o600 }))
}

/** Attributes of an entry that every program understands as we do. */
const PLAIN_PAX_KEYS: ReadonlySet<string> = new Set(['path', 'size', 'mtime'])

const SEGMENTS_LIMIT = 8

function isPlainPath(path: string): boolean {
  const segments = path.split('/')
  return segments.length <= SEGMENTS_LIMIT && segments.every((segment) => /^[A-Za-z0-9_@+=,:-][A-Za-z0-9._@+=,:-]{0,254}$/.test(segment))
}

function refused(what: string, cause?: unknown): InputError {
  return new InputError('archive-invalid', `The archive ${what}.`, { hint: 'Use the one that "grind-to-prod bundle" wrote.', cause })
}
