/** A piece of HTML that is safe in a page. */
export interface Html {
  readonly html: string
}

type Part = Html | string | number | readonly Html[]

/**
 * Builds HTML from a template: every inserted text is escaped, for content and for a quoted attribute alike, so that text from a host is
 * shown and never read as markup. Only results of this function are inserted unescaped.
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

/** Escapes text for HTML; half of a character becomes U+FFFD. The caller makes invisible characters visible (`sanitizeLine`). */
function escapeHtml(text: string): string {
  return text.toWellFormed().replaceAll(/[&<>"']/g, (character) => entities[character]!)
}
