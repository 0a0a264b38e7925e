import { z } from 'zod'
import { nameSchema } from '../config/grammar.ts'
import { PROTOCOL_VERSION } from './agent-program.ts'
import { signedHeadSchema } from './ledger-head.ts'

/** On standard input of `witness APPLICATION` over ssh: the newest line of the ledger of another host, as that host signed it. */
export const witnessRequestSchema = z.strictObject({ protocol: z.literal(PROTOCOL_VERSION), head: signedHeadSchema })
export type WitnessRequest = z.infer<typeof witnessRequestSchema>

/** Of `witness APPLICATION`: false when the host has that line already. */
export const witnessResultSchema = z.strictObject({ host: z.string().max(255), application: nameSchema, isNew: z.boolean() })
export type WitnessResult = z.infer<typeof witnessResultSchema>
