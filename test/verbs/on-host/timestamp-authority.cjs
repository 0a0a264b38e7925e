// Answers requests for time stamps on PORT of this host with openssl, by the files of FOLDER; `/hang` answers nothing, `/refuse` refuses.
const { execFileSync } = require('node:child_process')
const { createServer } = require('node:http')
const { mkdtempSync, readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { PORT, FOLDER } = process.env

createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    if (request.url === '/refuse') response.writeHead(403).end()
    if (request.url !== '/') return
    const folder = mkdtempSync(join(FOLDER, 'request-'))
    writeFileSync(join(folder, 'query'), Buffer.concat(chunks))
    const files = ['-queryfile', join(folder, 'query'), '-out', join(folder, 'answer')]
    execFileSync('openssl', ['ts', '-reply', '-config', 'ts.cnf', ...files], { cwd: FOLDER })
    response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(readFileSync(join(folder, 'answer')))
  })
}).listen(Number(PORT), '127.0.0.1')
