import { z } from 'zod'
import { sha256Schema } from '../closure/store-path.ts'
import { nameSchema, publicKeySchema } from '../config/grammar.ts'
import { InputError } from '../errors/errors.ts'
import { timeSchema } from '../protocol/limits.ts'
import { loose } from '../protocol/loose.ts'
import { hostKeyOf } from '../trust/host-keys.ts'
import { sha256Of } from './digest.ts'
import type { Statement, StatementToMake } from './statement.ts'

/** The predicate type of a change of a host's key; docs/predicates/key-rotation-v1.md describes it. */
const KEY_ROTATION_TYPE = 'urn:grind-to-prod:predicates/key-rotation-v1'

/** What a host states, by the key that signed its records so far, when another key is to sign them. */
const keyRotationSchema = z.strictObject({
  /** The host's own name, and its machine id, as in its statements of deployments. */
  host: z.strictObject({ name: z.string().max(255), machineId: z.string().max(64).nullable() }),
  application: nameSchema,
  /** The key that signs this statement, and no record after it. */
  oldKey: publicKeySchema,
  newKey: publicKeySchema,
  /** The newest line of the ledger at that time; null for an empty one. */
  newest: z.strictObject({ line: z.number().int().positive(), digest: sha256Schema }).nullable(),
  /** By the host's clock. */
  rotatedAt: timeSchema,
})
export type KeyRotation = z.infer<typeof keyRotationSchema>

/** Makes the statement of a change of a host's key. Its subject is the new key. */
export function keyRotationStatement(rotation: KeyRotation): StatementToMake {
  return { subject: [subjectOf(rotation)], predicateType: KEY_ROTATION_TYPE, predicate: rotation }
}

/**
 * Reads the predicate of a rotation statement. Throws InputError `statement-invalid` for another type, for a predicate that is not
 * understood, and for one that contradicts itself or its subject.
 */
export function keyRotationOf({ predicateType, predicate, subject }: Statement): KeyRotation {
  if (predicateType !== KEY_ROTATION_TYPE) throw invalid(`is of the type ${JSON.stringify(predicateType)}, and not of a change of a key`)
  const parsed = loose(keyRotationSchema).safeParse(predicate)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw invalid(`has a wrong field "predicate.${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'unknown'}`)
  }
  const rotation = parsed.data
  if (hostKeyOf(rotation.oldKey).fingerprint === subjectOf(rotation).name) throw invalid('names one key as the old and the new')
  const [first] = subject
  if (subject.length !== 1 || first?.digest['sha256'] !== subjectOf(rotation).digest.sha256) {
    throw invalid('is about another subject than its new key')
  }
  return rotation
}

/** A key by the SHA-256 of its bytes: what its fingerprint shows in base64. */
function subjectOf({ newKey }: Pick<KeyRotation, 'newKey'>) {
  const [, base64 = ''] = newKey.split(' ')
  return { name: hostKeyOf(newKey).fingerprint, digest: { sha256: sha256Of(Buffer.from(base64, 'base64')) } }
}

function invalid(what: string): InputError {
  return new InputError('statement-invalid', `The statement ${what}.`)
}
