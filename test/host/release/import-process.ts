import { createHash } from 'node:crypto'
import { z } from 'zod'
import { decodeNar } from '#domain/transfer/decode-nar'
import { baseCodecs } from '#domain/transfer/codec-names'
import { infoOf, storePath } from '../../domain/transfer/sample.ts'
import { readBase } from '#host/release/import-base'

/**
 * Makes a NAR of a base as the agent does, in a process of its own, and prints the peak of its memory. Its standard input has the encoded
 * bytes; the words are the codec, the base's file and its NAR hash, and size and SHA-256 (hexadecimal) of the NAR.
 */
const [codec, file, narHash, narSize, digest] = z
  .tuple([z.enum(baseCodecs), z.string(), z.string(), z.coerce.number(), z.string()])
  .parse(process.argv.slice(2))
const { createReadStream, statSync } = await import('node:fs')
const path = storePath('b', 'x')
const info = { ...infoOf(storePath('b', 'x'), Buffer.alloc(0)), narSize }
const base = await readBase(
  { info, codec, base: { path, narHash: narHash, narSize: statSync(file).size, references: [] } },
  { memoryBytes: () => Infinity, narOf: () => createReadStream(file, { highWaterMark: 256 * 1024 }) },
)
const made = await hashOf(decodeNar(codec, process.stdin, { narSize, base }))
process.stdout.write(JSON.stringify({ isRight: made === digest, resident: process.resourceUsage().maxRSS * 1024 }))

async function hashOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of chunks) hash.update(chunk)
  return hash.digest('hex')
}
