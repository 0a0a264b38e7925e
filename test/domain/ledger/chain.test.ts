import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entryDigest, FIRST_ENTRY, ledgerLine, parseEntry } from '#domain/ledger/chain'
import { brokenLinks, recordsOf, splitLedger } from './ledger-text.ts'
import { lastRoleChange } from '#domain/ledger/role'
import { sampleRecord } from '../activation/sample-record.ts'
import { anyCharacter } from '../../fuzz/arbitraries.ts'

const ledgerOf = (reasons: readonly string[]): string => {
  let text = ''
  for (const reason of reasons) text += ledgerLine(splitLedger(text).lines.at(-1), sampleRecord({ reason }))
  return text
}

const three = ledgerOf(['one', 'two', 'three'])
const reasonsIn = (text: string) => recordsOf(splitLedger(text)).map(({ reason }) => reason)

describe('a ledger', () => {
  test('a ledger begins with zeros, and each line carries the digest of the line before', () => {
    const { lines, torn } = splitLedger(three)
    expect(torn).toBe('')
    expect(lines.map((line) => parseEntry(line)?.previousEntry)).toEqual([FIRST_ENTRY, entryDigest(lines[0]!), entryDigest(lines[1]!)])
    expect(brokenLinks(splitLedger(three))).toEqual([])
  })

  test('a ledger takes a reason that was cut in the middle of a character', () => {
    expect(reasonsIn(ledgerOf([`it was \u{1f600}`.slice(0, -1)]))).toEqual(['it was \ufffd'])
  })

  test('an empty ledger has no records', () => {
    expect(splitLedger('')).toEqual({ lines: [], torn: '' })
  })

  test('a ledger that is cut anywhere loses only its last line, and reports the rest of it', () => {
    for (let length = 0; length <= three.length; length += 1) {
      const text = three.slice(0, length)
      const ledger = splitLedger(text)
      expect(brokenLinks(ledger)).toEqual([])
      const whole = ledger.lines.map((line) => `${line}\n`).join('') + ledger.torn
      // Only the line end of a whole record may be missing.
      expect([text, `${text}\n`]).toContain(whole)
      expect(ledger.lines.length).toBeGreaterThanOrEqual(text.split('\n').length - 1)
    }
  })

  test('a last record that is missing only its line end counts', () => {
    expect(reasonsIn(three.slice(0, -1))).toEqual(['one', 'two', 'three'])
  })

  test('a last line of zero bytes, as after a power cut, is torn', () => {
    expect(splitLedger(`${three}\0\0\0\0`)).toMatchObject({ torn: '\0\0\0\0' })
    expect(splitLedger(`${three}\0\0\n`)).toMatchObject({ torn: '\0\0\n' })
    expect(reasonsIn(`${three}\0\0\n`)).toEqual(['one', 'two', 'three'])
  })

  test('a ledger with an edited, dropped or moved line is broken there', () => {
    const lines = three.trimEnd().split('\n')
    const broken = (changed: readonly string[]) => brokenLinks(splitLedger(`${changed.join('\n')}\n`))
    expect(broken([lines[0]!.replace('"one"', '"won"'), lines[1]!, lines[2]!])).toEqual([2])
    expect(broken([lines[0]!, lines[2]!])).toEqual([2])
    expect(broken([lines[1]!, lines[0]!, lines[2]!])).toEqual([1, 2, 3])
    expect(broken([lines[1]!, lines[2]!])).toEqual([1])
  })

  test('a ledger with garbage in the middle still gives the records around it', () => {
    const [first, , third] = three.trimEnd().split('\n')
    const text = `${first}\n{"not":"an entry"}\n${third}\n`
    expect(reasonsIn(text)).toEqual(['one', 'three'])
    expect(brokenLinks(splitLedger(text))).toEqual([2, 3])
  })

  test('a ledger with any content can be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        const { lines, torn } = splitLedger(text)
        expect([text, `${text}\n`]).toContain(lines.map((line) => `${line}\n`).join('') + torn)
      }),
    )
  })
})

describe('what a newer version wrote', () => {
  const first = ledgerLine(undefined, sampleRecord({ reason: 'one' }))
  const link = entryDigest(first.trimEnd())
  const withField = `${JSON.stringify({ previousEntry: link, record: { ...sampleRecord({ reason: 'two', verb: 'set-role', role: { from: 'active', to: 'standby' } }), weather: 'fair' }, signedBy: 'x' })}\n`
  const withVerb = `${JSON.stringify({ previousEntry: link, record: { ...sampleRecord({}), verb: 'teleport' } })}\n`

  test('a line of a newer version is not torn, and its record is read with the known fields', () => {
    const ledger = splitLedger(first + withField)
    expect(ledger.torn).toBe('')
    expect(lastRoleChange(recordsOf(ledger))?.role?.to).toBe('standby')
    expect(recordsOf(ledger)[1]).toMatchObject({ weather: 'fair' })
    expect(brokenLinks(ledger)).toEqual([])
  })

  test('a line of a newer version is not torn even if it is not understood, and the chain stays intact', () => {
    const third = ledgerLine(withVerb.trimEnd(), sampleRecord({ reason: 'three' }))
    expect(splitLedger(first + withVerb)).toMatchObject({ torn: '', lines: { length: 2 } })
    expect(brokenLinks(splitLedger(first + withVerb + third))).toEqual([])
    expect(parseEntry(withVerb.trimEnd())).toBeUndefined()
  })

  test('a line of a newer version is torn when it is cut', () => {
    expect(splitLedger(first + withVerb.slice(0, -3))).toMatchObject({ torn: withVerb.slice(0, -3) })
  })
})
