import { EXIT_DRIFT } from '../errors/errors.ts'
import { countVulnerabilities } from '../trust/nix-warnings.ts'

/** One thing that must be right before a release, and whether it is. */
export interface Check {
  /** What it is about: `this machine`, `the repository`, `the configuration`, `the keys`, a host's name, or `GitHub`. */
  readonly about: string
  /** A name that stays, such as `nix-signs`. */
  readonly id: string
  /** `warning`: a release works nevertheless. `unknown`: it cannot be checked from here, or not yet. */
  readonly outcome: 'passed' | 'failed' | 'warning' | 'unknown'
  /** One sentence. */
  readonly message: string
  /** What to do, as an imperative; for a failed check. */
  readonly hint?: string
  /** What the message counts, a sentence each. */
  readonly details?: readonly string[]
}

/** The result of a check before it is known what it is about. */
export type Finding = Omit<Check, 'about'>

export function passed(id: string, message: string): Finding {
  return { id, outcome: 'passed', message }
}

export function failed(id: string, message: string, hint: string): Finding {
  return { id, outcome: 'failed', message, hint }
}

export function warned(id: string, message: string, hint: string): Finding {
  return { id, outcome: 'warning', message, hint }
}

export function unknown(id: string, message: string, hint?: string): Finding {
  return { id, outcome: 'unknown', message, ...(hint === undefined ? {} : { hint }) }
}

/** Adds what the findings are about. */
export function about(subject: string, findings: readonly Finding[]): Check[] {
  return findings.map((finding) => ({ about: subject, ...finding }))
}

/** Returns the exit code: that of a comparison which found something when a check failed, so that a job can depend on it. */
export function doctorExitCode(checks: readonly Check[]): number {
  return checks.some(({ outcome }) => outcome === 'failed') ? EXIT_DRIFT : 0
}

/** How many checks have each outcome. */
export function countOutcomes(checks: readonly Check[]): Readonly<Record<Check['outcome'], number>> {
  const count = (outcome: Check['outcome']) => checks.filter((check) => check.outcome === outcome).length
  return { passed: count('passed'), failed: count('failed'), warning: count('warning'), unknown: count('unknown') }
}

/** Returns the counts in words, the good ones first. */
export function countsText(checks: readonly Check[]): string {
  const { passed: good, failed: bad, warning, unknown: open } = countOutcomes(checks)
  return `${good} passed, ${bad} failed, ${warning} warnings, ${open} not checkable here`
}

const marks = { passed: 'ok', failed: 'FAILED', warning: 'warning', unknown: '-' } as const

/** Warns of each problem of a Nix; its known vulnerabilities are one warning. */
export function nixChecks(
  id: string,
  { version, warnings }: { readonly version: string; readonly warnings: readonly string[] },
  hint: string,
): Finding[] {
  const { summary, counted, others } = countVulnerabilities(version, warnings)
  const each = others.map((message) => warned(id, message, hint))
  if (summary === undefined) return each
  return [...each, { ...warned(id, `${summary}. "grind-to-prod doctor --verbose" lists them.`, hint), details: counted }]
}

/** Formats the checks, a line each below what they are about, and the outcome of all. */
export function checkLines(checks: readonly Check[], isVerbose = false): string[] {
  const subjects = [...new Set(checks.map((check) => check.about))]
  return [
    ...subjects.flatMap((subject) =>
      [`${subject}:`].concat(checks.filter((check) => check.about === subject).flatMap((check) => linesOf(check, isVerbose))),
    ),
    `${countsText(checks)}.`,
  ]
}

function linesOf({ outcome, message, hint, details = [] }: Check, isVerbose: boolean): string[] {
  const mark = marks[outcome].padEnd('warning'.length)
  const below = [...(isVerbose ? details.map((detail) => `- ${detail}`) : []), ...(hint === undefined ? [] : [hint])]
  return [`  ${mark}  ${message}`, ...below.map((line) => `  ${' '.repeat('warning'.length)}  ${line}`)]
}
