import { constants, zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InputError } from '#domain/errors/errors'
import { decodeNar } from '#domain/transfer/decode-nar'
import { encodeNar } from '#domain/transfer/encode-nar'
import { decodePack, type PackItem } from '#domain/transfer/decode'
import { encodeGroups, type GroupToPack } from '#domain/transfer/encode'
import { frameHead } from '#domain/transfer/frames'
import { formatGroup, parseGroup } from '#domain/transfer/group-frame'
import { formatNarInfo } from '#domain/transfer/narinfo'
import { PACK_MAGIC, type CodecGroup, type NewPackHeader, type PackGroup } from '#domain/transfer/pack'
import { infoOf, inPieces, storePath, type Sample } from './sample.ts'

const sample = (letter: string, contents: string): Sample => {
  const nar = Buffer.from(contents)
  return { info: infoOf(storePath(letter, 'x'), nar), nar }
}
const samples = [sample('1', 'first'), sample('2', ''), sample('3', 'third'.repeat(100))]
const invalid = expect.objectContaining({ name: 'InputError', code: 'pack-invalid' }) as unknown as Error

const groupOf = (packed: readonly Sample[]): GroupToPack => {
  const nars = Buffer.concat(packed.map(({ nar }) => nar))
  return {
    group: { codec: 'zstd', infos: packed.map(({ info }) => info) },
    data: encodeNar('zstd', inPieces(nars, 100), { narSize: nars.length }),
  }
}

const headerOf = (packed: readonly Sample[], more: Partial<NewPackHeader> = {}): NewPackHeader => ({
  format: 2,
  releaseId: 'a'.repeat(64),
  paths: packed.length,
  narBytes: packed.reduce((sum, { info }) => sum + info.narSize, 0),
  substitute: [],
  ...more,
})

const packOf = async (...groups: readonly Sample[][]): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(encodeGroups(headerOf(groups.flat()), groups.map(groupOf))))

async function unpack(bytes: Uint8Array, pieces = 64): Promise<Sample[][]> {
  const items = await Array.fromAsync(decodePack(inPieces(bytes, pieces)))
  const groups: { group: CodecGroup; data: Buffer[] }[] = []
  for (const item of items) {
    if (item.kind === 'group') groups.push({ group: item.group as CodecGroup, data: [] })
    if (item.kind === 'data') groups.at(-1)!.data.push(item.bytes)
  }
  return Promise.all(
    groups.map(async ({ group: { codec, infos }, data }) => {
      const narSize = infos.reduce((sum, info) => sum + info.narSize, 0)
      let nars = Buffer.concat(await Array.fromAsync(decodeNar(codec, inPieces(Buffer.concat(data), 100), { narSize })))
      return infos.map((info) => {
        const nar = nars.subarray(0, info.narSize)
        nars = nars.subarray(info.narSize)
        return { info, nar }
      })
    }),
  )
}

describe('a pack of groups', () => {
  test('a pack of groups is decoded to what was encoded', async () => {
    expect(await unpack(await packOf(samples.slice(0, 2), samples.slice(2)))).toEqual([samples.slice(0, 2), samples.slice(2)])
    expect(await unpack(await packOf())).toEqual([])
  })

  test('a pack of groups adds less to a small path than twice its hash', async () => {
    const paths = Array.from({ length: 200 }, (_, index) => {
      const nar = Buffer.from(`the text of path ${index}`)
      return { info: infoOf(`/nix/store/${String(index).padStart(32, '0')}-x`, nar), nar }
    })
    // The NAR hash of 32 bytes; all of these samples have the same signature.
    expect((await packOf(paths)).length / paths.length).toBeLessThan(2 * 32)
  })

  test('a pack of groups that ends too early is refused, wherever it ends', async () => {
    const bytes = await packOf(samples)
    for (let length = 0; length < bytes.length; length += 1) {
      await expect(Array.fromAsync(decodePack(inPieces(bytes.subarray(0, length), 4096))), `cut at ${length}`).rejects.toThrow(invalid)
    }
  })

  test('a pack of groups with any one bit flipped is refused', async () => {
    const bytes = await packOf(samples.slice(0, 1))
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      await expect(Array.fromAsync(decodePack(inPieces(flipped, 4096))), `bit ${bit}`).rejects.toThrow(invalid)
    }
  })

  test('a pack of groups with any bytes makes the decoder throw only InputError', async () => {
    const bytes = await packOf(samples)
    const mutation = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(mutation, fc.nat(bytes.length), fc.uint8Array({ maxLength: 20 }), async (changes, at, inserted) => {
        const changed = Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at)])
        for (const [position, value] of changes) changed[position] = value
        const found: PackItem[] | InputError = await Array.fromAsync(decodePack(inPieces(changed, 50))).catch(
          (error: unknown) => error as InputError,
        )
        if (!Array.isArray(found)) expect(found).toBeInstanceOf(InputError)
      }),
    )
  })
})

describe('a group frame', () => {
  const [info] = [samples[2]!.info]
  const frame = (head: object, descriptions: string | Buffer) =>
    Buffer.concat([
      Buffer.from(`${JSON.stringify(head)}\n`),
      Buffer.isBuffer(descriptions) ? descriptions : zstdCompressSync(Buffer.from(descriptions)),
    ])
  const text = formatNarInfo(info)
  const sizes = { paths: 1, descriptionBytes: text.length }

  test('a group frame is read as it was written', () => {
    const group: PackGroup = { codec: 'delta', base: storePath('b', 'base'), infos: [info] }
    expect(parseGroup(formatGroup(group))).toEqual(group)
    const many: PackGroup = { codec: 'raw', infos: samples.map((one) => one.info) }
    expect(parseGroup(formatGroup(many))).toEqual(many)
    const bases = samples.map((_, index) => storePath(String(index + 4), 'base'))
    const deltas: PackGroup = { codec: 'deltas', bases, infos: samples.map((one) => one.info) }
    expect(parseGroup(formatGroup(deltas))).toEqual(deltas)
  })

  /** A few bytes that become a gibibyte. */
  const bomb = zstdCompressSync(Buffer.alloc(64 * 1024 * 1024), { params: { [constants.ZSTD_c_compressionLevel]: 1 } })
  test.each([
    { name: 'nothing', bytes: Buffer.alloc(0) },
    { name: 'no first line', bytes: Buffer.alloc(5000, 'x') },
    { name: 'a first line that is no JSON', bytes: Buffer.from('{\n') },
    { name: 'another codec', bytes: frame({ codec: 'brotli', ...sizes }, text) },
    { name: 'a field more', bytes: frame({ codec: 'raw', ...sizes, run: 'rm' }, text) },
    { name: 'a base where none is needed', bytes: frame({ codec: 'zstd', base: storePath('b', 'x'), ...sizes }, text) },
    { name: 'no base where one is needed', bytes: frame({ codec: 'delta', ...sizes }, text) },
    { name: 'a base outside of the store', bytes: frame({ codec: 'delta', base: '/etc/shadow', ...sizes }, text) },
    {
      name: 'two paths with one base',
      bytes: frame({ codec: 'delta', base: storePath('b', 'x'), paths: 2, descriptionBytes: 2 * text.length + 1 }, `${text}\n${text}`),
    },
    ...[
      { name: 'no bases where each path needs one', before: '' },
      { name: 'more bases than paths', before: `${storePath('b', 'x')}\n${storePath('c', 'x')}\n\n` },
      { name: 'one of many bases outside of the store', before: '/etc/shadow\n\n' },
    ].map(({ name, before }) => ({
      name,
      bytes: frame({ codec: 'deltas', paths: 1, descriptionBytes: before.length + text.length }, `${before}${text}`),
    })),
    { name: 'one base for all where each path needs one', bytes: frame({ codec: 'deltas', base: storePath('b', 'x'), ...sizes }, text) },
    { name: 'no path', bytes: frame({ codec: 'raw', paths: 0, descriptionBytes: 0 }, '') },
    { name: 'more paths than a group may have', bytes: frame({ codec: 'raw', paths: 100_000, descriptionBytes: 10 }, text) },
    { name: 'fewer paths than announced', bytes: frame({ codec: 'raw', paths: 2, descriptionBytes: text.length }, text) },
    {
      name: 'more paths than announced',
      bytes: frame({ codec: 'raw', paths: 1, descriptionBytes: 2 * text.length + 1 }, `${text}\n${text}`),
    },
    { name: 'more bytes than announced', bytes: frame({ codec: 'raw', paths: 1, descriptionBytes: text.length }, bomb) },
    { name: 'more bytes than a group may have', bytes: frame({ codec: 'raw', paths: 1, descriptionBytes: 2 ** 31 }, bomb) },
    { name: 'descriptions that are not compressed', bytes: frame({ codec: 'raw', ...sizes }, Buffer.from(text)) },
    { name: 'a description in another form', bytes: frame({ codec: 'raw', paths: 1, descriptionBytes: text.length + 1 }, ` ${text}`) },
  ])('a group frame with $name is refused', ({ bytes }) => {
    expect(() => parseGroup(bytes)).toThrow(invalid)
  })
})

describe('a hostile pack of groups', () => {
  const frame = (type: string, bytes: Buffer) => Buffer.concat([frameHead(type, bytes.length), bytes])
  const header = (more: Partial<NewPackHeader> = {}) => frame('H', Buffer.from(JSON.stringify({ ...headerOf([]), ...more })))
  const group = (narSize = 3, letter = '1') =>
    frame('G', formatGroup({ codec: 'raw', infos: [infoOf(storePath(letter, 'x'), Buffer.alloc(narSize))] }))
  const decode = (...parts: Buffer[]) => Array.fromAsync(decodePack(inPieces(Buffer.concat([PACK_MAGIC, ...parts]), 1 << 20)))

  test.each([
    { name: 'a codec for the whole', parts: [frame('H', Buffer.from(JSON.stringify({ ...headerOf([]), codec: 'zstd' })))] },
    {
      name: 'a path outside of a group',
      parts: [header({ paths: 1, narBytes: 3 }), frame('P', Buffer.from(formatNarInfo(samples[0]!.info)))],
    },
    { name: 'a group longer than it may be', parts: [header({ paths: 1 }), frameHead('G', 9 * 1024 * 1024)] },
    { name: 'more paths than announced', parts: [header({ paths: 0, narBytes: 10 }), group()] },
    { name: 'more bytes than announced', parts: [header({ paths: 1, narBytes: 2 }), group()] },
    { name: 'a path twice', parts: [header({ paths: 2, narBytes: 6 }), group(), frame('E', Buffer.alloc(0)), group()] },
    { name: 'a group within a group', parts: [header({ paths: 2, narBytes: 6 }), group(), group(3, '2')] },
    { name: 'more data than its NARs can need', parts: [header({ paths: 1, narBytes: 3 }), group(), frame('D', Buffer.alloc(70_000))] },
    { name: 'another format', parts: [frame('H', Buffer.from(JSON.stringify({ ...headerOf([]), format: 3 })))] },
  ])('a hostile pack of groups is refused: $name', async ({ parts }) => {
    await expect(decode(...parts)).rejects.toThrow(invalid)
  })

  test('a hostile pack of groups cannot describe its paths in more bytes than they need', async () => {
    const references = Array.from({ length: 9000 }, (_, index) => `${storePath('1', 'reference-that-is-quite-long-as-names-go')}${index}`)
    const groups = [...'0123456789'].map((letter) => {
      const infos = [infoOf(storePath(letter, 'x'), Buffer.alloc(3), { references })]
      return Buffer.concat([frame('G', formatGroup({ codec: 'raw', infos })), frame('E', Buffer.alloc(0))])
    })
    await expect(decode(header({ paths: 10, narBytes: 30 }), ...groups)).rejects.toThrow('more bytes than they can need')
  })
})
