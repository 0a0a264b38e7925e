// A proxy that is not of the release: answers on PORT with what the server on SERVER_PORT answers, and on /stale with STALE.
const { createServer, get } = require('node:http')
const { PORT, SERVER_PORT, STALE } = process.env

createServer((request, response) => {
  if (request.url === '/stale') return response.end(STALE)
  return get({ port: Number(SERVER_PORT), path: request.url, agent: false }, (answer) => answer.pipe(response)).on('error', () =>
    response.writeHead(502).end(),
  )
}).listen(Number(PORT), '127.0.0.1')
