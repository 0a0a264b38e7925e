import { once } from 'node:events'
import { createServer, Socket, type Server } from 'node:net'
import { Lane } from './lane.ts'
import { RoundTrips, type End } from './round-trips.ts'
import type { Endpoint, Line } from './settings.ts'
import { Way, type Observer } from './way.ts'

/**
 * A real connection carries its first byte to the server after one and a half round trips (SYN, SYN-ACK, ACK with data).
 * Ours is accepted at once, so the server hears of it that much later.
 */
const HANDSHAKE_ROUND_TRIPS = 1.5

/** What has passed a link since it started, closed connections included. Bytes are those of the streams, without the headers of packets. */
export interface Traffic {
  readonly connections: number
  readonly bytesToHost: number
  readonly bytesFromHost: number
  /** How often a client waited for its host: see RoundTrips. */
  readonly roundTrips: number
}

export interface Link extends AsyncDisposable {
  readonly port: number
  traffic(): Traffic
  /** The most bytes that any one direction of a connection has under way. */
  largestQueue(): number
}

/** Listens at `listen` and carries every connection to `target` over a line of the given length and width. */
export async function startLink(listen: Endpoint, target: Endpoint, line: Line): Promise<Link> {
  const there = new Lane(line)
  const back = new Lane(line)
  const sockets = new Set<Socket>()
  const ways = new Set<Way>()
  const counted = new Counted()

  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const upstream = new Socket({ allowHalfOpen: true })
    upstream.setNoDelay(true)
    const observe = counted.connection()
    const request = new Way(client, upstream, there, observe('client'))
    const response = new Way(upstream, client, back, observe('host'))
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
    traffic: () => counted.traffic(),
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

class Counted {
  #connections = 0
  #roundTrips = 0
  readonly #bytes = { client: 0, host: 0 }

  /** Returns the observers of a new connection's two directions. */
  connection(): (from: End) => Observer {
    this.#connections += 1
    const trips = new RoundTrips()
    return (from) => ({
      sent: (bytes) => {
        this.#bytes[from] += bytes
        trips.sent(from, bytes)
      },
      arrived: (bytes) => {
        const before = trips.count
        trips.arrived(from, bytes)
        this.#roundTrips += trips.count - before
      },
    })
  }

  traffic(): Traffic {
    const { client: bytesToHost, host: bytesFromHost } = this.#bytes
    return { connections: this.#connections, bytesToHost, bytesFromHost, roundTrips: this.#roundTrips }
  }
}
