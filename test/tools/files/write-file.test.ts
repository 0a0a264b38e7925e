import { expect, test } from 'vitest'
import { writeAtomically } from '#tools/files/write-atomically'
import { writeFile } from '#tools/files/write-file'
import { atPath } from '#tools/files/at-path'

test('an error of writing names its file, although Node does not', async () => {
  await expect(writeFile('/dev/full', 'text')).rejects.toMatchObject({ code: 'ENOSPC', path: '/dev/full' })
  await expect(writeAtomically('/proc/a', 'text')).rejects.toMatchObject({ path: expect.stringContaining('/proc/') })
})

test('an error that names its file, or is none of the system, stays as it is', async () => {
  const named = Object.assign(new Error('ENOENT'), { syscall: 'open', path: '/b' })
  await expect(atPath('/a', () => Promise.reject(named))).rejects.toMatchObject({ path: '/b' })
  await expect(atPath('/a', () => Promise.reject(new Error('other')))).rejects.not.toHaveProperty('path')
})
