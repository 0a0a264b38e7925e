import { chownSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '#cli/main'
import { KEY_MISSING } from '#domain/evidence/check'
import { verificationSchema } from '#domain/evidence/verification-schema'
import { realRunner } from '#tools/run/real'
import { testFolder } from '../../tools/ssh/keys.ts'
import { auditorFiles, newKeys, wholeEvidence, writeFiles } from '../../verbs/whole-evidence.ts'
import { testWorld } from '../world.ts'
import { attempt, configurationIn, keptReleaseOf } from './kept-release.ts'

/** The folder in which `release` and `promote` keep a release, and keys that only the user's configuration and `init` have. */

const parent = testFolder()
const keys = newKeys()
const whole = wholeEvidence(keys)
const auditor = writeFiles(parent, auditorFiles(keys))

const keptFiles = () => keptReleaseOf(whole.files)
const checkout = (key = keys.prod.publicLine, place = mkdtempSync(join(parent, 'checkout-'))) => configurationIn(place, key)

async function verifying(words: readonly string[], directory: string) {
  const world = testWorld({ directory, runner: realRunner })
  const exitCode = await main(['verify', ...words], world)
  return { exitCode, ...world.written() }
}

const signers = ['--allowed-signers', join(auditor, 'allowed_signers')]

test('verify reads the folder of a promoted release as evidence, with the pinned key of its host', async () => {
  const { exitCode, stdout, stderr } = await verifying([writeFiles(parent, keptFiles()), ...signers], checkout())
  expect(stdout).toMatch(/^ {2}verdict {7}COMMITTED on prod: .*, as the host signed it, /m)
  expect(stdout).toMatch(/^passed {8}keys, .*record-signature, .*deployment$/m)
  expect(stdout).not.toContain('other-files')
  expect(stderr).toMatch(/^The keys of hosts are those that ".*\/checkout-.*\/grind-to-prod\.yml" pins\.$/m)
  expect(exitCode).toBe(0)
})

test.runIf(process.geteuid?.() === 0)('verify trusts no configuration of another user unless it is named', async () => {
  const directory = checkout()
  chownSync(join(directory, 'grind-to-prod.yml'), 12_345, 12_345)
  const words = [writeFiles(parent, keptFiles()), ...signers]
  const found = await verifying(words, directory)
  expect(found.stderr).toContain('is not used: it belongs to another user. If it is your own, name its folder with --directory:')
  expect(found.exitCode).toBe(5)
  expect(await verifying([...words, '--directory', directory], parent)).toMatchObject({ exitCode: 0 })
})

test('verify takes the list of signers of init for the folder of a release, and reports that', async () => {
  const directory = checkout()
  const kept = join(directory, '.config/grind-to-prod/choiros')
  mkdirSync(kept, { recursive: true })
  writeFileSync(join(kept, 'allowed_signers'), auditorFiles(keys).get('allowed_signers')!)
  const { exitCode, stderr } = await verifying([writeFiles(parent, keptFiles())], directory)
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringMatching(/^Who may sign a release is known from ".*signers"/m) })
})

test('verify of a manifest file, or with the options of one, leaves the records beside it out', async () => {
  const folder = writeFiles(parent, keptFiles())
  const record = join(folder, `host-record-${attempt}.json`)
  for (const words of [[join(folder, 'manifest.json')], [folder, '--record', record]]) {
    const { exitCode, stderr } = await verifying([...words, ...signers], checkout())
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringMatching(/^Verifying the release$/m) })
  }
})

test('verify checks a single record with the key that the configuration pins for its host', async () => {
  const folder = writeFiles(parent, keptFiles())
  const words = [folder, '--record', join(folder, `host-record-${attempt}.json`), ...signers]
  expect(await verifying(words, checkout())).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('as the host signed it') })
  expect(await verifying(words, checkout(keys.stranger.publicLine))).toMatchObject({ exitCode: 4 })
  const unknown = await verifying(words, mkdtempSync(join(parent, 'without-')))
  expect(unknown).toMatchObject({ exitCode: 5, stdout: expect.stringMatching(/^KEY MISSING +record-signature: /m) })
})

test('verify ends with 5 where a key is merely missing, and with 4 where a signature is wrong', async () => {
  const folder = writeFiles(parent, keptFiles())
  const missing = await verifying([folder], parent)
  expect(missing.exitCode).toBe(5)
  expect(missing.stdout).toContain('is NOT proved: the keys for 2 of 16 checks are missing, and no check found a contradiction.\n')
  expect(missing.stdout).toMatch(/^KEY MISSING {3}keys: No key of the host prod is known: anyone can sign for it\.$/m)
  expect(missing.stdout).toMatch(/^KEY MISSING {3}signatures: /m)
  expect(missing.stdout).not.toContain('FAILED')

  const other = await verifying([folder, ...signers], checkout(keys.stranger.publicLine))
  expect(other).toMatchObject({ exitCode: 4, stdout: expect.stringMatching(/^FAILED {8}record-signature: /m) })
  expect(other.stdout).toContain('give its keys of that time with --known-hosts')
  // What is wrong counts before what is missing.
  const changed = keptFiles().set('manifest.sig', keys.alice.sign('another manifest', 'grind-to-prod-release'))
  expect(await verifying([writeFiles(parent, changed), ...signers], parent)).toMatchObject({ exitCode: 4 })
})

test('verify of a manifest by itself ends with 5 without a list of signers, as that of its folder does', async () => {
  const folder = writeFiles(parent, keptFiles())
  const manifest = join(folder, 'manifest.json')
  const { exitCode, stdout } = await verifying([manifest], parent)
  expect(exitCode).toBe(5)
  expect(stdout).toContain('is NOT proved: the keys for 1 of ')
  expect(stdout).toMatch(/^KEY MISSING {3}signatures: It is unknown who may sign this release: anyone can sign one\.$/m)
  expect(stdout).toMatch(/^ +Give the list of signers with --allowed-signers\.$/m)
  const record = ['--record', join(folder, `host-record-${attempt}.json`)]
  const withRecord = await verifying([manifest, ...record], checkout())
  expect(withRecord).toMatchObject({
    exitCode: 5,
    stdout: expect.stringMatching(/^not provable {2}record-signers: The host accepted .*, and it is unknown here who may sign\.$/m),
  })
  // What is wrong counts before what is missing.
  const changed = keptFiles().set('inventory.json', '{}')
  expect(await verifying([join(writeFiles(parent, changed), 'manifest.json')], parent)).toMatchObject({ exitCode: 4 })
})

test('verify counts a check that passed and was also missing a key as some of all of its name', async () => {
  const { stdout } = await verifying([writeFiles(parent, new Map([...whole.files, ['trust/known_hosts', '']])), ...signers], checkout())
  expect(stdout).toMatch(/^KEY MISSING {3}keys: No key of the host prod-b is known/m)
  expect(stdout).toMatch(/^passed {8}keys \(2 of 3\), /m)
})

test('verify of a ledger without a key of its host states that the key is unknown', async () => {
  const ledger = join(writeFiles(parent, whole.files), 'hosts/prod/ledger.json')
  const { stdout } = await verifying([ledger], parent)
  expect(stdout).toMatch(
    /^not provable {2}ledger-signature: Line 4, the newest, is signed, and whether by a key of the host prod is unknown: anyone can sign a/m,
  )
  expect(stdout).not.toContain('does not cover')
  const { head: _head, ...unsigned } = JSON.parse(whole.files.get('hosts/prod/ledger.json')!)
  writeFileSync(ledger, JSON.stringify(unsigned))
  expect((await verifying([ledger], parent)).stdout).toMatch(
    /ledger-signature: No key of the host prod is known, so nothing that it signed/,
  )
})

test('verify --json has the reason of a check that failed because no key was given', async () => {
  const { stdout } = await verifying([writeFiles(parent, keptFiles()), '--json'], parent)
  const { checks, counts } = verificationSchema.parse(JSON.parse(stdout))
  expect(counts.failed).toBe(2)
  expect(checks.filter(({ outcome }) => outcome === 'failed').map(({ check, reason }) => [check, reason])).toEqual([
    ['keys', KEY_MISSING],
    ['signatures', KEY_MISSING],
  ])
})

test('verify trusts no configuration that comes with the evidence', async () => {
  // A release that the stranger's host recorded, with a configuration that pins the stranger's key.
  const folder = writeFiles(parent, keptFiles())
  checkout(keys.prod.publicLine, folder)
  const unpacked = writeFiles(parent, new Map([...whole.files, ['index.json', '{}']]))
  checkout(keys.prod.publicLine, unpacked)
  for (const [evidence, directory] of [
    ['.', folder],
    ['release', unpacked],
    ['.', unpacked],
  ] as const) {
    const { exitCode, stdout, stderr } = await verifying([evidence, ...signers, '--json'], directory)
    expect(stderr).toMatch(/^warning: ".*grind-to-prod\.yml" is part of the evidence, and nothing in it is trusted\./m)
    expect(stdout).not.toContain('are known, as')
    if (evidence === '.') expect(exitCode).not.toBe(0)
  }
  expect(await verifying(['.', ...signers, '--directory', '.'], folder)).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('is part of the evidence, and nothing in it is trusted.'),
  })
})

test('verify refuses a damaged record beside the manifest, and names unknown files there', async () => {
  const damaged = keptFiles().set(`host-record-${attempt}.json`, '{')
  const refused = await verifying([writeFiles(parent, damaged), ...signers], checkout())
  expect(refused).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/host-record-.*\.json" is not a record of an attempt\.\nhint: /),
  })
  const more = writeFiles(parent, new Map([...keptFiles(), ['notes.txt', 'a note'], ['folder/inside', '']]))
  const { exitCode, stdout } = await verifying([more, ...signers], checkout())
  expect(exitCode).toBe(0)
  expect(stdout).toContain('These files were not checked: "folder", "notes.txt".')
})
