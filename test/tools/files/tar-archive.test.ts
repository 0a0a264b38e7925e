import { createWriteStream, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip, gzipSync } from 'node:zlib'
import { pack, type Header } from 'tar-stream'
import { expect, test } from 'vitest'
import { packArchive, unpackArchive } from '#tools/files/tar-archive'
import { writingTo } from '#tools/files/writing-to'
import { testFolder } from '../ssh/keys.ts'

const parent = testFolder()
const limits = { entries: 10, bytesOfFile: 1024 * 1024, bytes: 16 * 1024 * 1024 }
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

test('a file whose size changes while it is packed is named', async () => {
  // The kernel's own files show no size, and have content nevertheless.
  const into = join(newFolder(), 'archive.tar.gz')
  const packed = packArchive([{ path: 'status', source: { file: '/proc/self/status' } }], into)
  await expect(packed).rejects.toMatchObject({ code: 'file-unreadable', message: '"/proc/self/status" changed while it was packed.' })
})

test('a file that is gone when it is packed is named, and not the archive', async () => {
  const folder = newFolder()
  const gone = join(folder, 'gone')
  const packing = packArchive([{ path: 'gone', source: { file: gone } }], join(folder, 'evidence.tar.gz'))
  const message = `There is no file or folder "${gone}".`
  await expect(writingTo('evidence.tar.gz', () => packing)).rejects.toMatchObject({ code: 'file-unreadable', exitCode: 2, message })
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
  { name: 'a file as a folder', entries: [{ name: 'one' }, { name: 'one/two' }], says: /as a file and as a folder/ },
  { name: 'a folder as a file', entries: [{ name: 'one/two' }, { name: 'one' }], says: /as a file and as a folder/ },
  {
    name: 'a folder in place of a file',
    entries: [{ name: 'one/two' }, { name: './one/./two/', type: 'directory' as const }],
    says: /as a file and/,
  },
  { name: 'a file in place of a folder', entries: [{ name: 'one/', type: 'directory' as const }, { name: 'one' }], says: /as a file and/ },
  { name: 'a huge file', entries: [{ name: 'one', content: 'x'.repeat(2 * 1024 * 1024) }], says: /more than the limit/ },
  {
    name: 'many files',
    entries: Array.from({ length: 11 }, (_, index) => ({ name: `file${index}` })),
    says: /more than 10 files and folders/,
  },
  {
    name: 'many empty folders',
    entries: Array.from({ length: 11 }, (_, index) => ({ name: `folder${index}/`, type: 'directory' as const })),
    says: /more than 10 files and folders/,
  },
  { name: 'a name of two lines', entries: [{ name: 'one\ntwo' }], says: /plain name/ },
  { name: 'a folder with a name of two lines', entries: [{ name: 'one\ntwo/', type: 'directory' as const }], says: /plain name/ },
  { name: 'a folder above the archive', entries: [{ name: '../evil/', type: 'directory' as const }], says: /plain name/ },
  {
    name: 'an extended header of many bytes',
    entries: [{ name: 'one', pax: { comment: 'x'.repeat(10 * 1024 * 1024) } }],
    says: /extended header of more than 65536 bytes/,
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

/** A header alone, with the bytes of its size and its type as they are given. */
function headerWith(size: Buffer, type = '0'): Buffer {
  const header = Buffer.alloc(512)
  header.write('one')
  header.write(`0000644\0${'0000000\0'.repeat(2)}`, 100)
  size.copy(header, 124)
  header.write('00000000000\0', 136)
  header.write(`        ${type}`, 148)
  header.write('ustar\u000000', 257)
  return summed(header)
}

/** The header with its checksum. */
function summed(header: Buffer): Buffer {
  header.write('        ', 148)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

/** The header of an empty file with one field that is written otherwise. */
function headerBut(at: number, text: string): Buffer {
  const header = headerWith(octal(0))
  header.write(text, at)
  return summed(header)
}

const octal = (size: number) => Buffer.from(`${size.toString(8).padStart(11, '0')}\0`)
const base256 = (...bytes: readonly number[]) => Buffer.from([...bytes, ...Array<number>(12 - bytes.length).fill(0xff)])
const longNameOf = (size: number, content: string) => Buffer.concat([headerWith(octal(size), 'L'), Buffer.from(content.padEnd(512, '\0'))])
const longName = longNameOf(512, 'x'.repeat(511))

test.each([
  { name: 'a size of 2^62', bytes: headerWith(base256(0x80, 0, 0, 0, 0x3f)), says: /not an octal number/ },
  {
    name: 'a size below zero',
    bytes: headerWith(Buffer.concat([base256(0xff).subarray(1), Buffer.from([0xfe])])),
    says: /not an octal number/,
  },
  { name: 'a size that is not a number', bytes: headerWith(Buffer.from('hello world\0')), says: /not an octal number/ },
  { name: 'a size of many GiB', bytes: headerWith(octal(2 ** 32)), says: /more than the limit/ },
  { name: 'a sparse file of GNU tar', bytes: headerWith(octal(2 ** 32), 'S'), says: /not a regular file/ },
  {
    name: 'headers of a file that never follows',
    bytes: Buffer.concat(Array<Buffer>(8192).fill(longName)),
    says: /several extended headers of one entry/,
  },
  {
    name: 'nothing after its end',
    bytes: Buffer.concat([headerWith(octal(0)), Buffer.alloc(8 * 1024 * 1024)]),
    says: /bytes that are not of a file/,
  },
])('an archive that would be read for long is refused at once: $name', async ({ bytes, says }) => {
  const file = join(newFolder(), 'evidence.tar.gz')
  writeFileSync(file, gzipSync(bytes))
  const refusal = { code: 'archive-invalid', message: expect.stringMatching(says) as string }
  await expect(unpackArchive(file, newFolder(), { ...limits, bytes: 2 ** 40, bytesOfFile: 2 ** 30 })).rejects.toMatchObject(refusal)
})

const pax = (...attributes: readonly string[]) => {
  const records = attributes.map((attribute) => `${attribute.length + 4} ${attribute}\n`).join('')
  return Buffer.from(records.padEnd(512, '\0'))
}
const withPax = (type: string, ...attributes: readonly string[]) => {
  const size = attributes.reduce((sum, attribute) => sum + attribute.length + 4, 0)
  return [headerWith(octal(size), type), pax(...attributes)]
}
const one = headerWith(octal(0))
const wrongSum = Buffer.from(one)
wrongSum.write('0000001', 148)
const sumAfterNul = Buffer.from(one)
sumAfterNul.write(`\0${one.toString('latin1', 148, 154)}\0`, 148)
const otherForm = headerBut(257, '\0'.repeat(8))
const end = Buffer.alloc(1024)

test.each([
  { name: 'an entry after the end mark', blocks: [one, end, headerWith(octal(0))], says: /after its end mark/ },
  { name: 'an entry after half an end mark', blocks: [one, Buffer.alloc(512), one], says: /after its end mark/ },
  { name: 'other bytes after the end mark', blocks: [one, end, Buffer.alloc(512, 'x')], says: /after its end mark/ },
  { name: 'a path in a global header', blocks: [...withPax('g', 'path=other'), ...withPax('x', 'mtime=1'), one], says: /global header/ },
  { name: 'any other global header', blocks: [...withPax('g', 'comment=1'), one], says: /global header/ },
  { name: 'two extended headers', blocks: [...withPax('x', 'path=other'), ...withPax('x', 'mtime=1'), one], says: /several extended/ },
  { name: 'a long name and a path', blocks: [longName, ...withPax('x', 'path=other'), one], says: /several extended/ },
  { name: 'a path that is given twice', blocks: [...withPax('x', 'path=other', 'path=again'), one], says: /not valid/ },
  { name: 'an attribute of unknown length', blocks: [headerWith(octal(512), 'x'), Buffer.alloc(512, '9'), one], says: /not valid/ },
  { name: 'another character set', blocks: [...withPax('x', 'hdrcharset=BINARY'), one], says: /attribute "hdrcharset"/ },
  { name: 'a path that is empty', blocks: [...withPax('x', 'path='), one], says: /not valid/ },
  { name: 'an extended header without content', blocks: [headerWith(octal(0), 'L'), one], says: /without content/ },
  { name: 'a long name that is empty', blocks: [longNameOf(512, ''), one], says: /long name with another size/ },
  { name: 'a long name that goes on after its size', blocks: [longNameOf(9, 'index.json.old'), one], says: /long name with another size/ },
  { name: 'a long name that ends before its size', blocks: [longNameOf(12, 'index.json\0x'), one], says: /long name with another size/ },
  { name: 'a long name without an end', blocks: [longNameOf(10, 'index.json'), one], says: /long name with another size/ },
  { name: 'a size in words', blocks: [...withPax('x', 'size=many'), one], says: /size that is not a number/ },
  {
    name: 'a header of zeros but its checksum',
    blocks: [...withPax('x', 'path=foo'), summed(Buffer.alloc(512)), one],
    says: /without a name/,
  },
  { name: 'a header without a name', blocks: [headerBut(0, '\0\0\0'), one], says: /without a name/ },
  {
    name: 'a name after its folder alone',
    blocks: [summed(Buffer.concat([Buffer.alloc(3), headerBut(345, 'dir').subarray(3)])), one],
    says: /without a name/,
  },
  { name: 'a wrong checksum', blocks: [wrongSum, one], says: /wrong checksum/ },
  { name: 'a checksum after a NUL', blocks: [sumAfterNul, one], says: /wrong checksum/ },
  { name: 'a header of no known form', blocks: [otherForm, one], says: /not of POSIX or GNU tar/ },
  {
    name: 'a folder in a header of GNU tar',
    blocks: [
      headerBut(257, 'ustar  \0'),
      summed(Buffer.concat([headerBut(257, 'ustar  \0').subarray(0, 345), Buffer.from('dir'), one.subarray(348)])),
      one,
    ],
    says: /folder in a header of GNU tar/,
  },
  {
    name: 'an entry that is a long name for some programs',
    blocks: [...withPax('x', 'path=foo'), headerWith(octal(0), 'N'), one],
    says: /not a regular file/,
  },
  { name: 'a size after a NUL', blocks: [headerWith(Buffer.from('\u00000000001000\0')), one], says: /not an octal number/ },
  { name: 'a size after a tab', blocks: [headerWith(Buffer.from('\t0000001000\0')), one], says: /not an octal number/ },
  { name: 'a size before other digits', blocks: [headerWith(Buffer.from('0\u0000000001000')), one], says: /not an octal number/ },
  { name: 'a size without an end', blocks: [headerWith(Buffer.from('000000000000')), one], says: /not an octal number/ },
  { name: 'no size', blocks: [headerWith(Buffer.alloc(12)), one], says: /not an octal number/ },
  { name: 'a folder with files in its content', blocks: [headerWith(octal(512), '5'), one], says: /not a regular file, with content/ },
])('an archive that shows other programs other files is refused, and nothing is written: $name', async ({ blocks, says }) => {
  const [file, into] = [join(newFolder(), 'evidence.tar.gz'), newFolder()]
  writeFileSync(file, gzipSync(Buffer.concat([...blocks, end])))
  const refusal = { code: 'archive-invalid', message: expect.stringMatching(says) as string }
  await expect(unpackArchive(file, into, limits)).rejects.toMatchObject(refusal)
  expect(readdirSync(into)).toEqual([])
})

test('an archive with too many entries is refused before any of them is written', async () => {
  const [file, into] = [join(newFolder(), 'evidence.tar.gz'), newFolder()]
  writeFileSync(file, gzipSync(Buffer.alloc(20_000 * 512, one)))
  await expect(unpackArchive(file, into, { ...limits, entries: 10_000 })).rejects.toMatchObject({
    message: expect.stringContaining('more than 10000 files and folders') as string,
  })
  expect(readdirSync(into)).toEqual([])
})

test('the size in an extended header is that of the file', async () => {
  const [file, into] = [join(newFolder(), 'evidence.tar.gz'), newFolder()]
  writeFileSync(file, gzipSync(Buffer.concat([...withPax('x', 'size=3'), one, Buffer.from('abc'.padEnd(512, '\0')), end])))
  await unpackArchive(file, into, limits)
  expect(readFileSync(join(into, 'one'), 'utf8')).toBe('abc')
})

test('small and large files are unpacked as they were packed', async () => {
  const contents = [0, 1, 4095, 256 * 1024, 256 * 1024 + 1, 3 * 1024 * 1024].map((size, index) =>
    'abcdefg'.repeat(size).slice(index, index + size),
  )
  const archive = await archiveOf(
    { name: './', type: 'directory' },
    { name: 'hosts/prod/', type: 'directory' },
    ...contents.map((content, index) => ({ name: `hosts/prod/file${index}`, content })),
  )
  const into = newFolder()
  await unpackArchive(archive, into, { ...limits, bytesOfFile: 2 ** 30 })
  for (const [index, content] of contents.entries())
    expect(readFileSync(join(into, `hosts/prod/file${index}`), 'utf8') === content).toBe(true)
})
