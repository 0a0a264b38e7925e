import { readdirSync, readlinkSync } from 'node:fs'
import { parseListeningSockets, type ListeningSocket } from './listening-sockets.ts'
import { readListening } from './read-listening.ts'
import { hasCode } from '../files/error-code.ts'

/*
 * Reads /proc, synchronously as `table.ts` does. A container's processes have a network of their own, so the tables are read
 * through the processes themselves: each network once.
 */

/** Finds the TCP sockets on which processes listen; keeps what it has read, so make a new one for each look. */
export function socketFinder(): (pids: readonly number[]) => ListeningSocket[] {
  const networks = new Map<string, ReadonlyMap<string, ListeningSocket>>()
  const socketsOf = (pid: number): ReadonlyMap<string, ListeningSocket> => {
    const network = readlinkSync(`/proc/${pid}/ns/net`)
    const known = networks.get(network)
    if (known !== undefined) return known
    const tables = ['tcp', 'tcp6'].map((table) => textOrNone(`/proc/${pid}/net/${table}`))
    const sockets = new Map(tables.flatMap(parseListeningSockets).map((socket) => [socket.inode, socket]))
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

function socketInodes(pid: number): string[] {
  const folder = `/proc/${pid}/fd`
  const targets = (readOrGone(() => readdirSync(folder)) ?? []).map((descriptor) =>
    readOrGone(() => readlinkSync(`${folder}/${descriptor}`)),
  )
  return targets.flatMap((target) => /^socket:\[(\d+)\]$/.exec(target ?? '')?.[1] ?? [])
}

/** Returns a kernel without IPv6 has no table for it. */
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
