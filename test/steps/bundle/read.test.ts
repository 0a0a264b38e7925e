import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readBundle } from '#steps/bundle/read'
import { sampleInventory } from '../../domain/manifest/sample.ts'
import { release, RELEASE_ID, useSampleBundle } from '../../verbs/sample-bundle.ts'

const sample = useSampleBundle()
const at = (name: string) => join(sample.bundle, name)

describe('readBundle', () => {
  test.each([
    { kind: 'gzip', content: gzipSync('x') },
    { kind: 'zstd', content: zstdCompressSync('x') },
    { kind: 'zstd', content: Buffer.concat([zstdCompressSync('x'), Buffer.alloc(20 * 1024 * 1024)]) },
  ])('readBundle refuses an archive of the form $kind by what it is, with what takes one', async ({ kind, content }) => {
    const file = join(sample.folder, 'release.tar')
    writeFileSync(file, content)
    await expect(readBundle(file)).rejects.toMatchObject({
      code: 'archive-invalid',
      exitCode: 2,
      message: `"${file}" is an archive of the form ${kind}, and not a manifest.`,
      hint: expect.stringMatching(/^Unpack it, .*grind-to-prod verify/),
    })
  })

  test.each([{ path: () => sample.bundle }, { path: () => at('manifest.json') }])(
    'readBundle reads a folder or the manifest in it',
    async ({ path }) => {
      writeFileSync(at('manifest.sig'), 'a signature')
      expect(await readBundle(path(), RELEASE_ID)).toEqual({
        folder: sample.bundle,
        file: at('manifest.json'),
        manifest: release.manifest,
        text: release.bytes,
        releaseId: RELEASE_ID,
        signature: 'a signature',
        inventory: sampleInventory,
      })
    },
  )

  test.each([
    { name: 'inventory.json', text: '{}', says: (file: string) => `"${file}" is not an inventory: it has no schemaVersion.` },
    { name: 'manifest.json', text: '{}', says: (file: string) => `"${file}" is not a manifest: it has no schemaVersion.` },
    { name: 'manifest.json', text: '{', says: (file: string) => `The manifest "${file}" is not JSON in UTF-8.` },
    { name: 'inventory.json', text: '{"schemaVersion":2}', says: (file: string) => `The inventory "${file}" has schemaVersion 2` },
    { name: 'manifest.json', text: '{"schemaVersion":1}', says: (file: string) => `Check the file "${file}".` },
  ])('readBundle names the file $name when its text is $text', async ({ name, text, says }) => {
    writeFileSync(at(name), text)
    await expect(readBundle(sample.bundle)).rejects.toMatchObject({ text: expect.stringContaining(says(at(name))) })
  })

  test('readBundle needs no inventory and no signature', async () => {
    rmSync(at('inventory.json'))
    expect(await readBundle(sample.bundle)).toMatchObject({ inventory: undefined, signature: undefined })
  })

  test('readBundle refuses a release that is not the approved one', async () => {
    await expect(readBundle(sample.bundle, 'f'.repeat(64))).rejects.toThrow(
      `The manifest's release id is ${RELEASE_ID}, but "${'f'.repeat(64)}" was approved`,
    )
  })

  test.each([
    { name: 'nothing there', spoil: () => rmSync(sample.bundle, { recursive: true }), code: 'manifest-missing' },
    {
      name: 'a link in place of the manifest',
      spoil: () => (rmSync(at('manifest.json')), symlinkSync('/etc/passwd', at('manifest.json'))),
      code: 'manifest-missing',
    },
    {
      name: 'a folder in place of the manifest',
      spoil: () => (rmSync(at('manifest.json')), mkdirSync(at('manifest.json'))),
      code: 'manifest-missing',
    },
    { name: 'a manifest that was edited', spoil: () => writeFileSync(at('manifest.json'), `${release.bytes}\n`), code: 'manifest-invalid' },
    {
      name: 'the inventory of another release',
      spoil: () => writeFileSync(at('inventory.json'), '{"paths":[],"schemaVersion":1}'),
      code: 'inventory-invalid',
    },
    { name: 'a link in place of the signature', spoil: () => symlinkSync('/etc/passwd', at('manifest.sig')), code: 'signature-invalid' },
    {
      name: 'an archive in place of the manifest',
      spoil: () => writeFileSync(at('manifest.json'), gzipSync('x')),
      code: 'archive-invalid',
    },
  ])('readBundle refuses $name', async ({ spoil, code }) => {
    spoil()
    await expect(readBundle(sample.bundle)).rejects.toMatchObject({ name: 'InputError', code })
  })
})
