import { createServer } from 'node:http'

const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.end(request.url === '/health' ? 'well\n' : 'A page.\n')
})

server.listen(8080, '127.0.0.1')
