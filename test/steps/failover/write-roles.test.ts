import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CONFIG_FILE, CONFIG_LIMIT_BYTES } from '#domain/config/schema'
import { writeRoles } from '#steps/failover/write-roles'
import { collectingReporter } from '../../support/collecting-reporter.ts'

const text = 'hosts:\n  a: { role: active }\n  b: { role: standby }\n'
const padded = (bytes: number) => text + '#'.repeat(bytes - text.length)

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-roles-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the roles are written into the largest configuration that is read', async () => {
  writeFileSync(join(folder, CONFIG_FILE), padded(CONFIG_LIMIT_BYTES))
  const reporter = collectingReporter()
  expect(await writeRoles(folder, { from: 'a', to: 'b' }, reporter)).toBe(true)
  expect(readFileSync(join(folder, CONFIG_FILE), 'utf8')).toContain('a: { role: standby }\n  b: { role: active }')
  expect(reporter.events).toEqual([])
})

test('a configuration that is larger than one that is read is left as it is, with a warning', async () => {
  const large = padded(CONFIG_LIMIT_BYTES + 1)
  writeFileSync(join(folder, CONFIG_FILE), large)
  const reporter = collectingReporter()
  expect(await writeRoles(folder, { from: 'a', to: 'b' }, reporter)).toBe(false)
  expect(readFileSync(join(folder, CONFIG_FILE), 'utf8')).toBe(large)
  expect(reporter.events).toEqual([{ event: 'note', level: 'warning', message: expect.stringContaining('change them there by hand') }])
})

test('a configuration with bytes that are not UTF-8 is left as it is, with a warning', async () => {
  const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0x23, 0xe9, 0x0a])])
  writeFileSync(join(folder, CONFIG_FILE), bytes)
  const reporter = collectingReporter()
  expect(await writeRoles(folder, { from: 'a', to: 'b' }, reporter)).toBe(false)
  expect(readFileSync(join(folder, CONFIG_FILE))).toEqual(bytes)
  expect(reporter.events).toEqual([{ event: 'note', level: 'warning', message: expect.stringContaining('not UTF-8') }])
})
