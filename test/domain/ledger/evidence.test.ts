import { expect, it } from 'vitest'
import { entryDigest, FIRST_ENTRY, ledgerLine, parseEntry, splitLedger } from '#domain/ledger/chain'
import { holdsRecord, parseLedgerEvidence } from '#domain/ledger/evidence'
import type { LedgerResult } from '#domain/protocol/record'
import { sampleRecord } from '../activation/sample-record.ts'

const records = ['one', 'two', 'three'].map((reason) => sampleRecord({ reason }))
const ledger = records.reduce((text, record) => text + ledgerLine(splitLedger(text).lines.at(-1), record), '')
const lines = splitLedger(ledger).lines

/** What `ledger --json` prints, of the newest so many. */
function printed(limit = 3, change: (entry: LedgerResult['entries'][number]) => object = (entry) => entry): string {
  const entries = lines.map((line, index) => ({ ...parseEntry(line)!, line: index + 1, digest: entryDigest(line) }))
  const newest = entries.slice(-limit).toReversed().map(change)
  return JSON.stringify({ host: 'prod', application: 'sample', total: 3, entries: newest, brokenAt: null })
}

it.each([
  { name: "the host's own file", text: ledger, count: 3 },
  { name: 'what was printed of it', text: printed(), count: 3 },
  { name: 'a part of it', text: printed(2), count: 2 },
])('the evidence of a ledger is read from $name', ({ text, count }) => {
  const evidence = parseLedgerEvidence(text)!
  expect(evidence).toEqual({ records: records.slice(-count), brokenAt: null })
  expect(records.map((record) => holdsRecord(evidence, record))).toEqual([count === 3, true, true])
  expect(holdsRecord(evidence, { ...records[2]!, verdict: 'ROLLED_BACK' })).toBe(false)
})

it.each([
  { name: 'a changed record in the file', text: ledger.replace('"two"', '"tvo"'), expected: 3 },
  { name: 'a line that was taken out', text: `${lines[0]}\n${lines[2]}\n`, expected: 2 },
  { name: 'a torn last line', text: ledger.slice(0, -20), expected: 3 },
  { name: 'a changed record that was printed', text: printed().replace('"two"', '"tvo"'), expected: 2 },
  {
    name: 'a changed record with a digest made for it',
    text: printed(3, (entry) => (entry.line === 2 ? { ...entry, digest: entryDigest(lines[0]!) } : entry)),
    expected: 2,
  },
  { name: 'a line that is left out', text: printed(3, (entry) => (entry.line === 3 ? { ...entry, line: 4 } : entry)), expected: 4 },
  {
    name: 'a chain that begins anew',
    text: printed(3, (entry) => (entry.line === 3 ? { ...entry, previousEntry: FIRST_ENTRY } : entry)),
    expected: 3,
  },
])('the evidence of a ledger shows $name', ({ text, expected }) => {
  expect(parseLedgerEvidence(text)?.brokenAt).toBe(expected)
})

it.each([
  { name: 'nothing', text: '' },
  { name: 'text', text: 'no ledger' },
  { name: 'other JSON', text: '[{}]' },
  { name: 'a record alone', text: JSON.stringify(records[0]) },
])('the evidence of a ledger is not $name', ({ text }) => {
  expect(parseLedgerEvidence(text)).toBeUndefined()
})
