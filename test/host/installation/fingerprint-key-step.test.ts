import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FINGERPRINT_KEY_FILE } from '#domain/snapshot/fingerprint'
import { fingerprintKeyStep } from '#host/installation/fingerprint-key-step'

const key = 'ab'.repeat(32)
let root: string
let file: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'grind-to-prod-key-'))
  file = `${root}${FINGERPRINT_KEY_FILE}`
  await mkdir(dirname(file), { recursive: true })
})
afterEach(() => rm(root, { recursive: true }))

test('a host without a fingerprint key gets one of its own, once', async () => {
  const { item, carryOut } = await fingerprintKeyStep(root, undefined)
  expect(item).toEqual({ item: FINGERPRINT_KEY_FILE, action: 'create', difference: 'a new key of its own, mode 0600\n' })
  await carryOut()
  const made = await readFile(file, 'utf8')
  expect(made).toMatch(/^[0-9a-f]{64}\n$/)
  expect((await stat(file)).mode & 0o7777).toBe(0o600)
  expect((await fingerprintKeyStep(root, undefined)).item).toMatchObject({ action: 'keep', difference: '' })
})

test("a given fingerprint key replaces the host's own, and is not printed", async () => {
  await writeFile(file, `${'cd'.repeat(32)}\n`, { mode: 0o600 })
  const { item, carryOut } = await fingerprintKeyStep(root, key)
  expect(item.action).toBe('change')
  expect(JSON.stringify(item)).not.toContain(key.slice(0, 16))
  await carryOut()
  expect(await readFile(file, 'utf8')).toBe(`${key}\n`)
  expect((await fingerprintKeyStep(root, key)).item.action).toBe('keep')
})

test('a fingerprint key that others can read is replaced', async () => {
  await writeFile(file, `${key}\n`)
  await chmod(file, 0o644)
  const { item, carryOut } = await fingerprintKeyStep(root, undefined)
  expect(item.action).toBe('create')
  await carryOut()
  expect(await readFile(file, 'utf8')).not.toBe(`${key}\n`)
})
