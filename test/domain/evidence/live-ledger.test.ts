import { expect, test } from 'vitest'
import { canonicalRecord } from '#domain/manifest/canonical'
import { compareLedger, type LiveLine } from '#domain/evidence/live-ledger'

import { sampleRecord } from '../activation/sample-record.ts'

const LINES = 300_000
const digestOf = (line: number) => line.toString(16).padStart(64, '0')

test('a ledger of hundreds of thousands of lines is compared with evidence that has all of them', () => {
  const lines = new Map<number, LiveLine>()
  const digests = new Map<number, string>()
  for (let line = LINES; line > 0; line -= 1) {
    const [digest, previousEntry] = [digestOf(line), digestOf(line - 1)]
    lines.set(line, {
      line,
      digest,
      previousEntry,
      attempt: `${line}`,
      verb: 'apply',
      verdict: 'COMMITTED',
      releaseId: 'a',
      previousRelease: 'a',
      finishedAt: '',
    })
    digests.set(line, digest)
  }
  const live = { total: LINES, lines, brokenAt: null }
  expect(compareLedger(live, { digests, records: [] })).toMatchObject({ problems: [], notSent: 0, same: LINES, others: 0 })
})

/** A host whose ledger has two releases, and a record of an attempt that found the second one current. */
const [A, B] = ['a'.repeat(64), 'b'.repeat(64)]
const lineOf = (line: number, releaseId: string, previousRelease: string | null): LiveLine => {
  const { attempt, verb, verdict, finishedAt } = sampleRecord({ attempt: `${line}`, finishedAt: `2026-01-0${line}T00:00:00.000Z` })
  const places = { line, digest: digestOf(line), previousEntry: digestOf(line - 1) }
  return { ...places, attempt, verb, verdict, finishedAt, releaseId, previousRelease }
}
const liveWith = (lines: readonly LiveLine[]) => ({
  total: lines.length,
  lines: new Map(lines.toReversed().map((one) => [one.line, one])),
  brokenAt: null,
})
const changedNothing = sampleRecord({
  attempt: '9',
  verb: 'rollback',
  verdict: 'UNCHANGED',
  releaseId: B,
  previousRelease: B,
  startedAt: '2026-01-05T00:00:00.000Z',
  finishedAt: '2026-01-05T00:00:01.000Z',
})
const keptRecord = { record: changedNothing, text: canonicalRecord(changedNothing), isSigned: true }

test.each([
  { what: 'agrees with the ledger', lines: [lineOf(1, A, null), lineOf(2, B, A)], kept: keptRecord, problems: [] },
  {
    what: 'is contradicted after its line was removed',
    lines: [lineOf(1, A, null)],
    kept: keptRecord,
    problems: ['contradicts attempt 9 of the evidence, which changed nothing: a line was removed'],
  },
  {
    what: 'is missing if the host did not sign it',
    lines: [lineOf(1, A, null), lineOf(2, B, A)],
    kept: { ...keptRecord, isSigned: false },
    problems: ['does not have the attempt 9 of the evidence'],
  },
])('a record of an attempt that changed nothing $what', ({ lines, kept, problems }) => {
  expect(compareLedger(liveWith(lines), { digests: new Map(), records: [kept] }).problems).toEqual(problems)
})
