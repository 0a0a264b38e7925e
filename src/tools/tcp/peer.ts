import type { Socket } from 'node:net'

/** An address and port on this host that answered. */
export interface LocalPeer {
  readonly address: string
  readonly port: number
}

/** Returns the other end of a connection when that is on this very host; null otherwise. */
export function localPeer({ remoteAddress, remotePort, localAddress }: Socket): LocalPeer | null {
  if (remoteAddress === undefined || remotePort === undefined) return null
  const isLocal = remoteAddress === localAddress || /^(?:::ffff:)?127\.|^::1$/.test(remoteAddress)
  return isLocal ? { address: remoteAddress, port: remotePort } : null
}

/**
 * True when a socket reached itself: to connect to a closed port of this host may pick that very port as its own, and the kernel
 * then joins both ends (TCP's simultaneous open).
 */
export function isOwnPeer({ remoteAddress, remotePort, localAddress, localPort }: Socket): boolean {
  return remotePort === localPort && remoteAddress === localAddress
}
