// Changes the settings of an application in the host's policy. APPLICATION names it, and CHANGE has them as JSON; null removes one.
const { readFileSync, writeFileSync } = require('node:fs')
const { APPLICATION, CHANGE } = process.env
const FILE = '/etc/grind-to-prod/host.json'

const policy = JSON.parse(readFileSync(FILE, 'utf8'))
const settings = { ...policy.applications[APPLICATION], ...JSON.parse(CHANGE) }
policy.applications[APPLICATION] = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null))
writeFileSync(FILE, JSON.stringify(policy))
