import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { invalidPack } from '../errors/catalogue.ts'
import { storePathSchema } from '../closure/store-path.ts'
import { quote } from '../errors/quote.ts'
import { canonicalJson } from '../manifest/canonical.ts'
import { formatNarInfo, parseNarInfo } from './narinfo.ts'
import { groupHeadSchema, type PackGroup } from './pack.ts'

const LEVEL = 3
const NEWLINE = '\n'.charCodeAt(0)
/** Longest first line of a group frame: a codec, two numbers and a store path. */
const HEAD_LIMIT_BYTES = 1024

/** Returns the payload of a group frame. */
export function formatGroup(group: PackGroup): Buffer {
  const { codec, infos } = group
  // A narinfo text ends with a newline, so an empty line separates two of them.
  const texts = [...('bases' in group ? [`${group.bases.join('\n')}\n`] : []), ...infos.map(formatNarInfo)]
  const descriptions = Buffer.from(texts.join('\n'))
  const base = 'base' in group && group.base !== undefined ? { base: group.base } : {}
  const head = { codec, paths: infos.length, descriptionBytes: descriptions.length, ...base }
  const compressed = zstdCompressSync(descriptions, { params: { [constants.ZSTD_c_compressionLevel]: LEVEL } })
  return Buffer.concat([Buffer.from(`${canonicalJson(head)}\n`), compressed])
}

/**
 * Reads the payload of a group frame. Allocates no more than its first line announces, which is limited. Throws InputError pack-invalid.
 */
export function parseGroup(bytes: Buffer): PackGroup {
  const end = bytes.subarray(0, HEAD_LIMIT_BYTES).indexOf(NEWLINE)
  const head = groupHeadSchema.safeParse(json(bytes.subarray(0, Math.max(0, end)).toString()))
  if (end === -1 || !head.success)
    throw invalidPack(`The pack has a group that is not understood (${quote(bytes.toString('latin1', 0, 200))}).`)
  const { paths, descriptionBytes, ...codec } = head.data
  const texts = descriptionsOf(bytes.subarray(end + 1), descriptionBytes).split('\n\n')
  const bases = codec.codec === 'deltas' ? basesOf(texts.shift(), paths) : undefined
  if (texts.length !== paths) throw invalidPack(`The pack has a group of ${texts.length} paths that announces ${paths}.`)
  const infos = texts.map((text, index) => parseNarInfo(index === texts.length - 1 ? text : `${text}\n`))
  return codec.codec === 'deltas' ? { codec: codec.codec, bases: bases!, infos } : { ...codec, infos }
}

function basesOf(text: string | undefined, count: number): string[] {
  const bases = storePathSchema.array().length(count).safeParse(text?.split('\n'))
  if (!bases.success) throw invalidPack(`The pack has a group of ${count} paths that does not name as many bases.`)
  return bases.data
}

function descriptionsOf(compressed: Buffer, length: number): string {
  try {
    const descriptions = zstdDecompressSync(compressed, { maxOutputLength: length })
    if (descriptions.length === length) return descriptions.toString()
  } catch {
    // See below.
  }
  throw invalidPack('The pack has a group whose descriptions cannot be decompressed.')
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
