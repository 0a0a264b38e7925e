import { InputError } from '../errors/errors.ts'
import { fieldName, readBySchema, type Problem } from '../errors/schema-problems.ts'
import { canonicalJson } from '../manifest/canonical.ts'
import { fromVersion1, snapshot1Schema } from './schema-1.ts'
import { snapshotSchema, type Snapshot } from './schema.ts'

/** Largest snapshot that is read, in bytes. */
export const SNAPSHOT_LIMIT_BYTES = 16 * 1024 * 1024

/** Parses a value as a snapshot, of this version or the one before. Throws InputError `snapshot-invalid` that names each wrong field. */
export function parseSnapshot(value: unknown): Snapshot {
  if (versionOf(value) === 1) {
    const older = readBySchema(snapshot1Schema, value)
    if (older.problems === null) return fromVersion1(older.data)
    throw invalid(older.problems)
  }
  const result = readBySchema(snapshotSchema, value)
  if (result.problems === null) return result.data
  throw invalid(result.problems)
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'schemaVersion')
    ? Reflect.get(value, 'schemaVersion')
    : undefined
}

function invalid(problems: readonly Problem[]): InputError {
  const sentences = problems.slice(0, 10).map(({ path, message }) => `In the snapshot, ${fieldName(path)} ${message}.`)
  return new InputError('snapshot-invalid', sentences.join('\n'))
}

/** Formats the text of a snapshot file: canonical JSON (RFC 8785) with a final newline, so that one state has one text. */
export function snapshotText(snapshot: Snapshot): string {
  return `${canonicalJson(snapshot)}\n`
}
