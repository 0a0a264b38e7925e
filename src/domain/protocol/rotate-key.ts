import { z } from 'zod'
import { sha256Schema } from '../closure/store-path.ts'
import { nameSchema } from '../config/grammar.ts'
import { ROTATION_LIMIT_BYTES } from './kept-host-keys.ts'

/** What follows `rotate-key APPLICATION`: the other key, which is not the one that signs now. */
export type RotateKeyWords =
  /** The public key that is to sign from then on. */
  | { readonly to: string }
  /** The private key that signed before. */
  | { readonly from: string }

/** Reads `--to FILE` or `--from FILE`; undefined for anything else. */
export function parseRotateKeyWords([flag, file, ...more]: readonly string[]): RotateKeyWords | undefined {
  if (file === undefined || more.length > 0 || !/^\/[^\0\r\n]{1,4095}$/.test(file)) return undefined
  if (flag === '--to') return { to: file }
  return flag === '--from' ? { from: file } : undefined
}

const fingerprint = z.string().max(128)

/** Of `rotate-key`: what the old key stated. */
export const rotateKeyResultSchema = z.strictObject({
  host: z.string().max(255),
  application: nameSchema,
  oldKey: fingerprint,
  newKey: fingerprint,
  /** The last line of the ledger that the old key may sign. */
  newest: z.strictObject({ line: z.number().int().positive(), digest: sha256Schema }).nullable(),
  /** True when the new key is in its place, false when it must be put there. */
  isInPlace: z.boolean(),
  /** The text of the statement's envelope. */
  statement: z.string().max(ROTATION_LIMIT_BYTES),
})
export type RotateKeyResult = z.infer<typeof rotateKeyResultSchema>
