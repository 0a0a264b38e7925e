import { expect, test } from 'vitest'
import { writingTo } from '#tools/files/writing-to'

test('a place that cannot be written is named, with the reason and what to do', async () => {
  const refused = writingTo('/nowhere/a', () => Promise.reject(new Error('EACCES: permission denied')))
  await expect(refused).rejects.toMatchObject({
    code: 'file-unwritable',
    exitCode: 2,
    message: '/nowhere/a cannot be written (EACCES: permission denied).',
    hint: expect.stringContaining('"output"'),
  })
  expect(await writingTo('/somewhere', () => Promise.resolve(7))).toBe(7)
})
