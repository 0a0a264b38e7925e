import * as fc from 'fast-check'

/**
 * How often each property is tried, unless it has its own number because a run of it starts a program or writes files: a short slice in the
 * fast tests, the given number in `npm run fuzz`. A seed makes the same choices again.
 */
const runs = process.env['GRIND_TO_PROD_FUZZ_RUNS']
const seed = process.env['GRIND_TO_PROD_FUZZ_SEED']

fc.configureGlobal({ numRuns: runs === undefined ? 200 : Number(runs), ...(seed === undefined ? {} : { seed: Number(seed) }) })
