import type { Socket } from 'node:net'

/** A listener on this host that answered: an address and port, or the path of a unix socket as it was asked. */
export type LocalPeer = { readonly address: string; readonly port: number } | { readonly path: string }

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
  return remotePort !== undefined && remotePort === localPort && remoteAddress === localAddress
}
