import { allStrings, keyFingerprint } from './wire.ts'

type IsRest = (strings: readonly Buffer[]) => boolean

/** What follows the type in a key's bytes (RFC 4253, 6.6; RFC 5656, 3.1; RFC 8709, 4; OpenSSH's PROTOCOL.u2f). */
const parts: Readonly<Record<string, IsRest>> = {
  'ssh-ed25519': ([key, ...more]) => key?.length === 32 && more.length === 0,
  'ssh-rsa': ([exponent, modulus, ...more]) => (exponent?.length ?? 0) > 0 && (modulus?.length ?? 0) >= 128 && more.length === 0,
  'ssh-dss': (numbers) => numbers.length === 4 && numbers.every(({ length }) => length > 0),
  'ecdsa-sha2-nistp256': isPoint('nistp256', 65),
  'ecdsa-sha2-nistp384': isPoint('nistp384', 97),
  'ecdsa-sha2-nistp521': isPoint('nistp521', 133),
  'sk-ssh-ed25519@openssh.com': ([key, application, ...more]) => key?.length === 32 && (application?.length ?? 0) > 0 && more.length === 0,
  'sk-ecdsa-sha2-nistp256@openssh.com': ([curve, point, application, ...more]) =>
    isPoint('nistp256', 65)([curve!, point!]) && (application?.length ?? 0) > 0 && more.length === 0,
}

function isPoint(name: string, length: number): IsRest {
  return ([curve, point, ...more]) => curve?.toString('latin1') === name && point?.length === length && more.length === 0
}

/** Strings in a public key at most: DSA's have five. */
const KEY_STRINGS_LIMIT = 5

/**
 * Returns the fingerprint of a public key by its line's type and base64; undefined unless the bytes are a whole key of that type. Of a line
 * that was cut off, the bytes have a fingerprint too, and no key has it.
 */
export function wholeKeyFingerprint(type: string, base64: string): string | undefined {
  const bytes = Buffer.from(base64, 'base64')
  // Node's decoder accepts everything; what it would have written itself is what it has read.
  if (bytes.toString('base64') !== base64) return undefined
  const [written, ...rest] = allStrings(bytes, KEY_STRINGS_LIMIT) ?? []
  const isWhole = Object.hasOwn(parts, type) && written?.toString('latin1') === type && parts[type]?.(rest) === true
  return isWhole ? keyFingerprint(bytes) : undefined
}
