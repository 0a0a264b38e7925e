import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { CONFIG_FILE } from '#domain/config/schema'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { belongsToOther } from '#tools/files/belongs-to-other'

/**
 * Refuses a configuration that was found, and not named, if it belongs to another user than this one and root: what it names is run as
 * this user, and in a folder above everybody may be allowed to write. A folder without one passes. Throws InputError `config-invalid`.
 */
export async function requireOwnConfig(folder: string): Promise<void> {
  const file = join(folder, CONFIG_FILE)
  // What cannot be inspected cannot be read either, and its reader reports why.
  const found = await lstat(file).catch(() => undefined)
  if (found === undefined || !belongsToOther(found)) return
  throw new InputError('config-invalid', `${quote(file, 200)} belongs to another user, and its commands would run as you.`, {
    hint: `If you trust it, name its folder with the option "directory": ${quote(folder, 200)}.`,
  })
}
