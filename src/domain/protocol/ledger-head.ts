import { z } from 'zod'
import { nameSchema } from '../config/grammar.ts'
import { SIGNATURE_LIMIT_BYTES } from '../trust/signature.ts'
import { timeSchema } from './limits.ts'

/** What a host signs of its ledger: the newest line at a moment, and with it all lines before. */
const ledgerHeadSchema = z.strictObject({
  host: z.string().max(255),
  application: nameSchema,
  line: z.number().int().positive(),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  signedAt: timeSchema,
})

export type LedgerHead = z.infer<typeof ledgerHeadSchema>

/** The same with the host's signature. */
export const signedHeadSchema = ledgerHeadSchema.extend({ signature: z.string().max(SIGNATURE_LIMIT_BYTES) })

export type SignedHead = z.infer<typeof signedHeadSchema>
