import { createServer } from 'node:net'

/**
 * Takes a name on this machine until it is disposed or this process ends; null when another process has it. The name is one of the kernel's
 * abstract sockets: it has no file, so a dead process leaves nothing.
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
