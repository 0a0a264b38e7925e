import { unreadableFile, unreadablePath } from '#domain/errors/catalogue'
import type { InputError } from '#domain/errors/errors'
import { isMissing } from './is-there.ts'

/** Returns the error for a file or a folder that the user named, by why reading it failed: it is not there, or it cannot be read. */
export function failedRead(path: string, cause: unknown): InputError {
  return isMissing(cause) ? unreadablePath(path) : unreadablePath(path, cause)
}

/** The same, with what the file should be. */
export function failedReadOf(what: string, file: string, cause: unknown): InputError {
  return isMissing(cause) ? unreadableFile(what, file) : unreadableFile(what, file, cause)
}
