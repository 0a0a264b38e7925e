import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isAbove, isOfEvidence, isWithin } from '#steps/config/part-of-evidence'

/** Writes empty files below a new folder, and returns that. */
function folderWith(...files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'part-of-evidence-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), '')
  }
  return folder
}

const ATTEMPT = '00000000-0000-4000-8000-000000000001'

test.each([
  { form: 'evidence with hosts', files: ['index.json', 'hosts/prod/ledger.json'], is: true },
  { form: 'evidence with one release', files: ['index.json', 'release/manifest.json', 'hosts/prod/x'], is: true },
  { form: 'evidence with releases', files: ['index.json', 'releases/a/manifest.json', 'hosts/prod/x'], is: true },
  { form: 'a kept release', files: ['manifest.json', `host-record-${ATTEMPT}.json`, 'hosts/prod/x'], is: true },
  { form: 'a checkout with a build in it', files: ['grind-to-prod.yml', 'release/manifest.json', 'hosts/prod/x'], is: false },
  { form: 'a web site', files: ['index.json', 'manifest.json', 'own/prod/x'], is: false },
])('a folder is of evidence, at any depth below the form of it: $form', async ({ files, is }) => {
  const folder = folderWith(...files)
  const below = join(folder, files.at(-1)!, '..')
  const link = join(folderWith(), 'link')
  symlinkSync(below, link)
  expect(await Promise.all([folder, below, link].map(isOfEvidence))).toEqual([is, is, is])
})

test('a folder is above what is in it by its real path alone', async () => {
  const [folder, other] = [folderWith('release/manifest.json'), folderWith('ledger.json')]
  symlinkSync(join(folder, 'release'), join(other, 'inward'))
  symlinkSync(join(other, 'ledger.json'), join(folder, 'outward'))
  expect(await isAbove(folder, [join(other, 'ledger.json')])).toBe(false)
  expect(await isAbove(folder, [join(folder, 'outward')])).toBe(false)
  expect(await isAbove(folder, [join(other, 'ledger.json'), join(other, 'inward/manifest.json')])).toBe(true)
  expect(await isWithin(`${folder}-beside`, folder)).toBe(false)
  expect(await isWithin(folder, '/')).toBe(true)
})
