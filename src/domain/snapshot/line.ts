import { sanitizeLine } from '../report/sanitize-line.ts'

const LIMIT = 4096

/** Text that a host showed, as a snapshot may carry it: on one line, nothing that acts, and cut when it is endless. */
export function lineOf(text: string): string {
  const line = sanitizeLine(text.toWellFormed()).replaceAll('\t', String.raw`\x09`)
  return line.length <= LIMIT ? line : `${line.slice(0, LIMIT - 1).toWellFormed()}…`
}

/** The same as a key of an object: one name has a meaning of its own there. */
export function keyOf(text: string): string {
  return text === '__proto__' ? String.raw`\x5f_proto__` : lineOf(text)
}
