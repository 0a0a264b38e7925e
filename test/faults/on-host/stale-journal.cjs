// Writes what an attempt to go from the current release to the release `next` would have left in an earlier boot at STEP of its journal.
// STATE and PREFIX are the folders of the application. /run/faults/stale-attempt gets the attempt.
const { createHash, randomUUID } = require('node:crypto')
const { mkdirSync, readFileSync, readlinkSync, writeFileSync } = require('node:fs')
const { basename } = require('node:path')
const { STEP: step, STATE, PREFIX } = process.env

const attempt = randomUUID()
const previous = basename(readlinkSync(`${PREFIX}/current`))
const manifestPath = readlinkSync('/nix/var/nix/gcroots/faults/next')
const releaseId = createHash('sha256').update(readFileSync(manifestPath)).digest('hex')
const at = '2026-01-01T00:00:00.000Z'
const request = { schemaVersion: 1, verb: 'apply', attempt, releaseId, manifestPath, actor: { name: 'long gone' }, requestedAt: at }
const boot = { boot: 'another', ticks: 1 }
const journal = { schemaVersion: 1, attempt, step, startedAt: at, previous, unitsBefore: {}, switch: boot }

writeFileSync('/run/faults/stale-attempt', attempt)
mkdirSync(`${STATE}/attempts/${attempt}`, { mode: 0o700 })
writeFileSync(`${STATE}/attempts/${attempt}/request.json`, JSON.stringify(request))
writeFileSync(`${STATE}/journal.json`, JSON.stringify(journal))
