import { InputError } from '../errors/errors.ts'
import { fieldName, schemaProblems } from '../errors/schema-problems.ts'
import { canonicalJson } from '../manifest/canonical.ts'
import { snapshotSchema, type Snapshot } from './schema.ts'

/** Largest snapshot that is read, in bytes. */
export const SNAPSHOT_LIMIT_BYTES = 16 * 1024 * 1024

/** A value as a snapshot. Throws InputError `snapshot-invalid` that names each wrong field. */
export function parseSnapshot(value: unknown): Snapshot {
  const result = snapshotSchema.safeParse(value)
  if (result.success) return result.data
  const problems = schemaProblems(result.error, value, snapshotSchema).slice(0, 10)
  throw new InputError(
    'snapshot-invalid',
    problems.map(({ path, message }) => `In the snapshot, ${fieldName(path)} ${message}.`).join('\n'),
  )
}

/** The text of a snapshot file: canonical JSON (RFC 8785) with a final newline, so that one state has one text. */
export function snapshotText(snapshot: Snapshot): string {
  return `${canonicalJson(snapshot)}\n`
}
