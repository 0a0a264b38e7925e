// Prints the state of the host as JSON, without any statement of the agent about itself. APPLICATION, PREFIX, PORT, UNIT and LOCK_UNIT
// are those of the application.
const { readlinkSync, readFileSync, readdirSync, lstatSync } = require('node:fs')
const { execFileSync } = require('node:child_process')
const { APPLICATION, PREFIX, PORT, UNIT, LOCK_UNIT } = process.env
const STATE = `/var/lib/grind-to-prod/${APPLICATION}`

function orElse(fallback, work) {
  try {
    return work()
  } catch {
    return fallback
  }
}

const link = (path) => orElse('nothing', () => (lstatSync(path).isSymbolicLink() ? readlinkSync(path) : 'no link'))
const list = (folder) => orElse([], () => readdirSync(folder).map((name) => `${folder}/${name}`))
const text = (path) => orElse('', () => readFileSync(path, 'utf8'))
const stateOf = (unit) => execFileSync('systemctl', ['show', '--value', '--property=ActiveState', unit]).toString().trim()

async function main() {
  const answer = await fetch(`http://127.0.0.1:${PORT}/`).then(
    (response) => response.text(),
    () => 'nobody',
  )
  const folders = [PREFIX, `${PREFIX}/releases`, STATE, `/nix/var/nix/gcroots/grind-to-prod/${APPLICATION}`]
  const found = {
    current: link(`${PREFIX}/current`),
    bin: link(`${PREFIX}/bin`),
    answer,
    activeState: stateOf(UNIT),
    lock: stateOf(LOCK_UNIT),
    ledger: text(`${STATE}/ledger.ndjson`)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    files: folders.flatMap(list).toSorted(),
  }
  console.log(JSON.stringify(found))
}

void main()
