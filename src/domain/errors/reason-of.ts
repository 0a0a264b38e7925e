import { KnownError } from './errors.ts'

/** Returns why something failed, in words: the whole text of a known error, with its hint. */
export function reasonOf(error: unknown): string {
  if (error instanceof KnownError) return error.text
  return error instanceof Error ? error.message : String(error)
}
