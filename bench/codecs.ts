/**
 * Measures the codecs of a transfer: for pairs of files (an old version and a new one), the share of the new file's bytes that is sent, and
 * the seconds that encoding and decoding take. The delta is made in this thread; renaming of store hashes is not part of it.
 *
 *   node bench/codecs.ts OLD NEW [OLD NEW …]     such as package/bin/esbuild of `npm pack @esbuild/linux-x64@0.28.1` and of 0.28.2
 */
import { readFile } from 'node:fs/promises'
import { encodeNar } from '../src/domain/transfer/encode-nar.ts'
import { decodeNar } from '../src/domain/transfer/decode-nar.ts'
import { usableCodecs } from '../src/domain/transfer/usable-codecs.ts'
import type { Codec } from '../src/domain/transfer/codec-names.ts'

const CHUNK_BYTES = 256 * 1024

async function* chunksOf(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) yield bytes.subarray(start, start + CHUNK_BYTES)
}

/** All of the chunks as one, and how long they took. */
async function timed(chunks: AsyncIterable<Buffer>): Promise<{ bytes: Buffer; seconds: number }> {
  const begin = performance.now()
  const parts: Buffer[] = []
  // A copy: the next chunk may overwrite it.
  for await (const chunk of chunks) parts.push(Buffer.from(chunk))
  return { seconds: (performance.now() - begin) / 1000, bytes: Buffer.concat(parts) }
}

const levels: readonly { codec: Codec; level?: number }[] = [
  ...[1, 3, 6, 9].map((level) => ({ codec: 'zstd' as const, level })),
  ...usableCodecs()
    .filter((codec) => codec !== 'zstd')
    .map((codec) => ({ codec })),
]

async function measure(old: string, latest: string): Promise<void> {
  const [base, next] = [await readFile(old), await readFile(latest)]
  process.stdout.write(`${latest}: ${(next.length / 1e6).toFixed(1)} MB, of ${old}\n`)
  for (const { codec, ...level } of levels) {
    const around = { narSize: next.length, base, ...level }
    const encoded = await timed(encodeNar(codec, chunksOf(next), around))
    const decoded = await timed(decodeNar(codec, chunksOf(encoded.bytes), around))
    if (!decoded.bytes.equals(next)) throw new Error(`${codec} does not give the same bytes.`)
    const share = ((100 * encoded.bytes.length) / next.length).toFixed(3)
    const name = `${codec}${level.level === undefined ? '' : ` ${level.level}`}`
    process.stdout.write(
      `  ${name.padEnd(10)} ${share.padStart(8)} %   encode ${encoded.seconds.toFixed(2)} s   decode ${decoded.seconds.toFixed(2)} s\n`,
    )
  }
}

const files = process.argv.slice(2)
if (files.length === 0 || files.length % 2 !== 0) throw new Error('Give pairs of files: node bench/codecs.ts OLD NEW [OLD NEW …]')
for (let index = 0; index < files.length; index += 2) await measure(files[index]!, files[index + 1]!)
