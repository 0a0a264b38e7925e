/**
 * Returns a word of a shell's line as the shell would read it, as far as quotes and backslashes go. A quote may be open, where the cursor is.
 * Nothing is evaluated.
 */
export function unquoted(word: string): string {
  return word.replaceAll(
    /'([^']*)(?:'|$)|"((?:\\[^]|[^"\\])*)(?:"|\\?$)|\\([^]?)/g,
    (_all, single?: string, double?: string, escaped?: string) => {
      if (single !== undefined) return single
      return double === undefined ? (escaped ?? '') : double.replaceAll(/\\([$`"\\])/g, '$1')
    },
  )
}
