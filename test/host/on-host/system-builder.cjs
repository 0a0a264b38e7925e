// Builds a system of system.nix from its environment.
const { mkdirSync, symlinkSync, writeFileSync } = require('node:fs')
const { dirname } = require('node:path')
const { out, program, files, links } = process.env

/** The path of a file of the system, in a folder that exists. */
function at(name) {
  const path = `${out}/${name}`
  mkdirSync(dirname(path), { recursive: true })
  return path
}

for (const [name, text] of Object.entries(JSON.parse(files))) {
  writeFileSync(at(name), text.replaceAll('@out@', out), { mode: text.startsWith('#!') ? 0o755 : 0o644 })
}
for (const [name, target] of Object.entries(JSON.parse(links))) symlinkSync(target, at(name))
symlinkSync(`${program}/bin/switch-to-configuration`, at('bin/.switch-to-configuration-wrapped'))
