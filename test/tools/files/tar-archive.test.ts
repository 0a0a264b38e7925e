import { createWriteStream, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip, gzipSync } from 'node:zlib'
import { pack, type Header } from 'tar-stream'
import { expect, test } from 'vitest'
import { packArchive, unpackArchive } from '#tools/files/tar-archive'
import { testFolder } from '../ssh/keys.ts'

const parent = testFolder()
const limits = { files: 10, bytesOfFile: 1024 * 1024, bytes: 16 * 1024 * 1024 }
const newFolder = () => mkdtempSync(join(parent, 'archive-'))

test('an archive has what was packed, and the same files give the same bytes', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'one'), 'one\n')
  const entries = [
    { path: 'index.json', source: { text: '{}' } },
    { path: 'hosts/prod/ledger.json', source: { file: join(folder, 'one') } },
    { path: 'empty', source: { text: '' } },
  ]
  await packArchive(entries, join(folder, 'first.tar.gz'))
  await packArchive(entries, join(folder, 'second.tar.gz'))
  expect(readFileSync(join(folder, 'first.tar.gz')).equals(readFileSync(join(folder, 'second.tar.gz')))).toBe(true)
  const into = newFolder()
  await unpackArchive(join(folder, 'first.tar.gz'), into, limits)
  expect(readFileSync(join(into, 'hosts/prod/ledger.json'), 'utf8')).toBe('one\n')
  expect(readdirSync(into, { recursive: true }).toSorted()).toEqual([
    'empty',
    'hosts',
    'hosts/prod',
    'hosts/prod/ledger.json',
    'index.json',
  ])
})

async function archiveOf(...entries: readonly (Partial<Header> & { readonly name: string; readonly content?: string })[]): Promise<string> {
  const file = join(newFolder(), 'evidence.tar.gz')
  const packed = pack()
  for (const { content = '', ...header } of entries) packed.entry(header, content)
  packed.finalize()
  await pipeline(packed, createGzip(), createWriteStream(file))
  return file
}

test.each([
  { name: 'a name above the archive', entries: [{ name: '../evil' }], says: /plain name/ },
  { name: 'a name above the archive further on', entries: [{ name: 'hosts/../../evil' }], says: /plain name/ },
  { name: 'an absolute name', entries: [{ name: '/etc/evil' }], says: /plain name/ },
  { name: 'a hidden name', entries: [{ name: '.ssh/authorized_keys' }], says: /plain name/ },
  { name: 'a control character', entries: [{ name: 'a\u001b[31m' }], says: /plain name/ },
  { name: 'a folder of many levels', entries: [{ name: 'a/b/c/d/e/f/g/h/i/j' }], says: /plain name/ },
  { name: 'a symbolic link', entries: [{ name: 'release', type: 'symlink' as const, linkname: '/etc' }], says: /not a regular file/ },
  { name: 'a hard link', entries: [{ name: 'passwd', type: 'link' as const, linkname: '/etc/passwd' }], says: /not a regular file/ },
  { name: 'a device', entries: [{ name: 'null', type: 'character-device' as const }], says: /not a regular file/ },
  { name: 'a pipe', entries: [{ name: 'pipe', type: 'fifo' as const }], says: /not a regular file/ },
  { name: 'a file twice', entries: [{ name: 'one' }, { name: './one' }], says: /twice/ },
  { name: 'a file as a folder', entries: [{ name: 'one' }, { name: 'one/two' }], says: /cannot be unpacked/ },
  { name: 'a huge file', entries: [{ name: 'one', content: 'x'.repeat(2 * 1024 * 1024) }], says: /more than the limit/ },
  { name: 'many files', entries: Array.from({ length: 11 }, (_, index) => ({ name: `file${index}` })), says: /more than 10 files/ },
  {
    name: 'an extended header of many bytes',
    entries: [{ name: 'one', pax: { comment: 'x'.repeat(10 * 1024 * 1024) } }],
    says: /Header exceeds max size/,
  },
])('an archive is refused, and nothing is written elsewhere: $name', async ({ entries, says }) => {
  const into = newFolder()
  await expect(unpackArchive(await archiveOf(...entries), join(into), limits)).rejects.toMatchObject({
    code: 'archive-invalid',
    message: expect.stringMatching(says) as string,
  })
  expect(readdirSync(parent).includes('evil')).toBe(false)
})

test('an archive that is cut off, is not one, or unpacks to more than the limit, is refused', async () => {
  const whole = readFileSync(await archiveOf({ name: 'one', content: 'x'.repeat(5000) }))
  const file = join(newFolder(), 'evidence.tar.gz')
  for (const bytes of [whole.subarray(0, -20), Buffer.from('not an archive'), gzipSync(Buffer.alloc(64 * 1024 * 1024, 1))]) {
    writeFileSync(file, bytes)
    await expect(unpackArchive(file, newFolder(), limits)).rejects.toMatchObject({ code: 'archive-invalid' })
  }
})
