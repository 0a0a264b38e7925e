import { once } from 'node:events'
import { connect, createServer, type Server } from 'node:net'
import { basename, dirname } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Link } from './link.ts'

/** Answers each connection to this unix socket with what has passed the links until now, as JSON: an object for each link's name. */
export async function answerTraffic(socket: string, links: ReadonlyMap<string, Pick<Link, 'traffic'>>): Promise<Server> {
  const server = createServer((client) => {
    client.on('error', () => undefined)
    client.end(`${JSON.stringify(Object.fromEntries([...links].map(([name, link]) => [name, link.traffic()])))}\n`)
  })
  server.listen(nearby(socket))
  await once(server, 'listening')
  return server
}

/** Returns what is answered at this socket. Rejects when nothing listens there. */
export function askTraffic(socket: string): Promise<string> {
  return text(connect(nearby(socket)))
}

/** Enters the socket's folder and returns the name there: the path of a socket may have 107 bytes at most. */
function nearby(socket: string): string {
  process.chdir(dirname(socket))
  return `./${basename(socket)}`
}
