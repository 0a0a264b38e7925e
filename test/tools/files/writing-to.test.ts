import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { requireFolderOf, writingTo } from '#tools/files/writing-to'

test('a place that cannot be written is named, with the reason and what to do', async () => {
  const refused = writingTo('/nowhere/a', () => Promise.reject(new Error('EACCES: permission denied')))
  await expect(refused).rejects.toMatchObject({
    code: 'file-unwritable',
    exitCode: 2,
    message: '/nowhere/a cannot be written (EACCES: permission denied).',
    hint: expect.stringContaining('"output"'),
  })
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' })
  await expect(writingTo('/srv/out', () => Promise.reject(full))).rejects.toMatchObject({
    message: '/srv/out cannot be written: no space is left on its file system (ENOSPC).',
    hint: 'Free disk space there, or choose another place with the option "output".',
  })
  const missing = Object.assign(new Error("ENOENT: no such file or directory, open '/nowhere/.a.new'"), { code: 'ENOENT' })
  await expect(writingTo('/nowhere/a', () => Promise.reject(missing))).rejects.toMatchObject({
    message: '/nowhere/a cannot be written: its folder is not there.',
    hint: 'Make the folder, or choose another place with the option "output".',
  })
  expect(await writingTo('/somewhere', () => Promise.resolve(7))).toBe(7)
})

test('a file that is gone from a folder which is there does not count as a missing folder', async () => {
  const gone = readFile(join(import.meta.dirname, 'gone'))
  await expect(writingTo('/somewhere', () => gone)).rejects.toMatchObject({ message: expect.stringContaining('cannot be written (ENOENT') })
})

test.each([
  { of: 'a file', path: join(import.meta.filename, 'a.html') },
  { of: 'something below a file', path: join(import.meta.filename, 'below/a.html') },
])('a place whose folder is $of is refused before anything is written there', async ({ path }) => {
  const expected = { code: 'file-unwritable', message: 'a.html cannot be written: what is in the place of its folder is not a folder.' }
  await expect(requireFolderOf({ place: 'a.html', path })).rejects.toMatchObject({ ...expected, hint: expect.stringMatching(/^Choose/) })
  await expect(writingTo('a.html', () => writeFile(path, ''))).rejects.toMatchObject(expected)
})
