import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { archiveKindOf, isArchive } from '#steps/archive/is-archive'
import { withEvidenceFolder } from '#steps/archive/with-evidence-folder'
import { isEvidence } from '#steps/evidence/folder/is-evidence'
import { readHeads } from '#steps/evidence/read-heads'
import { packArchive } from '#tools/files/tar-archive'
import { zip } from '../../support/zip.ts'

let folder: string
const at = (name: string) => join(folder, name)

/** Archives as their programs write them, and the first bytes of those whose programs are not everywhere. */
const others: readonly { readonly name: string; readonly kind: string; readonly content: () => Buffer }[] = [
  { name: 'x.tar.zst', kind: 'zstd', content: () => zstdCompressSync('x') },
  { name: 'x.zip', kind: 'zip', content: () => zip([{ name: 'manifest.json', content: '{}' }]) },
  { name: 'empty.zip', kind: 'zip', content: () => Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex') },
  { name: 'x.tar.xz', kind: 'xz', content: () => Buffer.from('fd377a585a000004e6d6b446', 'hex') },
  { name: 'x.tar.bz2', kind: 'bzip2', content: () => Buffer.from('BZh91AY&SY') },
  { name: 'x.7z', kind: '7z', content: () => Buffer.from('377abcaf271c0004', 'hex') },
  { name: 'x.tar', kind: 'tar', content: () => execFileSync('tar', ['--create', '--directory', folder, 'notes.txt']) },
  // Its name promises what it is not.
  { name: 'x.tar.gz', kind: 'zip', content: () => zip([]) },
]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'archives-'))
  writeFileSync(at('notes.txt'), 'BZ, and notes')
  writeFileSync(at('short'), '{')
  writeFileSync(at('manifest.json'), '{"schemaVersion":1}')
  writeFileSync(at('broken.tgz'), 'not an archive')
  for (const { name, content } of others) writeFileSync(at(name), content())
  await packArchive([{ path: 'hosts/prod/ledger.ndjson', source: { text: '' } }], at('evidence.tar.gz'))
  copyFileSync(at('evidence.tar.gz'), at('downloaded'))
  symlinkSync('downloaded', at('link'))
})

test.each(['evidence.tar.gz', 'downloaded', 'link'])('%s is an archive of evidence by its content', async (name) => {
  expect([await isArchive(at(name)), await isEvidence(at(name), name)]).toEqual([true, true])
})

test.each(['notes.txt', 'short', 'manifest.json', 'nosuch.tar.gz', '.', '/dev/null'])('%s is not an archive', async (name) => {
  expect([await archiveKindOf(join(folder, name)), await isArchive(name.startsWith('/') ? name : at(name))]).toEqual([undefined, false])
})

test('a file with the name of an archive of evidence that is not an archive is refused as one', async () => {
  expect(await isArchive(at('broken.tgz'))).toBe(true)
  await expect(withEvidenceFolder(at('broken.tgz'), async () => undefined)).rejects.toMatchObject({ code: 'archive-invalid' })
})

test.each(others)('$name is refused as an archive of the form $kind, wherever evidence is read', async ({ name, kind }) => {
  const expected = { code: 'archive-invalid', message: expect.stringContaining(`${name}" is an archive of the form ${kind}`) }
  for (const read of [
    isArchive,
    (path: string) => isEvidence(path, name),
    (path: string) => withEvidenceFolder(path, async () => undefined),
    readHeads,
  ])
    await expect(read(at(name))).rejects.toMatchObject({ ...expected, hint: expect.stringContaining('Unpack it, and give the folder') })
})

test.each([
  {
    name: 'evidence.tar.gz',
    message: 'The folder "given" has neither evidence nor a manifest in it, but the archive "evidence.tar.gz".',
    hint: 'Give the archive itself: "given/evidence.tar.gz".',
  },
  {
    name: 'x.zip',
    message: '"given/x.zip" is an archive of the form zip, and evidence is read from a .tar.gz alone.',
    hint: expect.stringContaining('Unpack it'),
  },
])('a folder that has only $name is refused with what can be given', async ({ name, message, hint }) => {
  const alone = at(`only-${name}`)
  mkdirSync(alone)
  copyFileSync(at(name), join(alone, name))
  await expect(isEvidence(alone, 'given')).rejects.toMatchObject({ code: 'archive-invalid', message, hint })
  await expect(withEvidenceFolder(alone, async () => undefined)).rejects.toMatchObject({ code: 'archive-invalid' })
  // Beside anything else, an archive is another file.
  writeFileSync(join(alone, 'notes.txt'), 'notes')
  expect(await isEvidence(alone, 'given')).toBe(false)
  expect(await withEvidenceFolder(alone, async () => 'read')).toBe('read')
})

test.each([
  { what: 'JSON', text: `${'{'.padEnd(257)}ustar${' '.repeat(20)}` },
  { what: 'other text', text: `${'-'.padEnd(257)}ustard${' '.repeat(20)}` },
])('$what with the name of a form of tar is not an archive', async ({ text }) => {
  writeFileSync(at('mustard'), text)
  expect(await archiveKindOf(at('mustard'))).toBeUndefined()
})

test('a compressed file that is not an archive is refused when it is unpacked', async () => {
  writeFileSync(at('manifest.json.gz'), gzipSync('{}'))
  expect(await isArchive(at('manifest.json.gz'))).toBe(true)
  await expect(withEvidenceFolder(at('manifest.json.gz'), async () => undefined)).rejects.toMatchObject({ code: 'archive-invalid' })
})
