// The server of a release made by hand. Two lines come before it: the interpreter, and the constants BEHAVIOUR, PORT and PREFIX.
/* global BEHAVIOUR, PORT, PREFIX */
const { readFileSync, rmSync, writeFileSync } = require('node:fs')
const { createServer } = require('node:http')
const { createServer: createHttp2Server } = require('node:http2')
const { createServer: createHttpsServer } = require('node:https')
const { connect } = require('node:net')
const { spawn } = require('node:child_process')
const [, , verb, mode, ...words] = process.argv
const path = __filename.split('/').slice(0, 4).join('/')

const wait = () => setInterval(() => undefined, 1000)

/** A health check of the release: `server check MODE`. */
function check() {
  if (mode === 'hang') {
    console.log('waiting for nothing')
    return wait()
  }
  if (mode === 'fail') {
    console.error('looked\nno table \x1b[31musers')
    process.exitCode = 1
    return undefined
  }
  return printPrivileges()
}

/** Prints what this process may do. */
function printPrivileges() {
  const status = readFileSync('/proc/self/status', 'utf8')
  const field = (name) =>
    status
      .split('\n')
      .find((line) => line.startsWith(`${name}:`))
      .split(/\s+/)[1]
  const refusal = (work) => {
    try {
      work()
      return 'allowed'
    } catch ({ code }) {
      return code
    }
  }
  const user = process.getuid() === 0 ? 'root' : 'no root'
  console.log([user, `capabilities ${field('CapEff')} ${field('CapBnd')}`, `NoNewPrivs ${field('NoNewPrivs')}`].join(', '))
  const write = refusal(() => writeFileSync(`${PREFIX}/releases/x`, ''))
  const kill = refusal(() => process.kill(1, 0))
  console.log(`write ${write}`, `kill ${kill}`, `words ${words.join('|')}`)
  connect('/nix/var/nix/daemon-socket/socket')
    .on('error', ({ code }) => console.log(`daemon ${code}`))
    .on('connect', () => {
      console.log('daemon open')
      process.exit()
    })
}

function answer(request, response) {
  if (request.url === '/strict') return answerStrictly(request, response)
  return response.writeHead(BEHAVIOUR.status ?? 200).end(BEHAVIOUR.version + (request.url === '/health' ? ` from ${path}` : ''))
}

/** As an application behind a proxy does: it knows its own name only, and sends everything else to https. */
function answerStrictly({ headers, method }, response) {
  if (headers.host !== 'app.example') return response.writeHead(400).end()
  if (headers['x-forwarded-proto'] !== 'https') return response.writeHead(301, { location: 'https://app.example/strict' }).end()
  return response.end(JSON.stringify({ status: 'ok', method, checks: [{ version: BEHAVIOUR.version }] }))
}

/** Listens on a unix socket, unless another process does; a file that a dead process left is replaced. */
function serveSocket(socket) {
  const probe = connect(socket)
    .on('connect', () => probe.destroy())
    .on('error', () => {
      rmSync(socket, { force: true })
      createServer(answer).listen(socket)
    })
}

/** Answers every call of gRPC's health service with SERVING. */
function serveGrpc(port) {
  const grpc = createHttp2Server()
  grpc.on('stream', (stream) => {
    stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true })
    stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }))
    stream.end(Buffer.from([0, 0, 0, 0, 2, 8, 1]))
  })
  grpc.listen(port, '127.0.0.1')
}

function serve() {
  const { socket, grpcPort, tls } = BEHAVIOUR
  if (socket !== undefined) serveSocket(socket)
  if (grpcPort !== undefined) serveGrpc(grpcPort)
  if (tls !== undefined) createHttpsServer(tls, answer).listen(tls.port, '127.0.0.1')
  const http = createServer(answer)
  http.on('error', (error) => {
    if (!BEHAVIOUR.toleratesTakenPort) throw error
    wait()
  })
  http.listen(process.env.LISTEN_FDS === '1' ? { fd: 3 } : { port: PORT, host: '127.0.0.1' })
  if (BEHAVIOUR.exitAfter !== undefined) setTimeout(() => process.exit(3), BEHAVIOUR.exitAfter)
}

if (verb === 'check') check()
else if (BEHAVIOUR.child && verb !== 'child') {
  spawn(process.execPath, [__filename, 'child'], { detached: true, stdio: 'ignore' }).unref()
  wait()
} else serve()
