import { InputError } from '../errors/errors.ts'
import { fieldName, schemaProblems } from '../errors/schema-problems.ts'
import { canonicalJson } from '../manifest/canonical.ts'
import { fromVersion1, snapshot1Schema } from './schema-1.ts'
import { snapshotSchema, type Snapshot } from './schema.ts'

/** Largest snapshot that is read, in bytes. */
export const SNAPSHOT_LIMIT_BYTES = 16 * 1024 * 1024

/** Parses a value as a snapshot, of this version or the one before. Throws InputError `snapshot-invalid` that names each wrong field. */
export function parseSnapshot(value: unknown): Snapshot {
  if (versionOf(value) === 1) {
    const older = snapshot1Schema.safeParse(value)
    if (older.success) return fromVersion1(older.data)
    throw invalid(schemaProblems(older.error, value, snapshot1Schema))
  }
  const result = snapshotSchema.safeParse(value)
  if (result.success) return result.data
  throw invalid(schemaProblems(result.error, value, snapshotSchema))
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'schemaVersion')
    ? Reflect.get(value, 'schemaVersion')
    : undefined
}

function invalid(problems: ReturnType<typeof schemaProblems>): InputError {
  const sentences = problems.slice(0, 10).map(({ path, message }) => `In the snapshot, ${fieldName(path)} ${message}.`)
  return new InputError('snapshot-invalid', sentences.join('\n'))
}

/** Formats the text of a snapshot file: canonical JSON (RFC 8785) with a final newline, so that one state has one text. */
export function snapshotText(snapshot: Snapshot): string {
  return `${canonicalJson(snapshot)}\n`
}
