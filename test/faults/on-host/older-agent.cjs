// Preloaded into the agent on prod (node --require): its hello names nothing, and its answer to `prepare` names no format of packs and no
// bases, as those of an older agent, so the client sends a pack of format 1. Their lengths stay, because the heads of their frames have them.
const fs = require('node:fs')

const write = process.stdout.write
process.stdout.write = function (chunk, ...rest) {
  return write.call(this, older(chunk), ...rest)
}

function older(chunk) {
  const text = Buffer.from(chunk).toString()
  if (text === 'packs') return Buffer.from(text.replaceAll(/./g, ' '))
  if (!text.startsWith('{"event":"result"') || !text.includes('"transfer":')) return chunk
  const message = JSON.parse(text)
  delete message.result.transfer
  fs.writeFileSync('/run/faults/met', '')
  return Buffer.from(`${JSON.stringify(message).padEnd(Buffer.byteLength(text) - 1)}\n`)
}
