import type { ClientHttp2Session, ClientHttp2Stream, IncomingHttpHeaders } from 'node:http2'
import { connect as connectPlain, type Socket } from 'node:net'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import { addressOf } from '../tcp/connect.ts'
import { localPeer, type LocalPeer } from '../tcp/peer.ts'
import { connectionProblem } from '../tcp/problem.ts'
import type { Verification } from '../tls/verification.ts'
import { healthRequest, servingStatus } from './health-message.ts'

/** Whose health is asked, and where. */
export interface ServingQuestion {
  /** `host:port`. */
  readonly target: string
  readonly service?: string
  /** The path of a unix socket to connect to instead. */
  readonly socket?: string
  /** Absent: the connection has no TLS. */
  readonly tls?: Verification
}

/** What came of it. */
export interface ServingAnswer {
  /** Empty when it is SERVING. */
  readonly problem: string
  /** Whether it is the server's answer, good or bad, and not a connection that failed. */
  readonly hasAnswered: boolean
  /** The listener that answered, when that was on this host; null otherwise. */
  readonly local: LocalPeer | null
}

/** An answer has ten bytes; a later version of the protocol may have more. */
const ANSWER_LIMIT_BYTES = 4096
const METHOD = '/grpc.health.v1.Health/Check'

/**
 * Calls `Check` of gRPC's health protocol once, over a connection of its own: a unary call is one request of HTTP/2 whose result is in the
 * trailers. Never rejects.
 */
export async function askServing(question: ServingQuestion, timeoutMilliseconds: number): Promise<ServingAnswer> {
  const { connect } = await import('node:http2')
  const { promise, resolve } = Promise.withResolvers<Omit<ServingAnswer, 'local'>>()
  const failWith = (problem: string) => resolve({ problem, hasAnswered: false })
  const fail = (error: Error) => failWith(connectionProblem(error, timeoutMilliseconds))
  // Before the session, which reports a failure of the connection only as a request that was cancelled.
  const socket = (await open(question)).on('error', fail)
  const authority = `${question.tls === undefined ? 'http' : 'https'}://${question.target}`
  const session = connect(authority, { createConnection: () => socket, maxSessionMemory: 1 })
  const signal = AbortSignal.timeout(Math.ceil(timeoutMilliseconds))
  signal.addEventListener('abort', () => fail(new DOMException('', 'TimeoutError')))
  session.on('error', fail)
  session.on('close', () => failWith('the connection was closed without an answer'))
  let local: LocalPeer | null = null
  session.once('connect', () => (local = question.socket === undefined ? localPeer(socket) : { path: question.socket }))
  const stream = request(session, question)
  stream.on('error', fail)
  void answerOf(stream).then((answer) => resolve({ problem: problemOf(answer, question), hasAnswered: true }))
  const result = await promise
  session.destroy()
  return { ...result, local }
}

async function open({ target, socket, tls }: ServingQuestion): Promise<Socket> {
  const { host, port } = addressOf(target)
  const where = socket === undefined ? { host, port } : { host, path: socket }
  if (tls === undefined) return connectPlain(where)
  const { connect: connectTls } = await import('node:tls')
  return connectTls({
    ...where,
    ALPNProtocols: ['h2'],
    rejectUnauthorized: true,
    ...nameOf(tls.serverName ?? host),
    ...(tls.authorities === undefined ? {} : { ca: [...tls.authorities] }),
  })
}

/** An address is not a server name of TLS: the certificate is compared with `host` then. */
function nameOf(host: string): { servername?: string } {
  return /^[0-9.]+$|:/.test(host) ? {} : { servername: host }
}

function request(session: ClientHttp2Session, { service = '' }: ServingQuestion): ClientHttp2Stream {
  const stream = session.request({
    ':method': 'POST',
    ':path': METHOD,
    'content-type': 'application/grpc',
    'user-agent': 'grind-to-prod',
    te: 'trailers',
  })
  return stream.end(healthRequest(service))
}

interface GrpcAnswer {
  readonly headers: IncomingHttpHeaders
  readonly trailers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Resolves when the answer is complete, or longer than any is; a stream that breaks off is an error of its own. */
async function answerOf(stream: ClientHttp2Stream): Promise<GrpcAnswer> {
  const { promise, resolve } = Promise.withResolvers<GrpcAnswer>()
  const chunks: Buffer[] = []
  let length = 0
  let headers: IncomingHttpHeaders = {}
  let trailers: IncomingHttpHeaders = {}
  const done = () => resolve({ headers, trailers, body: Buffer.concat(chunks) })
  stream.on('response', (found) => (headers = found))
  stream.on('trailers', (found) => (trailers = found))
  stream.on('data', (chunk: Buffer) => {
    length += chunk.length
    chunks.push(chunk)
    if (length > ANSWER_LIMIT_BYTES) done()
  })
  stream.on('close', done)
  return promise
}

const NOT_FOUND = '5'
const UNIMPLEMENTED = '12'

/** Returns the end of a sentence; empty when the server is SERVING. */
function problemOf({ headers, trailers, body }: GrpcAnswer, { service }: ServingQuestion): string {
  const http = headers[':status']
  if (http !== undefined && Number(http) !== 200) return `HTTP status ${String(http)} instead of an answer of gRPC`
  if (body.length > ANSWER_LIMIT_BYTES) return `its answer is longer than ${ANSWER_LIMIT_BYTES} bytes`
  // An answer without a message has its result in the headers.
  const status = String(trailers['grpc-status'] ?? headers['grpc-status'] ?? '')
  if (status === '') return 'its answer has no gRPC status'
  if (status === NOT_FOUND)
    return service === undefined ? 'it does not know its own health (NOT_FOUND)' : `it does not know the service ${service}`
  if (status === UNIMPLEMENTED) return 'it does not have the gRPC health service (UNIMPLEMENTED)'
  if (status !== '0') return `gRPC status ${quote(status, 20)}: ${quote(String(trailers['grpc-message'] ?? headers['grpc-message'] ?? ''))}`
  try {
    const serving = servingStatus(body)
    return serving === 'SERVING' ? '' : serving
  } catch (error) {
    return reasonOf(error)
  }
}
