import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { endMaster } from '#tools/ssh/end-master'
import { makeTemporaryFolder, type TemporaryFolder } from '#tools/files/temporary-folder'

let folder: TemporaryFolder
beforeEach(async () => (folder = await makeTemporaryFolder('/tmp', 'mux')))
afterEach(() => folder[Symbol.asyncDispose]())

/** What ssh sends when a client connects. */
const greeting = Buffer.from('000000080000000100000004', 'hex')
const agreed = Buffer.from('000000088000000100000000', 'hex')
const denied = Buffer.from('0000000c800000020000000000000000', 'hex')

/** A process that listens as ssh does, and answers in these pieces once it was asked. */
async function listening(pieces: readonly Buffer[]) {
  const control = join(folder.path, 'c')
  const asked: Buffer[] = []
  const answer = async (socket: Socket) => {
    const [bytes] = (await once(socket, 'data')) as [Buffer]
    asked.push(bytes)
    for (const piece of pieces) await new Promise((sent) => socket.write(piece, sent))
    socket.end()
  }
  const server = createServer((socket) => void answer(socket)).listen(control)
  await once(server, 'listening')
  return { control, asked, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

test('a master is greeted and asked to end, and its agreement counts in whatever pieces it comes', async () => {
  for (const pieces of [
    [greeting, agreed],
    [Buffer.concat([greeting, agreed])],
    Array.from(Buffer.concat([greeting, agreed]), (byte) => Buffer.of(byte)),
  ]) {
    await using master = await listening(pieces)
    expect(await endMaster(master.control)).toBe(true)
    expect(Buffer.concat(master.asked).toString('hex')).toBe('000000080000000100000004000000081000000500000000')
  }
})

test.each([
  ['denies it', [greeting, denied]],
  ['does not greet', []],
  ['breaks off its greeting', [greeting.subarray(0, 7)]],
])('a master that %s has not ended', async (_, pieces) => {
  await using master = await listening(pieces)
  expect(await endMaster(master.control)).toBe(false)
})

test('a master that ends before it has answered has ended', async () => {
  await using master = await listening([greeting])
  expect(await endMaster(master.control)).toBe(true)
})

test('a master whose socket is gone needs no end', async () => {
  expect(await endMaster(join(folder.path, 'none'))).toBe(true)
})
