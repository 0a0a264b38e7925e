import { z } from 'zod'
import { verdictNames } from './verdicts.ts'

export { isSuccess, verdicts, type Verdict } from './verdicts.ts'
export const verdictSchema = z.enum(verdictNames)
