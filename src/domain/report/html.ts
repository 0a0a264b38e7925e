/** A piece of HTML that may stand in a page as it is. */
export interface Html {
  readonly html: string
}

type Part = Html | string | number | readonly Html[]

/**
 * HTML from a template: every text that is put in is escaped, for content and for a quoted attribute alike, so that text from
 * a host is shown and never read as markup. Only what this function made goes in unescaped.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.reduce((page, piece, index) => page + written(parts[index - 1]!) + piece) }
}

function written(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  return 'html' in part ? part.html : part.map((piece) => piece.html).join('')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it stands in HTML; half of a character becomes U+FFFD. What a reader cannot see is the caller's to show (`inert`). */
function escapeHtml(text: string): string {
  return text.toWellFormed().replaceAll(/[&<>"']/g, (character) => entities[character]!)
}
