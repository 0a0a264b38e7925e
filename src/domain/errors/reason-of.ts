import { KnownError } from './errors.ts'

/** Why something failed, in words: the whole text of an error of ours, with its hint. */
export function reasonOf(error: unknown): string {
  if (error instanceof KnownError) return error.text
  return error instanceof Error ? error.message : String(error)
}
