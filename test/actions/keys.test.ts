import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { deployKey, signingKey, sweepKilledSteps } from '#actions/keys'
import { expectSuccess } from '#tools/run/expect-success'
import { realRunner } from '#tools/run/real'

const keygen = (...words: string[]) => expectSuccess(realRunner, { argv: ['ssh-keygen', ...words], effect: 'write' })

let folder = ''
let key = ''
let printed = ''
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'))
  vi.stubEnv('XDG_STATE_HOME', join(folder, 'state'))
  vi.stubEnv('HOME', folder)
  await keygen('-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'deploy'))
  key = readFileSync(join(folder, 'deploy'), 'utf8')
  printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const keysFolder = () => join(folder, 'state', 'grind-to-prod', 'keys')
const masked = () => printed.split('\n').flatMap((line) => /^::add-mask::(.+)$/.exec(line)?.[1] ?? [])

describe('a key that is given by its content', () => {
  test('is a file that only we read, as long as it is needed', async () => {
    let file = ''
    {
      await using held = await deployKey({ 'ssh-key': key.trimEnd().replaceAll('\n', '\r\n') }, realRunner)
      file = held.file!
      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(statSync(dirname(file)).mode & 0o777).toBe(0o700)
      const half = async (path: string) => (await keygen('-y', '-P', '', '-f', path)).split(' ')[1]
      expect(await half(file)).toBe(await half(join(folder, 'deploy')))
    }
    expect(existsSync(file)).toBe(false)
    expect(readdirSync(keysFolder())).toEqual([])
    expect(readdirSync(folder)).not.toContain('.ssh')
  })

  test('is masked, line by line, as it was given and as it is written', async () => {
    await using held = await deployKey({ 'ssh-key': key }, realRunner)
    const lines = [key, readFileSync(held.file!, 'utf8')].flatMap((text) => text.split('\n').filter((line) => /^[^-]{8,}$/.test(line)))
    expect(masked()).toEqual(expect.arrayContaining(lines))
    expect(printed.split('\n').filter((line) => line !== '' && !line.startsWith('::add-mask::'))).toEqual([])
  })

  test.each([
    { name: 'that is none', content: 'hunter2hunter2', says: 'The input "ssh-key" is no private key' },
    { name: 'with a passphrase', content: 'locked', says: 'The input "ssh-key" has a passphrase' },
    {
      name: 'that ssh cannot use',
      content: '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF\n-----END PRIVATE KEY-----\n',
      says: 'that ssh on this machine cannot use',
    },
  ])('$name is refused in one sentence, and leaves nothing', async ({ content, says }) => {
    await keygen('-q', '-t', 'ed25519', '-N', 'secret', '-f', join(folder, 'locked'))
    const text = content === 'locked' ? readFileSync(join(folder, 'locked'), 'utf8') : content
    await expect(deployKey({ 'ssh-key': text }, realRunner)).rejects.toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringMatching(/^[^\n]+\.$/) }),
    )
    await expect(deployKey({ 'ssh-key': text }, realRunner)).rejects.toThrow(says)
    expect(existsSync(keysFolder()) ? readdirSync(keysFolder()) : []).toEqual([])
    // What somebody took for a key is a secret all the same.
    if (content !== 'locked') expect(masked()).toContain(text.split('\n').at(content.startsWith('-') ? 1 : 0))
  })
})

test('a file is used where it lies, and is not removed', async () => {
  {
    await using held = await signingKey({ 'signing-key-file': join(folder, 'deploy') }, realRunner)
    expect(held.file).toBe(join(folder, 'deploy'))
  }
  expect(existsSync(join(folder, 'deploy'))).toBe(true)
  expect(masked()).toEqual([])
})

test('with neither, the agent is asked', async () => {
  await using held = await deployKey({}, realRunner)
  expect(held.file).toBeUndefined()
})

test('two keys for one purpose are refused', async () => {
  const both = { 'signing-key': key, 'signing-key-file': join(folder, 'deploy') }
  await expect(signingKey(both, realRunner)).rejects.toThrow('The inputs "signing-key" and "signing-key-file" are both given')
})

test('what killed steps have left is removed, what the living hold is not', async () => {
  await using held = await deployKey({ 'ssh-key': key }, realRunner)
  const dead = join(keysFolder(), 'key-4194303-5-00000000')
  mkdirSync(dead)
  writeFileSync(join(dead, 'key'), key)
  const elsewhere = join(folder, 'elsewhere')
  mkdirSync(elsewhere)
  writeFileSync(join(elsewhere, 'file'), '')
  symlinkSync(elsewhere, join(keysFolder(), 'key-4194303-6-00000000'))
  mkdirSync(join(keysFolder(), 'key-of-somebody'))
  await Promise.all([sweepKilledSteps(realRunner), sweepKilledSteps(realRunner)])
  expect(readdirSync(keysFolder()).toSorted()).toEqual([dirname(held.file!).slice(keysFolder().length + 1), 'key-of-somebody'])
  expect(readdirSync(elsewhere)).toEqual(['file'])
})
