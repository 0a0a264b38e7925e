import { z } from 'zod'
import { wordSchema } from './grammar.ts'

/** A program of the user's and its arguments. */
export const commandSchema = z
  .array(wordSchema)
  .min(1)
  .max(64)
  .refine(([program]) => program !== '', 'must begin with a program')
