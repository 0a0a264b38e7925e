import * as fc from 'fast-check'

/**
 * How often each property is tried, unless it has its own number because a run of it starts a program or writes files: a short slice in the
 * fast tests, the given number in `npm run fuzz`. A seed makes the same choices again.
 */
const runs = numberIn('GRIND_TO_PROD_FUZZ_RUNS')
const seed = numberIn('GRIND_TO_PROD_FUZZ_SEED')

fc.configureGlobal({ numRuns: runs ?? 200, ...(seed === undefined ? {} : { seed }) })

/** A property that is tried no times passes, so what is not a number from 1 fails every test. */
function numberIn(variable: string): number | undefined {
  const text = process.env[variable]
  if (text === undefined) return undefined
  if (!/^-?[1-9]\d*$/.test(text)) throw new Error(`${variable} is "${text}", not a whole number from 1.`)
  return Number(text)
}
