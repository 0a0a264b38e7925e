/** A part of a word in single quotes, in double quotes, or after a backslash. The last quote may be open. */
const quotedPart = /'(?<single>[^']*)(?:'|$)|"(?<double>(?:\\[^]|[^"\\])*)(?:"|\\?$)|\\(?<escaped>[^]?)/g

/** Returns a word of a shell's line as the shell would read it, as far as quotes and backslashes go. Nothing is evaluated. */
export function unquoted(word: string): string {
  let plain = ''
  let end = 0
  for (const { 0: part, index, groups } of word.matchAll(quotedPart)) {
    const { single, double, escaped } = { ...groups }
    plain += word.slice(end, index) + (single ?? double?.replaceAll(/\\([$`"\\])/g, '$1') ?? escaped ?? '')
    end = index + part.length
  }
  return plain + word.slice(end)
}
