import { z } from 'zod'
import { verdictNames, type Verdict } from './verdicts.ts'

export const verdictSchema = z.enum(verdictNames)

/** The verdicts that a host records; UNKNOWN is what a client concludes without it. */
export const recordedVerdicts = ['COMMITTED', 'UNCHANGED', 'ROLLED_BACK', 'NEEDS_HUMAN'] as const satisfies readonly Verdict[]
