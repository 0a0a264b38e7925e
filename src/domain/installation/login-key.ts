import { publicKeySchema } from '../config/grammar.ts'
import { wholeKeyFingerprint } from '../trust/whole-key.ts'

/** A public key that may log in: `publicKeySchema`, and its bytes are a whole key of its type. */
export const loginKeySchema = publicKeySchema.refine(isWhole, 'must be a complete public key, of the type that its line gives')

function isWhole(line: string): boolean {
  const [type = '', base64 = ''] = line.split(' ')
  return wholeKeyFingerprint(type, base64) !== undefined
}
