import { expect, test } from 'vitest'
import { dataSchema } from '#domain/config/data'
import { plannedBackup, requireBackupPossible } from '#steps/plan/backup'
import { sampleRelease } from '../../domain/manifest/sample.ts'

const { manifest } = sampleRelease()
const withData = { ...manifest, data: dataSchema.parse({ folders: ['/var/lib/choir'] }) }

test('a requested backup that is impossible is refused', () => {
  expect(() => requireBackupPossible(manifest, true)).toThrow(
    expect.objectContaining({ code: 'data-undeclared', text: expect.stringContaining('names no data folders') }),
  )
  expect(() => requireBackupPossible(manifest, false)).not.toThrow()
  expect(() => requireBackupPossible(withData, true)).not.toThrow()
})

test('a plan names the folders of its backup', () => {
  expect(plannedBackup(withData, true)).toEqual(['/var/lib/choir'])
  expect(plannedBackup(withData, false)).toEqual([])
  expect(plannedBackup({ ...withData, schemaChange: true }, false)).toEqual(['/var/lib/choir'])
  expect(plannedBackup(manifest, true)).toEqual([])
})
