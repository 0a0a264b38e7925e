// Preloaded into a program under test (node --require). The program stops itself with SIGSTOP, once, in the very call in which it
// reports what STOP_AT names, so that a test meets it at that point and not some time after it.
// STOP_AT: {"events":[{…},…]}: an event that has all of the last one's fields, once the ones before it were reported in this order; or
// {"line":"…"}: a line of text that begins with this.
// STOP_MARK: a file that gets the process id just before the program stops. While it exists, nothing is stopped.
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')

const { STOP_AT, STOP_MARK } = process.env
if (STOP_AT !== undefined) stopAt(JSON.parse(STOP_AT))

function stopAt({ events = [], line: beginning }) {
  const { appendFileSync } = fs
  fs.appendFileSync = (file, data, ...rest) => {
    appendFileSync(file, data, ...rest)
    look(data)
  }
  syncBuiltinESMExports()
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write
    stream.write = function (chunk, ...rest) {
      const isRoomLeft = write.call(this, chunk, ...rest)
      look(chunk)
      return isRoomLeft
    }
  }

  function look(data) {
    if (String(data).split('\n').some(isLast) && !fs.existsSync(STOP_MARK)) {
      fs.writeFileSync(STOP_MARK, String(process.pid))
      process.kill(process.pid, 'SIGSTOP')
    }
  }

  function isLast(line) {
    if (beginning !== undefined) return line.startsWith(beginning)
    if (events.length === 0 || !has(line, events[0])) return false
    events.shift()
    return events.length === 0
  }

  function has(line, fields) {
    if (!line.startsWith('{')) return false
    try {
      const reported = JSON.parse(line)
      return Object.entries(fields).every(([name, value]) => reported[name] === value)
    } catch {
      return false
    }
  }
}
