// Writes the bundle of each release on standard input (JSON: name to text, inventory and references) below FOLDER, registers its manifest
// in the store of the host, and signs it with SIGNING_KEY if that is set. COMMAND is the command that registers a manifest, as JSON, with
// "@file@" and "@references@" in the places of both. Prints the paths and signatures as JSON.
const { mkdirSync, writeFileSync, readFileSync, rmSync } = require('node:fs')
const { execFileSync } = require('node:child_process')
const { FOLDER, COMMAND, SIGNING_KEY } = process.env
const [program, ...words] = JSON.parse(COMMAND)

function registered(file, references) {
  const values = { '@file@': file, '["@references@"]': JSON.stringify(references) }
  return JSON.parse(
    execFileSync(
      program,
      words.map((word) => values[word] ?? word),
    ),
  )
}

function signed(file) {
  if (SIGNING_KEY === undefined) return ''
  execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-n', 'grind-to-prod-release', '-f', SIGNING_KEY, file], { stdio: 'ignore' })
  return readFileSync(`${file}.sig`, 'utf8')
}

function bundleOf([name, { text, inventory, references }]) {
  const bundle = `${FOLDER}/${name}`
  const file = `${bundle}/manifest.json`
  mkdirSync(bundle, { recursive: true })
  writeFileSync(file, text)
  writeFileSync(`${bundle}/inventory.json`, inventory)
  const signature = signed(file)
  if (signature !== '') writeFileSync(`${bundle}/manifest.sig`, signature)
  return [name, { manifestPath: registered(file, references), signature }]
}

rmSync(FOLDER, { recursive: true, force: true })
console.log(JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(readFileSync(0, 'utf8'))).map(bundleOf))))
