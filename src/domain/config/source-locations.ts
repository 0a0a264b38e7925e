import { SourceError, type FilePlace } from '../errors/errors.ts'
import type { Config } from './schema.ts'

/** Finds the place of a configuration's field in its file. */
type Locate = (path: readonly PropertyKey[]) => Omit<FilePlace, 'message'>

const locations = new WeakMap<Config, Locate>()

/** Remembers the places of a configuration's fields in its file, for as long as the configuration is in use. */
export function rememberPlaces(config: Config, locate: Locate): void {
  locations.set(config, locate)
}

/**
 * Returns the line of a configuration that a problem comes from, for an error; nothing for a configuration that was not read from a file.
 */
export function placesOf(config: Config, path: readonly PropertyKey[], message: string): FilePlace[] {
  const locate = locations.get(config)
  return locate === undefined ? [] : [{ ...locate(path), message }]
}

/** Rethrows what a field of the configuration caused, with its line: for a promise's `catch`. */
export function atField(config: Config, path: readonly PropertyKey[]): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof SourceError)) throw error
    throw new SourceError(error.code, error.message, { hint: error.hint, cause: error.cause, places: placesOf(config, path, error.text) })
  }
}
