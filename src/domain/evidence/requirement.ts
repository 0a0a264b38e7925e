import { verdicts } from '../activation/verdicts.ts'
import { checkAdvice } from './check-advice.ts'
import { checkNames, type Check, type CheckName } from './check.ts'
import { checkScopes, type CheckSubject } from './check-scopes.ts'

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

/** Hosts or releases, by what the checks name of them; undefined for the only one, which they do not name. */
export interface Subjects {
  readonly here: readonly (string | undefined)[]
  /** The one that was asked about, of several. */
  readonly asked?: string | undefined
}

/** What a verification was asked about. */
export interface Asked {
  readonly hosts: Subjects
  readonly releases: Subjects
  /** Of each host with each release; one at least, if a verdict is required. */
  readonly recorded: readonly RecordedVerdict[]
  /** True for a single manifest: then the checks of whole evidence are never made. */
  readonly isSingleManifest?: boolean
  /** Returns whether there is a record, or a ledger, of a host; of any, if none is named. Nothing is here when absent. */
  readonly isHere?: (part: 'record' | 'ledger', host: string | undefined) => boolean
}

/** Of a single manifest: its checks do not name what they are about. */
export const singleSubject: Subjects = { here: [undefined] }

/** Parses `inventory`, or `verdict=COMMITTED`; undefined for anything else. */
export function parseRequirement(text: string): Requirement | undefined {
  const name = checkNames.find((one) => one === text)
  if (name !== undefined) return { check: name }
  const verdict = /^verdict=(.*)$/.exec(text)?.[1]
  return verdict !== undefined && Object.hasOwn(verdicts, verdict) ? { verdict } : undefined
}

/**
 * Returns the checks with those failed that are required and did not pass, for each host and each release that is asked about; of second
 * builders, one that passed is enough. A required check that was never made of one of them is added, and so is a required verdict for each
 * host with each release that does not have it.
 */
export function withRequired(done: readonly Check[], required: readonly Requirement[], asked: Asked): Check[] {
  const names = new Set(required.flatMap((one) => ('check' in one ? [one.check] : [])))
  const isRequired = (one: Check) => names.has(one.check) && isAskedAbout(one, asked)
  return [
    ...done.map((one): Check => (isRequired(one) && isOpen(one, done) ? requiredOpen(one, asked) : one)),
    ...[...names].flatMap((name) => missing(name, done, asked)),
    ...required.flatMap((one) => ('verdict' in one ? otherVerdicts(one.verdict, asked) : [])),
  ]
}

/** False for a check of another host or release than the one that was named. */
function isAskedAbout({ check, about }: Check, { hosts, releases }: Asked): boolean {
  const { subject } = checkScopes[check]
  if (subject === 'release') return isAbout(about, releases.asked)
  return subject === 'host' || subject === 'some-hosts' ? isAbout(about, hosts.asked) : true
}

function isAbout(about: string | undefined, subject: string | undefined): boolean {
  return about === undefined || subject === undefined || about === subject
}

/** Returns the failed checks of the hosts or releases that are asked about, and of which the check was never made. */
function missing(name: CheckName, done: readonly Check[], asked: Asked): Check[] {
  const made = new Set(done.filter(({ check }) => check === name).map(({ about }) => about))
  return subjectsOf(name, done, asked)
    .filter((subject) => (subject === undefined ? made.size === 0 : !made.has(subject) && !made.has(undefined)))
    .map((subject) =>
      asked.isSingleManifest === true && checkScopes[name].needs === 'whole-evidence' && checkAdvice[name].neverPasses === undefined
        ? ofWholeEvidence(name)
        : notMade(name, subject, asked),
    )
}

/** Returns what a required check must have been made of. */
function subjectsOf(name: CheckName, done: readonly Check[], { hosts, releases }: Asked): readonly (string | undefined)[] {
  const subjects: Record<CheckSubject, () => readonly (string | undefined)[]> = {
    release: () => each(releases),
    host: () => each(hosts),
    'live-host': () => each({ here: [...new Set(done.filter(({ check }) => check === 'live-host').map(({ about }) => about))] }),
    'some-hosts': () => [hosts.asked],
    all: () => [undefined],
  }
  return subjects[checkScopes[name].subject]()
}

/** One at least, of which the check was never made, where nothing is here. */
function each({ here, asked }: Subjects): readonly (string | undefined)[] {
  if (asked !== undefined) return [asked]
  return here.length === 0 ? [undefined] : here
}

/** Checks that several parties make of the same release independently, of which one is enough. */
const oneIsEnough: ReadonlySet<CheckName> = new Set(['reproduced'])

/** True for a check that is not provable, unless another one that passed is enough. */
function isOpen({ check, outcome, about }: Check, done: readonly Check[]): boolean {
  if (outcome !== 'not-provable') return false
  return !oneIsEnough.has(check) || !done.some((other) => other.check === check && other.about === about && other.outcome === 'passed')
}

/** The answer of a single manifest to what only whole evidence can answer. */
function ofWholeEvidence(check: CheckName): Check {
  const statement = `The check ${check} is required, and it was not made: it is one of whole evidence, and this is a single manifest.`
  const hint = 'Give the folder or the archive that "grind-to-prod bundle" wrote.'
  return { check, outcome: 'failed', statement, hint, restsOn: [], vouchedBy: 'none' }
}

/** Returns what to give for a check. */
function toGive(check: CheckName, { isSingleManifest = false }: Asked): string {
  const { give, giveBesideManifest = give } = checkAdvice[check]
  return isSingleManifest ? giveBesideManifest : give
}

/** A check that is not provable and required failed because of what is missing, and not because of what is here. */
function requiredOpen(one: Check, asked: Asked): Check {
  return { ...one, outcome: 'failed', hint: one.hint ?? toGive(one.check, asked) }
}

function notMade(check: CheckName, subject: string | undefined, asked: Asked): Check {
  const isOfRelease = checkScopes[check].subject === 'release'
  const of = subject === undefined ? '' : ` of ${isOfRelease ? 'release' : 'the host'} ${subject}`
  const statement = `The check ${check} is required${of}, and ${whyNotMade(check, subject, asked)}.`
  const made: Check = { check, outcome: 'failed', statement, hint: toGive(check, asked), restsOn: [], vouchedBy: 'none' }
  return subject === undefined ? made : Object.assign(made, { about: subject })
}

/** Returns why a check was not made, as the end of a sentence: by what it needs and is not here, if anything is known to be missing. */
function whyNotMade(check: CheckName, host: string | undefined, { isHere = () => false }: Asked): string {
  const { needs, neverPasses } = checkAdvice[check]
  if (neverPasses !== undefined) return `never passes: it only ${neverPasses}`
  const missed = needs.filter((part) => (part !== 'record' && part !== 'ledger') || !isHere(part, host))
  if (missed.length > 0) return `was not made: there is no ${missed.join(' and no ')}`
  return `was not made from the ${needs.join(' and the ')} that ${needs.length === 1 ? 'is' : 'are'} here`
}

function otherVerdicts(wanted: string, asked: Asked): Check[] {
  return asked.recorded
    .filter(({ verdict }) => verdict !== wanted)
    .map(({ about, verdict, found, restsOn }): Check => {
      const statement = `The verdict ${wanted} is required, and ${found}.`
      const hint =
        verdict === undefined ? toGive('record', asked) : 'The reason is in the record: find out why the attempt did not end as required.'
      const check: Check = { check: 'record', outcome: 'failed', statement, hint, restsOn, vouchedBy: 'none' }
      return about === undefined ? check : Object.assign(check, { about })
    })
}
