import { connect as open } from 'node:net'
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
  const { promise, resolve } = Promise.withResolvers<Connection>()
  const colon = target.lastIndexOf(':')
  const host = target.slice(0, colon).replace(/^\[|\]$/g, '')
  // The socket's own timeout counts silence, and is reset with each address that a name has.
  const signal = AbortSignal.timeout(Math.ceil(timeoutMilliseconds))
  const socket = open({ host, port: Number(target.slice(colon + 1)), signal })
  socket.once('connect', () => {
    resolve(isOwnPeer(socket) ? { problem: 'refused', local: null } : { problem: '', local: localPeer(socket) })
    socket.destroy()
  })
  socket.on('error', (error) => resolve({ problem: connectionProblem(error, timeoutMilliseconds), local: null }))
  return promise
}
