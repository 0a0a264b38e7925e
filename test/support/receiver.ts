import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A request that a receiver got. */
interface Received {
  readonly method: string | undefined
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** An answer: a status, with headers or without, or silence. */
export type ReceiverAnswer = number | { readonly status: number; readonly headers: Readonly<Record<string, string>> } | 'silence'

export interface Receiver extends AsyncDisposable {
  readonly url: string
  readonly received: Received[]
}

/** A real HTTP server on this machine that keeps what it receives. It answers in turn; the last answer stays. */
export async function receiver(answers: readonly ReceiverAnswer[] = [200]): Promise<Receiver> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    void receive(request, response)
  })
  const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    received.push({ method: request.method, path: request.url ?? '', headers: request.headers, body: await text(request) })
    const answer = answers[Math.min(received.length, answers.length) - 1]!
    if (answer === 'silence') return
    const { status, headers } = typeof answer === 'number' ? { status: answer, headers: {} } : answer
    response.writeHead(status, headers).end()
  }
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
