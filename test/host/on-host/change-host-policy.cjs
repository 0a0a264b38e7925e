// Changes settings of the whole host in its policy. CHANGE has them as JSON; null removes one.
const { readFileSync, writeFileSync } = require('node:fs')
const FILE = '/etc/grind-to-prod/host.json'

const settings = { ...JSON.parse(readFileSync(FILE, 'utf8')), ...JSON.parse(process.env.CHANGE) }
writeFileSync(FILE, JSON.stringify(Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null))))
