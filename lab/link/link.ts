import { once } from 'node:events'
import { createServer, Socket, type Server } from 'node:net'
import { Lane } from './lane.ts'
import type { Endpoint, Line } from './settings.ts'
import { Way } from './way.ts'

/**
 * A real connection carries its first byte to the server after one and a half round trips (SYN, SYN-ACK, ACK with data).
 * Ours is accepted at once, so the server hears of it that much later.
 */
const HANDSHAKE_ROUND_TRIPS = 1.5

export interface Link extends AsyncDisposable {
  readonly port: number
  /** The most bytes that any one direction of a connection has under way. */
  largestQueue(): number
}

/** Listens at `listen` and carries every connection to `target` over a line of the given length and width. */
export async function startLink(listen: Endpoint, target: Endpoint, line: Line): Promise<Link> {
  const there = new Lane(line)
  const back = new Lane(line)
  const sockets = new Set<Socket>()
  const ways = new Set<Way>()

  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const upstream = new Socket({ allowHalfOpen: true })
    upstream.setNoDelay(true)
    const request = new Way(client, upstream, there)
    const response = new Way(upstream, client, back)
    upstream.on('connect', () => request.open())
    response.open()
    const handshake = setTimeout(() => upstream.connect(target.port, target.host), line.roundTripMilliseconds * HANDSHAKE_ROUND_TRIPS)

    for (const [socket, way] of [
      [client, request],
      [upstream, response],
    ] as const) {
      sockets.add(socket)
      ways.add(way)
      socket.on('close', () => {
        sockets.delete(socket)
        ways.delete(way)
      })
    }
    client.on('close', () => {
      clearTimeout(handshake)
      // Never connected, so no end of its own would come.
      if (upstream.pending) upstream.destroy()
    })
  })

  server.listen(listen.port, listen.host)
  await once(server, 'listening')
  return {
    port: portOf(server),
    largestQueue: () => Math.max(0, ...[...ways].map((way) => way.queuedBytes)),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.resetAndDestroy()
      server.close()
      await once(server, 'close')
    },
  }
}

export function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('The server listens at no port.')
  return address.port
}
