/** A TCP socket that listens. */
export interface ListeningSocket {
  /** Canonical text: `127.0.0.1`, `::1`; `0.0.0.0` and `::` mean every address. */
  readonly address: string
  readonly port: number
  /** What `/proc/<pid>/fd/*` names as `socket:[inode]`. */
  readonly inode: string
}

const LISTENING = '0A'
const localPattern = /^([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4})$/

/** The kernel gives at most a page of its list of sockets at once, and less only when the next line does not fit or there is none. */
export const PAGE_BYTES = 4096
/** Several times the longest line. */
const LINE_BYTES = 1024

/**
 * Reads such a list page by page, as far as it has sockets that listen: the kernel lists them before the connections. A read that reaches
 * the end has the kernel search its whole table of connections, which takes milliseconds, so there is none that only finds the end.
 */
export function listeningPart(nextPage: () => string): string {
  let text = ''
  for (;;) {
    const page = nextPage()
    text += page
    if (page.length < PAGE_BYTES - LINE_BYTES || connectionPattern.test(text)) return text
  }
}

/** A whole line of a socket that does not listen. */
const connectionPattern = /^ *\d+: \S+ \S+ (?!0A)[0-9A-F]{2} .*\n/m

/** Reads `/proc/net/tcp` or `/proc/net/tcp6` (proc_net(5)): addresses there are 32-bit words in the machine's byte order. */
export function parseListeningSockets(table: string): ListeningSocket[] {
  return table
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const fields = line.trim().split(/\s+/)
      const [, address, port] = localPattern.exec(fields[1] ?? '') ?? []
      if (fields[3] !== LISTENING || address === undefined || port === undefined) return []
      return [{ address: addressText(address), port: Number.parseInt(port, 16), inode: fields[9] ?? '' }]
    })
}

/**
 * Returns the sockets that answer a connection to this address and port: those bound to the very address if there are any, else those bound
 * to every address. More than one when programs share a port (SO_REUSEPORT).
 */
export function socketsAnswering(sockets: readonly ListeningSocket[], address: string, port: number): ListeningSocket[] {
  const onPort = sockets.filter((socket) => socket.port === port)
  const wanted = unmapped(address)
  const exact = onPort.filter((socket) => unmapped(socket.address) === wanted)
  if (exact.length > 0) return exact
  const isIpv4 = !wanted.includes(':')
  const every = onPort.filter((socket) => socket.address === (isIpv4 ? '0.0.0.0' : '::'))
  // A socket on `::` takes IPv4 connections too, unless one on 0.0.0.0 does.
  return every.length > 0 || !isIpv4 ? every : onPort.filter((socket) => socket.address === '::')
}

/** `::ffff:127.0.0.1` is 127.0.0.1. */
function unmapped(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, '')
}

function addressText(hexadecimal: string): string {
  const bytes = (hexadecimal.match(/.{8}/g) ?? []).flatMap((word) =>
    word
      .match(/../g)!
      .map((byte) => Number.parseInt(byte, 16))
      .toReversed(),
  )
  if (bytes.length === 4) return bytes.join('.')
  const mapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 0xff && bytes[11] === 0xff
  if (mapped) return `::ffff:${bytes.slice(12).join('.')}`
  const groups = Array.from({ length: 8 }, (_, index) => (bytes[index * 2]! * 256 + bytes[index * 2 + 1]!).toString(16))
  // The URL parser writes an IPv6 address in its one canonical form.
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1)
}
