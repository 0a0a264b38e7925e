import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import { realRunner } from '#tools/run/real'
import { verify, type VerifyOptions } from '#verbs/verify'
import { sampleInventory, sampleRelease } from '../domain/manifest/sample.ts'
import { makeKey, signWith, testFolder, writeLines } from '../tools/ssh/keys.ts'

const folder = testFolder()
const at = (name: string) => join(folder, name)
const release = sampleRelease()
const manifest = release.bytes
const bundle = at('manifest.json')
let allowedSignersFile: string

beforeAll(async () => {
  await writeFile(bundle, manifest)
  await writeFile(at('other.json'), canonicalJson({ ...release.manifest, units: [] }))
  allowedSignersFile = await writeLines(folder, 'allowed_signers', `alice ${await makeKey(at('alice'))}`)
  await makeKey(at('stranger'))
  const byAlice = await signWith(at('alice'), manifest)
  await writeFile(at('audit.sig'), byAlice)
  await writeFile(at('mixed.sig'), byAlice + (await signWith(at('stranger'), manifest)))
})

const verifying = (signature: string, more: Partial<VerifyOptions> = {}) =>
  verify(
    { bundle, signatureFile: at(signature), allowedSignersFile, ...more },
    { runner: realRunner, reporter: { report: () => undefined } },
  )

const refusal = (code: string, message: RegExp) => expect.objectContaining({ code, text: expect.stringMatching(message) })

describe('verifying, as an auditor', () => {
  test('verify reports the result of a valid release', async () => {
    expect(await verifying('audit.sig', { expectedReleaseId: releaseId(manifest) })).toEqual({
      releaseId: releaseId(manifest),
      application: 'choiros',
      source: release.manifest.source,
      signers: [expect.objectContaining({ principals: ['alice'] })],
      refused: [],
      inventoryChecked: false,
      record: null,
    })
  })

  test('verify finds the signature beside the manifest', async () => {
    const beside = at('beside')
    await mkdir(beside)
    await writeFile(join(beside, 'manifest.json'), manifest)
    const options = { bundle: beside, signatureFile: undefined }
    await expect(verifying('', options)).rejects.toThrow(refusal('signature-refused', /is not valid: it has no signature/))
    await writeFile(join(beside, 'manifest.sig'), await readFile(at('audit.sig')))
    expect((await verifying('', options)).signers).toHaveLength(1)
  })

  test('verify checks the inventory', async () => {
    const whole = at('whole')
    await mkdir(whole)
    await writeFile(join(whole, 'manifest.json'), manifest)
    await writeFile(join(whole, 'inventory.json'), canonicalJson(sampleInventory))
    expect((await verifying('audit.sig', { bundle: whole })).inventoryChecked).toBe(true)
    await writeFile(join(whole, 'inventory.json'), canonicalJson({ ...sampleInventory, paths: [] }))
    await expect(verifying('audit.sig', { bundle: whole })).rejects.toThrow(refusal('inventory-invalid', /digest/))
  })

  test('verify reports a signature that does not count', async () => {
    expect((await verifying('mixed.sig')).refused).toEqual([
      expect.stringMatching(/^signature 2 \(SHA256:.*\) is by a key that allowed_signers does not list;.*\.$/),
    ])
  })

  test('verify uses the given moment', async () => {
    const alice = (await readFile(at('alice.pub'), 'utf8')).split(' ', 2).join(' ')
    const past = await writeLines(folder, 'past', `alice valid-before="20250101Z" ${alice}`)
    await expect(verifying('audit.sig', { allowedSignersFile: past })).rejects.toThrow(refusal('signature-refused', /valid-before/))
    expect((await verifying('audit.sig', { allowedSignersFile: past, at: new Date('2024-06-01') })).signers).toHaveLength(1)
  })

  test.each([
    {
      name: 'another manifest',
      code: 'signature-refused',
      message: /^The release [0-9a-f]{64} is not valid: .* does not match this manifest/,
      more: () => ({ bundle: at('other.json') }),
    },
    { name: 'another release', code: 'manifest-invalid', message: /was approved/, more: () => ({ expectedReleaseId: 'f'.repeat(64) }) },
    {
      name: 'too few',
      code: 'signature-refused',
      message: /needs good signatures by 2 different signers/,
      more: () => ({ minimumSignatures: 2 }),
    },
    {
      name: 'no signature file',
      code: 'file-unreadable',
      message: /There are no signatures at/,
      more: () => ({ signatureFile: at('nowhere') }),
    },
    {
      name: 'no allowed signers',
      code: 'file-unreadable',
      message: /The file of allowed signers .* cannot be read/,
      more: () => ({ allowedSignersFile: at('nowhere') }),
    },
    {
      name: 'no revoked keys',
      code: 'file-unreadable',
      message: /The file of revoked keys .* cannot be read/,
      more: () => ({ revokedKeysFile: at('nowhere') }),
    },
    { name: 'a revoked key', code: 'signature-refused', message: /revokes/, more: () => ({ revokedKeysFile: at('alice.pub') }) },
    {
      name: 'a megabyte',
      code: 'signature-invalid',
      message: /cannot be read as a manifest\.sig/,
      more: async () => ({ signatureFile: await writeLines(folder, 'huge', 'A'.repeat(1024 * 1024)) }),
    },
  ])('verify refuses $name', async ({ code, message, more }) => {
    await expect(verifying('audit.sig', await more())).rejects.toThrow(refusal(code, message))
  })
})
