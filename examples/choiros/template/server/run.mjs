import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { createApplication } from './application.mjs'
import { EARLY_EXIT_CODE, parseBehaviour } from './behaviour.mjs'

const FIRST_PASSED_DESCRIPTOR = 3
const LONGEST_GOODBYE_MILLISECONDS = 2000

/** Where to listen: on the socket that systemd passed, or else on $HOST:$PORT. */
export function listenTarget(environment, processId, defaultPort) {
  // LISTEN_PID guards against a variable inherited from a parent that was activated itself.
  if (environment.LISTEN_FDS === '1' && environment.LISTEN_PID === String(processId)) {
    return { fd: FIRST_PASSED_DESCRIPTOR }
  }
  const text = environment.PORT ?? String(defaultPort)
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) {
    throw new Error(`PORT must be a number from 0 to 65535, not ${JSON.stringify(text)}`)
  }
  return { host: environment.HOST ?? '127.0.0.1', port: Number(text) }
}

function start({ name, port, behaviour: unparsed, payload }) {
  const behaviour = parseBehaviour(unparsed)
  const target = listenTarget(process.env, process.pid, port)
  const identity = {
    component: name,
    // The real path, not the symlink that started us: what runs, not what is current.
    path: dirname(dirname(realpathSync(process.argv[1]))),
    payload,
    instance: process.env.INSTANCE ?? null,
    startedAt: new Date().toISOString(),
    pid: process.pid,
  }

  const server = createApplication({ identity, behaviour })
  server.on('error', (error) => {
    console.error(`${name}: ${error.message}`)
    process.exit(1)
  })
  server.listen(target, () => {
    // A passed socket may be a Unix one, and then its address is a text.
    const address = server.address()
    const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
    console.log(`${name} listening on ${typeof address === 'string' ? address : `http://${host}:${address.port}`}`)
  })

  for (const signal of ['SIGTERM', 'SIGINT']) {
    process.on(signal, () => {
      server.close(() => process.exit(0))
      setTimeout(() => process.exit(0), LONGEST_GOODBYE_MILLISECONDS)
    })
  }
  if (behaviour.exitAfterMilliseconds !== null) {
    setTimeout(() => {
      console.error(`${name}: exiting early, as behaviour.json asks`)
      process.exit(EARLY_EXIT_CODE)
    }, behaviour.exitAfterMilliseconds)
  }
}

export function run(component) {
  try {
    start(component)
  } catch (error) {
    console.error(`${component.name}: ${error.message}`)
    process.exit(2)
  }
}
