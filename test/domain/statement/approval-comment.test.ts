import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { approvalStatement, parseApprovals, type Approval } from '#domain/statement/approval'
import { approvalBy, approvalComment, approvalInComment } from '#domain/statement/approval-comment'
import { envelopeText } from '#domain/statement/dsse'
import { statementEnvelope } from '#domain/statement/statement'
import { APPROVALS_LIMIT, APPROVALS_LIMIT_BYTES } from '#domain/trust/signature'
import { anyCharacter } from '../../fuzz/arbitraries.ts'

const KEY = `SHA256:${'k'.repeat(43)}`
const approval: Approval = {
  application: 'choiros',
  releaseId: 'a'.repeat(64),
  plans: [{ host: 'prod', sha256: 'b'.repeat(64) }],
  approvedAt: '2026-11-29T12:00:00.000Z',
}
const signed = (change: Partial<Approval> = {}, signatures: readonly object[] = [{ keyid: KEY, sig: 'c2ln' }]) => ({
  ...statementEnvelope(approvalStatement({ ...approval, ...change })),
  signatures: signatures as { keyid: string; sig: string }[],
})
const read = (text: string) => parseApprovals(text)[0]!
const comment = (change: Partial<Approval> = {}) => approvalComment(read(envelopeText(signed(change))), KEY)
const MARK = '<!-- grind-to-prod approval -->'

describe('an approval as a comment', () => {
  test('a comment has one sentence with release, application, host and key, and gives the same approval back', () => {
    expect(comment()).toContain(
      `Approval of release \`${'a'.repeat(12)}\` of \`choiros\`, with the plan for \`prod\`, by the key \`${KEY}\`.`,
    )
    expect(approvalInComment(comment(), approval)).toEqual(read(envelopeText(signed())))
  })

  test('a comment is read with the line ends and the surrounding text that GitHub and people add', () => {
    const quoted = `Looks good to me!\r\n\r\n${comment().replaceAll('\n', '\r\n')}\r\n/cc @ben`
    expect(approvalInComment(quoted, approval)?.approval).toEqual(approval)
  })

  test.each([
    { what: 'another release', text: comment({ releaseId: 'f'.repeat(64) }) },
    { what: 'another application', text: comment({ application: 'other' }) },
    { what: 'no mark', text: comment().replace(MARK, '') },
    { what: 'a comment longer than GitHub takes', text: comment() + ' '.repeat(65_536) },
    {
      what: 'two signatures',
      text: `${MARK}\n${envelopeText(
        signed({}, [
          { keyid: KEY, sig: '' },
          { keyid: KEY, sig: '' },
        ]),
      )}`,
    },
    { what: 'no signature', text: `${MARK}\n${envelopeText(signed({}, []))}` },
    { what: 'a key that is not a fingerprint', text: `${MARK}\n${envelopeText(signed({}, [{ keyid: '::stop-commands::x', sig: '' }]))}` },
    {
      what: 'a line that would not fit beside others',
      text: `${MARK}\n${envelopeText(signed({}, [{ keyid: KEY, sig: 'A'.repeat(16_384) }]))}`,
    },
    { what: 'deep JSON', text: `${MARK}\n${'{"a":'.repeat(2500)}` },
  ])('a comment with $what has no approval', ({ text }) => {
    expect(approvalInComment(text, approval)).toBeUndefined()
  })

  test('fields of an envelope that are not known are dropped, so a full file is within its limit', () => {
    const sig = 'A'.repeat(12_000)
    const found = approvalInComment(`${MARK}\n${JSON.stringify({ more: 'x', ...signed({}, [{ keyid: KEY, sig, more: 'y' }]) })}`, approval)!
    expect(envelopeText(found.envelope)).toBe(envelopeText(signed({}, [{ keyid: KEY, sig }])))
    expect(Buffer.byteLength(envelopeText(found.envelope)) * APPROVALS_LIMIT).toBeLessThanOrEqual(APPROVALS_LIMIT_BYTES)
  })

  test('a comment of any content is read without an error', () => {
    const part = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.constantFrom(MARK, '\n{', '```json\n', comment(), '{"payload":"e30=","signatures":[{}]}\n'),
    )
    fc.assert(fc.property(fc.array(part, { maxLength: 8 }), (parts) => void approvalInComment(parts.join(''), approval)))
  })

  test('the approval by a key is found among others, and one that is not there is an error', () => {
    const other = signed({}, [{ keyid: `SHA256:${'z'.repeat(43)}`, sig: '' }])
    const all = parseApprovals(envelopeText(other) + envelopeText(signed()))
    expect(approvalBy(KEY, all)).toBe(all[1])
    expect(() => approvalBy('SHA256:none', all)).toThrow('no approval by the key')
  })
})
