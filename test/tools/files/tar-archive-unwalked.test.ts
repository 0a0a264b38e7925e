import { createWriteStream, mkdtempSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack, type Header } from 'tar-stream'
import { expect, test, vi } from 'vitest'
import { unpackArchive } from '#tools/files/tar-archive'
import { TarWalk } from '#tools/files/tar-walk'
import { testFolder } from '../ssh/keys.ts'

const parent = testFolder()
const limits = { entries: 10, bytesOfFile: 1024 * 1024, bytes: 16 * 1024 * 1024 }

async function archiveOf(...headers: readonly (Partial<Header> & { readonly name: string })[]): Promise<string> {
  const file = join(mkdtempSync(join(parent, 'archive-')), 'evidence.tar.gz')
  const packed = pack()
  for (const header of headers) packed.entry(header, '')
  packed.finalize()
  await pipeline(packed, createGzip(), createWriteStream(file))
  return file
}

test.each([
  {
    name: 'another name',
    headers: [{ name: 'one', pax: { 'GNU.sparse.name': 'other' } }],
    says: /attribute "GNU.sparse.name"/,
    written: 0,
  },
  {
    name: 'many files',
    headers: Array.from({ length: 20 }, (_, index) => ({ name: `file${index}` })),
    says: /more than 10 files and folders/,
    written: 10,
  },
  {
    name: 'many folders',
    headers: Array.from({ length: 20 }, (_, index) => ({ name: `folder${index}/`, type: 'directory' as const })),
    says: /more than 10 files and folders/,
    written: 0,
  },
])('an entry that a walk of the headers did not refuse is refused when it is read: $name', async ({ headers, says, written }) => {
  const walk = vi.spyOn(TarWalk.prototype, 'take').mockReturnValue(undefined)
  const into = mkdtempSync(join(parent, 'into-'))
  await expect(unpackArchive(await archiveOf(...headers), into, limits)).rejects.toMatchObject({
    code: 'archive-invalid',
    message: expect.stringMatching(says) as string,
  })
  expect(walk).toHaveBeenCalled()
  expect(readdirSync(into)).toHaveLength(written)
})
