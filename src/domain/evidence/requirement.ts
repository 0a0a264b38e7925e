import { verdicts } from '../activation/verdict.ts'
import { checkNames, type Check, type CheckName } from './check.ts'

/** What a script requires of a verification: that a check passed, or that the record has a verdict. */
export type Requirement = { readonly check: CheckName } | { readonly verdict: string }

/** The verdict that the newest attempt of a host with a release has, as its record shows it. */
export interface RecordedVerdict {
  /** The host. */
  readonly about?: string
  /** Undefined where no record shows it. */
  readonly verdict: string | undefined
  /** What was found, as the end of a sentence. */
  readonly found: string
  readonly restsOn: readonly string[]
}

/** What a verification was asked about. */
export interface Asked {
  /** Of each host with each release; one at least. */
  readonly recorded: readonly RecordedVerdict[]
}

/** Parses `inventory`, or `verdict=COMMITTED`; undefined for anything else. */
export function parseRequirement(text: string): Requirement | undefined {
  const name = checkNames.find((one) => one === text)
  if (name !== undefined) return { check: name }
  const verdict = /^verdict=(.*)$/.exec(text)?.[1]
  return verdict !== undefined && Object.hasOwn(verdicts, verdict) ? { verdict } : undefined
}

/**
 * Returns the checks with those failed that are required and did not pass; of second builders, one that passed is enough. A required check
 * that was never made is added, and so is a required verdict for each host with each release that does not have it.
 */
export function withRequired(done: readonly Check[], required: readonly Requirement[], { recorded }: Asked): Check[] {
  const names = new Set(required.flatMap((one) => ('check' in one ? [one.check] : [])))
  return [
    ...done.map((one): Check => (names.has(one.check) && isOpen(one, done) ? { ...one, outcome: 'failed' } : one)),
    ...[...names].filter((name) => !done.some(({ check }) => check === name)).map(notMade),
    ...required.flatMap((one) => ('verdict' in one ? otherVerdicts(one.verdict, recorded) : [])),
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

function otherVerdicts(wanted: string, recorded: readonly RecordedVerdict[]): Check[] {
  return recorded
    .filter(({ verdict }) => verdict !== wanted)
    .map(({ about, found, restsOn }): Check => {
      const statement = `The verdict ${wanted} is required, and ${found}.`
      const check: Check = { check: 'record', outcome: 'failed', statement, restsOn, vouchedBy: 'none' }
      return about === undefined ? check : Object.assign(check, { about })
    })
}
