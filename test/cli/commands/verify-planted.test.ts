import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '#cli/main'
import { realRunner } from '#tools/run/real'
import { testFolder } from '../../tools/ssh/keys.ts'
import { auditorFiles, newKeys, wholeEvidence, writeFiles } from '../../verbs/whole-evidence.ts'
import { testWorld } from '../world.ts'
import { attempt, configurationIn, keptReleaseOf } from './kept-release.ts'

/** Configurations that may have come with the evidence, and those that are the user's own. */

const parent = testFolder()
const keys = newKeys()
const whole = wholeEvidence(keys)
const auditor = writeFiles(parent, auditorFiles(keys))
const checkout = (key = keys.prod.publicLine, place = mkdtempSync(join(parent, 'checkout-'))) => configurationIn(place, key)
const signers = ['--allowed-signers', join(auditor, 'allowed_signers')]

async function verifying(words: readonly string[], directory: string) {
  const world = testWorld({ directory, runner: realRunner })
  const exitCode = await main(['verify', ...words], world)
  return { exitCode, ...world.written() }
}

/** Writes whole evidence with a configuration in one of its folders, or above it, and returns the folder of the configuration. */
function planted(place: string, { index = true } = {}): string {
  const outer = mkdtempSync(join(parent, 'outer-'))
  for (const [path, text] of new Map([...whole.files, ...(index ? [['index.json', '{}'] as const] : [])])) {
    mkdirSync(dirname(join(outer, 'evidence', path)), { recursive: true })
    writeFileSync(join(outer, 'evidence', path), text)
  }
  return checkout(keys.prod.publicLine, join(outer, place))
}

const notUsed = /^warning: ".*grind-to-prod\.yml" is not used: what is verified is in its folder, .* name its folder with --directory: "/m
const isPart = /^warning: ".*grind-to-prod\.yml" is part of the evidence, and nothing in it is trusted\./m

test.each([
  { name: 'in a folder of a host', place: 'evidence/hosts/prod', evidence: 'ledger.json', says: isPart },
  { name: 'in a folder of a host without an index', place: 'evidence/hosts/prod', evidence: 'ledger.json', index: false, says: notUsed },
  { name: 'above the evidence', place: '.', evidence: 'evidence', index: false, says: notUsed },
  { name: 'in evidence without an index', place: 'evidence/hosts', evidence: '..', index: false, says: isPart },
])('verify trusts no configuration that was merely found $name', async ({ place, evidence, index, says }) => {
  const { exitCode, stdout, stderr } = await verifying([evidence, ...signers], planted(place, { index }))
  expect(stderr).toMatch(says)
  expect(stderr).not.toContain('The keys of hosts are those')
  expect({ exitCode, stdout }).toEqual({ exitCode: 5, stdout: expect.stringMatching(/^KEY MISSING +keys: /m) })
})

test('verify reports a configuration that is a link, because it is not read', async () => {
  const directory = mkdtempSync(join(parent, 'own-'))
  symlinkSync(join(checkout(), 'grind-to-prod.yml'), join(directory, 'grind-to-prod.yml'))
  const evidence = writeFiles(parent, whole.files)
  const found = await verifying([evidence, ...signers], directory)
  expect(found).toMatchObject({ exitCode: 5, stdout: expect.stringMatching(/^KEY MISSING/m) })
  expect(found.stderr).toMatch(/^warning: The keys of hosts were not read: ".*grind-to-prod\.yml" cannot be read \(.*symbolic link/m)
})

test('verify trusts a configuration that the user names, although the evidence is below it', async () => {
  const directory = planted('.', { index: false })
  const named = await verifying(['evidence', ...signers, '--directory', '.'], directory)
  expect(named.stderr).toMatch(/^The keys of hosts are those that /m)
  const below = await verifying(['../..', ...signers, '--directory', '.'], planted('evidence/hosts/prod'))
  expect(below).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('nothing in it is trusted.\nhint: Name the folder of your own'),
  })
})

test('verify checks a record in the folder of a found configuration with no key that is pinned there', async () => {
  const folder = writeFiles(parent, keptReleaseOf(whole.files))
  for (const name of ['manifest.json', 'manifest.sig']) renameSync(join(folder, name), join(folder, `release-${name}`))
  checkout(keys.prod.publicLine, folder)
  const words = ['release-manifest.json', '--signature', 'release-manifest.sig', '--record', `host-record-${attempt}.json`, ...signers]
  const found = await verifying(words, folder)
  expect(found).toMatchObject({ exitCode: 5, stdout: expect.stringMatching(/^KEY MISSING +record-signature: /m) })
  expect(found.stderr).toMatch(notUsed)
  expect(await verifying([...words, '--host', 'prod'], folder)).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/The key of the host prod is unknown\. .* is not used: .*\nhint: .* --directory: ".*--host-key\.$/m),
  })
  for (const more of [[], ['--host', 'prod']])
    expect(await verifying([...words, ...more, '--directory', '.'], folder)).toMatchObject({ exitCode: 0 })
})

test.each(['record', 'ledger', 'signature'])('verify uses no configuration that was found above the %s', async (option) => {
  const folder = writeFiles(parent, keptReleaseOf(whole.files))
  const directory = checkout()
  const files = { record: join(folder, `host-record-${attempt}.json`), ledger: '', signature: join(folder, 'manifest.sig') }
  const ledger = join(writeFiles(parent, whole.files), 'hosts/prod/ledger.json')
  const given = { ...files, ledger }
  copyFileSync(given[option as keyof typeof given], join(directory, 'copy'))
  const link = join(mkdtempSync(join(parent, 'links-')), 'link')
  symlinkSync(join(directory, 'copy'), link)
  const words = (all: typeof given) => Object.entries(all).flatMap(([name, file]) => [`--${name}`, file])
  expect((await verifying([folder, ...words(given), ...signers], directory)).stderr).not.toMatch(notUsed)
  expect((await verifying([folder, ...words({ ...given, [option]: link }), ...signers], directory)).stderr).toMatch(notUsed)
})

test('verify uses no configuration below the folder of a manifest', async () => {
  const folder = writeFiles(parent, keptReleaseOf(whole.files))
  rmSync(join(folder, `host-record-${attempt}.json`))
  const record = join(writeFiles(parent, keptReleaseOf(whole.files)), `host-record-${attempt}.json`)
  const words = ['../manifest.json', '--record', record, ...signers]
  const { exitCode, stderr } = await verifying(words, checkout(keys.prod.publicLine, join(folder, 'below')))
  expect(stderr).toMatch(notUsed)
  expect(exitCode).toBe(5)
})

test('verify takes the list of signers of init for a release that was built in the checkout', async () => {
  const directory = checkout()
  const kept = join(directory, '.config/grind-to-prod/choiros')
  mkdirSync(kept, { recursive: true })
  writeFileSync(join(kept, 'allowed_signers'), auditorFiles(keys).get('allowed_signers')!)
  mkdirSync(join(directory, 'release'))
  for (const [path, text] of whole.files) if (/^release\/[^/]+$/.test(path)) writeFileSync(join(directory, path), text)
  for (const evidence of ['release', 'release/manifest.json'])
    expect(await verifying([evidence], directory)).toMatchObject({ exitCode: 0, stderr: expect.not.stringContaining('warning') })
  // A configuration has no keys of hosts for a release that was promoted from there, unless it is named.
  for (const [path, text] of keptReleaseOf(whole.files)) writeFileSync(join(directory, 'release', path), text)
  const found = await verifying(['release'], directory)
  expect(found).toMatchObject({ exitCode: 5, stderr: expect.stringMatching(notUsed) })
  expect(found.stderr).toMatch(/^Who may sign a release is known from /m)
  expect(await verifying(['release', '--directory', '.'], directory)).toMatchObject({ exitCode: 0 })
})

test('verify asks no host of a configuration that is part of the evidence', async () => {
  const asked = await verifying(['../..', ...signers, '--live', 'prod'], planted('evidence/hosts/prod'))
  expect(asked).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('nothing in it is trusted.\nhint: Name the folder of your own'),
  })
})

test('verify writes options in its JSON, its SARIF and its page as its user types them', async () => {
  const [evidence, reports] = [planted('.', { index: false }), mkdtempSync(join(parent, 'reports-'))]
  const [sarif, html] = [join(reports, 'r.sarif'), join(reports, 'r.html')]
  const { stdout } = await verifying(['evidence', '--json', '--sarif', sarif, '--html', html], evidence)
  for (const text of [stdout, readFileSync(sarif, 'utf8'), readFileSync(html, 'utf8')]) {
    expect(text).toContain('--known-hosts')
    expect(text).not.toMatch(/the option (?:"|\\"|&quot;)/)
  }
})

test.each([
  { what: 'a link that leads nowhere', target: 'nowhere' },
  { what: 'a link to itself', target: 'grind-to-prod.yml' },
])('verify takes $what in the place of the configuration for a file that cannot be read', async ({ target }) => {
  const directory = mkdtempSync(join(parent, 'dangling-'))
  symlinkSync(target, join(directory, 'grind-to-prod.yml'))
  const evidence = writeFiles(parent, whole.files)
  for (const more of [[], ['--directory', '.']]) {
    const { exitCode, stderr } = await verifying([evidence, ...signers, ...more], directory)
    expect({ exitCode, stderr }).toEqual({ exitCode: more.length === 0 ? 5 : 2, stderr: expect.stringContaining('it is a symbolic link') })
    expect(stderr).not.toContain('a bug in grind-to-prod')
  }
})

test('verify ends with 2 where the folder that is named is a link to itself', async () => {
  const loop = join(mkdtempSync(join(parent, 'loop-')), 'loop')
  symlinkSync('loop', loop)
  const { exitCode, stderr } = await verifying([writeFiles(parent, whole.files), ...signers, '--directory', loop], parent)
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: expect.stringMatching(/grind-to-prod\.yml" cannot be read \(it is a symbolic link/),
  })
})

/** Gives the user a list of signers that init made, for the application that a planted configuration names. */
function withSigners(directory: string): string {
  const kept = join(directory, '.config/grind-to-prod/choiros')
  mkdirSync(kept, { recursive: true })
  writeFileSync(join(kept, 'allowed_signers'), auditorFiles(keys).get('allowed_signers')!)
  return directory
}

test('a configuration that came with a kept release does not choose whose list of signers counts', async () => {
  const folder = withSigners(checkout(keys.prod.publicLine, writeFiles(parent, keptReleaseOf(whole.files))))
  const found = await verifying(['.'], folder)
  expect(found.stderr).toMatch(isPart)
  expect(found.stderr).not.toContain('Who may sign a release is known')
  expect(found).toMatchObject({ exitCode: 5, stdout: expect.stringMatching(/^KEY MISSING +signatures: /m) })
  // It is named also where nothing of it would be used.
  const config = join(folder, 'grind-to-prod.yml')
  writeFileSync(config, readFileSync(config, 'utf8').replace(/hosts:[^]*/, ''))
  expect((await verifying(['.'], folder)).stderr).toMatch(isPart)
})

test('a configuration beside the manifest of a build names the application of the list of signers', async () => {
  const folder = writeFiles(parent, keptReleaseOf(whole.files))
  rmSync(join(folder, `host-record-${attempt}.json`))
  const found = await verifying(['.'], withSigners(checkout(keys.prod.publicLine, folder)))
  expect(found.stderr).toMatch(/^Who may sign a release is known from /m)
  expect(found.stdout).toMatch(/^passed .*signatures/m)
})

/** Evidence below a configuration that was merely found, which pins no key, and beside it what only that of the user has. */
function withoutPins(more = ''): string {
  const directory = withSigners(planted('.', { index: false }))
  const component = 'components: { hypervisor: { installable: ./hypervisor#hypervisor, links: { hypervisor: bin/hypervisor } } }'
  writeFileSync(join(directory, 'grind-to-prod.yml'), `application: choiros\nprefix: /opt/choiros\n${component}\n${more}`)
  return directory
}

test.each([
  { what: 'a list of signers', more: '', words: [], isNamed: true },
  { what: 'a list of signers where another is given', more: '', words: signers, isNamed: false },
  { what: 'a list of signers where that of the evidence is used', more: '', words: ['--enclosed-keys'], isNamed: false },
  { what: 'a policy of Sigstore', more: 'sigstore: { trustedRoot: root.jsonl }\n', words: signers, isNamed: true },
])('a configuration that was merely found is named only if it is of use: $what', async ({ more, words, isNamed }) => {
  const { stdout, stderr } = await verifying(['evidence', ...words], withoutPins(more))
  expect(notUsed.test(stderr)).toBe(isNamed)
  expect(stderr).not.toContain('Who may sign a release is known')
  expect(/^KEY MISSING +signatures: /m.test(stdout)).toBe(words !== signers)
})

test('verify trusts the configuration of a checkout below the folder of an archive or a ledger', async () => {
  const outer = mkdtempSync(join(parent, 'downloads-'))
  copyFileSync(join(writeFiles(parent, whole.files), 'hosts/prod/ledger.json'), join(outer, 'ledger.json'))
  const { exitCode, stderr } = await verifying(['../ledger.json'], checkout(keys.prod.publicLine, join(outer, 'app')))
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringMatching(/^The keys of hosts are those that /m) })
})
