import canonicalize from 'canonicalize'

/** Canonical JSON (RFC 8785): one value, one text. */
export function canonicalJson(value: object): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('The value has no JSON form.')
  return text
}

/**
 * Canonical JSON for values with arbitrary texts: half of a character, such as at the end of a truncated text, has no canonical form, and
 * becomes U+FFFD.
 */
export function canonicalRecord(value: object): string {
  const text = JSON.stringify(value)
  // JSON has half of a character only as an escape, and few texts have one.
  const wellFormedValue: object = text.includes(String.raw`\ud`) ? JSON.parse(text, wellFormed) : JSON.parse(text)
  return canonicalJson(wellFormedValue)
}

function wellFormed(_key: string, part: unknown): unknown {
  return typeof part === 'string' ? part.toWellFormed() : part
}
