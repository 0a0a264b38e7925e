import { createHash } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { HostError } from '#domain/errors/errors'
import { publicBeginning } from '#domain/secrets/public-url'
import { packedTotal, packFolderCommand, packOutcome, unpackFolderCommand } from '#tools/files/archive'
import { compressor, decompressor } from '#domain/transfer/compress'
import { isNoSpace } from '#tools/files/error-code'
import type { Host } from '#machine/host'

interface PackedFolder {
  readonly sha256: string
  readonly bytes: number
  readonly unpackedBytes: number
  readonly changedWhileRead: boolean
}

interface PackOptions {
  readonly folder: string
  /** The archive; it must not be there. */
  readonly file: string
  /** Milliseconds. */
  readonly timeout: number
  readonly onBytes: (count: number) => void
}

/**
 * Packs a folder into one archive (tar, zstd), mode 0600, durable when this returns. A file that changed while it was read is reported, not
 * hidden. Throws HostError `disk-full`, or `backup-failed` for everything that tar cannot read.
 */
export async function packFolder(host: Host, { folder, file, timeout, onBytes }: PackOptions): Promise<PackedFolder> {
  await using handle = await open(file, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW, 0o600)
  const hash = createHash('sha256')
  const unpacked = counter(onBytes)
  const packed = counter((_, chunk) => hash.update(chunk))
  // There is no other await between the start and the pipeline: output without a reader by then is lost.
  const running = await host.runner.start(packFolderCommand(folder, timeout))
  // Awaited once all is written: a rejection that is not awaited yet must not end the transaction.
  running.finished.catch(() => undefined)
  running.stdin.end()
  const written = pipeline(running.stdout, unpacked.stream, compressor(), packed.stream, fileWriter(handle))
  const [wrote, ended] = await Promise.allSettled([written, written.catch(() => running.kill()).then(() => running.finished)])
  if (ended.status === 'rejected') throw ended.reason
  if (wrote.status === 'rejected') {
    if (!isNoSpace(wrote.reason)) throw wrote.reason
    const message = `The disk of ${host.name} became full while ${folder} was backed up to ${file}.`
    throw new HostError('disk-full', message, { host: host.name, hint: 'Free some space.', cause: wrote.reason })
  }
  const { status, stderr } = ended.value
  const outcome = packOutcome(status)
  if (outcome === 'failed') throw tarFailed(host, `back up ${folder}`, { status, stderr, timeout })
  const total = packedTotal(stderr)
  if (total !== unpacked.bytes()) {
    const message = `tar reported ${total ?? 'an unknown number of'} bytes of ${folder} on ${host.name}, but ${unpacked.bytes()} arrived, so the backup is incomplete.`
    throw new HostError('backup-failed', message, { host: host.name, hint: 'Try again.' })
  }
  await handle.sync()
  const changedWhileRead = outcome === 'changed-while-read'
  return { sha256: hash.digest('hex'), bytes: packed.bytes(), unpackedBytes: unpacked.bytes(), changedWhileRead }
}

/** Unpacks an archive of `packFolder` into an existing empty folder. Throws HostError `backup-failed` or `disk-full`. */
export async function unpackFolder(host: Host, { folder, file, timeout, onBytes }: PackOptions): Promise<void> {
  const running = await host.runner.start(unpackFolderCommand(folder, timeout))
  running.stdout.resume()
  const fed = pipeline(createReadStream(file), decompressor(), counter(onBytes).stream, running.stdin)
  const [feed, ended] = await Promise.allSettled([fed, running.finished])
  if (ended.status === 'rejected') throw ended.reason
  const { status, stderr } = ended.value
  if (status !== 0) throw tarFailed(host, `unpack ${file} into ${folder}`, { status, stderr, timeout })
  // tar ends at the archive's end mark, perhaps before the padding behind it has been written to it.
  if (feed.status === 'rejected' && !isEarlyEnd(feed.reason)) throw feed.reason
}

function isEarlyEnd(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_PREMATURE_CLOSE')
}

/** Passes chunks on, and knows how many bytes have passed. */
function counter(onBytes: (count: number, chunk: Uint8Array) => void): { readonly stream: Transform; readonly bytes: () => number } {
  let bytes = 0
  const stream = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      bytes += chunk.length
      onBytes(chunk.length, chunk)
      done(null, chunk)
    },
  })
  return { stream, bytes: () => bytes }
}

/** Writes to a file that the caller syncs and closes. */
function fileWriter(handle: FileHandle): (chunks: AsyncIterable<Uint8Array>) => Promise<void> {
  return async (chunks) => {
    for await (const chunk of chunks) await handle.writeFile(chunk)
  }
}

function tarFailed(
  host: Host,
  what: string,
  { status, stderr, timeout }: { readonly status: number | null; readonly stderr: string; readonly timeout: number },
): HostError {
  const how = status === null ? `was ended by a signal (the limit is ${timeout / 1000} s)` : `ended with status ${status}`
  const lines = stderr.trim().split('\n')
  // The last line only reports that there were errors; the line with the number of bytes is not a reason.
  const reasons = lines.filter(
    (line) => !line.startsWith('Total bytes written') && !/Exiting with failure status|Error is not recoverable/.test(line),
  )
  const said = reasons.at(-1) ?? ''
  const code = /No space left|quota exceeded/i.test(stderr) ? 'disk-full' : 'backup-failed'
  return new HostError(
    code,
    `tar could not ${what} on ${host.name}: it ${how}${said === '' ? '' : ` and printed "${publicBeginning(said, 512)}"`}.`,
    { host: host.name, hint: 'Fix that and try again.' },
  )
}
