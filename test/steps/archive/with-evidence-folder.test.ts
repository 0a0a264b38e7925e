import { mkdirSync, mkdtempSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { namedByItsReader, withEvidenceFolder, withReleaseOrEvidence } from '#steps/archive/with-evidence-folder'
import { isEvidence } from '#steps/evidence/folder/is-evidence'
import { packArchive } from '#tools/files/tar-archive'
import { collectingReporter } from '../../support/collecting-reporter.ts'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { testFolder } from '../../tools/ssh/keys.ts'
import { ledgerText, printedText } from '../../domain/history/sample-archive.ts'

const parent = testFolder()
const newFile = (name: string) => join(mkdtempSync(join(parent, 'given-')), name)
const records = [sampleRecord({ application: 'choiros' })]

async function archiveOf(...paths: readonly string[]): Promise<string> {
  const file = newFile('evidence.tar.gz')
  await packArchive(
    paths.map((path) => ({ path, source: { text: '{}' } })),
    file,
  )
  return file
}

test.each([
  { of: 'the evidence itself', paths: ['index.json', 'release/manifest.json'], names: ['index.json', 'release'] },
  { of: 'one folder of the evidence', paths: ['hosts/prod/ledger.ndjson'], names: ['hosts'] },
  { of: 'a folder with the evidence', paths: ['evidence/hosts/prod/ledger.ndjson', 'evidence/index.json'], names: ['hosts', 'index.json'] },
  { of: 'a folder with other files', paths: ['records/notes.json'], names: ['records'] },
  { of: 'a folder with the evidence, and a file beside it', paths: ['evidence/index.json', 'notes'], names: ['evidence', 'notes'] },
])('an archive of $of gives the folder with the evidence in it', async ({ paths, names }) => {
  expect(await withEvidenceFolder(await archiveOf(...paths), async (folder) => readdirSync(folder).toSorted())).toEqual(names)
})

test.each([
  { of: "a host's own ledger", text: ledgerText(records), path: 'hosts/prod/ledger.ndjson' },
  { of: 'a printed ledger', text: JSON.stringify(printedText(records)), path: 'hosts/prod/ledger.json' },
])('$of by itself is evidence, whatever its name', async ({ text, path }) => {
  const file = newFile('kept.jsonl')
  writeFileSync(file, text)
  expect(await isEvidence(file, 'kept.jsonl')).toBe(true)
  const found = await withEvidenceFolder(file, async (folder) => readFileSync(join(folder, path), 'utf8'))
  expect(found).toContain(records[0]!.attempt)
})

test.each([
  { of: 'nothing', make: () => undefined, message: expect.stringMatching(/^There is no file or folder ".*given"\.$/) },
  { of: 'nothing below a file', make: (file: string) => writeFileSync(join(file, '..', 'given'), ''), below: 'x', message: /no file or/ },
  { of: 'another file', make: (file: string) => writeFileSync(file, '{}'), message: expect.stringContaining('not an archive, and not a') },
])('$of in the place of evidence is named at once', async ({ make, below, message }) => {
  const file = newFile('given')
  make(file)
  const expected = message instanceof RegExp ? expect.stringMatching(message) : message
  const given = below === undefined ? file : join(file, below)
  await expect(withEvidenceFolder(given, async () => 'read')).rejects.toMatchObject({
    code: 'file-unreadable',
    exitCode: 2,
    message: expected,
  })
})

test.each(['ledger.ndjson', 'manifest.json'])('a %s that cannot be read is not taken for anything', async (name) => {
  // A link to itself cannot be read by root either.
  const unreadable = newFile(name)
  symlinkSync(unreadable, unreadable)
  const because = (path: string) => ({
    code: 'file-unreadable',
    message: expect.stringContaining(`"${path}" cannot be read (it is a symbolic link`),
  })
  await expect(isEvidence(unreadable, name)).rejects.toMatchObject(because(name))
  await expect(withEvidenceFolder(unreadable, async () => 'read')).rejects.toMatchObject(because(unreadable))
})

test.each([
  { name: 'one ledger', paths: ['ledger.json'] },
  { name: 'one ledger in a folder', paths: ['kept/any-name.json'] },
])('an archive of nothing but ledgers is the evidence that these give: $name', async ({ paths }) => {
  const file = newFile('evidence.tar.gz')
  await packArchive(
    paths.map((path) => ({ path, source: { text: JSON.stringify(printedText(records)) } })),
    file,
  )
  expect(await withEvidenceFolder(file, async (folder) => readdirSync(join(folder, 'hosts/prod')))).toEqual(['ledger.json'])
})

const printed = JSON.stringify(printedText(records))
const cutOff = printed.slice(0, -40)

async function packed(texts: Readonly<Record<string, string>>): Promise<string> {
  const file = newFile('evidence.tar.gz')
  await packArchive(
    Object.entries(texts).map(([path, text]) => ({ path, source: { text } })),
    file,
  )
  return file
}

test('a damaged ledger in an archive hides none that is not, and is named', async () => {
  const file = await packed({ 'ledger-a.json': printed, 'ledger-b.json': cutOff, 'ledger-c.json': cutOff })
  const named: string[] = []
  const found = await withEvidenceFolder(
    file,
    async (folder) => [...readdirSync(folder).toSorted(), ...readdirSync(join(folder, 'hosts/prod'))],
    ({ message }) => named.push(message),
  )
  expect(found).toEqual(['hosts', 'ledger-b.json', 'ledger-c.json', 'ledger.json'])
  expect(named).toEqual(['b', 'c'].map((name) => expect.stringContaining(`The ledger "ledger-${name}.json" is damaged: `)))
  await expect(withEvidenceFolder(file, async () => 'read')).rejects.toMatchObject({ code: 'record-invalid' })
})

test.each<{ readonly name: string; readonly texts: Readonly<Record<string, string>> }>([
  { name: 'one', texts: { 'ledger.json': cutOff } },
  { name: 'one in a folder', texts: { 'dir/ledger.json': cutOff } },
  { name: 'two', texts: { 'ledger.json': cutOff, 'ledger-b.json': cutOff } },
])('an archive of nothing but damaged ledgers is refused as a damaged ledger by itself: $name', async ({ texts }) => {
  const first = Object.keys(texts).toSorted()[0]!
  const verified = withEvidenceFolder(await packed(texts), async () => 'read', namedByItsReader)
  await expect(verified).rejects.toMatchObject({
    code: 'record-invalid',
    message: expect.stringContaining(`The ledger "${first}" is damaged: `),
  })
})

test('verification of an archive warns of each damaged ledger that it leaves out', async () => {
  const reporter = collectingReporter()
  const file = await packed({ 'ledger-a.json': printed, 'ledger-b.json': cutOff })
  await withReleaseOrEvidence(file, { reporter }, async () => 'read')
  expect(reporter.events).toEqual([
    { event: 'note', level: 'warning', message: expect.stringContaining('A ledger was left out. The ledger "ledger-b.json" is damaged: ') },
  ])
})

test('an archive of a damaged ledger and another file is unpacked as it is', async () => {
  const file = await packed({ 'ledger.json': cutOff, notes: 'a note' })
  expect(await withEvidenceFolder(file, async (folder) => readdirSync(folder).toSorted())).toEqual(['ledger.json', 'notes'])
})

test.each(['.evidence', 'kept/.evidence'])(
  'an archive with the name of the folder that is made beside its files is refused: %s',
  async (name) => {
    const verified = withEvidenceFolder(await packed({ [name]: printed }), async () => 'read')
    await expect(verified).rejects.toMatchObject({ code: 'archive-invalid', message: expect.stringContaining('which is not a plain name') })
  },
)

test('a ledger by itself is read through a symbolic link', async () => {
  const file = newFile('ledger.ndjson')
  writeFileSync(file, ledgerText(records))
  const link = newFile('link.json')
  symlinkSync(file, link)
  expect(await isEvidence(link, 'link.json')).toBe(true)
  const found = await withEvidenceFolder(link, async (folder) => lstatSync(join(folder, 'hosts/prod/ledger.ndjson')).isFile())
  expect(found).toBe(true)
})

test("a host's own ledger is known by its first line, and is not copied within a file system", async () => {
  const file = newFile('kept.jsonl')
  writeFileSync(file, `${ledgerText(records)}no entry\n`)
  const inode = await withEvidenceFolder(file, async (folder) => statSync(join(folder, 'hosts/prod/ledger.ndjson')).ino)
  expect(inode).toBe(statSync(file).ino)
  // More than any reader of a whole ledger reads.
  truncateSync(file, 5 * 1024 ** 3)
  expect(await isEvidence(file, 'kept.jsonl')).toBe(true)
})

test('a folder is used as it is', async () => {
  const folder = newFile('folder')
  mkdirSync(folder)
  expect(await withEvidenceFolder(folder, async (used) => used)).toBe(folder)
})
