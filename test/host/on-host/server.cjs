// The server of a release made by hand. Two lines come before it: the interpreter, and the constants BEHAVIOUR, PORT and PREFIX.
/* global BEHAVIOUR, PORT, PREFIX */
const { readFileSync, writeFileSync } = require('node:fs')
const { createServer } = require('node:http')
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

function serve() {
  const http = createServer((request, response) =>
    response.writeHead(BEHAVIOUR.status ?? 200).end(BEHAVIOUR.version + (request.url === '/health' ? ` from ${path}` : '')),
  )
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
