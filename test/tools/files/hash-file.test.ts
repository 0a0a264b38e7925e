import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256OfFile } from '#tools/files/hash-file'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hash-file-'))
})
afterAll(() => rm(folder, { recursive: true }))

const MEBIBYTE = 1024 * 1024

describe('sha256OfFile', () => {
  test.each([0, 1, 4096, MEBIBYTE - 1, MEBIBYTE, MEBIBYTE + 1, 3 * MEBIBYTE + 7])('hashes all %i bytes of a file', async (size) => {
    const bytes = Buffer.alloc(size, 'grind-to-prod ')
    const file = join(folder, `of-${size}`)
    await writeFile(file, bytes)
    expect(await sha256OfFile(file)).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  test("hashes a file of the kernel's that shows no size", async () => {
    const file = '/proc/version'
    expect(await sha256OfFile(file)).toBe(
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    )
  })

  test.each(['missing', '.'])('rejects what is not a file: %s', async (name) => {
    await expect(sha256OfFile(join(folder, name))).rejects.toThrow(/ENOENT|EISDIR/)
  })
})
