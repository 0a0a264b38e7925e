/** A style sheet, or a part of one. */
export interface Css {
  readonly css: string
}

/**
 * Builds a style sheet from a template. Only numbers and other style sheets are inserted: no text from outside can become a rule, or end
 * the element that contains it.
 */
export function css(strings: TemplateStringsArray, ...parts: readonly (Css | number)[]): Css {
  return { css: strings.reduce((sheet, piece, index) => sheet + written(parts[index - 1]!) + piece) }
}

function written(part: Css | number): string {
  return typeof part === 'number' ? String(part) : part.css
}
