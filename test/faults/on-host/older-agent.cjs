// Preloaded into the agent on prod (node --require): its answer to `prepare` names no format of packs and no bases, as that of an older
// agent, so the client sends a pack of format 1. The length of the answer stays, because the head of its frame has it.
const fs = require('node:fs')

const write = process.stdout.write
process.stdout.write = function (chunk, ...rest) {
  return write.call(this, older(chunk), ...rest)
}

function older(chunk) {
  const text = Buffer.from(chunk).toString()
  if (!text.startsWith('{"event":"result"') || !text.includes('"transfer":')) return chunk
  const message = JSON.parse(text)
  delete message.result.transfer
  fs.writeFileSync('/run/faults/met', '')
  return Buffer.from(`${JSON.stringify(message).padEnd(Buffer.byteLength(text) - 1)}\n`)
}
