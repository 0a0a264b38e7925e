import { randomBytes } from 'node:crypto'
import { zstdDecompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HostError, InputError } from '#domain/errors/errors'
import { compress } from '#domain/transfer/compress'
import { decodePack, type PackItem } from '#domain/transfer/decode'
import { encodePack } from '#domain/transfer/encode'
import { frameHead } from '#domain/transfer/frames'
import { formatNarInfo } from '#domain/transfer/narinfo'
import { PACK_MAGIC } from '#domain/transfer/pack'
import { headerOf, infoOf, inPieces, packOf, storePath, type Sample } from './sample.ts'

const sample = (letter: string, contents: string): Sample => {
  const nar = Buffer.from(contents)
  return { info: infoOf(storePath(letter, 'x'), nar), nar }
}
const samples = [sample('1', 'first'), sample('2', ''), sample('3', 'third'.repeat(100))]

async function unpack(bytes: Uint8Array, pieces = 64): Promise<{ samples: Sample[]; items: PackItem[] }> {
  const items = await Array.fromAsync(decodePack(inPieces(bytes, pieces)))
  const found: Sample[] = []
  let data: Buffer[] = []
  for (const item of items) {
    if (item.kind === 'group') data = []
    if (item.kind === 'data') data.push(item.bytes)
    if (item.kind === 'group-end') {
      const { group } = items.slice(0, items.indexOf(item)).findLast(({ kind }) => kind === 'group') as Extract<PackItem, { kind: 'group' }>
      let nars = zstdDecompressSync(Buffer.concat(data))
      for (const info of group.infos) {
        found.push({ info, nar: nars.subarray(0, info.narSize) })
        nars = nars.subarray(info.narSize)
      }
    }
  }
  return { samples: found, items }
}

const invalid = expect.objectContaining({ name: 'InputError', code: 'pack-invalid' }) as unknown as Error

describe('a pack', () => {
  test('a pack is decoded to what was encoded', async () => {
    const bytes = await packOf(samples)
    const { samples: found, items } = await unpack(bytes)
    expect(found).toEqual(samples)
    expect(items[0]).toEqual({ kind: 'header', header: headerOf(samples) })
    expect(items.at(-1)).toEqual({ kind: 'end', packBytes: bytes.length })
  })

  test('a pack may be empty', async () => {
    expect((await unpack(await packOf([]))).samples).toEqual([])
  })

  test('a pack is decoded to what was encoded, with any content and in any pieces', async () => {
    const contents = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(contents, fc.integer({ min: 1, max: 5000 }), async (nars, pieces) => {
        const packed = nars.map((nar, index) => ({ info: infoOf(storePath(`${index}`, 'x'), nar), nar: Buffer.from(nar) }))
        expect((await unpack(await packOf(packed), pieces)).samples).toEqual(packed)
      }),
    )
  })

  test('a pack carries more than one frame for a path, and no frame above a mebibyte', async () => {
    const nar = randomBytes(3_000_000)
    const { items } = await unpack(await packOf([{ info: infoOf(storePath('1', 'x'), nar), nar }]), 100_000)
    const sizes = items.flatMap((item) => (item.kind === 'data' ? [item.bytes.length] : []))
    expect(sizes.length).toBeGreaterThan(2)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1024 * 1024)
  })

  test('a pack that ends too early is refused, wherever it ends', async () => {
    const bytes = await packOf(samples)
    for (let length = 0; length < bytes.length; length += 1) {
      await expect(unpack(bytes.subarray(0, length), 4096), `cut at ${length}`).rejects.toThrow(invalid)
    }
  })

  test('a pack with any one bit flipped is refused', async () => {
    const bytes = await packOf([sample('1', 'contents')])
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      await expect(Array.fromAsync(decodePack(inPieces(flipped, 4096))), `bit ${bit}`).rejects.toThrow(invalid)
    }
  })

  test('a pack with anything after its end is refused', async () => {
    await expect(unpack(Buffer.concat([await packOf(samples), Buffer.from('x')]))).rejects.toThrow(invalid)
  })

  test('a pack with any bytes makes the decoder throw only InputError', async () => {
    const bytes = await packOf(samples)
    const mutation = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(mutation, fc.nat(bytes.length), fc.uint8Array({ maxLength: 20 }), async (changes, at, inserted) => {
        const changed = Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at)])
        for (const [position, value] of changes) changed[position] = value
        try {
          await Array.fromAsync(decodePack(inPieces(changed, 50)))
        } catch (error) {
          expect(error).toBeInstanceOf(InputError)
        }
      }),
    )
  })

  test('a pack is rejected with the error of its NAR, and has no end then', async () => {
    const broken = new HostError('path-corrupt', 'It is broken.', { host: 'grind' })
    async function* failing(): AsyncGenerator<Buffer> {
      yield Buffer.from('begin')
      throw broken
    }
    const written: Buffer[] = []
    const writing = (async () => {
      for await (const bytes of encodePack(headerOf(samples), [{ info: samples[0]!.info, nar: failing() }])) written.push(bytes)
    })()
    await expect(writing).rejects.toBe(broken)
    await expect(unpack(Buffer.concat(written))).rejects.toThrow(invalid)
  })
})

describe('a hostile pack', () => {
  const header = (fields: object) => frame('H', JSON.stringify({ ...headerOf([]), ...fields }))
  const path = (narSize = 3) => frame('P', formatNarInfo(infoOf(storePath('1', 'x'), Buffer.alloc(narSize))))
  const decode = (...parts: Buffer[]) => Array.fromAsync(decodePack(inPieces(Buffer.concat([PACK_MAGIC, ...parts]), 1 << 20)))

  function frame(type: string, payload: string | Buffer): Buffer {
    const bytes = Buffer.from(payload)
    return Buffer.concat([frameHead(type, bytes.length), bytes])
  }

  test.each([
    { name: 'a length of four gibibytes', parts: [frameHead('H', 0xffff_ffff)] },
    { name: 'no header', parts: [path()] },
    { name: 'two headers', parts: [header({}), header({})] },
    { name: 'another format', parts: [header({ format: 2 })] },
    { name: 'another codec', parts: [header({ codec: 'delta' })] },
    { name: 'a header with more fields', parts: [header({ run: 'rm' })] },
    { name: 'a header that is no JSON', parts: [frame('H', '{')] },
    { name: 'more paths than announced', parts: [header({ paths: 0, narBytes: 10 }), path()] },
    { name: 'more bytes than announced', parts: [header({ paths: 1, narBytes: 2 }), path(3)] },
    { name: 'data before a path', parts: [header({ paths: 1 }), frame('D', 'x')] },
    { name: 'an end inside a path', parts: [header({ paths: 1, narBytes: 3 }), path(), frame('Z', '{}')] },
    { name: 'more data than a NAR can need', parts: [header({ paths: 1, narBytes: 3 }), path(), frame('D', Buffer.alloc(70_000))] },
    { name: 'an end of some other form', parts: [header({}), frame('Z', '{"paths":0}')] },
    { name: 'a path twice', parts: [header({ paths: 2, narBytes: 6 }), path(), frame('E', ''), path()] },
  ])('a hostile pack is refused: $name', async ({ parts }) => {
    await expect(decode(...parts)).rejects.toThrow(invalid)
  })

  test('a hostile pack cannot continue for ever with empty pieces', async () => {
    let asked = 0
    async function* endless(): AsyncGenerator<Buffer> {
      yield Buffer.concat([PACK_MAGIC, header({ paths: 1, narBytes: 3 }), path()])
      for (; asked < 1_000_000; asked += 1) yield frameHead('D', 0)
    }
    await expect(Array.fromAsync(decodePack(endless()))).rejects.toThrow(invalid)
    expect(asked).toBeLessThan(100_000)
  })

  test('a hostile pack cannot describe its paths in more bytes than they need', async () => {
    const described = (letter: string) => {
      const references = Array.from({ length: 9000 }, (_, index) => `${storePath('1', 'reference-that-is-quite-long-as-names-go')}${index}`)
      const info = infoOf(storePath(letter, 'x'), Buffer.alloc(3), { references })
      return Buffer.concat([frame('P', formatNarInfo(info)), frame('E', '')])
    }
    const paths = [...'0123456789'].map(described)
    await expect(decode(header({ paths: 10, narBytes: 30 }), ...paths)).rejects.toThrow('more bytes than they can need')
  })

  test('a hostile pack is refused before its announced length arrives', async () => {
    async function* waiting(): AsyncGenerator<Buffer> {
      yield Buffer.concat([PACK_MAGIC, frameHead('H', 0x7fff_ffff)])
      await new Promise(() => undefined)
    }
    await expect(Array.fromAsync(decodePack(waiting()))).rejects.toThrow('2147483647 bytes')
  })
})

test('decodePack closes its input when its reader stops', async () => {
  let isOpen = true
  async function* input(): AsyncGenerator<Buffer> {
    try {
      yield await packOf(samples)
    } finally {
      isOpen = false
    }
  }
  for await (const item of decodePack(input())) if (item.kind === 'group') break
  expect(isOpen).toBe(false)
})

describe('compress', () => {
  test('compress shortens repeated content, as zstd does', async () => {
    const bytes = Buffer.alloc(1_000_000, 'again and ')
    const compressed = Buffer.concat(await Array.fromAsync(compress(inPieces(bytes, 10_000))))
    expect(compressed.length).toBeLessThan(10_000)
    expect(zstdDecompressSync(compressed)).toEqual(bytes)
  })
})
