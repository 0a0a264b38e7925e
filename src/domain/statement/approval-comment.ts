import { InputError } from '../errors/errors.ts'
import { quote } from '../errors/quote.ts'
import { shortId } from '../report/release-name.ts'
import { parseApprovals, type Approval, type ReadApproval } from './approval.ts'
import { envelopeText } from './dsse.ts'
import { APPROVALS_LIMIT, APPROVALS_LIMIT_BYTES } from '../trust/signature.ts'

/** An approval as a comment on a commit: a sentence for people, and the signed statement in a block that a program finds. */

const MARK = '<!-- grind-to-prod approval -->'
const FENCE = '```'

/** Longest comment that is read, in characters. GitHub takes 65,536. */
const COMMENT_LIMIT = 65_536
/** Lines of one comment that are tried as an approval. */
const LINES_LIMIT = 16
/** Longest line that is tried: a whole file of approvals then has at most its own limit. */
const LINE_LIMIT = APPROVALS_LIMIT_BYTES / APPROVALS_LIMIT - 256

/** Formats an approval as a comment. */
export function approvalComment({ envelope, approval }: ReadApproval, fingerprint: string): string {
  const { application, releaseId, plans } = approval
  const hosts = plans.map(({ host }) => `\`${host}\``).join(', ')
  const seen = hosts === '' ? '' : `, with the plan for ${hosts}`
  const sentence = `Approval of release \`${shortId(releaseId)}\` of \`${application}\`${seen}, by the key \`${fingerprint}\`.`
  const why = 'The production host checks the signature below; the author of this comment does not count.'
  return `${MARK}\n${sentence} ${why}\n\n${FENCE}json\n${envelopeText(envelope).trimEnd()}\n${FENCE}\n`
}

/** Returns the first valid approval of a release in the text of a comment, whatever else is in it; undefined without. Never throws. */
export function approvalInComment(
  body: string,
  { application, releaseId }: Pick<Approval, 'application' | 'releaseId'>,
): ReadApproval | undefined {
  if (body.length > COMMENT_LIMIT || !body.includes(MARK)) return undefined
  const lines = body
    .split(/\r?\n/)
    .filter((line) => line.startsWith('{') && Buffer.byteLength(line) <= LINE_LIMIT)
    .slice(0, LINES_LIMIT)
  return lines.flatMap(readLine).find(({ approval }) => approval.releaseId === releaseId && approval.application === application)
}

/** Returns the approval of a line with only what a host reads of it; none for anything else, whatever is wrong with it. */
function readLine(line: string): ReadApproval[] {
  try {
    return parseApprovals(line).flatMap(({ envelope: { payload, payloadType, signatures }, approval }) => {
      const [first, ...others] = signatures
      if (first === undefined || others.length > 0 || !/^SHA256:[A-Za-z0-9+/]{43}$/.test(first.keyid ?? '')) return []
      return [{ envelope: { payload, payloadType, signatures: [{ keyid: first.keyid, sig: first.sig }] }, approval }]
    })
  } catch {
    return []
  }
}

/** Returns the approval that a key signed. Throws InputError `statement-invalid` when there is none. */
export function approvalBy(fingerprint: string, approvals: readonly ReadApproval[]): ReadApproval {
  const found = approvals.find(({ envelope }) => envelope.signatures[0]?.keyid === fingerprint)
  if (found !== undefined) return found
  throw new InputError('statement-invalid', `There is no approval by the key ${quote(fingerprint)}.`, { hint: 'Approve again.' })
}
