import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, open, readdir, readlink } from 'node:fs/promises'
import { NarError } from '#domain/nar/check'
import { NAR_MAX_DEPTH, nameProblem, targetProblem } from '#domain/nar/limits'
import { NarWriter } from '#domain/nar/writer'

/**
 * The Nix archive format (NAR): a file tree as one stream of bytes, the same for the same tree.
 * Source: https://nix.dev/manual/nix/latest/protocols/nix-archive. Written here because one `nix-store --dump` per path
 * would start a process for each of hundreds of paths.
 */
const CHUNK_BYTES = 256 * 1024

/**
 * Returns the NAR of a store path's files, in chunks of about 256 KiB. Never follows a symbolic link. Rejects with the file system's own
 * errors, and with NarError for a tree that Nix does not take.
 */
export async function* narChunks(path: string): AsyncGenerator<Buffer> {
  const pending = new NarWriter()
  pending.strings('nix-archive-1')
  yield* node(Buffer.from(path), pending, 0)
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

async function* node(path: Buffer, pending: NarWriter, depth: number): AsyncGenerator<Buffer> {
  if (depth >= NAR_MAX_DEPTH) throw new NarError(`it is more than ${NAR_MAX_DEPTH} levels deep, which Nix refuses`)
  const stats = await lstat(path)
  pending.strings('(', 'type')
  if (stats.isSymbolicLink()) {
    const target = await readlink(path, { encoding: 'buffer' })
    requireGood(path, targetProblem(target))
    pending.strings('symlink', 'target', target)
  } else if (stats.isDirectory()) {
    pending.strings('directory')
    const names = await readdir(path, { encoding: 'buffer' })
    for (const name of names.toSorted((left, right) => Buffer.compare(left, right))) {
      requireGood(path, nameProblem(name))
      pending.strings('entry', '(', 'name', name, 'node')
      yield* node(Buffer.concat([path, Buffer.from('/'), name]), pending, depth + 1)
      pending.strings(')')
    }
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

async function* file(path: Buffer, pending: NarWriter): AsyncGenerator<Buffer> {
  // O_NONBLOCK: should a pipe have taken the file's place since, opening it must not wait for a writer.
  await using handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  const stats = await handle.stat()
  pending.strings('regular')
  if ((stats.mode & constants.S_IXUSR) !== 0) pending.strings('executable', '')
  pending.strings('contents')
  pending.length(stats.size)
  for (let position = 0; position < stats.size;) {
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, stats.size - position))
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, position)
    if (bytesRead === 0) throw new Error(`${path.toString()} became shorter while it was read`)
    pending.raw(buffer.subarray(0, bytesRead))
    position += bytesRead
    if (pending.size >= CHUNK_BYTES) yield pending.take()
  }
  pending.padding(stats.size)
}
