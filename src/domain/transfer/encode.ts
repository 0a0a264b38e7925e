import { createHash } from 'node:crypto'
import { canonicalJson } from '../manifest/canonical.ts'
import { compress } from './compress.ts'
import { frameHead } from './frames.ts'
import { formatGroup } from './group-frame.ts'
import { formatNarInfo, type NarInfo } from './narinfo.ts'
import {
  frameLimits,
  frameTypes,
  PACK_MAGIC,
  sizeOf,
  type NewPackHeader,
  type OldPackHeader,
  type PackGroup,
  type PackHeader,
} from './pack.ts'

/** A path to pack, and its NAR as it is (not compressed). */
export interface PathToPack {
  readonly info: NarInfo
  readonly nar: AsyncIterable<Uint8Array>
}

/** Paths to pack together, and their NARs encoded as one stream by the group's codec. */
export interface GroupToPack {
  readonly group: PackGroup
  readonly data: AsyncIterable<Uint8Array>
}

/**
 * Encodes a pack of format 1. The paths must be those that the header announces; each NAR is read when its turn comes, so memory stays
 * bounded. Rejects if reading a NAR rejects; the pack then has no end, and no reader accepts it.
 */
export function encodePack(header: OldPackHeader, paths: Iterable<PathToPack> | AsyncIterable<PathToPack>): AsyncGenerator<Buffer> {
  return packed(header, async function* (count) {
    for await (const { info, nar } of paths) {
      yield frame(frameTypes.path, Buffer.from(formatNarInfo(info)))
      yield* dataFrames(compress(nar))
      count([info])
    }
  })
}

/** Encodes a pack of format 2, as `encodePack` does one of format 1. */
export function encodeGroups(header: NewPackHeader, groups: Iterable<GroupToPack> | AsyncIterable<GroupToPack>): AsyncGenerator<Buffer> {
  return packed(header, async function* (count) {
    for await (const { group, data } of groups) {
      yield frame(frameTypes.group, formatGroup(group))
      yield* dataFrames(data)
      count(group.infos)
    }
  })
}

/** Writes what both formats share: magic and header before the content, and the end after it, with what the content has counted. */
async function* packed(
  header: PackHeader,
  content: (count: (infos: readonly NarInfo[]) => void) => AsyncGenerator<Buffer>,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let paths = 0
  let narBytes = 0
  const count = (infos: readonly NarInfo[]) => {
    paths += infos.length
    narBytes += sizeOf({ infos })
  }
  for await (const bytes of body()) {
    hash.update(bytes)
    yield bytes
  }
  yield frame(frameTypes.end, Buffer.from(canonicalJson({ paths, narBytes, sha256: hash.digest('hex') })))

  async function* body(): AsyncGenerator<Buffer> {
    yield PACK_MAGIC
    yield frame(frameTypes.header, Buffer.from(canonicalJson(header)))
    yield* content(count)
  }
}

async function* dataFrames(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += frameLimits.data) {
      const piece = chunk.subarray(start, start + frameLimits.data)
      yield frameHead(frameTypes.data, piece.length)
      yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
    }
  }
  yield frameHead(frameTypes.pathEnd, 0)
}

function frame(type: string, bytes: Buffer): Buffer {
  return Buffer.concat([frameHead(type, bytes.length), bytes])
}
