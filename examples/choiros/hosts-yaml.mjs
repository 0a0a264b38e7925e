#!/usr/bin/env node
// Prints the hosts of grind-to-prod.yml, from a file such as
//   {"prod": {"hostKey": "ssh-ed25519 AAAA…"}, "prod-b": {"hostKey": "ssh-ed25519 AAAA…"}}
// The first is active and the others stand by; an entry for grind itself is passed over. Addresses are by name (deploy@prod), as the
// build host resolves them: an IP address would change the commits from one lab to the next.
import { readFileSync } from 'node:fs'

// Stands in until the real key is known: all zeros, so nobody holds it and ssh refuses the host.
const NOBODY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

function hostLines(hosts) {
  const remote = Object.entries(hosts).filter(([name]) => name !== 'grind')
  return remote.map(([name, host], index) => {
    if (!/^[a-z][a-z0-9-]{0,62}$/.test(name)) throw new Error(`${JSON.stringify(name)} is not a host name`)
    const [key] = /^ssh-ed25519 [A-Za-z0-9+/]{68}(?=\s|$)/.exec(host?.hostKey ?? '') ?? []
    if (key === undefined) throw new Error(`${name}.hostKey must be an ssh-ed25519 public key`)
    return `  ${name}: { address: deploy@${name}, role: ${index === 0 ? 'active' : 'standby'}, hostKey: "${key}" }`
  })
}

const file = process.argv[2]
try {
  const hosts = file ? JSON.parse(readFileSync(file, 'utf8')) : { prod: { hostKey: NOBODY } }
  console.log(['hosts:', '  grind: { address: local }', ...hostLines(hosts)].join('\n'))
} catch (error) {
  console.error(`examples/choiros/make-repository: --hosts ${file}: ${error.message}`)
  process.exit(2)
}
