import { join } from 'node:path'
import { CONFIG_FILE, CONFIG_LIMIT_BYTES, type Config } from '#domain/config/schema'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { readLimited } from '#tools/files/read-limited'
import { reasonOf } from '#domain/errors/reason-of'

/** Reads the configuration in a folder. Throws InputError config-missing or config-invalid. */
export async function readConfig(directory: string): Promise<Config> {
  const path = join(directory, CONFIG_FILE)
  const text = await readLimited(path, CONFIG_LIMIT_BYTES).catch((cause: unknown) => {
    throw new InputError('config-missing', `${quote(path)} cannot be read (${reasonOf(cause)}).`, { cause })
  })
  if (text === undefined) {
    throw new InputError('config-missing', `There is no ${CONFIG_FILE} in ${quote(directory)}.`, {
      hint: `Run this at the root of the application's repository, or name its folder with the option "directory".`,
    })
  }
  // It brings the YAML library, a sixth of what an action loads, so it is loaded only when there is something to parse.
  const { parseConfig } = await import('#domain/config/parse')
  return parseConfig(text, CONFIG_FILE, path)
}
