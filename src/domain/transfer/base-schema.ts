import { z } from 'zod'
import { narHashSchema, storePathSchema } from '../closure/store-path.ts'

/** Limits of what a host answers about bases, so that an answer has a few megabytes at most. */
export const BASE_LIMITS = {
  /** Paths that get bases: the largest of those that are missing. */
  paths: 10_000,
  /** Candidates of one path. */
  candidates: 3,
  /** Candidates of which the host has to ask Nix and which it has to root, over all paths: about 0.1 ms each. */
  asked: 1024,
  /** The codecs that a host names, and the length of a name. */
  codecs: 16,
  codecName: 32,
} as const

/** A NAR below this size gets no base: what the base would save is less than what naming and reading it costs. */
export const LEAST_BASE_NAR_BYTES = 32 * 1024

/** A valid path of the host that a missing path may be reconstructed from. */
const baseCandidateSchema = z.strictObject({
  path: storePathSchema,
  narHash: narHashSchema,
  narSize: z.number().int().nonnegative(),
})
export type BaseCandidate = z.infer<typeof baseCandidateSchema>

/** A missing path, and what it may be reconstructed from: the best candidate first. */
const missingWithBasesSchema = z.strictObject({
  path: storePathSchema,
  candidates: z.array(baseCandidateSchema).min(1).max(BASE_LIMITS.candidates),
})
export type MissingWithBases = z.infer<typeof missingWithBasesSchema>

/** What a host accepts of a copy beyond pack format 1. An earlier agent does not answer it, and then gets format 1. */
export const transferSchema = z.strictObject({
  /** The newest pack format that the agent reads. */
  format: z.number().int().positive(),
  /** Names of the codecs that its Node decodes. A client ignores those that it does not know. */
  codecs: z.array(z.string().max(BASE_LIMITS.codecName)).max(BASE_LIMITS.codecs),
  bases: z.array(missingWithBasesSchema).max(BASE_LIMITS.paths),
})
export type Transfer = z.infer<typeof transferSchema>
