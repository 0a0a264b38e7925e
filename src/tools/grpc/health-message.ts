/**
 * The two messages of grpc.health.v1.Health/Check, with gRPC's frame around them: a byte that is 1 for a compressed message, four bytes
 * with its length, and the message as protobuf.
 */

/** `HealthCheckResponse.ServingStatus`. */
const statuses = ['UNKNOWN', 'SERVING', 'NOT_SERVING', 'SERVICE_UNKNOWN']

const FRAME_BYTES = 5
const SERVICE_TAG = 0x0a
const STATUS_FIELD = 1n

/** Writes a request for the health of a service, whose name has at most 127 bytes; of the whole server, when it is empty. */
export function healthRequest(service: string): Buffer {
  const name = Buffer.from(service)
  if (name.length > 127) throw new Error('The name of the gRPC service is too long.')
  const message = name.length === 0 ? name : Buffer.concat([Buffer.from([SERVICE_TAG, name.length]), name])
  const frame = Buffer.alloc(FRAME_BYTES)
  frame.writeUInt32BE(message.length, 1)
  return Buffer.concat([frame, message])
}

/** Reads the status from an answer, such as `SERVING`. Throws for anything else. */
export function servingStatus(framed: Buffer): string {
  if (framed.length < FRAME_BYTES || framed[0] !== 0 || framed.readUInt32BE(1) !== framed.length - FRAME_BYTES)
    throw new Error(NOT_UNDERSTOOD)
  const status = Number(statusIn(framed.subarray(FRAME_BYTES)))
  return statuses[status] ?? String(status)
}

const NOT_UNDERSTOOD = 'its answer is not a message of the gRPC health protocol'

/** Reads field after field: a later version may have more than the status, and the last one counts. */
function statusIn(message: Buffer): bigint {
  let status = 0n
  for (let at = 0; at < message.length;) {
    const tag = varint(message, at)
    const value = fieldAt(message, tag.next, tag.value & 7n)
    if (tag.value >> 3n === STATUS_FIELD) {
      if ((tag.value & 7n) !== 0n) throw new Error(NOT_UNDERSTOOD)
      status = value.value
    }
    at = value.next
  }
  return status
}

interface Field {
  readonly value: bigint
  readonly next: number
}

/** A field by its wire type: a number, eight bytes, a text with its length, or four bytes. Only a number has a value here. */
function fieldAt(message: Buffer, at: number, wireType: bigint): Field {
  if (wireType === 0n) return varint(message, at)
  if (wireType === 1n) return skipped(message, at + 8)
  if (wireType === 5n) return skipped(message, at + 4)
  if (wireType !== 2n) throw new Error(NOT_UNDERSTOOD)
  const length = varint(message, at)
  return skipped(message, length.next + Number(length.value))
}

function skipped(message: Buffer, next: number): Field {
  if (next > message.length) throw new Error(NOT_UNDERSTOOD)
  return { value: 0n, next }
}

function varint(message: Buffer, start: number): Field {
  let value = 0n
  for (let at = start; at < message.length && at < start + 10; at += 1) {
    const byte = message[at]!
    value |= BigInt(byte & 0x7f) << BigInt(7 * (at - start))
    if (byte < 0x80) return { value, next: at + 1 }
  }
  throw new Error(NOT_UNDERSTOOD)
}
