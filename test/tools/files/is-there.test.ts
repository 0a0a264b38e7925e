import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isNoSpace } from '#tools/files/error-code'
import { isMissing, isThere } from '#tools/files/is-there'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-there-'))
  await writeFile(join(folder, 'file'), '')
  await symlink('nowhere', join(folder, 'dangling'))
  await symlink('loop', join(folder, 'loop'))
})
afterAll(() => rm(folder, { recursive: true }))

test.each([
  ['file', true],
  ['dangling', true],
  ['loop', true],
  ['none', false],
  ['none/inner', false],
  ['file/inner', false],
])('isThere of %s: %s', async (name, expected) => {
  expect(await isThere(join(folder, name))).toBe(expected)
})

test.each([
  ['loop/inner', 'ELOOP'],
  ['a'.repeat(300), 'ENAMETOOLONG'],
])('an unknown state does not count as absent: %s', async (name, code) => {
  await expect(isThere(join(folder, name))).rejects.toThrow(code)
})

test('errors are distinguished by their codes', () => {
  const error = (code: string) => Object.assign(new Error('it failed'), { code })
  expect(['ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP'].filter((code) => isMissing(error(code)))).toEqual(['ENOENT', 'ENOTDIR'])
  expect(['ENOSPC', 'EDQUOT', 'EIO'].filter((code) => isNoSpace(error(code)))).toEqual(['ENOSPC', 'EDQUOT'])
  expect(isMissing({ code: 'ENOENT' })).toBe(false)
})
