import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { deployKey, signingKey, sweepKilledSteps } from '#actions/keys'
import { expectSuccess } from '#tools/run/expect-success'
import { privateKeyText } from '#domain/trust/private-key'
import { realRunner } from '#tools/run/real'
import { captureStdout } from '../support/capture-stdout.ts'

const keygen = (...words: string[]) => expectSuccess(realRunner, { argv: ['ssh-keygen', ...words], effect: 'write' })

let folder = ''
let key = ''
let printed: { text: string }
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'))
  vi.stubEnv('XDG_STATE_HOME', join(folder, 'state'))
  vi.stubEnv('HOME', folder)
  await keygen('-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'deploy'))
  key = readFileSync(join(folder, 'deploy'), 'utf8')
  printed = captureStdout()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const keysFolder = () => join(folder, 'state', 'grind-to-prod', 'keys')
const masked = () => printed.text.split('\n').flatMap((line) => /^::add-mask::(.+)$/.exec(line)?.[1] ?? [])

describe('a key that is given by its content', () => {
  const half = async (path: string) => (await keygen('-y', '-P', '', '-f', path)).split(' ')[1]

  test('a signing key given by its content is a file that only its owner reads, while it signs', async () => {
    const use = await signingKey({ signingKey: key.trimEnd().replaceAll('\n', '\r\n') }, realRunner)
    expect(readdirSync(keysFolder())).toEqual([])
    const file = await use!(async (path) => {
      expect(statSync(path).mode & 0o777).toBe(0o600)
      expect(statSync(dirname(path)).mode & 0o777).toBe(0o700)
      expect(await half(path)).toBe(await half(join(folder, 'deploy')))
      return path
    })
    expect(existsSync(file)).toBe(false)
    expect(readdirSync(keysFolder())).toEqual([])
  })

  test('a deploy key given by its content is in an agent of the step and in no file, while it is needed', async () => {
    const list = (socket: string) => realRunner.run({ argv: ['ssh-add', '-L'], effect: 'read', environment: { SSH_AUTH_SOCK: socket } })
    let socket = ''
    {
      await using held = await deployKey({ sshKey: key.trimEnd().replaceAll('\n', '\r\n') }, realRunner)
      expect(held.reach.identityFile).toBeUndefined()
      socket = held.reach.environment['SSH_AUTH_SOCK']!
      expect(process.env['SSH_AUTH_SOCK']).not.toBe(socket)
      expect((await list(socket)).stdout.split(' ')[1]).toBe(await half(join(folder, 'deploy')))
      expect(statSync(dirname(socket)).mode & 0o777).toBe(0o700)
      expect(readdirSync(dirname(socket))).toEqual(['agent'])
    }
    expect((await list(socket)).status).not.toBe(0)
    expect(readdirSync(keysFolder())).toEqual([])
    expect(readdirSync(folder)).not.toContain('.ssh')
  })

  test('a key given by its content is masked line by line, as it was given and as it is written', async () => {
    await signingKey({ signingKey: key }, realRunner)
    const lines = [key, privateKeyText(key).text!].flatMap((text) => text.split('\n').filter((line) => /^[^-]{8,}$/.test(line)))
    expect(masked()).toEqual(expect.arrayContaining(lines))
    expect(printed.text.split('\n').filter((line) => line !== '' && !line.startsWith('::add-mask::'))).toEqual([])
  })

  test.each([
    { name: 'that is none', content: 'hunter2hunter2', says: 'The input "ssh-key" is not a complete private key' },
    { name: 'with a passphrase', content: 'locked', says: 'The input "ssh-key" has a passphrase' },
    {
      name: 'that ssh cannot use',
      content: '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF\n-----END PRIVATE KEY-----\n',
      says: 'that ssh on this machine cannot use',
    },
  ])('a key $name is refused in one sentence, and leaves nothing', async ({ content, says }) => {
    await keygen('-q', '-t', 'ed25519', '-N', 'secret', '-f', join(folder, 'locked'))
    const text = content === 'locked' ? readFileSync(join(folder, 'locked'), 'utf8') : content
    await expect(deployKey({ sshKey: text }, realRunner)).rejects.toThrow(
      expect.objectContaining({ code: 'key-invalid', text: expect.stringMatching(/^[^\n]+\.$/) }),
    )
    await expect(deployKey({ sshKey: text }, realRunner)).rejects.toThrow(says)
    expect(existsSync(keysFolder()) ? readdirSync(keysFolder()) : []).toEqual([])
    // A text that a user gave as a key is a secret too.
    if (content !== 'locked') expect(masked()).toContain(text.split('\n').at(content.startsWith('-') ? 1 : 0))
  })
})

test('a key file is used where it is, and is not removed', async () => {
  {
    const use = await signingKey({ signingKeyFile: join(folder, 'deploy') }, realRunner)
    expect(await use!((file) => Promise.resolve(file))).toBe(join(folder, 'deploy'))
    await using held = await deployKey({ identityFile: join(folder, 'deploy') }, realRunner)
    expect(held.reach).toEqual({ identityFile: join(folder, 'deploy'), environment: process.env })
  }
  expect(existsSync(join(folder, 'deploy'))).toBe(true)
  expect(masked()).toEqual([])
})

test('the ssh agent of the runner is asked when no key is given', async () => {
  await using held = await deployKey({}, realRunner)
  expect(held.reach).toEqual({ identityFile: undefined, environment: process.env })
  expect(await signingKey({}, realRunner)).toBeUndefined()
})

test('two keys for one purpose are refused', async () => {
  const both = { signingKey: key, signingKeyFile: join(folder, 'deploy') }
  await expect(signingKey(both, realRunner)).rejects.toThrow('The inputs "signing-key" and "signing-key-file" are both given')
})

test('the next step removes the keys of killed steps, and no key of a running step', async () => {
  await using held = await deployKey({ sshKey: key }, realRunner)
  const dead = join(keysFolder(), 'key-4194303-5-00000000')
  mkdirSync(dead)
  writeFileSync(join(dead, 'key'), key)
  const elsewhere = join(folder, 'elsewhere')
  mkdirSync(elsewhere)
  writeFileSync(join(elsewhere, 'file'), '')
  symlinkSync(elsewhere, join(keysFolder(), 'key-4194303-6-00000000'))
  mkdirSync(join(keysFolder(), 'key-of-somebody'))
  await Promise.all([sweepKilledSteps(realRunner), sweepKilledSteps(realRunner)])
  expect(readdirSync(keysFolder()).toSorted()).toEqual([
    dirname(held.reach.environment['SSH_AUTH_SOCK']!).slice(keysFolder().length + 1),
    'key-of-somebody',
  ])
  expect(readdirSync(elsewhere)).toEqual(['file'])
})
