import { once } from 'node:events'
import { mkdtempDisposable } from 'node:fs/promises'
import { createServer, type Http2Server, type ServerHttp2Stream } from 'node:http2'
import { createServer as createTcpServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Server, ServerCredentials, status } from '@grpc/grpc-js'
import { HealthImplementation } from 'grpc-health-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askServing } from '#tools/grpc/ask-serving'
import { readAuthorities } from '#tools/tls/verification'
import { makeAuthority, type Authority } from '../../support/certificates.ts'

const LONG = 60_000

let folder: Awaited<ReturnType<typeof mkdtempDisposable>>
beforeAll(async () => (folder = await mkdtempDisposable(join(tmpdir(), 'grind-to-prod-grpc-'))))
afterAll(() => folder.remove())

describe('a server of the gRPC library', () => {
  const health = new HealthImplementation({ '': 'SERVING', 'api.V1': 'NOT_SERVING', 'api.V2': 'SERVING', 'api.V3': 'UNKNOWN' })
  const server = new Server()
  const bare = new Server()
  const bind = (one: Server, address: string, credentials = ServerCredentials.createInsecure()) =>
    new Promise<number>((resolve, reject) =>
      one.bindAsync(address, credentials, (error, port) => (error === null ? resolve(port) : reject(error))),
    )
  let authority: Authority
  let target = ''
  let secure = ''
  let other = ''
  beforeAll(async () => {
    health.addToServer(server)
    authority = await makeAuthority(folder.path, 'ours')
    const { key, cert } = await authority.issue('DNS:grpc.example')
    const credentials = ServerCredentials.createSsl(null, [{ private_key: Buffer.from(key), cert_chain: Buffer.from(cert) }])
    target = `127.0.0.1:${await bind(server, '127.0.0.1:0')}`
    secure = `127.0.0.1:${await bind(server, '127.0.0.1:0', credentials)}`
    await bind(server, `unix:${folder.path}/grpc.sock`)
    other = `127.0.0.1:${await bind(bare, '127.0.0.1:0')}`
  })
  afterAll(() => {
    server.forceShutdown()
    bare.forceShutdown()
  })

  test('askServing passes for a server and a service that are SERVING, and returns who listens', async () => {
    const local = { address: '127.0.0.1', port: Number(target.split(':')[1]) }
    expect(await askServing({ target }, LONG)).toEqual({ problem: '', hasAnswered: true, local })
    expect(await askServing({ target, service: 'api.V2' }, LONG)).toEqual({ problem: '', hasAnswered: true, local })
  })

  test.each([
    { service: 'api.V1', problem: 'NOT_SERVING' },
    { service: 'api.V3', problem: 'UNKNOWN' },
    { service: 'api.V4', problem: 'it does not know the service api.V4' },
  ])('askServing reports the state of the service $service', async ({ service, problem }) => {
    expect(await askServing({ target, service }, LONG)).toMatchObject({ problem })
  })

  test('askServing reports a gRPC server without the health service', async () => {
    expect(await askServing({ target: other }, LONG)).toMatchObject({ problem: 'it does not have the gRPC health service (UNIMPLEMENTED)' })
  })

  test('askServing asks over a unix socket', async () => {
    const socket = `${folder.path}/grpc.sock`
    expect(await askServing({ target: 'localhost:80', socket }, LONG)).toEqual({ problem: '', hasAnswered: true, local: { path: socket } })
  })

  test('askServing verifies the certificate of a server', async () => {
    const authorities = await readAuthorities(authority.file)
    expect(await askServing({ target: secure, tls: { authorities, serverName: 'grpc.example' } }, LONG)).toMatchObject({ problem: '' })
    expect(await askServing({ target: secure, tls: { authorities, serverName: 'other.example' } }, LONG)).toMatchObject({
      problem: 'its certificate is not for the name other.example',
    })
    expect(await askServing({ target: secure, tls: { serverName: 'grpc.example' } }, LONG)).toMatchObject({
      problem: 'its certificate is not from an authority that is trusted here',
    })
  })

  test('askServing without TLS gets no answer of a server with TLS', async () => {
    expect(await askServing({ target: secure }, LONG)).toMatchObject({
      problem: expect.stringMatching(/^the connection was (?:reset|closed)|HTTP\/2$/),
    })
  })
})

describe('a server that does not keep to the protocol', () => {
  const frame = (...message: number[]) => Buffer.from([0, 0, 0, 0, message.length, ...message])
  const good = { ':status': 200, 'content-type': 'application/grpc' }
  const answering =
    (body: Buffer, trailers: object = { 'grpc-status': '0' }) =>
    (stream: ServerHttp2Stream) => {
      stream.respond(good, { waitForTrailers: true })
      stream.on('wantTrailers', () => stream.sendTrailers({ ...trailers }))
      stream.end(body)
    }
  const NOT_UNDERSTOOD = 'its answer is not a message of the gRPC health protocol'

  const cases: {
    name: string
    answer: (stream: ServerHttp2Stream) => void
    problem: string | RegExp
    isNone?: true
    milliseconds?: number
  }[] = [
    {
      name: 'has fields of a later version',
      answer: answering(frame(0x12, 1, 65, 0x08, 1, 0x1d, 0, 0, 0, 0, 0x21, 0, 0, 0, 0, 0, 0, 0, 0)),
      problem: '',
    },
    { name: 'has an empty message', answer: answering(frame()), problem: 'UNKNOWN' },
    { name: 'has an unknown status', answer: answering(frame(0x08, 9)), problem: '9' },
    { name: 'is compressed', answer: answering(Buffer.from([1, 0, 0, 0, 0])), problem: NOT_UNDERSTOOD },
    { name: 'has no message', answer: answering(Buffer.alloc(0)), problem: NOT_UNDERSTOOD },
    { name: 'has a wrong length', answer: answering(Buffer.from([0, 0, 0, 0, 9, 8, 1])), problem: NOT_UNDERSTOOD },
    { name: 'has a field beyond its end', answer: answering(frame(0x12, 100, 0)), problem: NOT_UNDERSTOOD },
    { name: 'has a number without end', answer: answering(frame(...Array.from({ length: 20 }, () => 0xff))), problem: NOT_UNDERSTOOD },
    { name: 'has a text as its status', answer: answering(frame(0x0a, 1, 65)), problem: NOT_UNDERSTOOD },
    { name: 'has no gRPC status', answer: answering(frame(8, 1), {}), problem: 'its answer has no gRPC status' },
    {
      name: 'has another gRPC status',
      answer: answering(Buffer.alloc(0), { 'grpc-status': String(status.UNAVAILABLE), 'grpc-message': 'starting' }),
      problem: 'gRPC status "14": "starting"',
    },
    {
      name: 'is of HTTP',
      answer: (stream) => {
        stream.respond({ ':status': 503 })
        stream.end('<html>')
      },
      problem: 'HTTP status 503 instead of an answer of gRPC',
    },
    { name: 'is longer than any', answer: answering(Buffer.alloc(1_000_000)), problem: 'its answer is longer than 4096 bytes' },
    { name: 'never ends', answer: (stream) => stream.respond(good), problem: 'no answer within 0.3 s', milliseconds: 300, isNone: true },
    { name: 'is reset', answer: (stream) => stream.close(2), problem: 'it reset the request', isNone: true },
    { name: 'breaks off', answer: (stream) => stream.session?.destroy(), problem: /^the connection was (?:reset|closed)/, isNone: true },
  ]
  test.each(cases)('askServing reports an answer that $name', async ({ answer, problem, isNone, milliseconds = LONG }) => {
    const server: Http2Server = createServer()
    server.on('session', (session) => session.on('error', () => undefined))
    server.on('stream', (stream) => answer(stream.on('error', () => undefined)))
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const target = `127.0.0.1:${(server.address() as AddressInfo).port}`
    const found = await askServing({ target }, milliseconds)
    if (typeof problem === 'string') expect(found.problem).toBe(problem)
    else expect(found.problem).toMatch(problem)
    expect(found.hasAnswered).toBe(isNone !== true)
    server.close()
  })

  test.each([
    { name: 'is silent', answer: '', problem: 'no answer within 0.3 s', milliseconds: 300 },
    {
      name: 'has HTTP/1.1 only',
      answer: 'HTTP/1.1 400 Bad Request\r\n\r\n',
      problem: 'it does not answer with HTTP/2',
      milliseconds: LONG,
    },
  ])('askServing reports a server that $name', async ({ answer, problem, milliseconds }) => {
    const server = createTcpServer((socket) => socket.on('error', () => undefined).write(answer)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    expect(await askServing({ target: `127.0.0.1:${port}` }, milliseconds)).toMatchObject({ problem })
    server.close()
  })

  test('askServing reports that no process listens', async () => {
    const server = createTcpServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    server.close()
    expect(await askServing({ target: `127.0.0.1:${port}` }, LONG)).toEqual({ problem: 'refused', hasAnswered: false, local: null })
  })
})
