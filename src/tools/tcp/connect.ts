import { connect as open, type NetConnectOpts } from 'node:net'
import { isOwnPeer, localPeer, type LocalPeer } from './peer.ts'
import { connectionProblem } from './problem.ts'

/** What came of one connection. */
export interface Connection {
  /** Empty when the connection was accepted. */
  readonly problem: string
  readonly local: LocalPeer | null
}

/** Connects to `host:port` once, sends nothing, and closes the connection. */
export async function connect(target: string, timeoutMilliseconds: number): Promise<Connection> {
  return connectTo(addressOf(target), timeoutMilliseconds)
}

/** Connects to a unix socket once, sends nothing, and closes the connection. */
export async function connectUnix(path: string, timeoutMilliseconds: number): Promise<Connection> {
  const { problem } = await connectTo({ path }, timeoutMilliseconds)
  return { problem, local: problem === '' ? { path } : null }
}

/** Takes `host:port` apart. */
export function addressOf(target: string): { readonly host: string; readonly port: number } {
  const colon = target.lastIndexOf(':')
  return { host: target.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(target.slice(colon + 1)) }
}

async function connectTo(where: NetConnectOpts, timeoutMilliseconds: number): Promise<Connection> {
  const { promise, resolve } = Promise.withResolvers<Connection>()
  // The socket's own timeout counts silence, and is reset with each address that a name has.
  const socket = open({ ...where, signal: AbortSignal.timeout(Math.ceil(timeoutMilliseconds)) })
  socket.once('connect', () => {
    resolve(isOwnPeer(socket) ? { problem: 'refused', local: null } : { problem: '', local: localPeer(socket) })
    socket.destroy()
  })
  socket.on('error', (error) => resolve({ problem: connectionProblem(error, timeoutMilliseconds), local: null }))
  return promise
}
