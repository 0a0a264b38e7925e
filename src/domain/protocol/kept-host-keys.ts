import { z } from 'zod'
import { publicKeySchema } from '../config/grammar.ts'
import { timeSchema } from './limits.ts'

/** Keys that a host keeps at most, and statements of their changes. */
export const KEPT_HOST_KEYS = 64

/** Largest statement of a change of a key, as the text of its envelope. */
export const ROTATION_LIMIT_BYTES = 32 * 1024

/** A key that signed records of a host. */
export const keptHostKeySchema = z.strictObject({
  publicKey: publicKeySchema,
  /** When it signed first, by the host's clock: the key before it signed until then. */
  since: timeSchema,
})
export type KeptHostKey = z.infer<typeof keptHostKeySchema>

/** What a ledger has of the keys that signed it. Absent from an older agent. */
export const keptHostKeysShape = {
  /** Every key that signed records, oldest first. */
  hostKeys: z.array(keptHostKeySchema).max(KEPT_HOST_KEYS).optional(),
  /** The statements in which a key names its successor, oldest first: each the text of a DSSE envelope. */
  keyRotations: z.array(z.string().max(ROTATION_LIMIT_BYTES)).max(KEPT_HOST_KEYS).optional(),
} as const
