import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { hasCode } from '../files/error-code.ts'
import { isMissing } from '../files/is-there.ts'

/** Messages to the ssh process that holds a connection, and its answers. Source: PROTOCOL.mux of OpenSSH. */
const HELLO = 0x00000001
const TERMINATE = 0x10000005
const OK = 0x80000001
const PROTOCOL_VERSION = 4

/** The answer takes no time; a process that does not answer in this time hangs. */
const LIMIT_MILLISECONDS = 2000

/**
 * Has the ssh process that listens on this control socket end, with its connection and all sessions: what `ssh -O exit` does, without the
 * start of a program. False when it did not agree; true when it did, and when no process listens there.
 */
export async function endMaster(controlSocket: string): Promise<boolean> {
  const socket = connect({ path: controlSocket, signal: AbortSignal.timeout(LIMIT_MILLISECONDS) })
  try {
    await once(socket, 'connect')
    socket.write(Buffer.concat([message(HELLO, PROTOCOL_VERSION), message(TERMINATE, REQUEST)]))
    const [greeting, answer = OK] = await answers(socket)
    return greeting === HELLO && answer === OK
  } catch (error) {
    return isMissing(error) || hasCode(error, 'ECONNREFUSED')
  } finally {
    socket.destroy()
  }
}

/** The number of the one request. */
const REQUEST = 0

/** Returns a message: its length, and these numbers. */
function message(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * (numbers.length + 1))
  ;[4 * numbers.length, ...numbers].forEach((number, index) => bytes.writeUInt32BE(number, 4 * index))
  return bytes
}

/** Returns the kinds of the greeting and of the answer. ssh may end before it has sent the answer. */
async function answers(socket: Socket): Promise<number[]> {
  let bytes = Buffer.alloc(0)
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    bytes = Buffer.concat([bytes, chunk])
    if (kindsIn(bytes).length > 1) break
  }
  return kindsIn(bytes)
}

/** Returns the kinds of the whole messages. */
function kindsIn(bytes: Buffer): number[] {
  if (bytes.length < 8) return []
  const end = 4 + bytes.readUInt32BE(0)
  return bytes.length < end ? [] : [bytes.readUInt32BE(4), ...kindsIn(bytes.subarray(end))]
}
