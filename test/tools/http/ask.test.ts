import { once } from 'node:events'
import { mkdtempDisposable } from 'node:fs/promises'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Server as TcpServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
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
    bodyProblem: null,
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
    bodyProblem: null,
  })
})

test('ask reports that no process listens', async () => {
  const url = await serve(() => undefined)
  server!.close()
  expect(await ask(url, { timeoutMilliseconds: 1000 })).toMatchObject({ status: null, problem: 'refused', local: null })
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

/** Answers each connection with these very bytes, and leaves it open. */
async function serveBytes(answer: (write: (bytes: string | Buffer) => boolean, done: Promise<void>) => void): Promise<string> {
  const tcp = createTcpServer((socket) => {
    const closed = Promise.withResolvers<void>()
    socket.on('error', () => undefined).on('close', () => closed.resolve())
    socket.once('data', () => answer((bytes) => !socket.destroyed && socket.write(bytes), closed.promise))
  }).listen(0, '127.0.0.1')
  server = tcp
  await once(tcp, 'listening')
  return `http://127.0.0.1:${(tcp.address() as AddressInfo).port}/`
}

test.each([
  { method: 'HEAD', length: undefined },
  { method: 'OPTIONS', length: undefined },
  { method: 'POST', length: '0' },
])('ask sends $method without a body', async ({ method, length }) => {
  const heard: object[] = []
  const url = await serve((request, response) => {
    heard.push({ method: request.method, length: request.headers['content-length'], encoding: request.headers['transfer-encoding'] })
    response.writeHead(200, { 'content-length': method === 'HEAD' ? 1000 : 0 }).end()
  })
  expect(await ask(url, { timeoutMilliseconds: 60_000 }, { method })).toMatchObject({ status: 200, problem: '' })
  expect(heard).toEqual([{ method, length, encoding: undefined }])
})

test('ask sends a given Host in place of the name in the URL', async () => {
  const url = await serve((request, response) =>
    response
      .writeHead(request.rawHeaders.filter((word) => word.toLowerCase() === 'host').length === 1 ? 200 : 400)
      .end(request.headers.host),
  )
  const headers = { Host: 'app.example:8443' }
  expect(await ask(url, { timeoutMilliseconds: 1000, wanted: ['app.example:8443'] }, { headers })).toMatchObject({
    status: 200,
    body: 'app.example:8443',
  })
})

test('ask connects to a unix socket in place of the host of the URL, and returns the socket', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'grind-to-prod-ask-'))
  const path = `${folder.path}/http.sock`
  server = createServer((request, response) => response.end(`${request.headers.host} ${request.url}`)).listen(path)
  await once(server, 'listening')
  const answer = await ask('http://app.example/health', { timeoutMilliseconds: 1000, whole: true }, { socket: path })
  expect(answer).toMatchObject({ status: 200, body: 'app.example /health', local: { path } })
})

test.each([
  { name: 'no file', path: '/nowhere/app.sock', problem: 'there is no such socket' },
  { name: 'a file of another kind', path: '/etc/hostname', problem: 'refused' },
])('ask reports a unix socket that is $name', async ({ path, problem }) => {
  expect(await ask('http://localhost/', { timeoutMilliseconds: 1000 }, { socket: path })).toMatchObject({ status: null, problem })
})

describe('a body that is needed to its end', () => {
  const whole = { timeoutMilliseconds: 60_000, whole: true }
  test('ask reads a body of exactly 64 KiB to its end', async () => {
    const url = await serve((_request, response) => response.end('x'.repeat(BODY_LIMIT_BYTES)))
    expect(await ask(url, whole)).toMatchObject({ body: 'x'.repeat(BODY_LIMIT_BYTES), bodyProblem: null })
  })

  test('ask stops at a body that is longer than 64 KiB, also one without end', async () => {
    const url = await serve((_request, response) => {
      const more = () => {
        while (response.write('x'.repeat(40_000)));
      }
      response.on('drain', more)
      more()
    })
    expect(await ask(url, whole)).toMatchObject({ status: 200, bodyProblem: 'is longer than 64 KiB' })
  })

  test.each([
    { name: 'arrives byte by byte', last: 'x', problem: 'did not arrive to its end' },
    { name: 'breaks off', last: null, problem: 'did not arrive to its end' },
  ])('ask reports a body that $name', async ({ last, problem }) => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': 100_000 }).write('{')
      if (last === null) setImmediate(() => response.destroy())
      else void drip(response, last)
    })
    expect(await ask(url, { timeoutMilliseconds: 300, whole: true })).toMatchObject({ status: 200, bodyProblem: problem })
  })

  test('ask reads no more of a body than its Content-Length', async () => {
    const url = await serveBytes((write) => write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}{"status":"ok"}'))
    expect(await ask(url, whole)).toMatchObject({ status: 200, body: '{}', bodyProblem: null })
  })

  test('ask does not unpack a body that is compressed in spite of the request', async () => {
    const bomb = gzipSync(Buffer.alloc(16 * 1024 * 1024))
    const url = await serve((_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb))
    const { body, bodyProblem } = await ask(url, whole)
    expect(bodyProblem).toBe(null)
    expect(body.length).toBeLessThan(BODY_LIMIT_BYTES)
  })
})

async function drip(response: ServerResponse, text: string): Promise<void> {
  while (!response.destroyed && !response.closed) {
    response.write(text)
    await new Promise((next) => setImmediate(next))
  }
}

test('ask stops at headers without end', async () => {
  const url = await serveBytes((write) => {
    write('HTTP/1.1 200 OK\r\n')
    for (let index = 0; index < 1000; index += 1) write(`x-header-${index}: ${'x'.repeat(100)}\r\n`)
  })
  expect(await ask(url, { timeoutMilliseconds: 60_000 })).toMatchObject({ status: null, problem: 'its headers are longer than 16 KiB' })
})

test('ask waits for the answer after interim answers, and not longer than its timeout', async () => {
  const interim = 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n'
  const good = await serveBytes((write) => write(`${interim}HTTP/1.1 204 No Content\r\n\r\n`))
  expect(await ask(good, { timeoutMilliseconds: 60_000 })).toMatchObject({ status: 204 })
  server?.close()
  const endless = await serveBytes((write) => {
    const more = () => void (write(interim) && setImmediate(more))
    more()
  })
  expect(await ask(endless, { timeoutMilliseconds: 300 })).toMatchObject({ status: null, problem: 'no answer within 0.3 s' })
})

test('ask takes no change of the protocol for an answer', async () => {
  const url = await serveBytes((write) => write('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n'))
  expect(await ask(url, { timeoutMilliseconds: 60_000 })).toMatchObject({
    status: null,
    problem: 'it changes to another protocol (status 101), which was not requested',
  })
})
