// Receives requests on PORT of this host, and appends each to FILE as a line of JSON: its path and its body.
const { appendFileSync } = require('node:fs')
const { createServer } = require('node:http')
const { PORT, FILE } = process.env

createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    appendFileSync(FILE, `${JSON.stringify({ path: request.url, body: Buffer.concat(chunks).toString() })}\n`)
    response.end()
  })
}).listen(Number(PORT), '127.0.0.1')
