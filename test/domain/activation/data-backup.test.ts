import { describe, expect, test } from 'vitest'
import { recordedBackup, wantsBackup, whyNoBackup, type BackupIndex } from '#domain/activation/data-backup'
import type { z } from 'zod'
import { dataSchema } from '#domain/config/data'

const dataWith = (backup: z.infer<typeof dataSchema>['backup']) => dataSchema.parse({ folders: ['/var/lib/choir'], backup })

describe('wantsBackup', () => {
  test.each([
    { name: 'no data', data: undefined, schemaChange: true, asked: true, expected: false },
    { name: 'schema-change, plain release', data: dataWith('schema-change'), schemaChange: undefined, asked: false, expected: false },
    { name: 'schema-change, in the manifest', data: dataWith('schema-change'), schemaChange: true, asked: false, expected: true },
    { name: 'schema-change, asked for', data: dataWith('schema-change'), schemaChange: undefined, asked: true, expected: true },
    { name: 'always', data: dataWith('always'), schemaChange: undefined, asked: false, expected: true },
    { name: 'never, asked for', data: dataWith('never'), schemaChange: undefined, asked: true, expected: false },
  ])('wantsBackup decides: $name', ({ data, schemaChange, asked, expected }) => {
    const manifest = { ...(data === undefined ? {} : { data }), ...(schemaChange === undefined ? {} : { schemaChange: true as const }) }
    expect(wantsBackup(manifest, asked)).toBe(expected)
  })

  test('a requested backup is refused with a reason when there can be none', () => {
    expect([whyNoBackup({}), whyNoBackup({ data: dataWith('never') }), whyNoBackup({ data: dataWith('always') })]).toEqual([
      expect.stringContaining('names no data folders'),
      expect.stringContaining('never'),
      null,
    ])
  })
})

const attempt = (digit: number) => `${digit}f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11`
const index = (digit: number, changes: Partial<BackupIndex> = {}): BackupIndex => ({
  schemaVersion: 1,
  attempt: attempt(digit),
  takenAt: `2026-01-0${digit}T00:00:00.000Z`,
  takenBefore: 'apply',
  releaseId: 'a'.repeat(64),
  folders: [],
  program: null,
  ...changes,
})

test('a record names each archive with its digest, and a missing folder', () => {
  const archived = { archive: '0.tar.zst', sha256: 'c'.repeat(64), bytes: 7, unpackedBytes: 10_240, changedWhileRead: true }
  const absent = { archive: null, sha256: null, bytes: 0, unpackedBytes: 0, changedWhileRead: false }
  const folders = [
    { folder: '/a/b', ...archived },
    { folder: '/c/d', ...absent },
  ]
  expect(recordedBackup(index(1, { folders }), '/state/x', 'd'.repeat(64))).toEqual([
    { folder: '/a/b', archive: '/state/x/0.tar.zst', sha256: 'c'.repeat(64), bytes: 7, changedWhileRead: true },
    { folder: '/c/d', archive: null, sha256: null, bytes: 0, changedWhileRead: false },
  ])
})

test("a record names a program's files by their index", () => {
  const files = [1, 2].map((bytes) => ({ path: `${bytes}`, sha256: 'e'.repeat(64), bytes }))
  expect(recordedBackup(index(1, { program: { link: 'dump', folders: ['/a/b'], files } }), '/state/x', 'd'.repeat(64))).toEqual([
    { folder: null, archive: '/state/x/index.json', sha256: 'd'.repeat(64), bytes: 3, changedWhileRead: false },
  ])
})
