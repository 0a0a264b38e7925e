import { readdirSync, readlinkSync } from 'node:fs'
import { parseListeningSockets, type ListeningSocket } from './listening-sockets.ts'
import { readListening } from './read-listening.ts'
import { hasCode } from '../files/error-code.ts'

/*
 * Reads /proc, synchronously as `table.ts` does. A container's processes have a network of their own, so the tables are read
 * through the processes themselves: each network once.
 */

/** Returns every TCP socket that listens in our own network. Throws if the kernel's list of them cannot be read. */
export function ownSockets(): ListeningSocket[] {
  return socketsThrough('self')
}

/**
 * Finds the TCP sockets on which processes listen; keeps what it has read, so make a new one for each look. `own` gives those of our own
 * network.
 */
export function socketFinder(own: () => readonly ListeningSocket[] = ownSockets): (pids: readonly number[]) => ListeningSocket[] {
  const ownNetwork = networkOf('self')
  const networks = new Map<string, ReadonlyMap<string, ListeningSocket>>()
  const socketsOf = (pid: number): ReadonlyMap<string, ListeningSocket> => {
    const network = networkOf(pid)
    const known = networks.get(network)
    if (known !== undefined) return known
    const listening = network === ownNetwork ? own() : socketsThrough(pid)
    const sockets = new Map(listening.map((socket) => [socket.inode, socket]))
    networks.set(network, sockets)
    return sockets
  }
  return (pids) => {
    const found = new Map<string, ListeningSocket>()
    for (const pid of pids) {
      const sockets = readOrGone(() => socketsOf(pid))
      for (const inode of sockets === undefined ? [] : socketInodes(pid)) {
        const socket = sockets?.get(inode)
        if (socket !== undefined) found.set(inode, socket)
      }
    }
    return [...found.values()]
  }
}

type Process = number | 'self'

function networkOf(pid: Process): string {
  return readlinkSync(`/proc/${pid}/ns/net`)
}

/** Returns the sockets that listen in the network of a process. */
function socketsThrough(pid: Process): ListeningSocket[] {
  return ['tcp', 'tcp6'].map((table) => textOrNone(`/proc/${pid}/net/${table}`)).flatMap(parseListeningSockets)
}

function socketInodes(pid: number): string[] {
  const folder = `/proc/${pid}/fd`
  const targets = (readOrGone(() => readdirSync(folder)) ?? []).map((descriptor) =>
    readOrGone(() => readlinkSync(`${folder}/${descriptor}`)),
  )
  return targets.flatMap((target) => /^socket:\[(\d+)\]$/.exec(target ?? '')?.[1] ?? [])
}

/** Returns an empty text where there is no such table: a kernel without IPv6. */
function textOrNone(file: string): string {
  return readOrGone(() => readListening(file)) ?? ''
}

/** Undefined when the process has ended meanwhile; any other error is thrown: an unreadable value is not the same as none. */
function readOrGone<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ESRCH')) return undefined
    throw error
  }
}
