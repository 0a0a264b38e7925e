import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Fields that GitHub's toolkit sends and act's artifact server takes for a mistake. */
const UNKNOWN_TO_ACT = new Set(['mime_type', 'mimeType'])

/**
 * A proxy between the steps of a run and act's artifact server: passes everything on unchanged, except where the two are incompatible.
 * Returns its port. The server's own addresses use the host name of the request, so uploads and downloads come here too.
 */
export async function startResultsGateway(serverPort: number): Promise<number> {
  const gateway = createServer((request, response) => {
    void pass(request, response, serverPort).catch((error: unknown) => response.writeHead(502).end(String(error)))
  })
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve))
  return (gateway.address() as AddressInfo).port
}

async function pass(request: IncomingMessage, response: ServerResponse, port: number): Promise<void> {
  const bytes = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>))
  const body = request.headers['content-type']?.startsWith('application/json') ? Buffer.from(withoutUnknown(bytes.toString())) : bytes
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = { ...request.headers, 'content-length': body.length }
    send({ port, path: request.url, method: request.method, headers }, resolve).on('error', reject).end(body)
  })
  const { 'content-length': _length, 'transfer-encoding': _encoding, ...headers } = answer.headers
  const isJson = headers['content-type']?.startsWith('application/json') ?? false
  const given = Buffer.concat(await Array.fromAsync(answer as AsyncIterable<Buffer>))
  const told = isJson ? Buffer.from(withEscapedAddresses(given.toString())) : given
  response.writeHead(answer.statusCode ?? 502, { ...headers, 'content-length': told.length }).end(told)
}

function withoutUnknown(text: string): string {
  return JSON.stringify(JSON.parse(text), (key, value: unknown) => (UNKNOWN_TO_ACT.has(key) ? undefined : value))
}

/** The server's signed addresses have bare `=` and `+` in their values, which Azure's client loses: the same, fully escaped. */
function withEscapedAddresses(text: string): string {
  return JSON.stringify(JSON.parse(text), (key, value: unknown) => {
    if (!/^signed(Upload)?Url$/.test(key) || typeof value !== 'string') return value
    const { origin, pathname, searchParams } = new URL(value)
    return `${origin}${pathname}?${[...searchParams].map(([name, one]) => `${name}=${encodeURIComponent(one)}`).join('&')}`
  })
}
