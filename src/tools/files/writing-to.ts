import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { InputError, isKnownError } from '#domain/errors/errors'
import { todoWhenRefused, whyRefused } from '#domain/errors/system-refusal'
import { reasonOf } from '#domain/errors/reason-of'
import { hasCode } from './error-code.ts'

const CHOOSE_ANOTHER = 'Choose another place with the option "output".'

/** Runs work that writes to a place which the user chose. Throws InputError `file-unwritable` with the reason when that fails. */
export async function writingTo<Result>(place: string, write: () => Promise<Result>, hint = CHOOSE_ANOTHER): Promise<Result> {
  try {
    return await write()
  } catch (cause) {
    // What was to be written could not be had.
    if (isKnownError(cause)) throw cause
    throw unwritable(place, reasonFor(place, cause), { hint, cause })
  }
}

interface Place {
  /** As the user named it. */
  readonly place: string
  readonly path: string
}

/** Throws InputError `file-unwritable` for a place whose folder is not there, or is not a folder, before any work is done for it. */
export async function requireFolderOf({ place, path }: Place, hint = CHOOSE_ANOTHER): Promise<void> {
  const stats = await stat(dirname(path)).catch((cause: unknown) => {
    throw unwritable(place, hasCode(cause, 'ENOENT') ? NO_FOLDER : reasonFor(place, cause), { hint, cause })
  })
  if (!stats.isDirectory()) throw unwritable(place, NOT_A_FOLDER, { hint })
}

/** Why a place cannot be written, as the end of a sentence, and what can be done besides choosing another one. */
interface Reason {
  readonly why: string
  readonly todo?: string | undefined
}

const NO_FOLDER: Reason = { why: 'its folder is not there', todo: 'Make the folder' }
const NOT_A_FOLDER: Reason = { why: 'what is in the place of its folder is not a folder' }

function reasonFor(place: string, cause: unknown): Reason | undefined {
  if (hasCode(cause, 'ENOTDIR')) return NOT_A_FOLDER
  if (hasCode(cause, 'ENOENT') && !isOfOtherFile(place, cause)) return NO_FOLDER
  const why = whyRefused(cause)
  return why === undefined ? undefined : { why, todo: todoWhenRefused(cause) }
}

/** True for the error of a file that is gone from a folder which is there, such as one that was to be read. */
function isOfOtherFile(place: string, cause: unknown): boolean {
  if (!(cause instanceof Error) || !('path' in cause) || typeof cause.path !== 'string') return false
  return resolve(cause.path) !== resolve(dirname(place)) && existsSync(dirname(cause.path))
}

interface Cause {
  readonly hint: string
  readonly cause?: unknown
}

function unwritable(place: string, reason: Reason | undefined, { hint, cause }: Cause): InputError {
  if (reason === undefined) return new InputError('file-unwritable', `${place} cannot be written (${reasonOf(cause)}).`, { hint, cause })
  const { why, todo } = reason
  return new InputError('file-unwritable', `${place} cannot be written: ${why}.`, {
    hint: todo === undefined ? hint : `${todo}, or ${hint.charAt(0).toLowerCase()}${hint.slice(1)}`,
    cause,
  })
}
