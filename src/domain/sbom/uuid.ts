import { createHash } from 'node:crypto'

/** The namespace of names that are URLs or other URIs (RFC 9562, section 6.6). */
export const URI_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

/** Computes a UUID of version 5 (RFC 9562, section 5.5): the same for the same name, everywhere. */
export function uuidOfName(namespace: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
