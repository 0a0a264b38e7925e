/** True when a pattern of ssh_config(5) fits a text: `*` is any characters, `?` is one. In time that grows with both lengths alone. */
export function fitsPattern(pattern: string, text: string): boolean {
  let [at, inText] = [0, 0]
  let star: { at: number; inText: number } | undefined
  while (inText < text.length) {
    if (pattern[at] === '*') {
      star = { at, inText }
      at += 1
    } else if (pattern[at] === '?' || (at < pattern.length && pattern[at] === text[inText])) {
      at += 1
      inText += 1
    } else if (star !== undefined) {
      star = { at: star.at, inText: star.inText + 1 }
      at = star.at + 1
      inText = star.inText
    } else {
      return false
    }
  }
  return /^\**$/.test(pattern.slice(at))
}
