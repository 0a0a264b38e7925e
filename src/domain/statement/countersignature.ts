import { z } from 'zod'
import { sha256Schema } from '../closure/store-path.ts'
import { nameSchema } from '../config/grammar.ts'
import { InputError } from '../errors/errors.ts'
import { releaseIdSchema } from '../manifest/schema.ts'
import { attemptSchema } from '../protocol/attempt.ts'
import { timeSchema } from '../protocol/limits.ts'
import { loose } from '../protocol/loose.ts'
import type { AttemptRecord } from '../protocol/record.ts'
import { countersignatureTextSchema } from '../trust/emergency.ts'
import { APPROVALS_LIMIT } from '../trust/signature.ts'
import { recordDigest } from './deployment.ts'
import { parseEnvelope, type Envelope } from './dsse.ts'
import { manifestSubjectName, statementOf, type Statement, type StatementToMake } from './statement.ts'

/** The predicate type of a countersignature; docs/predicates/countersignature-v1.md describes it and the host's receipt. */
const COUNTERSIGNATURE_TYPE = 'urn:grind-to-prod:predicates/countersignature-v1'
/** The predicate type of a host's receipt of one. */
const COUNTERSIGNED_TYPE = 'urn:grind-to-prod:predicates/countersigned-v1'

/** Returns the name of the file with a host's receipts of an attempt's countersignatures. */
export function countersignedFile(attempt: string): string {
  return `${attempt}.countersigned.intoto.jsonl`
}

/** The attempt that is countersigned. */
const attemptFields = {
  host: z.string().max(255),
  application: nameSchema,
  releaseId: releaseIdSchema,
  attempt: attemptSchema,
  /** SHA-256 of the canonical JSON of the attempt's record: what the person has seen. */
  recordSha256: sha256Schema,
} as const

/** What a person states who countersigns an emergency release. */
const countersignatureSchema = z.strictObject({
  ...attemptFields,
  /** By the person's own clock. */
  countersignedAt: timeSchema,
})
export type Countersignature = z.infer<typeof countersignatureSchema>

/** What a host states of a countersignature that it accepted. */
const countersignedSchema = z.strictObject({
  ...attemptFields,
  /** By the host's clock. */
  receivedAt: timeSchema,
  /** Who signed, as the host's allowed_signers named them then. */
  countersigner: z.strictObject({ principals: z.array(z.string().max(255)).min(1).max(64), fingerprint: z.string().max(128) }),
  /** The text of the countersignature's envelope. */
  countersignature: countersignatureTextSchema,
})
export type Countersigned = z.infer<typeof countersignedSchema>

/** Returns what a statement about an attempt has of it. */
export function attemptFacts(record: AttemptRecord): Omit<Countersignature, 'countersignedAt'> {
  const { host, application, releaseId, attempt } = record
  return { host, application, releaseId, attempt, recordSha256: recordDigest(record) }
}

/** Returns the first field that a statement about an attempt has otherwise than its record; undefined when it is about that record. */
export function otherFact(stated: ReturnType<typeof attemptFacts>, record: AttemptRecord): string | undefined {
  const expected = attemptFacts(record)
  return (['host', 'application', 'releaseId', 'attempt', 'recordSha256'] as const).find((field) => stated[field] !== expected[field])
}

/** Makes the statement of a person who countersigns. */
export function countersignatureStatement(predicate: Countersignature): StatementToMake {
  return { subject: [subjectOf(predicate)], predicateType: COUNTERSIGNATURE_TYPE, predicate }
}

/** Makes the statement of a host that has accepted a countersignature. */
export function countersignedStatement(predicate: Countersigned): StatementToMake {
  return { subject: [subjectOf(predicate)], predicateType: COUNTERSIGNED_TYPE, predicate }
}

/** A statement as it was read. Its signature is not checked. */
export interface Read<Predicate> {
  readonly envelope: Envelope
  readonly predicate: Predicate
}

/** Reads a countersignature. Throws InputError `statement-invalid`. */
export function readCountersignature(text: string): Read<Countersignature> {
  return read(text, { type: COUNTERSIGNATURE_TYPE, schema: countersignatureSchema, what: 'countersignature' })
}

/** Reads the receipts of an attempt: one envelope a line, none in an empty text. Throws InputError `statement-invalid`. */
export function readCountersigned(text: string): Read<Countersigned>[] {
  const lines = text.split('\n').filter((line) => line !== '')
  if (lines.length > APPROVALS_LIMIT) throw invalid(`There are ${lines.length} receipts, more than the limit of ${APPROVALS_LIMIT}`)
  return lines.map((line) => read(line, { type: COUNTERSIGNED_TYPE, schema: countersignedSchema, what: 'receipt of a countersignature' }))
}

interface Form<Predicate> {
  readonly type: string
  readonly schema: z.ZodType<Predicate>
  readonly what: string
}

function read<Predicate extends Subject>(text: string, { type, schema, what }: Form<Predicate>): Read<Predicate> {
  const envelope = parseEnvelope(text)
  const { predicateType, predicate, subject } = statementOf(envelope)
  if (predicateType !== type) throw invalid(`A statement of the type ${JSON.stringify(predicateType)} is not a ${what}`)
  const parsed = loose(schema).safeParse(predicate)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw invalid(`The field "predicate.${issue?.path.join('.') ?? ''}" of a ${what} is wrong: ${issue?.message ?? 'unknown'}`)
  }
  if (isAbout(subject, subjectOf(parsed.data))) return { envelope, predicate: parsed.data }
  throw invalid(`A ${what} is about another subject than its release`)
}

type Subject = Pick<Countersignature, 'application' | 'releaseId'>

function subjectOf({ application, releaseId }: Subject) {
  return { name: manifestSubjectName(application), digest: { sha256: releaseId } }
}

function isAbout([first, ...more]: Statement['subject'], expected: ReturnType<typeof subjectOf>): boolean {
  return more.length === 0 && first?.name === expected.name && first.digest['sha256'] === expected.digest.sha256
}

function invalid(message: string): InputError {
  return new InputError('statement-invalid', `${message}.`, { hint: 'Countersign with "grind-to-prod countersign".' })
}
