// Connects to PORT again and again until the file STOP exists, and then writes to RESULT as JSON how often, and the codes of failures.
const { existsSync, writeFileSync } = require('node:fs')
const { connect } = require('node:net')
const { PORT, STOP, RESULT } = process.env
const failed = []
let tried = 0

function next() {
  if (existsSync(STOP)) return writeFileSync(RESULT, JSON.stringify({ tried, failed }))
  tried += 1
  const socket = connect(Number(PORT), '127.0.0.1', () => socket.destroy())
  socket.on('error', ({ code }) => failed.push(code)).on('close', () => setTimeout(next, 2))
  return undefined
}

next()
