import { createServer } from 'node:net'

/**
 * Takes a name on this machine for as long as this process wants it or lives; null when another holder has it. The name is one of the
 * kernel's abstract sockets: it has no file, so whoever dies leaves nothing.
 */
export function holdName(name: string): Promise<AsyncDisposable | null> {
  const server = createServer((connection) => connection.destroy())
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null)
      else reject(error)
    })
    server.listen({ path: `\0${name}`, exclusive: true }, () => {
      resolve({ [Symbol.asyncDispose]: () => new Promise((closed) => void server.close(() => closed())) })
    })
  })
}
