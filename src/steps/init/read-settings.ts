import { join } from 'node:path'
import { keptFiles } from '#domain/init/kept-files'
import { settingsSchema, type Settings } from '#domain/init/settings'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { readOwnFile } from '#tools/files/read-own-file'

const LIMIT_BYTES = 64 * 1024

/** Reads what `init` keeps in the folder of an application. Throws InputError `file-unreadable` for a file of another form. */
export async function readSettings(folder: string): Promise<Settings> {
  const file = join(folder, keptFiles.settings)
  const text = await readOwnFile(file, LIMIT_BYTES)
  if (text === undefined) return { hosts: {} }
  try {
    return settingsSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw new InputError('file-unreadable', `${quote(file)} is not what "grind-to-prod init" writes.`, {
      cause,
      hint: 'Remove it, and run "grind-to-prod init" again.',
    })
  }
}
