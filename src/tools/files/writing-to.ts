import { InputError, isKnownError } from '#domain/errors/errors'
import { todoWhenRefused, whyRefused } from '#domain/errors/system-refusal'
import { reasonOf } from '#domain/errors/reason-of'
import { isMissing } from './is-there.ts'

const CHOOSE_ANOTHER = 'Choose another place with the option "output".'

/** Runs work that writes to a place which the user chose. Throws InputError `file-unwritable` with the reason when that fails. */
export async function writingTo<Result>(place: string, write: () => Promise<Result>, hint = CHOOSE_ANOTHER): Promise<Result> {
  try {
    return await write()
  } catch (cause) {
    // What was to be written could not be had.
    if (isKnownError(cause)) throw cause
    const [why, todo] = isMissing(cause) ? ['its folder is not there', 'Make the folder'] : [whyRefused(cause), todoWhenRefused(cause)]
    if (why === undefined) throw new InputError('file-unwritable', `${place} cannot be written (${reasonOf(cause)}).`, { hint, cause })
    throw new InputError('file-unwritable', `${place} cannot be written: ${why}.`, {
      hint: `${todo}, or ${hint.charAt(0).toLowerCase()}${hint.slice(1)}`,
      cause,
    })
  }
}
