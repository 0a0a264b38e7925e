// Writes the request of the last apply of choiros again, as the attempt ATTEMPT and for a host with the role ROLE.
const { mkdirSync, readFileSync, readdirSync, writeFileSync } = require('node:fs')
const { ATTEMPT, ROLE } = process.env
const FOLDER = '/var/lib/grind-to-prod/choiros/attempts'

const requests = readdirSync(FOLDER).map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}/request.json`, 'utf8')))
const request = requests.findLast(({ verb }) => verb === 'apply')
mkdirSync(`${FOLDER}/${ATTEMPT}`)
writeFileSync(`${FOLDER}/${ATTEMPT}/request.json`, JSON.stringify({ ...request, attempt: ATTEMPT, expectHost: { role: ROLE } }))
