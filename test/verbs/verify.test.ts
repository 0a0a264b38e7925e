import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import { realRunner } from '#tools/run/real'
import { verify, type VerifyOptions, type VerifyResult } from '#verbs/verify'
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

/** What each failed check states. */
const failures = async (result: Promise<VerifyResult>) =>
  (await result).checks.flatMap(({ outcome, statement }) => (outcome === 'failed' ? [statement] : []))

const refusal = (code: string, message: RegExp) => expect.objectContaining({ code, text: expect.stringMatching(message) })

describe('verifying, as an auditor', () => {
  test('verify reports the result of a valid release', async () => {
    expect(await verifying('audit.sig', { expectedReleaseId: releaseId(manifest) })).toMatchObject({
      releaseId: releaseId(manifest),
      application: 'choiros',
      source: release.manifest.source,
      counts: { failed: 0 },
      signers: [{ principals: ['alice'] }],
      refused: [],
      keysCheckedAt: { from: 'now' },
      inventoryChecked: false,
      record: null,
    })
  })

  test('verify finds the signature beside the manifest', async () => {
    const beside = at('beside')
    await mkdir(beside)
    await writeFile(join(beside, 'manifest.json'), manifest)
    const options = { bundle: beside, signatureFile: undefined }
    expect(await failures(verifying('', options))).toEqual([expect.stringMatching(/is not valid: it has no signature/)])
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
    expect(await failures(verifying('audit.sig', { bundle: whole }))).toEqual([expect.stringMatching(/digest/)])
  })

  test('verify reports a signature that does not count', async () => {
    expect((await verifying('mixed.sig')).refused).toEqual([
      expect.stringMatching(/^signature 2 \(SHA256:.*\) is by a key that allowed_signers does not list;.*\.$/),
    ])
  })

  test('verify uses the given moment', async () => {
    const alice = (await readFile(at('alice.pub'), 'utf8')).split(' ', 2).join(' ')
    const past = await writeLines(folder, 'past', `alice valid-before="20260107Z" ${alice}`)
    expect(await failures(verifying('audit.sig', { allowedSignersFile: past }))).toEqual([expect.stringMatching(/valid-before/)])
    expect((await verifying('audit.sig', { allowedSignersFile: past, at: new Date('2026-01-06') })).counts.failed).toBe(0)
  })

  test.each([
    {
      name: 'another manifest',
      message: /^The release [0-9a-f]{64} is not valid: .* does not match this manifest/,
      more: () => ({ bundle: at('other.json') }),
    },
    { name: 'another release', message: /was expected/, more: () => ({ expectedReleaseId: 'f'.repeat(64) }) },
    { name: 'too few', message: /needs good signatures by 2 different signers/, more: () => ({ minimumSignatures: 2 }) },
    { name: 'a revoked key', message: /revokes/, more: () => ({ revokedKeysFile: at('alice.pub') }) },
    {
      name: 'a megabyte',
      message: /^The signatures cannot be read/,
      more: async () => ({ signatureFile: await writeLines(folder, 'huge', 'A'.repeat(1024 * 1024)) }),
    },
    {
      name: 'what is no signature',
      message: /where "-----BEGIN SSH SIGNATURE-----" should be/,
      more: async () => ({ signatureFile: await writeLines(folder, 'none', 'A') }),
    },
    {
      name: 'what is no manifest',
      message: /^The manifest is not JSON/,
      more: async () => ({ bundle: await writeLines(folder, 'no-manifest', 'A') }),
    },
  ])('a check fails for $name', async ({ message, more }) => {
    expect(await failures(verifying('audit.sig', await more()))).toEqual([expect.stringMatching(message)])
  })

  test.each([
    { name: 'signatures', message: /There is no file of signatures at/, more: () => ({ signatureFile: at('nowhere') }) },
    {
      name: 'allowed signers',
      message: /There is no file of allowed signers at/,
      more: () => ({ allowedSignersFile: at('nowhere') }),
    },
    { name: 'revoked keys', message: /There is no file of revoked keys at/, more: () => ({ revokedKeysFile: at('nowhere') }) },
    { name: 'manifest', code: 'manifest-missing', message: /There is no manifest at/, more: () => ({ bundle: at('nowhere') }) },
  ])('a file that is named and not there is bad input: $name', async ({ code = 'file-unreadable', message, more }) => {
    await expect(verifying('audit.sig', more())).rejects.toThrow(refusal(code, message))
  })
})
