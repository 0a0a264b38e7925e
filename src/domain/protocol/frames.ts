import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'

/**
 * The frames of a session: one connection to the agent that carries several calls at the same time, each with its own input and output.
 * A frame has a type (1 byte), the number of its call (4 bytes), the length of its payload (4 bytes; both big-endian), and the payload.
 * No type is a printable character, so the first byte distinguishes a session from the output of an agent that does not know sessions.
 */
export const frameTypes = {
  /** From the agent, first and once, for call 0: the session begins. The payload names what an earlier agent does not know; see `PACKS`. */
  hello: 1,
  /** To the agent: begins a call. The payload is the command, as a client without a session has ssh run it. */
  open: 2,
  /** To the agent: bytes of the call's standard input. From the agent: bytes of its standard output. */
  data: 3,
  /** To the agent: the call's standard input ends. No payload. */
  end: 4,
  /** From the agent: the client may send so many more bytes of input for the call. The payload is a number of 4 bytes, big-endian. */
  credit: 5,
  /** From the agent, the last frame of a call. The payload is its exit status, 1 byte. */
  exit: 6,
  /** From the agent, its last frame, for call 0: the session was idle, and calls that were opened since are not run. No payload. */
  bye: 7,
  /** From the agent, its last frame, for call 0: the client does not follow the protocol. The payload is why, as a clause. */
  refuse: 8,
  /** To an agent whose `hello` names it, for call 0: the client reads `packed` frames. No payload. */
  packs: 11,
  /** From the agent, to a client that has sent `packs`: the same as `data`, compressed with zstd. */
  packed: 12,
} as const
export type FrameType = keyof typeof frameTypes

export interface Frame {
  readonly type: FrameType
  /** The client counts its calls from 1; 0 is the session itself. */
  readonly call: number
  readonly payload: Uint8Array
}

const HEADER_BYTES = 9

/** The longest payload; longer data takes several frames. */
export const FRAME_LIMIT_BYTES = 256 * 1024

/**
 * Bytes of a call's input that may be on their way: enough for 100 MB/s over a line of 40 ms. The agent takes so many from the `open` frame
 * on, and its first `credit` confirms all of them but `FIRST_CREDIT_BYTES`, which is what an earlier client sends before it.
 */
export const WINDOW_BYTES = 4 * 1024 * 1024
export const FIRST_CREDIT_BYTES = 64 * 1024

/** Calls that a session runs at the same time. */
export const SESSION_CALLS = 8

/** Thrown for bytes that are no frame, with a clause about their sender; the caller knows who that is. */
export class FrameError extends Error {
  override readonly name = 'FrameError'
}

/** True when the first byte of an output begins a frame, and false when it is text. */
export function beginsSession(firstByte: number): boolean {
  return firstByte < 0x20 && firstByte !== 0x09 && firstByte !== 0x0a && firstByte !== 0x0d
}

/** Returns the bytes that come before a frame's payload. */
export function frameHeader({ type, call, payload }: Frame): Buffer {
  if (payload.length > FRAME_LIMIT_BYTES) throw new RangeError(`A payload of ${payload.length} bytes is too long for a frame.`)
  const bytes = Buffer.allocUnsafe(HEADER_BYTES)
  bytes.writeUInt8(frameTypes[type], 0)
  bytes.writeUInt32BE(call, 1)
  bytes.writeUInt32BE(payload.length, 5)
  return bytes
}

/** Returns the payload of a `credit` or `exit` frame. */
export function numberPayload(type: 'credit' | 'exit', value: number): Buffer {
  const bytes = Buffer.alloc(type === 'credit' ? 4 : 1)
  bytes.writeUIntBE(value, 0, bytes.length)
  return bytes
}

/** Reads the payload of a `credit` or `exit` frame. Throws FrameError for one of another length. */
export function readNumber({ type, payload }: Frame): number {
  if (payload.length !== (type === 'credit' ? 4 : 1))
    throw new FrameError(`it sent a frame of the type ${type} with ${payload.length} bytes`)
  return Buffer.from(payload).readUIntBE(0, payload.length)
}

/**
 * A word in the payload of `hello` (words are separated by spaces) if the agent compresses its answers for a client that reads that. An
 * earlier client ignores it.
 */
export const PACKS = 'packs'

/** A shorter payload is hardly worth the work. */
const LEAST_PACKED_BYTES = 512

/** A window as long as a payload is all that is needed; another one would be memory that the other side decides on. */
const WINDOW = { [constants.ZSTD_d_windowLogMax]: Math.log2(FRAME_LIMIT_BYTES) }

/** Returns the frame of an agent's output for a client that reads `packed` frames: compressed if that makes it shorter. */
export function packedFrame(call: number, payload: Uint8Array): Frame {
  if (payload.length < LEAST_PACKED_BYTES) return { type: 'data', call, payload }
  const packed = zstdCompressSync(payload, { pledgedSrcSize: payload.length })
  return packed.length < payload.length ? { type: 'packed', call, payload: packed } : { type: 'data', call, payload }
}

/** Returns the `data` frame that a `packed` one is. Throws FrameError for one that is damaged, or longer than a frame may be. */
export function unpackedFrame({ call, payload }: Frame): Frame {
  try {
    const unpacked = zstdDecompressSync(payload, { params: WINDOW, maxOutputLength: FRAME_LIMIT_BYTES })
    return { type: 'data', call, payload: unpacked }
  } catch {
    throw new FrameError(
      `it sent a compressed frame of ${payload.length} bytes that cannot be decompressed to ${FRAME_LIMIT_BYTES} at most`,
    )
  }
}

/** Splits data into payloads of frames. */
export function* payloadsOf(data: Uint8Array): Generator<Uint8Array> {
  for (let offset = 0; offset < data.length; offset += FRAME_LIMIT_BYTES) yield data.subarray(offset, offset + FRAME_LIMIT_BYTES)
}

/**
 * Reads frames from a stream, and holds no more than one frame and one chunk. Throws FrameError for an unknown type, a payload above the
 * limit, and a stream that ends within a frame.
 */
export async function* decodeFrames(input: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  let held: Buffer[] = []
  let size = 0
  let needed = HEADER_BYTES
  for await (const chunk of input) {
    held.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length))
    size += chunk.length
    if (size < needed) continue
    let bytes = held.length === 1 ? held[0]! : Buffer.concat(held, size)
    for (needed = frameLength(bytes); bytes.length >= needed; needed = frameLength(bytes)) {
      yield frameOf(bytes.subarray(0, needed))
      bytes = bytes.subarray(needed)
    }
    held = bytes.length === 0 ? [] : [bytes]
    size = bytes.length
  }
  if (size > 0) throw new FrameError('its output ended within a frame')
}

const names = new Map<number, FrameType>(
  (['hello', 'open', 'data', 'end', 'credit', 'exit', 'bye', 'refuse', 'packs', 'packed'] as const).map((name) => [frameTypes[name], name]),
)

/** Returns how many bytes the frame has that these bytes begin; of its header, as long as that is not complete. */
function frameLength(bytes: Buffer): number {
  if (bytes.length < HEADER_BYTES) return HEADER_BYTES
  const length = bytes.readUInt32BE(5)
  if (!names.has(bytes.readUInt8(0))) throw new FrameError(`it sent a frame of the unknown type ${bytes.readUInt8(0)}`)
  if (length > FRAME_LIMIT_BYTES) throw new FrameError(`it sent a frame of ${length} bytes, and the limit is ${FRAME_LIMIT_BYTES}`)
  return HEADER_BYTES + length
}

function frameOf(bytes: Buffer): Frame {
  return { type: names.get(bytes.readUInt8(0))!, call: bytes.readUInt32BE(1), payload: bytes.subarray(HEADER_BYTES) }
}
