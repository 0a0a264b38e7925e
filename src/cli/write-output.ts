import { InputError } from '#domain/errors/errors'
import { reasonOf } from '#domain/errors/reason-of'
import { writeAtomically } from '#tools/files/write-atomically'
import type { CommandContext } from './command.ts'

/** Writes the file of --output, and returns its path. Throws InputError `file-unwritable`. */
export async function writeOutput(output: string, text: string, { at }: CommandContext): Promise<string> {
  const file = at(output)
  await writeAtomically(file, text).catch((cause: unknown) => {
    throw new InputError('file-unwritable', `${output} cannot be written (${reasonOf(cause)}).`, {
      hint: 'Name another file with --output.',
      cause,
    })
  })
  return file
}
