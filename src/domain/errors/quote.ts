import { withPublicUrls } from '../secrets/public-url.ts'

/**
 * Shows text from outside in a message: JSON-quoted, so control characters and line ends cannot act, without what may be a secret
 * of a URL, and cut, so a message stays one sentence. It is cut in the middle: the end of a path is its file's name.
 */
export function quote(value: unknown, limit = 120): string {
  const text = JSON.stringify(typeof value === 'string' ? withPublicUrls(value) : value) ?? String(value)
  // JSON leaves these alone; a terminal or a reader's eye does not (C1 controls, bidirectional overrides, line separators).
  const visible = withPublicUrls(text).replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  if (visible.length <= limit) return visible
  const end = Math.ceil(limit / 3)
  return `${visible.slice(0, limit - end)}…${visible.slice(-end)} (${visible.length} characters)`
}

/** What names are made of: of people, hosts and repositories. None can end a line, or look like the words around it. */
const NAME_FORM = /^[A-Za-z0-9][A-Za-z0-9@._:+/[\]-]{0,99}$/

/** Shows a name from outside in a sentence: as it is if it has only what names are made of, else quoted, with single spaces. */
export function quoteUnlessName(name: string): string {
  return NAME_FORM.test(name) ? name : quote(name.replace(/\p{Zs}+/gu, ' '))
}

/** Shows the names from outside of one person, each as `quoteUnlessName` does. */
export function personOf(principals: readonly string[]): string {
  return principals.map(quoteUnlessName).join('/')
}
