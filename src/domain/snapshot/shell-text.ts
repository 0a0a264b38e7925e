/** Text on one line, as a POSIX shell reads it back and nothing else. */
export function shellQuoted(text: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]*$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** Returns the text behind what `shellQuoted` wrote; undefined for anything else: nothing is ever expanded. */
export function shellUnquoted(written: string): string | undefined {
  const quoted = /^'((?:[^']|'\\'')*)'$/.exec(written)?.[1]
  const text = quoted === undefined ? written : quoted.replaceAll(String.raw`'\''`, "'")
  return shellQuoted(text) === written ? text : undefined
}

/** Words as one text with spaces between, which a shell may split: what would split a word is percent-encoded, and `%` is the empty one. */
export function joinWords(words: readonly string[]): string {
  return words.map((word) => (word === '' ? '%' : word.replaceAll(/[\s%*?[\\]/gu, percentEncoded))).join(' ')
}

/** `encodeURIComponent` leaves the star alone. */
function percentEncoded(character: string): string {
  return character === '*' ? '%2A' : encodeURIComponent(character)
}

/** Formats the words of such a text. Throws URIError for one that `joinWords` did not write. */
export function splitWords(text: string): string[] {
  if (text === '') return []
  return text.split(' ').map((word) => (word === '%' ? '' : decodeURIComponent(word)))
}
