import { rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entryDigest, FIRST_ENTRY, ledgerLine, parseEntry } from '#domain/ledger/chain'
import { splitLedger } from '../../domain/ledger/ledger-text.ts'
import type { LedgerResult } from '#domain/protocol/record'
import { walkLedgerFile } from '#steps/evidence/walk-ledger-file'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { testFolder } from '../../tools/ssh/keys.ts'

const folder = testFolder()
const records = ['one', 'two', 'three'].map((reason, index) =>
  sampleRecord({
    reason,
    attempt: `00000000-0000-4000-8000-00000000000${index}`,
    previousRelease: index === 0 ? null : 'a'.repeat(64),
  }),
)
const ledger = records.reduce((text, record) => text + ledgerLine(splitLedger(text).lines.at(-1), record), '')
const lines = splitLedger(ledger).lines

/** What `ledger --json` prints, of the newest so many. */
function printed(limit = 3, change: (entry: LedgerResult['entries'][number]) => object = (entry) => entry): string {
  const entries = lines.map((line, index) => ({ ...parseEntry(line)!, line: index + 1, digest: entryDigest(line) }))
  const newest = entries.slice(-limit).toReversed().map(change)
  return JSON.stringify({ host: 'prod', application: 'sample', total: 3, entries: newest, brokenAt: null })
}

let files = 0
async function walked(text: string) {
  const file = join(folder, `ledger-${(files += 1)}`)
  writeFileSync(file, text)
  const seen: unknown[] = []
  return { ...(await walkLedgerFile(file, ({ entry }) => seen.push(entry.record))), seen }
}

describe('a ledger is walked from its oldest entry', () => {
  it.each([
    { name: "the host's own file", text: ledger, count: 3, oldest: 1 },
    { name: 'what was printed of it', text: printed(), count: 3, oldest: 1 },
    { name: 'the same on many lines', text: JSON.stringify(JSON.parse(printed()), null, 2), count: 3, oldest: 1 },
    { name: 'a part of it', text: printed(2), count: 2, oldest: 2 },
  ])('a ledger is walked: $name', async ({ text, count, oldest }) => {
    expect(await walked(text)).toMatchObject({ walk: { count, oldestLine: oldest }, problems: [], seen: records.slice(-count) })
  })

  it('a ledger of a newer version is walked too', async () => {
    const newer = { ...records[0]!, extra: 1 }
    expect(await walked(ledgerLine(undefined, newer))).toMatchObject({ problems: [], seen: [newer] })
  })

  it.each([
    { name: 'a changed record in the file', text: ledger.replace('"two"', '"tvo"'), expected: 3 },
    { name: 'a line that was taken out', text: `${lines[0]}\n${lines[2]}\n`, expected: 2 },
    { name: 'a torn last line', text: ledger.slice(0, -20), expected: 3 },
    { name: 'a line of 17 MiB', text: `${ledger}${'x'.repeat(17 * 1024 * 1024)}\n`, expected: 4 },
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
  ])('a contradiction is found at its line: $name', async ({ text, expected }) => {
    expect((await walked(text)).problems[0]).toMatchObject({ line: expected })
  })

  it.each([
    { name: 'a printed ledger', text: printed(), code: 'file-unreadable', expected: 'larger than the 256 MiB that a printed ledger may' },
    { name: 'something else', text: 'no ledger', code: 'record-invalid', expected: 'is not a ledger' },
  ])('a file above the limit of a printed ledger is refused by its reason: $name', async ({ text, code, expected }) => {
    const file = join(folder, `large-${code}`)
    writeFileSync(file, text)
    truncateSync(file, 257 * 1024 * 1024)
    await expect(walkLedgerFile(file, () => undefined)).rejects.toMatchObject({ code, text: expect.stringContaining(expected) })
  })

  it.each([
    { name: 'nothing', text: '' },
    { name: 'text', text: 'no ledger' },
    { name: 'other JSON', text: '[{}]' },
    { name: 'a record alone', text: JSON.stringify(records[0]) },
  ])('a file that is not a ledger is refused: $name', async ({ text }) => {
    await expect(walked(text)).rejects.toMatchObject({ code: 'record-invalid', text: expect.stringContaining('is not a ledger') })
  })

  const [a, b] = ['a'.repeat(64), 'b'.repeat(64)]
  const attempt = (index: number, more: Parameters<typeof sampleRecord>[0]) =>
    sampleRecord({ attempt: `00000000-0000-4000-8000-00000000000${index}`, ...more })
  const role = (releaseId: string, previousRelease: string | null) =>
    attempt(2, { verb: 'set-role', releaseId, previousRelease, role: { from: 'active', to: 'standby' } })
  const applied = attempt(1, { releaseId: a, previousRelease: null })

  it.each([
    { name: 'no release, after one was applied', record: role('none', null), has: 'no release' },
    { name: 'no release beside the one that was applied', record: role('none', a), has: 'no release' },
    { name: 'another release than the one that was applied', record: role(b, b), has: `release ${b}` },
  ])('a change of role that has $name as current contradicts the lines before it', async ({ record, has }) => {
    const { problems } = await walked(ledgerLine(undefined, applied) + ledgerLine(ledgerLine(undefined, applied).trimEnd(), record))
    const what = `is a change of role, which changes no release, and has ${has} as current, but by the lines before it ${a} was: a line is missing, or the host was changed by hand`
    expect(problems).toEqual([{ line: 2, what }])
  })

  it('a rollback that has a plain folder as current contradicts the lines before it, which have none', async () => {
    const none = ledgerLine(undefined, role('none', null))
    const other = attempt(3, { verb: 'rollback', releaseId: a, previousRelease: 'taken-over' })
    const what = 'replaced release taken-over, but by the lines before it none was: a line is missing, or the host was changed by hand'
    expect((await walked(none + ledgerLine(none.trimEnd(), other))).problems).toEqual([{ line: 2, what }])
  })

  it.each([
    { name: 'a change of role before the first release', first: role('none', null), second: applied },
    {
      name: 'a first release that adopts a plain folder',
      first: role('none', null),
      second: { ...applied, previousRelease: 'taken-over' },
    },
    { name: 'a change of role between releases', first: applied, second: role(a, a) },
  ])('a ledger does not contradict itself by $name', async ({ first, second }) => {
    const line = ledgerLine(undefined, first)
    expect((await walked(line + ledgerLine(line.trimEnd(), second))).problems).toEqual([])
  })
})

describe('a ledger that is larger than may be', () => {
  it('a ledger of more than 4 GiB is refused before it is read', async () => {
    const file = join(folder, 'large')
    writeFileSync(file, ledger)
    // A hole of the file system's.
    truncateSync(file, 4 * 1024 ** 3 + 1)
    await expect(walkLedgerFile(file, () => undefined)).rejects.toMatchObject({
      code: 'file-unreadable',
      message: expect.stringContaining('has more than 4 GiB'),
    })
    rmSync(file)
  })
})
