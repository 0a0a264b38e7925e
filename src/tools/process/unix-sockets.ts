import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/*
 * Reads /proc, synchronously as `table.ts` does. A connection to a unix socket reaches a process in any network namespace: what counts is
 * the file. The table of a namespace names a socket by the path with which it was bound.
 */

/** A unix socket that listens. */
export interface ListeningUnixSocket {
  /** As its process bound it. */
  readonly path: string
  /** What `/proc/<pid>/fd/*` names as `socket:[inode]`. */
  readonly inode: string
}

/** `__SO_ACCEPTCON` of the kernel: a connection to it is accepted. */
const LISTENING = 0x1_0000

/** Reads `/proc/net/unix` (proc_net(5)). */
export function parseUnixSockets(table: string): ListeningUnixSocket[] {
  return table
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [, flags = '', inode = '', path = ''] =
        /^[0-9a-f]+: [0-9A-F]+ [0-9A-F]+ ([0-9A-F]+) [0-9A-F]+ [0-9A-F]+ +([0-9]+) (\/.*)$/.exec(line) ?? []
      return path !== '' && (Number.parseInt(flags, 16) & LISTENING) !== 0 ? [{ path, inode }] : []
    })
}

/**
 * Returns the sockets that were bound to the file at this path: of our own network namespace if it has any, else of all others. More than
 * one when the file was replaced while its first process continues to listen.
 */
export function unixSocketsAt(path: string): ListeningUnixSocket[] {
  const names = new Set([path, withRealFolder(path)])
  const named = (table: string) => parseUnixSockets(textOrNone(table)).filter((socket) => names.has(socket.path))
  const ours = named('/proc/net/unix')
  return ours.length > 0 ? ours : otherNamespaces().flatMap((pid) => named(`/proc/${pid}/net/unix`))
}

/** `/var/run/app.sock` was bound as `/run/app.sock`, or the other way around. */
function withRealFolder(path: string): string {
  return orNull(() => realpathSync(path)) ?? join(orNull(() => realpathSync(dirname(path))) ?? dirname(path), basename(path))
}

/** One process of each network namespace but our own. */
function otherNamespaces(): number[] {
  const own = orNull(() => readlinkSync('/proc/self/ns/net'))
  const found = new Map<string, number>()
  for (const name of readdirSync('/proc')) {
    const namespace = /^\d+$/.test(name) ? orNull(() => readlinkSync(`/proc/${name}/ns/net`)) : null
    if (namespace !== null && namespace !== own && !found.has(namespace)) found.set(namespace, Number(name))
  }
  return [...found.values()]
}

function textOrNone(file: string): string {
  return orNull(() => readFileSync(file, 'utf8')) ?? ''
}

function orNull<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}
