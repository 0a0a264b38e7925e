import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeOnce } from '#tools/files/write-once'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-once-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('exactly one of many concurrent writers writes, and nothing else is left', async () => {
  const path = join(folder, 'decision')
  const wrote = await Promise.all(Array.from({ length: 20 }, (_, index) => writeOnce(path, `${index}`, 0o600)))
  expect(wrote.filter(Boolean)).toHaveLength(1)
  expect(await readFile(path, 'utf8')).toBe(String(wrote.indexOf(true)))
  expect(await readdir(folder)).toEqual(['decision'])
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})

test('a file that cannot be written for another reason is an error', async () => {
  await expect(writeOnce(join(folder, 'nowhere', 'file'), '', 0o600)).rejects.toThrow('ENOENT')
})
