import { publicKeySchema } from '../config/grammar.ts'
import { allStrings } from '../trust/wire.ts'

/** What follows the type in a key's bytes (RFC 4253, 6.6; RFC 5656, 3.1; RFC 8709, 4). */
const parts: Readonly<Record<string, (strings: readonly Buffer[]) => boolean>> = {
  'ssh-ed25519': ([key, ...more]) => key?.length === 32 && more.length === 0,
  'ssh-rsa': ([exponent, modulus, ...more]) => (exponent?.length ?? 0) > 0 && (modulus?.length ?? 0) >= 128 && more.length === 0,
  'ecdsa-sha2-nistp256': isPoint('nistp256', 65),
  'ecdsa-sha2-nistp384': isPoint('nistp384', 97),
  'ecdsa-sha2-nistp521': isPoint('nistp521', 133),
}

function isPoint(name: string, length: number): (strings: readonly Buffer[]) => boolean {
  return ([curve, point, ...more]) => curve?.toString('latin1') === name && point?.length === length && more.length === 0
}

/** A public key that may log in: `publicKeySchema`, and its bytes are a whole key of its type. */
export const loginKeySchema = publicKeySchema.refine(isWhole, 'must be a complete public key, of the type that its line gives')

function isWhole(line: string): boolean {
  const [type = '', base64 = ''] = line.split(' ')
  const bytes = Buffer.from(base64, 'base64')
  // Node's decoder accepts everything; what it would have written itself is what it has read.
  if (bytes.toString('base64') !== base64) return false
  const [written, ...rest] = allStrings(bytes, 4) ?? []
  return written?.toString('latin1') === type && parts[type]?.(rest) === true
}
