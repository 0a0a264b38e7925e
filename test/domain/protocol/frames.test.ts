import { zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  beginsSession,
  decodeFrames,
  FrameError,
  FRAME_LIMIT_BYTES,
  frameHeader,
  frameTypes,
  numberPayload,
  packedFrame,
  payloadsOf,
  readNumber,
  unpackedFrame,
  type Frame,
  type FrameType,
} from '#domain/protocol/frames'

const bytesOf = (frames: readonly Frame[]) => Buffer.concat(frames.flatMap((frame) => [frameHeader(frame), Buffer.from(frame.payload)]))

async function* inPieces(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let offset = 0
  for (let index = 0; offset < bytes.length; index += 1) {
    const size = sizes[index % sizes.length]!
    yield bytes.subarray(offset, offset + size)
    offset += size
  }
}

async function decoded(bytes: Buffer, sizes = [bytes.length + 1]): Promise<Frame[]> {
  const frames: Frame[] = []
  for await (const { payload, ...frame } of decodeFrames(inPieces(bytes, sizes))) frames.push({ ...frame, payload: Buffer.from(payload) })
  return frames
}

const types = Object.keys(frameTypes) as FrameType[]
const frame = fc.record({
  type: fc.constantFrom(...types),
  call: fc.nat({ max: 2 ** 32 - 1 }),
  payload: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
})

test('frames are read as they were written, however the stream is cut into chunks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(frame), fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1 }), async (frames, sizes) => {
      expect(await decoded(bytesOf(frames), sizes)).toEqual(frames)
    }),
  )
})

test('a frame has at most the limit as its payload, and longer data takes several', () => {
  const data = Buffer.alloc(2 * FRAME_LIMIT_BYTES + 3, 7)
  expect([...payloadsOf(data)].map(({ length }) => length)).toEqual([FRAME_LIMIT_BYTES, FRAME_LIMIT_BYTES, 3])
  expect(() => frameHeader({ type: 'data', call: 1, payload: data })).toThrow(RangeError)
})

describe('bytes that are no frame', () => {
  const header = (type: number, length: number) => {
    const bytes = Buffer.alloc(9)
    bytes.writeUInt8(type, 0)
    bytes.writeUInt32BE(length, 5)
    return bytes
  }
  test.each([
    { name: 'an unknown type', bytes: header(9, 0), problem: 'it sent a frame of the unknown type 9' },
    { name: 'type 0', bytes: header(0, 0), problem: 'it sent a frame of the unknown type 0' },
    { name: 'text', bytes: Buffer.from('{"event":"result"}\n'), problem: 'it sent a frame of the unknown type 123' },
    { name: 'a long payload', bytes: header(3, FRAME_LIMIT_BYTES + 1), problem: `it sent a frame of ${FRAME_LIMIT_BYTES + 1} bytes` },
    { name: 'half a header', bytes: header(3, 0).subarray(0, 4), problem: 'its output ended within a frame' },
    { name: 'half a payload', bytes: Buffer.concat([header(3, 2), Buffer.from('a')]), problem: 'its output ended within a frame' },
  ])('reading frames refuses $name', async ({ bytes, problem }) => {
    await expect(decoded(bytes, [1])).rejects.toThrow(problem)
  })

  test('a payload above the limit is refused by its header alone, so that it is never held', async () => {
    async function* endless(): AsyncGenerator<Buffer> {
      yield header(3, 2 ** 32 - 1)
      throw new Error('It read on.')
    }
    await expect(decodeFrames(endless()).next()).rejects.toThrow('it sent a frame of 4294967295 bytes')
  })

  test('credit and exit carry one number of a fixed length', () => {
    expect(readNumber({ type: 'credit', call: 1, payload: numberPayload('credit', 4_194_304) })).toBe(4_194_304)
    expect(readNumber({ type: 'exit', call: 1, payload: numberPayload('exit', 14) })).toBe(14)
    expect(() => readNumber({ type: 'exit', call: 1, payload: Buffer.alloc(2) })).toThrow('it sent a frame of the type exit with 2 bytes')
  })
})

test('the first byte distinguishes a session from text', () => {
  expect(Object.values(frameTypes).every(beginsSession)).toBe(true)
  for (const text of ['{"event"', 'bash: ', '\n', '\t', ' ', 'é']) expect(beginsSession(Buffer.from(text)[0]!)).toBe(false)
})

describe('compressed frames', () => {
  test('unpackedFrame returns what packedFrame compresses', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.nat(100), (bytes, times) => {
        const payload = Buffer.concat(Array.from({ length: times }, () => bytes)).subarray(0, FRAME_LIMIT_BYTES)
        const sent = packedFrame(7, payload)
        expect(sent.payload.length).toBeLessThanOrEqual(payload.length)
        const { type, call, payload: unpacked } = sent.type === 'packed' ? unpackedFrame(sent) : sent
        expect([type, call, Buffer.from(unpacked).equals(payload)]).toEqual(['data', 7, true])
      }),
    )
    const longest = Buffer.alloc(FRAME_LIMIT_BYTES, 'text')
    expect(Buffer.from(unpackedFrame(packedFrame(1, longest)).payload).equals(longest)).toBe(true)
  })

  test.each([
    { what: 'more than a frame may have', payload: zstdCompressSync(Buffer.alloc(FRAME_LIMIT_BYTES + 1)) },
    { what: '64 MiB in a few kilobytes', payload: zstdCompressSync(Buffer.alloc(64 * 1024 * 1024)) },
    {
      what: 'a larger window than a frame',
      // One raw block of one byte, in a frame that asks for 128 MiB.
      payload: Buffer.from('28b52ffd008809000078', 'hex'),
    },
    { what: 'bytes that are not compressed', payload: Buffer.from('{"event":"result"}') },
    { what: 'nothing', payload: Buffer.alloc(0) },
  ])('unpackedFrame refuses $what', ({ payload }) => {
    expect(() => unpackedFrame({ type: 'packed', call: 1, payload })).toThrow(FrameError)
  })
})
