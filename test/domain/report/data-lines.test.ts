import { expect, test } from 'vitest'
import { dataLines, restorePlanLines } from '#domain/report/data-lines'
import { verdictLines } from '#domain/report/outcome-lines'
import { sampleRecord } from '../activation/sample-record.ts'

const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'

test('a record names its backup, whatever the result', () => {
  expect(
    dataLines({
      data: [
        { folder: '/a/b', archive: '/state/0.tar.zst', sha256: 'ab'.repeat(32), bytes: 2048, changedWhileRead: true },
        { folder: '/c/d', archive: null, sha256: null, bytes: 0, changedWhileRead: false },
        { folder: null, archive: '/state/index.json', sha256: 'cd'.repeat(32), bytes: 1, changedWhileRead: false },
      ],
    }),
  ).toEqual([
    `  backup of /a/b: /state/0.tar.zst, 2.0 KiB, sha256 ${'ab'.repeat(32)} (files changed while they were read)`,
    '  backup of /c/d: it did not exist',
    `  backup of the data, by the release’s own program: /state/index.json, 1 byte, sha256 ${'cd'.repeat(32)}`,
  ])
})

test('a record names what was restored, and where the replaced data is', () => {
  const folders = [
    { folder: '/a/b', aside: '/a/b.before-restore-X' },
    { folder: '/c/d', aside: null },
  ]
  expect(dataLines({ restored: { backup: attempt, folders } })).toEqual([
    '  restored /a/b; its earlier content is in /a/b.before-restore-X',
    '  restored /c/d',
  ])
})

test('the lines of a record name its backup once', () => {
  const restored = { backup: attempt, folders: [{ folder: '/c/d', aside: null }] }
  const lines = verdictLines({ verdict: 'COMMITTED', reason: 'x', record: sampleRecord({ restored }) })
  expect(lines.filter((line) => line.includes('/c/d'))).toEqual(['  restored /c/d'])
})

test('a plan prints where each folder would be restored', () => {
  const plan = {
    releaseId: 'ef'.repeat(32),
    backup: attempt,
    takenAt: '2026-01-01T00:00:00.000Z',
    program: null,
    units: ['a.service', 'b.service'],
  }
  const folders = [
    { folder: '/a/b', archive: '/state/0.tar.zst', aside: '/a/b.before-restore-TIME', changedWhileRead: false },
    { folder: '/c/d', archive: null, aside: null, changedWhileRead: false },
  ]
  expect(restorePlanLines({ ...plan, folders })).toEqual([
    `A dry run: the data of 2026-01-01T00:00:00.000Z, before release ${'ef'.repeat(32)} was applied (attempt ${attempt}), would be restored.`,
    '  /a/b: from /state/0.tar.zst; its current content would be moved to /a/b.before-restore-TIME',
    '  /c/d: to an absent folder, because it did not exist then',
    '  units that would be stopped and started: a.service, b.service',
  ])
  expect(restorePlanLines({ ...plan, folders, warnings: ['A later backup is there'] }).at(-1)).toBe('  warning: A later backup is there.')
  expect(restorePlanLines({ ...plan, program: 'dump', folders: [folders[1]!] })[1]).toBe('  /c/d: by dump restore')
})
