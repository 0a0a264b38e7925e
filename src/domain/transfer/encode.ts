import { createHash } from 'node:crypto'
import { canonicalJson } from '../manifest/canonical.ts'
import { compress } from './compress.ts'
import { frameHead } from './frames.ts'
import { formatNarInfo, type NarInfo } from './narinfo.ts'
import { frameLimits, frameTypes, PACK_MAGIC, type PackHeader } from './pack.ts'

/** A path to pack, and its NAR as it is (not compressed). */
export interface PathToPack {
  readonly info: NarInfo
  readonly nar: AsyncIterable<Uint8Array>
}

/**
 * Encodes a pack. The paths must be those that the header announces; each NAR is read when its turn comes, so memory stays bounded. Rejects
 * if reading a NAR rejects; the pack then has no end, and no reader accepts it.
 */
export async function* encodePack(header: PackHeader, paths: Iterable<PathToPack> | AsyncIterable<PathToPack>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let count = 0
  let narBytes = 0
  for await (const bytes of body()) {
    hash.update(bytes)
    yield bytes
  }
  yield frame(frameTypes.end, canonicalJson({ paths: count, narBytes, sha256: hash.digest('hex') }))

  async function* body(): AsyncGenerator<Buffer> {
    yield PACK_MAGIC
    yield frame(frameTypes.header, canonicalJson(header))
    for await (const { info, nar } of paths) {
      yield frame(frameTypes.path, formatNarInfo(info))
      for await (const chunk of compress(nar)) {
        for (let start = 0; start < chunk.length; start += frameLimits.data) {
          const piece = chunk.subarray(start, start + frameLimits.data)
          yield frameHead(frameTypes.data, piece.length)
          yield piece
        }
      }
      yield frameHead(frameTypes.pathEnd, 0)
      count += 1
      narBytes += info.narSize
    }
  }
}

function frame(type: string, text: string): Buffer {
  const bytes = Buffer.from(text)
  return Buffer.concat([frameHead(type, bytes.length), bytes])
}
