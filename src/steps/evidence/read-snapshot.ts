import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { readLimited } from '#tools/files/read-limited'
import { parseSnapshotEnvironment } from '#domain/snapshot/parse-env'
import { parseSnapshot, SNAPSHOT_LIMIT_BYTES } from '#domain/snapshot/parse'
import type { Snapshot } from '#domain/snapshot/schema'
import { whyUnreadable } from '#domain/errors/why-unreadable'
import { parseLimitedJson } from '#domain/protocol/limited-json'

/** Reads a snapshot file, in its JSON form or as `KEY=value` lines. Throws InputError snapshot-missing or snapshot-invalid. */
export async function readSnapshot(path: string): Promise<Snapshot> {
  const text = await readLimited(path, SNAPSHOT_LIMIT_BYTES).catch((cause: unknown) => {
    throw missing(path, `cannot be read (${whyUnreadable(path, cause)})`, cause)
  })
  if (text === undefined) throw missing(path, 'is missing')
  try {
    return text.trimStart().startsWith('{') ? parseSnapshot(parseLimitedJson(text)) : parseSnapshotEnvironment(text)
  } catch (error) {
    if (error instanceof InputError)
      throw new InputError(error.code, `${quote(path)}: ${error.message}`, { hint: error.hint, cause: error })
    if (!(error instanceof SyntaxError)) throw error
    throw new InputError('snapshot-invalid', `${quote(path)} is not JSON.`, {
      hint: 'Take the snapshot again, and copy the complete file.',
      cause: error,
    })
  }
}

function missing(path: string, what: string, cause?: unknown): InputError {
  return new InputError('snapshot-missing', `The snapshot ${quote(path)} ${what}.`, {
    hint: 'Take one with: grind-to-prod snapshot HOST --output FILE.',
    cause,
  })
}
