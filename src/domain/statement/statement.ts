import { z } from 'zod'
import { InputError } from '../errors/errors.ts'
import { canonicalRecord } from '../manifest/canonical.ts'
import { releaseIdOf } from '../manifest/release-id.ts'
import type { Manifest } from '../manifest/schema.ts'
import { LIMITS } from '../protocol/limits.ts'
import { NAR_DIGEST, narHashToHex } from './digest.ts'
import { envelopeOf, payloadOf, STATEMENT_PAYLOAD_TYPE, type Envelope } from './dsse.ts'
import { parseLimitedJson } from '../protocol/limited-json.ts'

/** What an in-toto Statement is called in its own `_type`. */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1'

/** Digests by algorithm; a verifier ignores those that it does not know. */
const digestSetSchema = z.record(z.string().min(1).max(64), z.string().min(1).max(1024))

/** An in-toto ResourceDescriptor: an artifact, by at least one of its URI, its digests and its content. */
export const resourceDescriptorSchema = z.looseObject({
  name: z.string().max(4096).optional(),
  uri: z.string().max(4096).optional(),
  digest: digestSetSchema.optional(),
  content: z.string().optional(),
  downloadLocation: z.string().max(4096).optional(),
  mediaType: z.string().max(255).optional(),
  annotations: z.record(z.string(), z.unknown()).optional(),
})
export type ResourceDescriptor = z.infer<typeof resourceDescriptorSchema>

const subjectSchema = resourceDescriptorSchema.extend({
  digest: digestSetSchema.refine((digests) => Object.keys(digests).length > 0, 'must have a digest'),
})
export type Subject = z.infer<typeof subjectSchema>

/** An in-toto Statement v1 (https://github.com/in-toto/attestation, spec/v1/statement.md). Unknown fields are ignored. */
export const statementSchema = z.looseObject({
  _type: z.literal(STATEMENT_TYPE),
  subject: z.array(subjectSchema).min(1).max(LIMITS.closurePaths),
  predicateType: z.string().min(1).max(1024),
  predicate: z.record(z.string(), z.unknown()).optional(),
})
export type Statement = z.infer<typeof statementSchema>

/** A statement to be written. */
export interface StatementToMake {
  readonly subject: readonly Subject[]
  readonly predicateType: string
  readonly predicate: object
}

/** Puts a statement into an envelope without signatures. Its payload is canonical JSON (RFC 8785), so it is the same for the same facts. */
export function statementEnvelope({ subject, predicateType, predicate }: StatementToMake): Envelope {
  return envelopeOf(canonicalRecord({ _type: STATEMENT_TYPE, subject, predicateType, predicate }))
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Reads the statement of an envelope, and verifies no signature. Throws InputError `statement-invalid`. */
export function statementOf(envelope: Pick<Envelope, 'payload' | 'payloadType'>): Statement {
  if (envelope.payloadType !== STATEMENT_PAYLOAD_TYPE) {
    throw new InputError(
      'statement-invalid',
      `The envelope's payload is not an in-toto statement: ${JSON.stringify(envelope.payloadType)}.`,
    )
  }
  let value: unknown
  try {
    value = parseLimitedJson(utf8.decode(payloadOf(envelope)))
  } catch (cause) {
    throw new InputError('statement-invalid', 'The statement in the envelope is not JSON.', { cause })
  }
  const parsed = statementSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.') ?? ''
  throw new InputError('statement-invalid', `The field "${field}" of the statement is wrong: ${issue?.message ?? 'unknown'}.`)
}

/** Returns the name of a release's manifest among the subjects of its statements: that of its store path. */
export function manifestSubjectName(application: string): string {
  return `${application}-release.json`
}

/**
 * Returns the subjects of a release: its manifest, by the SHA-256 that is the release id, and each component, by its NAR hash, in the order
 * of the manifest's canonical form.
 */
export function releaseSubjects(manifest: Manifest): Subject[] {
  const entries = Object.entries(manifest.components).toSorted(([left], [right]) => (left < right ? -1 : 1))
  const components = entries.map(([name, { storePath, narHash }]) => ({
    name,
    uri: storePathUri(storePath),
    digest: { [NAR_DIGEST]: narHashToHex(narHash) },
  }))
  return [{ name: manifestSubjectName(manifest.application), digest: { sha256: releaseIdOf(manifest) } }, ...components]
}

/** Returns a store path as a URI. */
function storePathUri(storePath: string): string {
  return `nix:${storePath}`
}
