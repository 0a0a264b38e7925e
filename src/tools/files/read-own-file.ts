import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { whyUnreadable } from '#domain/errors/why-unreadable'
import { hasCode } from './error-code.ts'
import { readLimited } from './read-limited.ts'

/**
 * Reads a file of a person that may be written back; undefined when it is not there. Throws InputError `file-unreadable` for one that is no
 * regular file, is above the limit, or has other bytes than UTF-8, which would not survive.
 */
export async function readOwnFile(path: string, limitBytes: number): Promise<string | undefined> {
  return readLimited(path, limitBytes, (bytes) => utf8.decode(bytes)).catch((cause: unknown) => {
    throw new InputError('file-unreadable', `${quote(path)} cannot be read (${whyNot(path, cause)}).`, {
      hint: 'Correct it or move it away, and run this again; it was not written.',
      cause,
    })
  })
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function whyNot(path: string, cause: unknown): string {
  if (hasCode(cause, 'ERR_ENCODING_INVALID_ENCODED_DATA')) return 'it has bytes that are not UTF-8, which a change would destroy'
  return whyUnreadable(path, cause)
}
