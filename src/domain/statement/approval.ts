import { z } from 'zod'
import { sha256Schema } from '../closure/store-path.ts'
import { nameSchema } from '../config/grammar.ts'
import { InputError } from '../errors/errors.ts'
import { quote } from '../errors/quote.ts'
import { releaseIdSchema } from '../manifest/schema.ts'
import { LIMITS, timeSchema } from '../protocol/limits.ts'
import { loose } from '../protocol/loose.ts'
import { APPROVALS_LIMIT } from '../trust/signature.ts'
import { envelopeText, parseEnvelope, type Envelope } from './dsse.ts'
import { manifestSubjectName, statementOf, type StatementToMake } from './statement.ts'

/** The predicate type of an approval; docs/predicates/approval-v1.md describes it. */
const APPROVAL_TYPE = 'urn:grind-to-prod:predicates/approval-v1'

/** The file of a bundle's approvals: a DSSE envelope a line. */
export const APPROVALS_FILE = 'approvals.intoto.jsonl'

/** What a person states who approves a release. */
const approvalSchema = z.strictObject({
  application: nameSchema,
  releaseId: releaseIdSchema,
  /** What the approver saw: the plan for each host, by the SHA-256 of its canonical JSON. Empty for one who saw the manifest alone. */
  plans: z.array(z.strictObject({ host: z.string().max(255), sha256: sha256Schema })).max(LIMITS.hosts),
  /** By the approver's own clock. */
  approvedAt: timeSchema,
  /** By the clock of the host that decides; absent in approvals of older versions. */
  expiresAt: timeSchema.optional(),
})
export type Approval = z.infer<typeof approvalSchema>

/** An approval as it was read. Its signature is not checked. */
export interface ReadApproval {
  readonly envelope: Envelope
  readonly approval: Approval
}

/** Makes the statement of an approval. */
export function approvalStatement(approval: Approval): StatementToMake {
  return { subject: [subjectOf(approval)], predicateType: APPROVAL_TYPE, predicate: approval }
}

function subjectOf({ application, releaseId }: Pick<Approval, 'application' | 'releaseId'>) {
  return { name: manifestSubjectName(application), digest: { sha256: releaseId } }
}

/**
 * Reads the approvals of a release: one envelope a line, none in an empty text. Throws InputError `statement-invalid` for anything else in
 * it, and for more than `APPROVALS_LIMIT`.
 */
export function parseApprovals(text: string): ReadApproval[] {
  const lines = text.split('\n').filter((line) => line !== '')
  if (lines.length > APPROVALS_LIMIT) throw invalid(`There are ${lines.length} approvals, more than the limit of ${APPROVALS_LIMIT}.`)
  return lines.map((line) => {
    const envelope = parseEnvelope(line)
    return { envelope, approval: approvalOf(envelope) }
  })
}

/** Reads the approvals of a file that the user named. Throws the InputError of `parseApprovals` with the file's name. */
export function parseApprovalsOf(file: string, text: string): ReadApproval[] {
  try {
    return parseApprovals(text)
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause
    throw new InputError('statement-invalid', `${quote(file)} is not a file of approvals: ${cause.message}`, {
      hint: cause.hint ?? `Use the ${APPROVALS_FILE} that "grind-to-prod approve" wrote.`,
      cause,
    })
  }
}

/** Returns the text that `parseApprovals` reads back. */
export function formatApprovals(envelopes: readonly Envelope[]): string {
  return envelopes.map(envelopeText).join('')
}

function approvalOf(envelope: Envelope): Approval {
  const { predicateType, predicate, subject } = statementOf(envelope)
  if (predicateType !== APPROVAL_TYPE) throw invalid(`A statement of the type ${JSON.stringify(predicateType)} is not an approval.`)
  const parsed = loose(approvalSchema).safeParse(predicate)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw invalid(`The field "predicate.${issue?.path.join('.') ?? ''}" of an approval is wrong: ${issue?.message ?? 'unknown'}.`)
  }
  const expected = subjectOf(parsed.data)
  const [first] = subject
  if (subject.length === 1 && first?.name === expected.name && first.digest['sha256'] === expected.digest.sha256) return parsed.data
  throw invalid('An approval is about another subject than its release.')
}

function invalid(message: string): InputError {
  return new InputError('statement-invalid', message, { hint: `Use the ${APPROVALS_FILE} that "grind-to-prod approve" wrote.` })
}
