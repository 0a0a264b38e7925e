import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, Socket, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { portOf, startLink, type Link } from '../../lab/link/link.ts'
import { parseEndpoint, parseRate, parseRoundTrip, type Line } from '../../lab/link/settings.ts'

const direct: Line = { roundTripMilliseconds: 0, bytesPerSecond: Infinity }
const megabit = 125_000

let server: Server
let accepted: Socket[]
let closers: AsyncDisposableStack

beforeEach(async () => {
  accepted = []
  closers = new AsyncDisposableStack()
  server = createServer({ allowHalfOpen: true, noDelay: true, pauseOnConnect: true }, (socket) => {
    socket.on('error', () => undefined)
    accepted.push(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.defer(async () => {
    for (const socket of accepted) socket.destroy()
    server.close()
    await once(server, 'close')
  })
})

afterEach(() => closers.disposeAsync())

async function linkTo(line: Line, port = portOf(server)): Promise<Link> {
  return closers.use(await startLink({ host: '127.0.0.1', port: 0 }, { host: '127.0.0.1', port }, line))
}

/** Both ends of one connection over the link. */
async function connect(link: Link): Promise<{ client: Socket; remote: Socket }> {
  const client = closers.adopt(new Socket({ allowHalfOpen: true }), (socket) => void socket.destroy())
  client.on('error', () => undefined)
  client.setNoDelay(true)
  const remote = new Promise<Socket>((resolve) => server.once('connection', resolve))
  client.connect(link.port, '127.0.0.1')
  return { client, remote: await remote }
}

/** A port of this machine without a listener. */
async function unusedPort(): Promise<number> {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const port = portOf(other)
  other.close()
  await once(other, 'close')
  return port
}

/** Unlike once(), does not reject when the socket ended by an error. */
const closed = (socket: Socket): Promise<void> => new Promise((resolve) => socket.on('close', () => resolve()))

/** All that a socket hears. Unlike for-await it does not destroy the socket afterwards: the other half may still be open. */
async function everythingFrom(socket: Socket): Promise<Buffer> {
  const pieces: Buffer[] = []
  socket.on('data', (piece: Buffer) => pieces.push(piece))
  socket.resume()
  await once(socket, 'end')
  return Buffer.concat(pieces)
}

describe('what goes in comes out', () => {
  const lines: { name: string; line: Line; bytes: number }[] = [
    { name: 'a direct line', line: direct, bytes: 20_000_000 },
    { name: 'a long line', line: { roundTripMilliseconds: 40, bytesPerSecond: Infinity }, bytes: 20_000_000 },
    { name: 'a long and narrow line', line: { roundTripMilliseconds: 40, bytesPerSecond: 100 * megabit }, bytes: 3_000_000 },
    { name: 'a very narrow line', line: { roundTripMilliseconds: 2, bytesPerSecond: megabit }, bytes: 50_000 },
    { name: 'one byte', line: direct, bytes: 1 },
    { name: 'nothing at all', line: direct, bytes: 0 },
  ]
  test.each(lines)('a link passes bytes both ways at once: $name', async ({ line, bytes }) => {
    const { client, remote } = await connect(await linkTo(line))
    const [up, down] = [randomBytes(bytes), randomBytes(bytes)]
    client.end(up)
    remote.end(down)
    const [atRemote, atClient] = await Promise.all([everythingFrom(remote), everythingFrom(client)])
    expect(atRemote.equals(up)).toBe(true)
    expect(atClient.equals(down)).toBe(true)
  })

  test('a link keeps many connections apart', async () => {
    const link = await linkTo({ roundTripMilliseconds: 5, bytesPerSecond: Infinity })
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        const sent = randomBytes(100_000)
        const client = closers.adopt(new Socket(), (socket) => void socket.destroy())
        client.connect(link.port, '127.0.0.1')
        client.write(sent.subarray(0, 50_000))
        client.write(sent.subarray(50_000))
        client.end()
        // Every connection hears its own bytes back.
        expect((await everythingFrom(client)).equals(sent)).toBe(true)
      }).concat(
        (async () => {
          while (accepted.length < 20) await once(server, 'connection')
          for (const socket of accepted) socket.pipe(socket)
        })(),
      ),
    )
  })
})

describe('how it ends', () => {
  const line: Line = { roundTripMilliseconds: 10, bytesPerSecond: Infinity }

  test('a half-close passes the link, and the other half stays open', async () => {
    const { client, remote } = await connect(await linkTo(line))
    client.end('question')
    expect((await everythingFrom(remote)).toString()).toBe('question')
    remote.end('answer')
    expect((await everythingFrom(client)).toString()).toBe('answer')
  })

  test('a half-close from the far end passes the link too', async () => {
    const { client, remote } = await connect(await linkTo(line))
    remote.end('banner')
    expect((await everythingFrom(client)).toString()).toBe('banner')
    client.end('late')
    expect((await everythingFrom(remote)).toString()).toBe('late')
  })

  test('a reset by the client reaches the server', async () => {
    const { client, remote } = await connect(await linkTo(line))
    remote.resume()
    const failed = closed(remote)
    client.resetAndDestroy()
    await failed
    expect(remote.errored).toMatchObject({ code: 'ECONNRESET' })
  })

  test('a reset by the server reaches the client', async () => {
    const { client, remote } = await connect(await linkTo(line))
    client.resume()
    const failed = closed(client)
    remote.resetAndDestroy()
    await failed
    expect(client.errored).toMatchObject({ code: 'ECONNRESET' })
  })

  test('a missing server is a reset', async () => {
    const link = await linkTo(line, await unusedPort())
    const client = closers.adopt(new Socket(), (socket) => void socket.destroy())
    client.on('error', () => undefined)
    client.connect(link.port, '127.0.0.1')
    client.resume()
    await closed(client)
    expect(client.errored).toMatchObject({ code: 'ECONNRESET' })
  })

  test('closing the link leaves no connection', async () => {
    const link = await startLink({ host: '127.0.0.1', port: 0 }, { host: '127.0.0.1', port: portOf(server) }, line)
    const { client, remote } = await connect(link)
    client.resume()
    remote.resume()
    const both = Promise.all([closed(client), closed(remote)])
    await link[Symbol.asyncDispose]()
    await both
    expect([client.destroyed, remote.destroyed]).toEqual([true, true])
  })
})

// Other work on the machine can only add to a time, so these are the least that each may take; way.test.ts has the most.
describe('length and width', () => {
  test.each([10, 40, 150])('a round trip over the link takes %i ms at least', async (roundTripMilliseconds) => {
    const { client, remote } = await connect(await linkTo({ roundTripMilliseconds, bytesPerSecond: Infinity }))
    remote.pipe(remote)
    for (let round = 0; round < 3; round++) {
      const start = performance.now()
      client.write('x')
      await once(client, 'data')
      expect(performance.now() - start).toBeGreaterThan(roundTripMilliseconds * 0.9)
    }
  })

  test('the first answer takes two round trips at least, as the handshake of a real connection does', async () => {
    const link = await linkTo({ roundTripMilliseconds: 60, bytesPerSecond: Infinity })
    server.on('connection', (socket) => socket.end('banner'))
    const start = performance.now()
    const { client } = await connect(link)
    await once(client, 'data')
    expect((performance.now() - start) / 60).toBeGreaterThan(1.9)
  })

  test.each([
    { megabits: 10, bytes: 1_250_000, way: 'there' },
    { megabits: 100, bytes: 12_500_000, way: 'back' },
  ])('$bytes bytes at $megabits Mbit/s take a second at least ($way)', async ({ megabits, bytes, way }) => {
    const { client, remote } = await connect(await linkTo({ roundTripMilliseconds: 20, bytesPerSecond: megabits * megabit }))
    const [sender, receiver] = way === 'there' ? [client, remote] : [remote, client]
    const start = performance.now()
    sender.end(Buffer.alloc(bytes))
    await everythingFrom(receiver)
    expect((performance.now() - start) / 1000).toBeGreaterThan(0.9)
  })

  test('connections of a link share its rate', async () => {
    const link = await linkTo({ roundTripMilliseconds: 0, bytesPerSecond: 40 * megabit })
    const first = await connect(link)
    const second = await connect(link)
    const start = performance.now()
    first.client.end(Buffer.alloc(2_500_000))
    second.client.end(Buffer.alloc(2_500_000))
    await Promise.all([everythingFrom(first.remote), everythingFrom(second.remote)])
    expect((performance.now() - start) / 1000).toBeGreaterThan(0.9)
  })
})

test('a receiver that does not read stops the sender, and memory stays bounded', async () => {
  const link = await linkTo({ roundTripMilliseconds: 10, bytesPerSecond: 100 * megabit })
  const { client, remote } = await connect(link)
  const total = 64 * 1024 * 1024
  let accepting = true
  let sent = 0
  let largest = 0
  const chunk = Buffer.alloc(1024 * 1024)
  while (accepting && sent < total) {
    sent += chunk.length
    largest = Math.max(largest, link.largestQueue())
    accepting = client.write(chunk) || (await Promise.race([once(client, 'drain').then(() => true), stalled(client)]))
  }
  // It stalled long before all was sent, holding one window and the kernel's own buffers.
  expect(sent).toBeLessThan(total)
  expect(largest).toBeLessThan(1024 * 1024)
  client.end()
  expect((await everythingFrom(remote)).length).toBe(sent)
})

/** False as soon as the socket has taken no byte for ten looks in a row. */
async function stalled(socket: Socket): Promise<false> {
  let looks = 0
  let before = -1
  while (looks < 10) {
    looks = socket.writableLength === before ? looks + 1 : 0
    before = socket.writableLength
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return false
}

describe('what passed', () => {
  test('a link counts connections, the bytes of each direction and round trips, of closed connections too', async () => {
    const link = await linkTo({ roundTripMilliseconds: 5, bytesPerSecond: Infinity })
    expect(link.traffic()).toEqual({ connections: 0, bytesToHost: 0, bytesFromHost: 0, roundTrips: 0 })
    for (const questions of [3, 1]) {
      const { client, remote } = await connect(link)
      remote.on('data', () => remote.write('answer')).resume()
      for (let question = 0; question < questions; question += 1) {
        client.write('?')
        await once(client, 'data')
      }
      const ended = Promise.all([closed(client), closed(remote)])
      client.end()
      remote.end()
      await ended
    }
    expect(link.traffic()).toEqual({ connections: 2, bytesToHost: 4, bytesFromHost: 24, roundTrips: 4 })
  })

  test('a link counts one round trip for bytes that are sent without waiting', async () => {
    const link = await linkTo({ roundTripMilliseconds: 40, bytesPerSecond: Infinity })
    const { client, remote } = await connect(link)
    client.end(randomBytes(1_000_000))
    await everythingFrom(remote)
    remote.end('taken')
    await everythingFrom(client)
    expect(link.traffic()).toEqual({ connections: 1, bytesToHost: 1_000_000, bytesFromHost: 5, roundTrips: 1 })
  })

  test('a program that is a link answers at its socket, with a name for each line', async () => {
    const folder = closers.adopt(await mkdtemp(join(tmpdir(), 'link-')), (made) => rm(made, { recursive: true }))
    const socket = join(folder, 'link.socket')
    const program = join(import.meta.dirname, '../../lab/link')
    const pairs = ['prod', 'prod-b'].map((name) => `${name}=127.0.0.1:0=127.0.0.1:${portOf(server)}`)
    const running = spawn(process.execPath, [join(program, 'main.ts'), '--rtt', '1ms', '--status', socket, ...pairs])
    closers.defer(async () => {
      running.kill('SIGKILL')
      if (running.exitCode === null && running.signalCode === null) await once(running, 'exit')
    })
    expect(String((await once(running.stdout, 'data'))[0])).toBe('ready\n')
    const nothing = { connections: 0, bytesToHost: 0, bytesFromHost: 0, roundTrips: 0 }
    const printed = spawnSync(process.execPath, [join(program, 'show-traffic.ts'), socket], { encoding: 'utf8' })
    expect(JSON.parse(printed.stdout)).toEqual({ prod: nothing, 'prod-b': nothing })
  })
})

describe('settings', () => {
  test.each([
    { text: '40ms', expected: 40 },
    { text: '1.5s', expected: 1500 },
    { text: '0', expected: 0 },
  ])('the setting of a time reads $text', ({ text, expected }) => expect(parseRoundTrip(text)).toBe(expected))

  test.each([
    { text: '100mbit', expected: 12_500_000 },
    { text: '512kbit', expected: 64_000 },
    { text: '1gbit', expected: 125_000_000 },
  ])('the setting of a rate reads $text', ({ text, expected }) => expect(parseRate(text)).toBe(expected))

  test('the setting of an endpoint is read', () => expect(parseEndpoint('10.77.0.3:22')).toEqual({ host: '10.77.0.3', port: 22 }))

  test.each(['', '40', '-1ms', '1e3ms', '40 ms', 'ms', '99999999s'])('the time %j is refused', (text) => {
    expect(() => parseRoundTrip(text)).toThrow(/--rtt takes/)
  })
  test.each(['', '100', '0mbit', '-1mbit', '100mb', 'Infinitykbit'])('the rate %j is refused', (text) => {
    expect(() => parseRate(text)).toThrow(/--rate takes/)
  })
  test.each(['', 'prod:22', '10.0.0.1', '10.0.0.1:'])('the endpoint %j is refused', (text) => {
    expect(() => parseEndpoint(text)).toThrow(/An endpoint is/)
  })
})
