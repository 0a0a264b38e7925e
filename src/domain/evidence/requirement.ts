import { verdicts } from '../activation/verdict.ts'
import { checkNames, type Check, type CheckName } from './check.ts'

/** What a script requires of a verification: that a check passed, or that the record has a verdict. */
export type Requirement = { readonly check: CheckName } | { readonly verdict: string }

/** Parses `inventory`, or `verdict=COMMITTED`; undefined for anything else. */
export function parseRequirement(text: string): Requirement | undefined {
  const name = checkNames.find((one) => one === text)
  if (name !== undefined) return { check: name }
  const verdict = /^verdict=(.*)$/.exec(text)?.[1]
  return verdict !== undefined && Object.hasOwn(verdicts, verdict) ? { verdict } : undefined
}

/**
 * Returns the checks with those failed that are required and did not pass; of second builders, one that passed is enough. A required check
 * that was never made is added, and so is a required verdict that the record does not have.
 */
export function withRequired(done: readonly Check[], required: readonly Requirement[], recordedVerdict: string | undefined): Check[] {
  const names = new Set(required.flatMap((one) => ('check' in one ? [one.check] : [])))
  const wanted = required.flatMap((one) => ('verdict' in one && one.verdict !== recordedVerdict ? [one.verdict] : []))
  return [
    ...done.map((one): Check => (names.has(one.check) && isOpen(one, done) ? { ...one, outcome: 'failed' } : one)),
    ...[...names].filter((name) => !done.some(({ check }) => check === name)).map(notMade),
    ...wanted.map((verdict) => otherVerdict(verdict, recordedVerdict)),
  ]
}

/** Checks that several parties make of the same release independently, of which one is enough. */
const oneIsEnough: ReadonlySet<CheckName> = new Set(['reproduced'])

/** True for a check that is not provable, unless another one that passed is enough. */
function isOpen({ check, outcome, about }: Check, done: readonly Check[]): boolean {
  if (outcome !== 'not-provable') return false
  return !oneIsEnough.has(check) || !done.some((other) => other.check === check && other.about === about && other.outcome === 'passed')
}

function notMade(check: CheckName): Check {
  return { check, outcome: 'failed', statement: 'It is required, and what it needs was not given.', restsOn: [], vouchedBy: 'none' }
}

function otherVerdict(wanted: string, recorded: string | undefined): Check {
  const statement = `The verdict ${wanted} is required, and ${recorded === undefined ? 'no record was given' : `the record has ${recorded}`}.`
  return { check: 'record', outcome: 'failed', statement, restsOn: [], vouchedBy: 'none' }
}
