import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprintOf, keyChangeSchema, type KeyChange } from '#domain/installation/key-change'
import { AUTHORIZED_KEYS_FILE, DEPLOY_HOME } from '#domain/installation/paths'
import { accessLines } from '#domain/report/access-lines'
import { access } from '#host/verbs/access'
import { install } from '#host/verbs/install'
import { changeKeys } from '#host/verbs/keys'
import { scriptedRunner } from '../../support/scripted-runner.ts'
import { sampleRequest } from '../../domain/installation/sample.ts'
import { temporaryHost } from '../temporary-host.ts'

const [LAPTOP, CI, SIGNER] = [
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINd9OXxMTWM2rnvV9ZlEDyM5//o+QWQu2Wlnr7QuqLHD',
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc',
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJma2SDe6ITVR+oO6mP2qTV6kyctafAlAXsmq0WHuhXT',
] as const
const OTHER_NIX = `new-2:${'B'.repeat(43)}=`
const [OLD_NIX] = sampleRequest.trustedPublicKeys

let root = ''
const place = (path: string) => join(root, path)
const host = () =>
  scriptedRunner([
    { when: ['getent', 'passwd', 'deploy'], stdout: `deploy:*:990:990::${DEPLOY_HOME}:/bin/sh\n` },
    { when: ['systemctl'] },
    { when: ['visudo'] },
    { when: ['sudo', '--non-interactive', '--list'] },
    { when: ['pkill'] },
  ])
const quiet = { report: () => undefined }

/** Installs an application with the keys of a laptop and of CI. */
async function installed(application: string, signers: string | null = `alice ${SIGNER}\n`): Promise<void> {
  const request = { ...sampleRequest, application, deployKeys: [LAPTOP, CI], allowedSigners: signers, sharedUnits: true }
  await install({ request, agentFile: place('agent.mjs'), root }, { runner: host(), reporter: quiet })
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'keys-'))
  for (const folder of ['run', 'usr/local/bin', 'etc/sudoers.d', 'etc/systemd/system']) mkdirSync(place(folder), { recursive: true })
  writeFileSync(place('agent.mjs'), 'the agent')
  await installed('choiros')
})
afterEach(() => rmSync(root, { recursive: true }))

async function change(more: Partial<Record<'add' | 'remove', object>> & Partial<Pick<KeyChange, 'dryRun'>>) {
  const runner = host()
  const about = { protocol: 1, application: 'choiros', user: 'deploy', dryRun: false }
  const request = keyChangeSchema.parse({ ...about, ...more, add: more.add ?? {}, remove: more.remove ?? {} })
  const { items, notes } = await changeKeys({ request, root }, { runner, reporter: quiet })
  const changed = items.filter(({ action }) => action !== 'keep').map(({ item }) => item)
  return { changed, notes, ended: runner.commands.some(({ argv }) => argv[0] === 'pkill') }
}
const keys = () => readFileSync(place(AUTHORIZED_KEYS_FILE), 'utf8')
const nixKeys = () =>
  JSON.parse(readFileSync(place('/etc/grind-to-prod/host.json'), 'utf8')).applications.choiros.trustedPublicKeys as unknown

test('a removed key is gone, and the connections of its user end', async () => {
  expect(await change({ remove: { deploy: [fingerprintOf(CI)] } })).toMatchObject({ changed: [AUTHORIZED_KEYS_FILE], ended: true })
  expect(keys()).toContain(LAPTOP)
  expect(keys()).not.toContain(CI)
})

test('a removed key stays for another application', async () => {
  await installed('other')
  await change({ remove: { deploy: [CI] } })
  expect(keys()).toContain(`dispatch --application other" ${CI}`)
  expect(keys()).toContain(`--application choiros --application other" ${LAPTOP}`)
})

test('a key that is added takes nothing away, and ends no connection', async () => {
  const { ended } = await change({ add: { read: [SIGNER] } })
  expect(ended).toBe(false)
  for (const key of [LAPTOP, CI, `dispatch read --application choiros" ${SIGNER}`]) expect(keys()).toContain(key)
  expect(await change({ add: { read: [SIGNER] } })).toMatchObject({ changed: [], ended: false })
})

test('a Nix key is replaced by adding one and removing the other', async () => {
  await change({ add: { nix: [OTHER_NIX] } })
  expect(nixKeys()).toEqual([OLD_NIX, OTHER_NIX])
  await change({ remove: { nix: ['grind-1'] } })
  expect(nixKeys()).toEqual([OTHER_NIX])
})

test.each([
  { name: 'deploy key', remove: { deploy: [LAPTOP, CI] }, code: 'key-missing' },
  { name: 'Nix key', remove: { nix: [OLD_NIX] }, code: 'key-missing' },
  { name: 'signer', remove: { signers: [SIGNER] }, code: 'too-few-signers' },
])('the last $name is not removed', async ({ remove, code }) => {
  const before = [keys(), nixKeys()]
  await expect(change({ remove })).rejects.toMatchObject({ code })
  expect([keys(), nixKeys()]).toEqual(before)
})

test('a dry run changes nothing', async () => {
  const before = keys()
  expect(await change({ remove: { deploy: [CI] }, dryRun: true })).toMatchObject({ changed: [AUTHORIZED_KEYS_FILE], ended: false })
  expect(keys()).toBe(before)
})

test.each([AUTHORIZED_KEYS_FILE, '/etc/grind-to-prod/signers/choiros'])(
  'bytes of %s that are not UTF-8 are not destroyed',
  async (file) => {
    const before = Buffer.concat([readFileSync(place(file)), Buffer.from([0x23, 0xe9, 0x0a])])
    writeFileSync(place(file), before)
    const asked = file === AUTHORIZED_KEYS_FILE ? { remove: { deploy: [CI] } } : { add: { signers: `bob ${LAPTOP}\n` } }
    await expect(change(asked)).rejects.toMatchObject({ code: 'file-unreadable', message: expect.stringContaining('not UTF-8') })
    expect(readFileSync(place(file))).toEqual(before)
  },
)

test('a key that is not there is a note', async () => {
  expect((await change({ remove: { deploy: [SIGNER] } })).notes).toEqual([expect.stringContaining(`does not have the key ${SIGNER}`)])
})

test('an application that is not installed has no keys to change', async () => {
  rmSync(place('/etc/grind-to-prod/host.json'))
  await expect(change({ add: { deploy: [CI] } })).rejects.toMatchObject({ code: 'not-installed' })
})

test('a host shows its keys by their fingerprints, its signers and its policy', async () => {
  await using there = await temporaryHost({ keep: 7 })
  mkdirSync(join(there.folder, 'etc'), { recursive: true })
  writeFileSync(there.paths.trust.allowedSigners[0], `alice valid-before="20300101" ${SIGNER}\n`)
  const shown = await access({ ...there, application: 'choiros' }, { agentVersion: '0.1.0', keysFile: place(AUTHORIZED_KEYS_FILE) })
  expect(shown.deployKeys?.map(({ fingerprint }) => fingerprint)).toEqual([LAPTOP, CI].map(fingerprintOf))
  const text = accessLines(shown).join('\n')
  expect(text).toContain(`alice: ${fingerprintOf(SIGNER)} (ssh-ed25519), until 20300101`)
  expect(text).toContain('    keep: 7')
  const nowhere = await access(there, { agentVersion: '0.1.0', keysFile: place('/nowhere') })
  expect(accessLines(nowhere).join('\n')).toContain('deploy keys:\n    declared by the configuration of the host')
})
