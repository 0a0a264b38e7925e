import { once } from 'node:events'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Server as TcpServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { ask, BODY_LIMIT_BYTES } from '#tools/http/ask'

let server: Server | TcpServer | undefined
afterEach(() => {
  if (server !== undefined && 'closeAllConnections' in server) server.closeAllConnections()
  server?.close()
})

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('ask returns the status, and the process on this host that answered', async () => {
  const url = await serve((_request, response) => response.writeHead(204).end())
  expect(await ask(`${url}/health?x=1`, { timeoutMilliseconds: 1000 })).toEqual({
    status: 204,
    problem: '',
    local: { address: '127.0.0.1', port: Number(new URL(url).port) },
    headers: expect.objectContaining({ date: expect.any(String) }),
    body: '',
  })
})

test('ask does not follow a redirect', async () => {
  const asked: (string | undefined)[] = []
  const url = await serve((request, response) => {
    asked.push(request.url)
    response.writeHead(302, { location: '/elsewhere' }).end()
  })
  expect(await ask(url, { timeoutMilliseconds: 1000 })).toMatchObject({ status: 302 })
  expect(asked).toEqual(['/'])
})

test('ask does not read a body without end', async () => {
  const closed = Promise.withResolvers<void>()
  const url = await serve((request, response) => {
    request.socket.on('close', () => closed.resolve())
    response.writeHead(200)
    const more = () => {
      while (response.write('x'.repeat(65_536)));
    }
    response.on('drain', more)
    more()
  })
  expect(await ask(url, { timeoutMilliseconds: 60_000 })).toMatchObject({ status: 200 })
  // Long before the time is up: the test itself has less.
  await closed.promise
})

test('ask opens a new connection each time', async () => {
  const ports = new Set<number | undefined>()
  const url = await serve((request, response) => {
    ports.add(request.socket.remotePort)
    response.end()
  })
  await ask(url, { timeoutMilliseconds: 1000 })
  await ask(url, { timeoutMilliseconds: 1000 })
  expect(ports.size).toBe(2)
})

test('ask ends at its timeout on a server that never answers, also at an odd fraction of time', async () => {
  server = createTcpServer(() => undefined).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  expect(await ask(`http://127.0.0.1:${port}/`, { timeoutMilliseconds: 200.7 })).toEqual({
    status: null,
    problem: 'no answer within 0.2 s',
    local: null,
    headers: {},
    body: '',
  })
})

test('ask reports that no process listens', async () => {
  const url = await serve(() => undefined)
  server!.close()
  expect(await ask(url, { timeoutMilliseconds: 1000 })).toEqual({ status: null, problem: 'refused', local: null, headers: {}, body: '' })
})

test('ask reports an answer that is not HTTP', async () => {
  server = createTcpServer((socket) => socket.end('SSH-2.0-x\r\n')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  expect(await ask(`http://127.0.0.1:${port}/`, { timeoutMilliseconds: 1000 })).toMatchObject({
    status: null,
    problem: expect.stringMatching(/^HPE_/),
  })
})

test('ask reads a body until it holds the expected text, and not to an end that may never come', async () => {
  const url = await serve((_request, response) => {
    response.write('ready: ')
    setImmediate(() => response.write('yes, indeed'))
  })
  expect(await ask(url, { timeoutMilliseconds: 60_000, wanted: ['ready', 'yes'] })).toMatchObject({
    status: 200,
    problem: '',
    body: 'ready: yes, indeed',
  })
})

test('ask reads no more than the first 64 KiB of a body', async () => {
  const url = await serve((_request, response) => response.end(`${'x'.repeat(BODY_LIMIT_BYTES - 2)}yes`))
  const { body } = await ask(url, { timeoutMilliseconds: 60_000, wanted: ['yes'] })
  expect(body).toBe(`${'x'.repeat(BODY_LIMIT_BYTES - 2)}ye`)
})

test.each([
  { name: 'breaks off', end: (response: ServerResponse) => setTimeout(() => response.destroy(), 50) },
  { name: 'stalls', end: () => undefined },
])('ask gives the error of a body that $name, and keeps its status', async ({ end }) => {
  const url = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('half')
    end(response)
  })
  expect(await ask(url, { timeoutMilliseconds: 300, wanted: ['whole'] })).toMatchObject({ status: 200, body: 'half' })
})

test('ask requests a body that is not compressed', async () => {
  const url = await serve((request, response) => response.end(String(request.headers['accept-encoding'])))
  expect(await ask(url, { timeoutMilliseconds: 1000, wanted: ['identity'] })).toMatchObject({ body: 'identity' })
})

test('ask sends the given request, with exactly the given headers', async () => {
  const heard: object[] = []
  const url = await serve((request, response) => {
    const { method, headers } = request
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      heard.push({ method, body, token: headers['authorization'], agent: headers['user-agent'] })
      response.writeHead(202, { 'x-served-by': 'one' }).end('done')
    })
  })
  const answer = await ask(
    url,
    { timeoutMilliseconds: 1000, wanted: [] },
    { method: 'PUT', headers: { Authorization: 'Bearer x' }, body: '{"to":"b"}' },
  )
  expect(answer).toMatchObject({ status: 202, headers: { 'x-served-by': 'one' } })
  expect(heard).toEqual([{ method: 'PUT', body: '{"to":"b"}', token: 'Bearer x', agent: 'grind-to-prod' }])
})
