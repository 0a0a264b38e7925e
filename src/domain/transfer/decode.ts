import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { InputError } from '../errors/errors.ts'
import { quote } from '../errors/quote.ts'
import { ByteReader, frameHead, HEAD_BYTES, readFrame, type Frame } from './frames.ts'
import { parseNarInfo, type NarInfo } from './narinfo.ts'
import {
  DESCRIPTION_BYTES_PER_PATH,
  frameLimits,
  frameTypes,
  PACK_MAGIC,
  packEndSchema,
  packHeaderSchema,
  sizeOf,
  type PackGroup,
  type PackHeader,
} from './pack.ts'
import { encodedLimit } from './codec-around.ts'
import { parseGroup } from './group-frame.ts'
import { invalidPack } from '../errors/catalogue.ts'

/** What a pack consists of, in the order in which it comes. `data` is a piece of the encoded NARs of the `group` before it. */
export type PackItem =
  | { readonly kind: 'header'; readonly header: PackHeader }
  | { readonly kind: 'group'; readonly group: PackGroup }
  | { readonly kind: 'data'; readonly bytes: Buffer }
  | { readonly kind: 'group-end' }
  | { readonly kind: 'end'; readonly packBytes: number }

/**
 * Reads a pack of any format; of format 1 each path is a group. Only after the `end` item is it known to be whole. Checks the structure
 * (order, sizes, counts, digest), not the NARs. Throws InputError pack-invalid for any other input; never reads beyond its limits.
 */
export async function* decodePack(input: AsyncIterable<Uint8Array>): AsyncGenerator<PackItem> {
  const reader = new ByteReader(input)
  try {
    yield* items(reader)
  } finally {
    await reader.close()
  }
}

/** Reads the next frame, which must be of one of these kinds. */
type Next = (...kinds: (keyof typeof frameTypes)[]) => Promise<Frame>

async function* items(reader: ByteReader): AsyncGenerator<PackItem> {
  const hash = createHash('sha256')
  const next: Next = async (...kinds) => {
    const frame = await readFrame(reader, Object.fromEntries(kinds.map((kind) => [frameTypes[kind], frameLimits[kind]])))
    if (frame.type !== frameTypes.end) hash.update(frameHead(frame.type, frame.bytes.length)).update(frame.bytes)
    return frame
  }

  const magic = await reader.read(PACK_MAGIC.length)
  if (!magic.equals(PACK_MAGIC))
    throw new InputError('pack-invalid', `This is not a pack: it begins with ${quote(magic.toString('latin1'))}.`)
  hash.update(magic)
  const header = parseJson(packHeaderSchema, (await next('header')).bytes, 'header')
  yield { kind: 'header', header }

  const kind = header.format === 1 ? 'path' : 'group'
  const described = describedPaths(header)
  for (let frame = await next(kind, 'end'); ; frame = await next(kind, 'end')) {
    if (frame.type === frameTypes.end) {
      checkEnd(frame.bytes, header, { ...described.total(), sha256: hash.digest('hex') })
      break
    }
    const group = header.format === 1 ? oldGroup(frame.bytes) : parseGroup(frame.bytes)
    described.add(group.infos)
    yield { kind: 'group', group }
    yield* data(sizeOf(group), next)
    yield { kind: 'group-end' }
  }
  if (!(await reader.atEnd())) throw invalidPack('The pack continues after its end.')
  yield { kind: 'end', packBytes: reader.position }
}

function oldGroup(bytes: Buffer): PackGroup {
  return { codec: 'zstd', infos: [parseNarInfo(bytes.toString())] }
}

/** What a pack has described so far, within what its header announces. */
function describedPaths(header: PackHeader) {
  const seen = new Set<string>()
  let narBytes = 0
  let descriptionBytes = header.paths * DESCRIPTION_BYTES_PER_PATH + frameLimits.path
  return {
    total: () => ({ paths: seen.size, narBytes }),
    add(infos: readonly NarInfo[]): void {
      for (const info of infos) {
        descriptionBytes -= descriptionSize(info)
        if (descriptionBytes < 0) throw invalidPack(`The pack describes its ${header.paths} paths in more bytes than they can need.`)
        if (seen.has(info.path)) throw invalidPack(`The pack contains ${info.path} twice.`)
        seen.add(info.path)
        narBytes += info.narSize
        if (seen.size <= header.paths && narBytes <= header.narBytes) continue
        const message = `The pack contains more than the ${header.paths} paths and ${header.narBytes} bytes that it announces.`
        throw new InputError('pack-invalid', message)
      }
    },
  }
}

/** Bytes that a path's description may count for: what its text has, about. */
function descriptionSize({ path, references, signatures }: NarInfo): number {
  return [path, ...references, ...signatures].reduce((sum, text) => sum + text.length, 256)
}

/** Encoded NARs may be a little larger than the NARs, but not much: zstd's own bound, and something for its framing. */
async function* data(narSize: number, next: Next): AsyncGenerator<PackItem> {
  let left = encodedLimit(narSize)
  for (let frame = await next('data', 'pathEnd'); frame.type === frameTypes.data; frame = await next('data', 'pathEnd')) {
    // Framing counts: pieces of nothing would go on for ever.
    left -= frame.bytes.length + HEAD_BYTES
    if (left < 0) throw new InputError('pack-invalid', `The pack contains more data for paths than their ${narSize} bytes can need.`)
    yield { kind: 'data', bytes: frame.bytes }
  }
}

function checkEnd(bytes: Buffer, header: PackHeader, seen: { paths: number; narBytes: number; sha256: string }): void {
  const end = parseJson(packEndSchema, bytes, 'end')
  const isWhole =
    end.paths === seen.paths &&
    end.narBytes === seen.narBytes &&
    end.sha256 === seen.sha256 &&
    header.paths === seen.paths &&
    header.narBytes === seen.narBytes
  if (!isWhole) throw invalidPack('The pack does not match the digest at its end: it was changed in transit.')
}

function parseJson<Schema extends z.ZodType>(schema: Schema, bytes: Buffer, part: string): z.infer<Schema> {
  let value: unknown
  try {
    value = JSON.parse(bytes.toString())
  } catch {
    value = undefined
  }
  const parsed = schema.safeParse(value)
  if (!parsed.success) {
    throw new InputError('pack-invalid', `The ${part} of the pack is not understood (${quote(bytes.toString())}).`, {
      hint: 'Check that both sides are of the same version.',
    })
  }
  return parsed.data
}
