import { explainedText, type Explained } from '../errors/error-lines.ts'
import { quote } from '../errors/quote.ts'
import type { LedgerState } from '../protocol/ledger-state.ts'
import { formatCount } from './amount.ts'
import { shortId } from './release-name.ts'
import { onHost } from '../protocol/on-host.ts'

/** Returns the sentence of a ledger whose chain is broken. */
export function brokenChainText(host: string, brokenAt: number): string {
  return `The hash chain of the ledger of ${host} is broken at line ${brokenAt}: that line, or one before it, was changed or removed.`
}

/** What to do about a ledger that is not whole. */
export const COMPARE_LEDGER = 'Compare it with the records that the runs kept.'

/** Returns the sentence of a ledger whose last line a crash cut off. */
export function incompleteLineText(host: string): string {
  return `The last line of the ledger of ${host} is incomplete: a write was cut off.`
}

/** What to do about an incomplete line. */
export const RECOVER_LEDGER = `The next attempt moves it aside, and so does "${onHost('recover')}" on the host.`

/** Most findings of one kind that are named; a host reports one more. */
const NAMED_FINDINGS = 10

const RESTORE_LINKS = 'Promote the current release again, which restores its links.'

/** Returns in what a ledger is not whole, and what to do; undefined when nothing is known against it. An older agent does not report it. */
export function ledgerProblem(host: string, state: LedgerState | undefined): Explained | undefined {
  if (state === undefined) return undefined
  const [lines, links] = [lineSentences(host, state), linkSentences(host, state)]
  const incomplete = state.incomplete === true ? [incompleteLineText(host)] : []
  const sentences = [...lines, ...links, ...incomplete]
  if (sentences.length === 0) return undefined
  const hints = [
    ...(lines.length === 0 ? [] : [COMPARE_LEDGER]),
    ...(state.contradicted === undefined ? [] : [switchBackHint(host, state.contradicted)]),
    // To promote what is current then would confirm the switch by hand.
    ...(links.length === 0 || state.contradicted !== undefined ? [] : [RESTORE_LINKS]),
    ...(incomplete.length === 0 ? [] : [RECOVER_LEDGER]),
  ]
  return { message: sentences.join(' '), hint: hints.join(' ') }
}

/** Returns in what a ledger is not whole, and what to do, as one text; undefined when nothing is known against it. */
export function ledgerWarning(host: string, state: LedgerState | undefined): string | undefined {
  const problem = ledgerProblem(host, state)
  return problem === undefined ? undefined : explainedText(problem)
}

/** Formats how much of a ledger was checked for its state; undefined for an older agent, which does not report it. */
export function checkedWords({ total, checked, compared }: LedgerState): string | undefined {
  if (checked === undefined) return undefined
  const lines = formatCount(total, 'line')
  const words = checked >= total ? `${lines}, all of them checked` : `${lines}, the last ${checked} of them checked`
  return compared === false ? `${words}, but not compared with all that the host has` : words
}

function lineSentences(host: string, { brokenAt, hasCurrent, contradicted, lost = [], unnamed = [] }: LedgerState): string[] {
  return [
    ...(brokenAt === null ? [] : [brokenChainText(host, brokenAt)]),
    ...(hasCurrent
      ? []
      : [`The ledger of ${host} has no record of the current release, so that at least the record of its promotion is missing.`]),
    ...(contradicted === undefined ? [] : [contradictionText(host, contradicted)]),
    ...(lost.length === 0 ? [] : [lostText(host, lost)]),
    ...(unnamed.length === 0 ? [] : [unnamedText(host, unnamed)]),
  ]
}

function contradictionText(host: string, { attempt, recorded, current }: NonNullable<LedgerState['contradicted']>): string {
  const left = recorded.map(releaseWords).join(' or ')
  return `The newest attempt in the ledger of ${host} that switched releases, ${attempt}, left ${left} current, but ${releaseWords(current)} is: it was switched by hand, or newer lines were removed.`
}

function switchBackHint(host: string, { recorded, current }: NonNullable<LedgerState['contradicted']>): string {
  const target = recorded.find((release) => release !== null)
  const back =
    target === undefined ? 'promote the right release' : `roll back with "grind-to-prod rollback ${host} --to ${shortId(target)}"`
  return `If it has all lines, the release was switched by hand: find out by whom, and ${back}. Restart no unit before: that would start ${releaseWords(current)}.`
}

function lostText(host: string, lost: NonNullable<LedgerState['lost']>): string {
  const named = lost.map(({ line, attempt }) => `line ${line}${attempt === undefined ? '' : ` (attempt ${attempt})`}`)
  return `The ledger of ${host} had lines that it does not have now: ${namedWords(named)}. Lines were removed or replaced.`
}

function unnamedText(host: string, unnamed: readonly string[]): string {
  return `${host} keeps releases that no line of its ledger names (${namedWords(unnamed.map(shortId))}): lines were removed.`
}

function namedWords(findings: readonly string[]): string {
  return [...findings.slice(0, NAMED_FINDINGS), ...(findings.length > NAMED_FINDINGS ? ['and more'] : [])].join(', ')
}

function linkSentences(host: string, { changedLinks = [] }: LedgerState): string[] {
  const sentences = changedLinks
    .slice(0, NAMED_FINDINGS)
    .map(({ link, target }) =>
      target === null
        ? `${quote(link)} on ${host} is not the link of the current release that it should be: it is missing, or something else is there.`
        : `${quote(link)} on ${host} leads to ${quote(target)}, which is not of the current release: it was changed by hand.`,
    )
  return changedLinks.length > NAMED_FINDINGS
    ? [...sentences, `More links of the current release on ${host} are not as it has them.`]
    : sentences
}

function releaseWords(release: string | null): string {
  return release === null ? 'no release' : `release ${shortId(release)}`
}
