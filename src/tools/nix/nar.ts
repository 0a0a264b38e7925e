import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readlinkSync, readSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { NarError } from '#domain/nar/check'
import { NAR_MAX_DEPTH, nameProblem, targetProblem } from '#domain/nar/limits'
import { NarWriter } from '#domain/nar/writer'

/**
 * The Nix archive format (NAR): a file tree as one stream of bytes, the same for the same tree.
 * Source: https://nix.dev/manual/nix/latest/protocols/nix-archive. Written here because one `nix-store --dump` per path
 * would start a process for each of hundreds of paths.
 */
const CHUNK_BYTES = 256 * 1024

/** A store path that is one file of at most this size is one chunk. */
const WHOLE_FILE_BYTES = 1024 * 1024

/**
 * A file of at most this size is read at once, as folders and links are: a closure may have tens of thousands, and each turn through the
 * threads of the file system takes several times as long as the reading.
 */
const AT_ONCE_BYTES = 128 * 1024

/** After so long without anything to wait for, others get a turn. */
const TURN_MILLISECONDS = 10

/** What is written of a tree, and since when nothing else had a turn. */
interface Walk {
  readonly pending: NarWriter
  since: number
}

/**
 * Returns the NAR of a store path's files, in chunks of about 256 KiB, or in one if it is of one small file; each belongs to the caller.
 * Never follows a symbolic link. Rejects with the file system's own errors, and with NarError for a tree that Nix does not take.
 */
export async function* narChunks(path: string): AsyncGenerator<Buffer> {
  const stats = lstatSync(path)
  if (stats.isFile() && stats.size <= WHOLE_FILE_BYTES) {
    yield await wholeFile(path)
    return
  }
  const pending = new NarWriter()
  pending.strings('nix-archive-1')
  yield* node(Buffer.from(path), { pending, since: performance.now() }, 0)
  yield pending.take()
}

/** Returns the NAR hash of a file or folder, as Nix writes it (`sha256-…`). Rejects as `narChunks` does. */
export async function narHashOf(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of narChunks(path)) {
    signal?.throwIfAborted()
    hash.update(chunk)
  }
  return `sha256-${hash.digest('base64')}`
}

async function* node(path: Buffer, walk: Walk, depth: number): AsyncGenerator<Buffer> {
  if (depth >= NAR_MAX_DEPTH) throw new NarError(`it is more than ${NAR_MAX_DEPTH} levels deep, which Nix refuses`)
  if (performance.now() - walk.since > TURN_MILLISECONDS) {
    await setImmediate()
    walk.since = performance.now()
  }
  const { pending } = walk
  const stats = lstatSync(path)
  pending.strings('(', 'type')
  if (stats.isSymbolicLink()) {
    const target = readlinkSync(path, { encoding: 'buffer' })
    requireGood(path, targetProblem(target))
    pending.strings('symlink', 'target', target)
  } else if (stats.isDirectory()) {
    pending.strings('directory')
    const names = readdirSync(path, { encoding: 'buffer' })
    for (const name of names.toSorted((left, right) => Buffer.compare(left, right))) {
      requireGood(path, nameProblem(name))
      pending.strings('entry', '(', 'name', name, 'node')
      yield* node(Buffer.concat([path, Buffer.from('/'), name]), walk, depth + 1)
      pending.strings(')')
    }
  } else if (stats.isFile() && stats.size <= AT_ONCE_BYTES) {
    smallFile(path, pending)
  } else if (stats.isFile()) {
    yield* file(path, pending)
  } else {
    throw new Error(`${path.toString()} is neither a file, a folder nor a symbolic link`)
  }
  pending.strings(')')
  if (pending.size >= CHUNK_BYTES) yield pending.take()
}

function requireGood(path: Buffer, problem: string | undefined): void {
  if (problem !== undefined) throw new NarError(`a name or target in ${path.toString()} ${problem}, which Nix refuses`)
}

function openFile(path: string | Buffer) {
  // O_NONBLOCK: should a pipe have taken the file's place since, opening it must not wait for a writer.
  return open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
}

/** What comes before a file's contents, from its type on. */
function beginFile(pending: NarWriter, { mode, size }: { readonly mode: number; readonly size: number }): void {
  pending.strings('regular')
  if ((mode & constants.S_IXUSR) !== 0) pending.strings('executable', '')
  pending.strings('contents')
  pending.length(size)
}

/** Returns the NAR of one file, which is read to its place in it. */
async function wholeFile(path: string): Promise<Buffer> {
  await using handle = await openFile(path)
  const stats = await handle.stat()
  const [begin, end] = [new NarWriter(), new NarWriter()]
  begin.strings('nix-archive-1', '(', 'type')
  beginFile(begin, stats)
  end.padding(stats.size)
  end.strings(')')
  const nar = Buffer.allocUnsafeSlow(begin.size + stats.size + end.size)
  let at = begin.take().copy(nar)
  for (const contentsEnd = at + stats.size; at < contentsEnd;) {
    const { bytesRead } = await handle.read(nar, at, contentsEnd - at)
    if (bytesRead === 0) throw becameShorter(path)
    at += bytesRead
  }
  end.take().copy(nar, at)
  return nar
}

function becameShorter(path: string): Error {
  return new Error(`${path} became shorter while it was read`)
}

function smallFile(path: Buffer, pending: NarWriter): void {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    const stats = fstatSync(descriptor)
    beginFile(pending, stats)
    const contents = Buffer.allocUnsafe(stats.size)
    for (let at = 0; at < contents.length;) {
      const bytesRead = readSync(descriptor, contents, at, contents.length - at, null)
      if (bytesRead === 0) throw becameShorter(path.toString())
      at += bytesRead
    }
    pending.raw(contents)
    pending.padding(stats.size)
  } finally {
    closeSync(descriptor)
  }
}

async function* file(path: Buffer, pending: NarWriter): AsyncGenerator<Buffer> {
  await using handle = await openFile(path)
  const stats = await handle.stat()
  beginFile(pending, stats)
  for (let position = 0; position < stats.size;) {
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, stats.size - position))
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, position)
    if (bytesRead === 0) throw becameShorter(path.toString())
    pending.raw(buffer.subarray(0, bytesRead))
    position += bytesRead
    if (pending.size >= CHUNK_BYTES) yield pending.take()
  }
  pending.padding(stats.size)
}
