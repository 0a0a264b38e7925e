import { withPublicUrls } from '../secrets/public-url.ts'

/**
 * Shows text from outside in a message: JSON-quoted, so control characters and line ends cannot act, without what may be a secret
 * of a URL, and cut, so a message stays one sentence.
 */
export function quote(value: unknown, limit = 120): string {
  const text = JSON.stringify(typeof value === 'string' ? withPublicUrls(value) : value) ?? String(value)
  // JSON leaves these alone; a terminal or a reader's eye does not (C1 controls, bidirectional overrides, line separators).
  const visible = withPublicUrls(text).replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return visible.length <= limit ? visible : `${visible.slice(0, limit)}… (${visible.length} characters)`
}
