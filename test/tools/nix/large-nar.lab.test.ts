import { mkdtemp, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NarCheck } from '#domain/nar/check'
import { NarWriter } from '#domain/nar/writer'
import { frameHead } from '#domain/transfer/frames'
import { formatNarInfo, parseNarInfo } from '#domain/transfer/narinfo'
import { decodePack } from '#domain/transfer/decode'
import { PACK_MAGIC } from '#domain/transfer/pack'
import { narChunks } from '#tools/nix/nar'
import { placeInMemory } from '../../support/folder-in-memory.ts'
import { headerOf, infoOf, inPieces, storePath } from '../../domain/transfer/sample.ts'

const GIB = 1024 ** 3
const CONTENTS = 4 * GIB + 9
/** What comes with one file besides its contents, and the zeros that fill it up to eight bytes. */
const FRAMING = 112
const NAR_SIZE = FRAMING + CONTENTS + 7

test('a file of more than 4 GiB is written whole, and read back', { timeout: 120_000 }, async () => {
  // A hole: no byte of it is on a disk, and in memory no page of it is made when it is read.
  const folder = await mkdtemp(join(await placeInMemory(), 'large-'))
  try {
    const file = join(folder, 'large')
    await using handle = await open(file, 'wx')
    await handle.truncate(CONTENTS)
    const check = new NarCheck(NAR_SIZE)
    let size = 0
    for await (const chunk of narChunks(file)) {
      size += chunk.length
      check.write(chunk)
    }
    check.end()
    expect(size).toBe(NAR_SIZE)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('an archive of 9 PiB is read by its lengths', () => {
  const size = Number.MAX_SAFE_INTEGER - 7
  const writer = new NarWriter()
  writer.strings('nix-archive-1', '(', 'type', 'regular', 'contents')
  writer.length(size)
  const check = new NarCheck(Number.MAX_SAFE_INTEGER)
  check.write(writer.take())
  check.write(Buffer.alloc(1024))
  expect(() => check.end()).toThrow('ends too early')
})

test('a pack describes and announces more than 4 GiB', async () => {
  const info = { ...infoOf(storePath('1', 'x'), Buffer.alloc(0)), narSize: 5 * GIB + 1 }
  const text = formatNarInfo(info)
  expect(parseNarInfo(text)).toEqual(info)
  const header = Buffer.from(JSON.stringify({ ...headerOf([]), paths: 1, narBytes: info.narSize }))
  const pack = Buffer.concat([PACK_MAGIC, frameHead('H', header.length), header, frameHead('P', text.length), Buffer.from(text)])
  const items = decodePack(inPieces(pack, 1 << 16))
  expect((await items.next()).value).toMatchObject({ kind: 'header', header: { narBytes: info.narSize } })
  expect((await items.next()).value).toEqual({ kind: 'group', group: { codec: 'zstd', infos: [info] } })
  await items.return(undefined)
})
