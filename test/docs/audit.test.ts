import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { TimestampAuthority } from '../support/timestamp-authority.ts'
import { testFolder } from '../tools/ssh/keys.ts'
import { attemptOf, auditorFiles, newKeys, wholeEvidence, withStamps, writeFiles } from '../verbs/whole-evidence.ts'

/** Runs each command of the checklist in a folder with the evidence, by a PATH that has Node, ssh-keygen, openssl and this program alone. */

const page = readFileSync('docs/audit.md', 'utf8')
const commands = [...page.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, text]) => text!.trimEnd().split('\n'))

const parent = testFolder()
let folder: string

beforeAll(async () => {
  const keys = newKeys()
  const authority = new TimestampAuthority(parent)
  const whole = withStamps(wholeEvidence(keys), authority)
  folder = writeFiles(parent, new Map([...whole.files].map(([path, text]) => [`evidence/${path}`, text])))
  const auditor = writeFiles(parent, auditorFiles(keys))
  mkdirSync(join(folder, 'keys'))
  for (const name of ['allowed_signers', 'known_hosts', 'revoked_keys', 'nix-keys'])
    copyFileSync(join(auditor, name), join(folder, 'keys', name))
  copyFileSync(join(authority.folder, 'root.pem'), join(folder, 'keys/timestamps.pem'))
  execFileSync('tar', ['--create', '--gzip', '--file', join(folder, 'evidence.tar.gz'), '--directory', join(folder, 'evidence'), '.'])
  copyFileSync(join(folder, 'evidence.tar.gz'), join(folder, 'earlier.tar.gz'))
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  symlinkSync(process.execPath, join(bin, 'node'))
  for (const name of ['ssh-keygen', 'openssl'])
    symlinkSync(execFileSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim(), join(bin, name))
  const program = join(folder, 'program.mjs')
  writeFileSync(
    program,
    `import { main } from ${JSON.stringify(resolve('src/cli/main.ts'))}\nprocess.exitCode = await main(process.argv.slice(2))\n`,
  )
  writeFileSync(join(bin, 'grind-to-prod'), `#!/bin/sh\nexec node ${program} "$@"\n`)
  chmodSync(join(bin, 'grind-to-prod'), 0o755)
  environment = {
    PATH: bin,
    HOME: join(folder, 'home'),
    APPROVED: whole.id,
    ATTEMPT: attemptOf(3),
    STAMPED: attemptOf(4),
    STAMPED_AT: String(Math.floor(Date.now() / 1000)),
    COMMIT: whole.manifest.source.commit,
    NODE_NO_WARNINGS: '1',
  }
})

let environment: Readonly<Record<string, string>> = {}

test.each(commands)('a command of the audit works with such programs and the evidence alone: %s', (command) => {
  expect(() => execFileSync('/bin/sh', ['-c', command], { cwd: folder, env: environment, stdio: 'pipe' })).not.toThrow()
})

test('the checklist of the audit has a command for each of its questions', () => {
  const [checklist = ''] = page.split('## Checklist')[1]!.split('\n## ')
  expect(commands.length).toBeGreaterThanOrEqual(12)
  expect([...checklist.matchAll(/\?/g)].length).toBeLessThanOrEqual(commands.length)
  expect(commands.every((command) => /^(?:grind-to-prod|ssh-keygen|openssl) /.test(command))).toBe(true)
})

test('a forged folder fails the first command of the audit with the exit code 4', () => {
  const file = join(folder, 'evidence/release/sbom.cdx.json')
  const genuine = readFileSync(file, 'utf8')
  writeFileSync(file, genuine.replace('"components": [', '"components": [{"type":"library","name":"evil"},'))
  try {
    const command = commands.find((one) => one.includes('--strict'))!
    expect(() => execFileSync('/bin/sh', ['-c', command], { cwd: folder, env: environment, stdio: 'pipe' })).toThrow(
      expect.objectContaining({ status: 4 }) as Error,
    )
  } finally {
    writeFileSync(file, genuine)
  }
})
