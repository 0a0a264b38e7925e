import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

const POLL_MILLISECONDS = 50

/**
 * Takes a name on this machine until it is disposed or this process ends; null when another process has it. The name is one of the kernel's
 * abstract sockets: it has no file, so a dead process leaves nothing.
 */
export function holdName(name: string): Promise<AsyncDisposable | null> {
  const waiting = new Set<Socket>()
  const server = createServer((connection) => {
    waiting.add(connection)
    connection.on('error', () => undefined)
    connection.on('close', () => waiting.delete(connection))
    connection.resume()
  })
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null)
      else reject(error)
    })
    server.listen({ path: `\0${name}`, exclusive: true }, () => {
      resolve({
        [Symbol.asyncDispose]: () =>
          new Promise((closed) => {
            server.close(() => closed())
            for (const connection of waiting) connection.destroy()
          }),
      })
    })
  })
}

/** Takes a name as `holdName` does, once no other process has it; null when one still has it after so many milliseconds. */
export async function holdNameWithin(name: string, milliseconds: number): Promise<AsyncDisposable | null> {
  for (const deadline = performance.now() + milliseconds; ; await delay(POLL_MILLISECONDS)) {
    const held = await holdName(name)
    if (held !== null || performance.now() >= deadline) return held
  }
}

/**
 * Returns once no process holds this name, or after so many milliseconds: true when one held it before. The kernel reports the end of a
 * holder that was killed, too.
 */
export function nameReleased(name: string, limit: number): Promise<boolean> {
  return new Promise((resolve) => {
    let wasHeld = false
    const connection = connect({ path: `\0${name}` })
    const timer = setTimeout(() => connection.destroy(), limit)
    // Refused: no process holds it.
    connection.on('error', () => undefined)
    connection.once('connect', () => (wasHeld = true))
    connection.once('close', () => {
      clearTimeout(timer)
      resolve(wasHeld)
    })
    connection.resume()
  })
}
