// Builds the switch-to-configuration of system.nix from its environment.
const { mkdirSync, writeFileSync } = require('node:fs')
const { out, text } = process.env
mkdirSync(`${out}/bin`, { recursive: true })
writeFileSync(`${out}/bin/switch-to-configuration`, text, { mode: 0o755 })
