import { createReadStream, createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable, Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { Header } from 'tar-stream'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import { together } from '../run/together.ts'
import { atPath } from './at-path.ts'
import { failedRead } from './failed-read.ts'
import { PLAIN_PAX_KEYS, TarWalk, type ArchiveLimits } from './tar-walk.ts'

/** A file to be put into an archive: its name there, and its content. */
export interface ArchiveEntry {
  readonly path: string
  readonly source: { readonly file: string } | { readonly text: string }
}

/** A fixed time: the same files give the same archive. */
const MODIFIED = new Date(0)

/**
 * Writes files into a `.tar.gz`, in the given order, one at a time. Owners, times and modes are the same for all. Throws InputError
 * `file-unreadable` for a file that is not there any more.
 */
export async function packArchive(entries: readonly ArchiveEntry[], into: string): Promise<void> {
  const { pack } = await import('tar-stream')
  const packed = pack()
  let refusal: unknown
  const adding = addAll(entries, packed).then(
    () => packed.finalize(),
    (error: unknown) => {
      refusal = error
      packed.destroy(error instanceof Error ? error : new Error(reasonOf(error)))
    },
  )
  await atPath(into, () => pipeline(packed, createGzip({ level: 9 }), createWriteStream(into, { flags: 'wx', mode: 0o644 }))).catch(
    async (error: unknown) => {
      await adding
      // The archive may have noticed first that a file is not what it was.
      throw refusal instanceof InputError ? refusal : error
    },
  )
  await adding
}

async function addAll(entries: readonly ArchiveEntry[], packed: import('tar-stream').Pack): Promise<void> {
  for (const { path, source } of entries) {
    const header = { name: path, mode: 0o644, mtime: MODIFIED, uid: 0, gid: 0 }
    if ('text' in source) {
      await pipeline([Buffer.from(source.text)], packed.entry({ ...header, size: Buffer.byteLength(source.text) }))
      continue
    }
    const handle = await open(source.file).catch((cause: unknown) => {
      throw failedRead(source.file, cause)
    })
    const { size } = await handle.stat()
    const content = handle.createReadStream()
    // The archive fails if a file has another size than it had a moment ago.
    await pipeline(content, packed.entry({ ...header, size })).catch((cause: unknown) => {
      throw content.bytesRead === size ? cause : changedFile(source.file, cause)
    })
  }
}

function changedFile(file: string, cause: unknown): InputError {
  return new InputError('file-unreadable', `${quote(file)} changed while it was packed.`, {
    hint: 'Run it again when nothing writes to that file.',
    cause,
  })
}

/**
 * Unpacks a `.tar.gz` from elsewhere into an empty folder: regular files alone, each once, under plain names below the folder. What its
 * headers give reason to refuse is refused before anything is written. Throws InputError `archive-invalid` for anything else; what was
 * unpacked until then stays.
 */
export async function unpackArchive(file: string, into: string, limits: ArchiveLimits): Promise<void> {
  await readWalked(file, limits, { into: new Writable({ write: (_chunk, _encoding, done) => done() }) })
  const { extract } = await import('tar-stream')
  const unpacked = extract()
  const taken: Taking = { into, limits, names: new Set(), parents: new Set(), folders: new Set(), entries: 0 }
  const taking = async () => {
    for await (const entry of unpacked) await takeEntry(entry.header, Readable.from(entry), taken)
  }
  await readWalked(file, limits, { into: unpacked, taking })
}

interface Reading {
  readonly into: NodeJS.WritableStream
  /** Takes the entries meanwhile. */
  readonly taking?: () => Promise<void>
}

/** Reads an archive while its headers are walked. */
async function readWalked(file: string, limits: ArchiveLimits, { into, taking }: Reading): Promise<void> {
  const walk = new TarWalk(limits)
  let refusal: InputError | undefined
  const walked = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const problem = walk.take(chunk)
      if (problem === undefined) return done(null, chunk)
      refusal = refused(problem)
      return done(refusal)
    },
  })
  try {
    // Both, to their end: the folder may be removed next. What the entries are refused for comes first.
    await together([taking?.(), pipeline(createReadStream(file), createGunzip(), walked, into)])
  } catch (cause) {
    // The other end of the stream may have noticed first that it ended.
    if (refusal !== undefined) throw refusal
    if (cause instanceof InputError) throw cause
    throw refused(`cannot be unpacked (${quote(reasonOf(cause), 200)})`, cause)
  }
}

/** What was taken of an archive until now. */
interface Taking {
  readonly into: string
  readonly limits: ArchiveLimits
  readonly names: Set<string>
  /** Names of folders: those with an entry of their own, and those of the files. */
  readonly parents: Set<string>
  /** Folders that were made. */
  readonly folders: Set<string>
  entries: number
}

async function takeEntry(header: Header, content: Readable, taken: Taking): Promise<void> {
  const { into, names, folders } = taken
  const { name, type } = header
  // The walk refuses both before; here they hold for what the library itself reads, should it ever see another header than the walk.
  const odd = Object.keys(header.pax ?? {}).find((key) => !PLAIN_PAX_KEYS.has(key))
  if (odd !== undefined) throw refused(`contains ${quote(name, 120)} with the attribute ${quote(odd, 60)}`)
  taken.entries += 1
  if (taken.entries > taken.limits.entries) throw refused(`contains more than ${taken.limits.entries} files and folders`)
  const path = name.replace(/^(?:\.\/)+/, '')
  if (isFileAndFolder(path, type, taken)) throw refused(`contains ${quote(name, 120)} as a file and as a folder`)
  if (type === 'directory' && isPlainFolder(path)) return void content.resume()
  const problem = entryProblem({ ...header, name: path }, taken)
  if (problem !== undefined) throw refused(`contains ${quote(name, 120)}${problem}`)
  names.add(path)
  const file = join(into, path)
  if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true })
  folders.add(dirname(file))
  await writeContent(file, header.size, content)
}

/** Notes the folders of a name. True for a name that is a file's and a folder's: programs differ in which of the two they leave there. */
function isFileAndFolder(path: string, type: Header['type'], { names, parents }: Taking): boolean {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.')
  const folders = (type === 'directory' ? segments : segments.slice(0, -1)).map((_, index) => segments.slice(0, index + 1).join('/'))
  for (const folder of folders) parents.add(folder)
  return folders.some((folder) => names.has(folder)) || (type !== 'directory' && parents.has(path))
}

function entryProblem({ name, type, size }: Header, { names, limits }: Taking): string | undefined {
  if (type !== 'file' && type !== 'directory') return ', which is not a regular file'
  if (type === 'directory' || !isPlainPath(name)) return ', which is not a plain name below the archive'
  if (names.has(name)) return ' twice'
  return size > limits.bytesOfFile ? ` with ${size} bytes, more than the limit of ${limits.bytesOfFile}` : undefined
}

/** What is written at once: of thousands of small files, each stream costs several times as much. */
const SMALL_BYTES = 256 * 1024

async function writeContent(file: string, size: number, content: Readable): Promise<void> {
  if (size > SMALL_BYTES) return atPath(file, () => pipeline(content, createWriteStream(file, { flags: 'wx', mode: 0o600 })))
  const chunks: Buffer[] = await content.toArray()
  writeFileSync(file, Buffer.concat(chunks), { flag: 'wx', mode: 0o600 })
}

const SEGMENTS_LIMIT = 8

function isPlainPath(path: string): boolean {
  const segments = path.split('/')
  return segments.length <= SEGMENTS_LIMIT && segments.every((segment) => /^[A-Za-z0-9_@+=,:-][A-Za-z0-9._@+=,:-]{0,254}$/.test(segment))
}

/** The archive's own folder has no name. */
function isPlainFolder(path: string): boolean {
  const plain = path.replace(/\/$/, '')
  return plain === '' || plain === '.' || isPlainPath(plain)
}

function refused(what: string, cause?: unknown): InputError {
  return new InputError('archive-invalid', `The archive ${what}.`, { hint: 'Use the one that "grind-to-prod bundle" wrote.', cause })
}
