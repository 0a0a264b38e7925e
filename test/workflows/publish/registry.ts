import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Published {
  readonly path: string
  readonly body: string
}

/** A registry of npm packages, as far as publishing needs one: it has none, and keeps what is published. */
interface Registry extends AsyncDisposable {
  readonly address: string
  readonly published: readonly Published[]
}

export async function startRegistry(): Promise<Registry> {
  const published: Published[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text
    })
    request.on('end', () => {
      const isNew = request.method === 'PUT'
      if (isNew) published.push({ path: request.url ?? '', body })
      response.writeHead(isNew ? 201 : 404, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    published,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
