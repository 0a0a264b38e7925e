import { createServer } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { page } from './page.mjs'

/** Returns a function that says, answer by answer, whether the component is well. */
function healthOf({ mode, amount }) {
  let answers = 0
  return async () => {
    answers += 1
    if (mode === 'slow') await delay(amount)
    return mode === 'flap' ? answers <= amount : mode !== 'fail'
  }
}

/** The component's HTTP server, not yet listening. */
export function createApplication({ identity, behaviour }) {
  const isHealthy = healthOf(behaviour.health)

  const server = createServer(async (request, response) => {
    const answer = (status, type, body) => {
      // A server that has stopped listening must not wait for a client's next request.
      if (!server.listening) response.setHeader('connection', 'close')
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' })
      response.end(request.method === 'HEAD' ? undefined : body)
    }

    const { pathname } = new URL(request.url, 'http://component')
    if (request.method !== 'GET' && request.method !== 'HEAD') answer(405, 'text/plain', 'only GET and HEAD\n')
    else if (pathname === '/health') {
      answer((await isHealthy()) ? 200 : 503, 'application/json', `${JSON.stringify(identity)}\n`)
    } else if (pathname === '/') answer(200, 'text/html; charset=utf-8', page(identity, behaviour.greeting))
    else answer(404, 'text/plain', 'not found\n')
  })
  return server
}
