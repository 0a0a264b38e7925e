// Writes files: a JSON object on standard input, from paths to texts. A program, which begins with "#!", becomes executable.
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs')
const { dirname } = require('node:path')

for (const [path, text] of Object.entries(JSON.parse(readFileSync(0, 'utf8')))) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text, { mode: text.startsWith('#!') ? 0o755 : 0o644 })
}
