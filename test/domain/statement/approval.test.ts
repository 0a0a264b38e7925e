import { expect, test } from 'vitest'
import {
  APPROVALS_FILE,
  approvalStatement,
  formatApprovals,
  parseApprovals,
  parseApprovalsOf,
  type Approval,
} from '#domain/statement/approval'
import { envelopeOf, payloadOf } from '#domain/statement/dsse'
import { statementEnvelope } from '#domain/statement/statement'

const approval: Approval = {
  application: 'choiros',
  releaseId: 'a'.repeat(64),
  plans: [{ host: 'prod', sha256: 'b'.repeat(64) }],
  approvedAt: '2026-11-29T12:00:00.000Z',
}
const envelope = statementEnvelope(approvalStatement(approval))

test('approvals are read as they were written, one a line', () => {
  const text = formatApprovals([envelope, envelope])
  expect(text.split('\n')).toHaveLength(3)
  expect(parseApprovals(text).map((one) => one.approval)).toEqual([approval, approval])
  expect(parseApprovals('')).toEqual([])
})

/** What a test changes of a statement. */
interface Changeable {
  predicateType: string
  subject: { digest: Record<string, string> }[]
  predicate: Record<string, unknown>
}

/** The statement with a change, in an envelope of its own. */
function changed(change: (statement: Changeable) => void): string {
  const statement = JSON.parse(payloadOf(envelope).toString()) as Changeable
  change(statement)
  return formatApprovals([envelopeOf(JSON.stringify(statement))])
}

test.each([
  { name: 'what is not JSON', text: '{', message: /A DSSE envelope is not JSON/ },
  {
    name: 'a release id in capitals',
    text: changed(({ predicate }) => (predicate['releaseId'] = 'A'.repeat(64))),
    message: /predicate\.releaseId/,
  },
  { name: 'no time', text: changed(({ predicate }) => delete predicate['approvedAt']), message: /predicate\.approvedAt/ },
  {
    name: 'a statement of another type',
    text: changed((one) => (one.predicateType = 'urn:x')),
    message: /of the type "urn:x" is not an approval/,
  },
  {
    name: 'a subject that is another release',
    text: changed(({ subject }) => (subject[0]!.digest['sha256'] = 'c'.repeat(64))),
    message: /about another subject than its release/,
  },
  { name: 'two subjects', text: changed(({ subject }) => subject.push(subject[0]!)), message: /about another subject/ },
  {
    name: 'too many',
    text: formatApprovals(Array.from({ length: 17 }, () => envelope)),
    message: /There are 17 approvals, more than the limit of 16/,
  },
])('a file of approvals is refused: $name', ({ text, message }) => {
  expect(() => parseApprovals(text)).toThrow(message)
  expect(() => parseApprovals(text)).toThrow(expect.objectContaining({ code: 'statement-invalid' }))
})

test('a file of approvals that is something else is refused with its name and a hint', () => {
  const text = expect.stringMatching(/^"a\.jsonl" is not a file of approvals: .*not JSON.* Use the .* wrote\.$/)
  expect(() => parseApprovalsOf('a.jsonl', 'garbage')).toThrow(expect.objectContaining({ code: 'statement-invalid', text }))
  expect(parseApprovalsOf('a.jsonl', '')).toEqual([])
})

test('a field that a later version adds to an approval is ignored', () => {
  expect(parseApprovals(changed(({ predicate }) => (predicate['ticket'] = 'X-1')))[0]!.approval).toMatchObject(approval)
  expect(APPROVALS_FILE).toBe('approvals.intoto.jsonl')
})
