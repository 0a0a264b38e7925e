import { createHash } from 'node:crypto'

/* Keys and signatures in ssh's binary form (RFC 4251, section 5): strings, each with its length in four bytes before it. */

/** `SHA256:` and base64 without padding, as ssh shows a public key's bytes. */
export function keyFingerprint(publicKey: Uint8Array): string {
  return `SHA256:${createHash('sha256').update(publicKey).digest('base64').replace(/=+$/, '')}`
}

/** Returns the first of ssh's strings (four bytes of length, then as many bytes), or undefined when it is not whole. */
export function firstString(bytes: Buffer): Buffer | undefined {
  if (bytes.length < 4) return undefined
  const end = 4 + bytes.readUInt32BE(0)
  return end > bytes.length ? undefined : bytes.subarray(4, end)
}

/** Returns all of ssh's strings, which must fill the bytes to their end; undefined when they do not, or are more than `limit`. */
export function allStrings(bytes: Buffer, limit: number): Buffer[] | undefined {
  const strings: Buffer[] = []
  for (let rest = bytes; rest.length > 0;) {
    const next = firstString(rest)
    if (next === undefined || strings.length === limit) return undefined
    strings.push(next)
    rest = rest.subarray(4 + next.length)
  }
  return strings
}
