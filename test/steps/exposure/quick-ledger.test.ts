import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { mayMatch, parsePackage } from '#domain/exposure/query'
import { recordedCommits } from '#domain/exposure/recorded-commits'
import { periodsOf } from '#domain/exposure/periods'
import type { AttemptRecord } from '#domain/protocol/record'
import { quickLedger } from '#steps/exposure/quick-ledger'
import { walkLedgerFile } from '#steps/evidence/walk-ledger-file'
import { ledgerText, printedText, sampleHistory } from '../../domain/history/sample-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'quick-ledger-'))
afterAll(() => rmSync(folder, { recursive: true }))

const records = sampleHistory('prod', 30)
const lines = ledgerText(records)

function fileWith(text: string): string {
  const file = join(folder, 'ledger')
  writeFileSync(file, text)
  return file
}

test.each([
  ['lines', lines],
  ['what ledger --json prints', JSON.stringify(printedText(records))],
])('a quick reading of %s gives the records of the walk', async (_, text) => {
  const file = fileWith(text)
  const walked: AttemptRecord[] = []
  await walkLedgerFile(file, ({ entry }) => walked.push(entry.record))
  const { records: quick, oldestLine, newestLine, total = 36 } = quickLedger(file)!
  expect({ oldestLine, newestLine, total }).toEqual({ oldestLine: 1, newestLine: 36, total: 36 })
  expect(walked).toMatchObject(quick)
  expect(recordedCommits([quick])).toEqual(recordedCommits([walked]))
  expect(periodsOf(quick)).toEqual(periodsOf(walked))
  // Hundreds of thousands are kept: no other part of a record is.
  expect(Object.keys(quick[0]!).toSorted()).toEqual([
    'application',
    'attempt',
    'finishedAt',
    'host',
    'previousRelease',
    'releaseCommit',
    'releaseId',
    'startedAt',
    'verb',
    'verdict',
  ])
})

test.each([
  ['an edited line', lines.replace('tester', 'texter').replace('ada@grind', 'eve@grind')],
  ['a missing line', lines.split('\n').toSpliced(4, 1).join('\n')],
  [
    'two lines in the other order',
    lines
      .split('\n')
      .toSpliced(3, 2, ...lines.split('\n').slice(3, 5).toReversed())
      .join('\n'),
  ],
  ['a torn last line', lines.slice(0, -20)],
  ['a field of another kind', lines.replace('"host":"prod"', '"host":7')],
  [
    'a commit of another kind',
    lines.replace('"releaseCommit":{"commit":"', '"releaseCommit":{"commit":["').replace('","commitTime"', '"],"commitTime"'),
  ],
  ['no JSON', 'ledger\n'],
  ['nothing', ''],
  ['a printed ledger whose chain is broken', JSON.stringify({ ...printedText(records), brokenAt: 3 })],
  ['a printed ledger with a gap', JSON.stringify({ ...printedText(records), entries: printedText(records).entries.toSpliced(2, 1) })],
  ['another document', '{"entries":[null],"brokenAt":null}'],
])('a quick reading leaves %s to the walk', (_, text) => {
  expect(quickLedger(fileWith(text))).toBeUndefined()
})

test('a folder and a missing file are left to the walk', () => {
  expect(quickLedger(folder)).toBeUndefined()
  expect(quickLedger(join(folder, 'missing'))).toBeUndefined()
})

test.each([
  ['{"paths":[{"path":"/nix/store/2c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-openssl-3.0.13"}]}', true],
  ['{"paths":[{"path":"/nix/store/2c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-openssl-3.0.14"}]}', false],
  ['{"paths":[{"path":"/nix/store/2c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-openssl-lib-3.0.13"}]}', false],
  ['not an inventory, with -openssl in it', true],
])('the inventory %s may have an old openssl: %s', (text, expected) => {
  expect(mayMatch(parsePackage('openssl@<3.0.14'), text)).toBe(expected)
})
