import { expect, test } from 'vitest'
import { compareLedger, type LiveLine } from '#domain/evidence/live-ledger'

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
      finishedAt: '',
    })
    digests.set(line, digest)
  }
  const live = { total: LINES, lines, brokenAt: null }
  expect(compareLedger(live, { digests, records: [] })).toMatchObject({ problems: [], notSent: 0, same: LINES, others: 0 })
})
