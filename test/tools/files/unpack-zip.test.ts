import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { unpackZip } from '#tools/files/unpack-zip'
import { zip, type ZipEntry } from '../../support/zip.ts'

const allowed = { 'manifest.json': 1000, 'inventory.json': 2000 }

function place(bytes: Uint8Array): { file: string; into: string; outside: string } {
  const folder = mkdtempSync(join(tmpdir(), 'unpack-'))
  const into = join(folder, 'a', 'into')
  mkdirSync(into, { recursive: true })
  const file = join(folder, 'archive')
  writeFileSync(file, bytes)
  return { file, into, outside: folder }
}

it('unpackZip unpacks the expected files', async () => {
  const { file, into } = place(
    zip([
      { name: 'manifest.json', content: 'a manifest' },
      { name: 'inventory.json', content: 'x'.repeat(2000), stored: true, mode: 0 },
    ]),
  )
  expect(await unpackZip({ file, into, allowed })).toEqual(['manifest.json', 'inventory.json'])
  expect(readFileSync(join(into, 'manifest.json'), 'utf8')).toBe('a manifest')
  expect(readFileSync(join(into, 'inventory.json'), 'utf8')).toBe('x'.repeat(2000))
})

const good: ZipEntry = { name: 'manifest.json', content: 'good' }
it.each<{ name: string; entries: readonly ZipEntry[]; expected: RegExp }>([
  { name: 'a folder up', entries: [{ name: '../manifest.json', content: 'x' }], expected: /relative path/ },
  { name: 'a folder up after one down', entries: [{ name: 'a/../../manifest.json', content: 'x' }], expected: /relative path/ },
  { name: 'an absolute name', entries: [{ name: '/manifest.json', content: 'x' }], expected: /absolute path/ },
  { name: 'a drive', entries: [{ name: 'C:/manifest.json', content: 'x' }], expected: /absolute path/ },
  { name: 'a backslash', entries: [{ name: '..\\manifest.json', content: 'x' }], expected: /invalid characters/ },
  { name: 'a folder', entries: [{ name: 'manifest.json/', content: '' }], expected: /contains "manifest.json\/", which was not expected/ },
  {
    name: 'a file within a folder',
    entries: [{ name: 'a/manifest.json', content: '' }],
    expected: /"a\/manifest.json", which was not expected/,
  },
  { name: 'an unexpected file', entries: [good, { name: 'run.sh', content: '' }], expected: /contains "run.sh", which was not expected/ },
  { name: "an object's own key", entries: [{ name: '__proto__', content: '' }], expected: /contains "__proto__", which was not expected/ },
  { name: 'an ANSI sequence in a name', entries: [{ name: '\u001b[2J', content: '' }], expected: /"\\u001b\[2J"/ },
  {
    name: 'a link',
    entries: [{ name: 'manifest.json', content: '/etc/passwd', mode: 0o120777 }],
    expected: /something other than a regular file/,
  },
  { name: 'a device', entries: [{ name: 'manifest.json', content: '', mode: 0o020666 }], expected: /something other than a regular file/ },
  {
    name: 'a folder by its mode',
    entries: [{ name: 'manifest.json', content: '', mode: 0o040755 }],
    expected: /something other than a regular file/,
  },
  { name: 'one file twice', entries: [good, { name: 'manifest.json', content: 'bad' }], expected: /contains manifest.json twice/ },
  { name: 'an encrypted file', entries: [{ ...good, flags: 0x0801 }], expected: /encrypted/ },
  {
    name: 'a file above its limit',
    entries: [{ name: 'manifest.json', content: 'x'.repeat(1001) }],
    expected: /1001 bytes, more than the limit of 1000/,
  },
  {
    name: 'a bomb that lies about its size',
    entries: [{ name: 'manifest.json', content: Buffer.alloc(50_000_000), claimedSize: 10 }],
    expected: /cannot be unpacked \(".*too many bytes/,
  },
  { name: 'less than it says', entries: [{ ...good, claimedSize: 100 }], expected: /cannot be unpacked \(".*not enough bytes/ },
])('unpackZip refuses an entry with $name', async ({ entries, expected }) => {
  const { file, into, outside } = place(zip(entries))
  const refusal = { name: 'InputError', code: 'artifact-refused', message: expect.stringMatching(expected) }
  await expect(unpackZip({ file, into, allowed })).rejects.toMatchObject(refusal)
  expect(readdirSync(outside).toSorted()).toEqual(['a', 'archive'])
  expect(readdirSync(join(outside, 'a'))).toEqual(['into'])
  const written = join(into, 'manifest.json')
  if (existsSync(written)) expect(readFileSync(written).length).toBeLessThanOrEqual(1000)
})

it.each([
  { name: 'nothing', bytes: Buffer.alloc(0) },
  { name: 'no archive', bytes: Buffer.from('{"not": "a zip"}'.repeat(100)) },
  { name: 'half an archive', bytes: zip([good]).subarray(0, 60) },
  { name: 'a list that points nowhere', bytes: zip([good]).fill(0xff, 0, 30) },
])('unpackZip refuses an archive that is $name', async ({ bytes }) => {
  const { file, into } = place(bytes)
  await expect(unpackZip({ file, into, allowed })).rejects.toMatchObject({ code: 'artifact-refused' })
})

it.each([
  { name: 'more bytes in all than allowed', limits: { bytes: 1999, files: 10 }, expected: /contains more than 1999 bytes in all/ },
  { name: 'more files than allowed', limits: { bytes: 5000, files: 1 }, expected: /contains more than 1 file/ },
])('unpackZip refuses an archive with $name, though each file is allowed', async ({ limits, expected }) => {
  const { file, into } = place(zip(['a', 'b'].map((name) => ({ name, content: 'x'.repeat(1000) }))))
  const options = { file, into, allowed: () => 1000, hint: 'Look at it.' }
  await expect(unpackZip({ ...options, limits })).rejects.toMatchObject({ message: expect.stringMatching(expected), hint: 'Look at it.' })
  expect(readdirSync(into)).toEqual(['a'])
})

it('unpackZip never writes through what is there already', async () => {
  const { file, into, outside } = place(zip([good]))
  const victim = join(outside, 'victim')
  writeFileSync(victim, 'kept')
  symlinkSync(victim, join(into, 'manifest.json'))
  await expect(unpackZip({ file, into, allowed })).rejects.toMatchObject({ code: 'artifact-refused' })
  expect(readFileSync(victim, 'utf8')).toBe('kept')
})

it('unpackZip unpacks or refuses any bytes, and writes only what is allowed', async () => {
  const archive = zip([
    { name: 'manifest.json', content: 'a manifest' },
    { name: 'inventory.json', content: 'an inventory', stored: true },
  ])
  const edits = fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(edits, async (changes) => {
      const bytes = Buffer.from(archive)
      for (const [at, value] of changes) bytes[at] = value
      const { file, into, outside } = place(bytes)
      const outcome: unknown = await unpackZip({ file, into, allowed }).catch((error: unknown) => error)
      if (!Array.isArray(outcome)) expect(outcome).toMatchObject({ name: 'InputError', code: 'artifact-refused' })
      const written = readdirSync(outside, { recursive: true }).map(String)
      expect(written.filter((name) => !['a', 'archive', 'a/into', 'a/into/manifest.json', 'a/into/inventory.json'].includes(name))).toEqual(
        [],
      )
      rmSync(outside, { recursive: true })
    }),
    // Each run writes files.
    { numRuns: 300 },
  )
})
