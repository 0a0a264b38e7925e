import canonicalize from 'canonicalize'

/** Canonical JSON (RFC 8785): one value, one text. */
export function canonicalJson(value: object): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('The value has no JSON form.')
  return text
}
