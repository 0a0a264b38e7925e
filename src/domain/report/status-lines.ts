import { quoteUnlessName } from '../errors/quote.ts'
import type { StatusResult } from '../protocol/status.ts'
import { countVulnerabilities } from '../trust/nix-warnings.ts'
import { agoOf } from './age.ts'
import { formatCount } from './amount.ts'
import { openEmergencyWords } from './emergency-words.ts'
import { checkedWords, ledgerWarning } from './ledger-warning.ts'
import { awaitingLines } from './outcome-lines.ts'
import { releaseWords, shortId, withShortIds, type Around, type KeptRelease } from './release-name.ts'
import { markedReleases } from './rollback-lines.ts'
import { bootProofLines, systemStatusLines } from './system-lines.ts'
import { unitState } from './unit-lines.ts'

/** How a status is shown. */
export interface StatusView extends Around {
  /** Each known vulnerability is a line. */
  readonly isVerbose?: boolean
  /** The command that lists what is counted here; that of the command line when absent. */
  readonly listed?: string
}

/** Formats what a host runs, for one host in full. */
export function statusLines(status: StatusResult, around: StatusView = {}, host?: string): string[] {
  const { awaiting } = status
  return [
    `${status.application} on ${status.hostName} (${status.role ?? 'no role'}), agent ${status.agentVersion}, Nix ${status.nixVersion}`,
    `  machine:  ${status.machineId === '' ? 'its id cannot be read' : status.machineId}`,
    `  current:  ${releaseWords(status.currentRelease, sourceOf(status, status.currentRelease), around)}`,
    ...sinceLines(status, around),
    ...previousLines(status, around),
    ...healthLines(status),
    ...systemStatusLines(status.system),
    ...bootProofLines(status.provedAtBoot),
    ...keptLines(status, around),
    ...status.units.map(unitLine),
    ...(status.removedUnits ?? []).map(
      ({ unit, activeState, executable, release }) =>
        `  ${unit}: ${activeState}, runs ${executable ?? 'nothing'} of release ${shortId(release)}; the current release does not list it`,
    ),
    ...ledgerStateLines(status),
    ...busyLines(status),
    ...(awaiting === undefined ? [] : awaitingLines(awaiting, host)),
    ...(status.emergencies ?? []).map((one) => `  ${openEmergencyWords(one, host)}`),
    ...lastAttemptLines(status, around),
    ...statusWarnings(status, status.hostName, around).map((warning) => `  warning: ${warning}`),
  ]
}

/** Formats where a rollback ends. Without another release there is nothing to name; with some, that none of them is chosen. */
function previousLines(status: StatusResult, around: Around): string[] {
  const { previousRelease, releases } = status
  if (previousRelease !== null) return [`  previous: ${releaseWords(previousRelease, sourceOf(status, previousRelease), around)}`]
  return releases.every(({ current }) => current) ? [] : ['  previous: none that a rollback chooses; give it one with the option "to"']
}

/** Formats the other releases that the host keeps, those that are good first. */
function keptLines({ releases, candidates = [], currentRelease }: StatusResult, around: Around): string[] {
  const kept: readonly (KeptRelease & { readonly valid: boolean })[] = releases.filter(({ current }) => !current)
  return markedReleases({ kept, current: currentRelease, candidates }).map(({ id, source, valid, remarks = [] }) => {
    const marks = [...remarks, ...(valid ? [] : ['not in the store'])]
    return `  kept:     ${releaseWords(id, source, around)}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`
  })
}

/**
 * Returns what a host warns of: first of its ledger, which most of its status is read from, then of its Nix. Known vulnerabilities are
 * counted, so that they do not hide the rest.
 */
export function statusWarnings({ ledger, warnings, nixVersion }: StatusResult, host: string, view: StatusView = {}): string[] {
  const ofLedger = ledgerWarning(host, ledger)
  const { summary, others } = countVulnerabilities(nixVersion, warnings)
  const { isVerbose = false, listed = `grind-to-prod status ${host} --verbose` } = view
  const ofNix = isVerbose || summary === undefined ? warnings : [...others, `${summary}. "${listed}" lists them.`]
  return [...(ofLedger === undefined ? [] : [ofLedger]), ...ofNix]
}

/** Returns the commit of a release that the host keeps. */
export function sourceOf({ releases }: StatusResult, release: string | null) {
  return releases.find(({ id }) => id === release)?.source
}

function sinceLines({ currentSince, ledger }: StatusResult, { now }: Around): string[] {
  if (ledger?.contradicted !== undefined)
    return [`  since:    unknown: not by the ledger, in which attempt ${ledger.contradicted.attempt} left another release`]
  if (currentSince === undefined) return []
  const { at, verb, actor } = currentSince
  return [
    `  since:    ${at}${now === undefined ? '' : ` (${agoOf(at, now)})`}, ${verb} by ${quoteUnlessName(actor.name)}${linksWords(ledger)}`,
  ]
}

function linksWords(ledger: StatusResult['ledger']): string {
  return (ledger?.changedLinks ?? []).length === 0 ? '' : '; links of it were changed by hand since'
}

function healthLines({ health }: StatusResult): string[] {
  if (health === undefined) return []
  return [
    `  health:   ${health.healthy ? 'healthy' : `not healthy: ${health.reason}`}`,
    ...health.checks.map(({ check, passed, detail }) => `    ${check}: ${passed ? 'passed' : 'failed'} (${detail})`),
  ]
}

function unitLine(unit: StatusResult['units'][number]): string {
  const { unit: name, activeState, subState, executable, ofCurrentRelease, done } = unit
  if (isNotInstalled(unit)) return `  ${name}: not installed on this host`
  const other = ofCurrentRelease === false ? ', not of the current release' : ''
  return `  ${name}: ${unitState({ activeState, done })} (${subState})${bootWords(unit)}, runs ${executable ?? 'nothing'}${other}`
}

/** True for a unit that systemd has no file of. */
export function isNotInstalled({ loadState }: StatusResult['units'][number]): boolean {
  return loadState === 'not-found'
}

function bootWords({ unitFileState }: StatusResult['units'][number]): string {
  return unitFileState === undefined || unitFileState === '' ? '' : `, ${unitFileState}`
}

/** Returns who holds the host, as a clause; undefined when no attempt does. */
export function busyWords({ holder }: StatusResult): string | undefined {
  if (holder === null) return undefined
  const who = holder.attempt === '' ? 'recovery' : `attempt ${holder.attempt} of ${quoteUnlessName(holder.actor.name)}`
  return `${who}${holder.since === '' ? '' : ` since ${holder.since}`}`
}

function ledgerStateLines({ ledger }: StatusResult): string[] {
  const words = ledger === undefined ? undefined : checkedWords(ledger)
  return words === undefined ? [] : [`  ledger:   ${words}`]
}

function busyLines(status: StatusResult): string[] {
  const busy = busyWords(status)
  return busy === undefined ? [] : [`  busy: ${busy}`]
}

function lastAttemptLines({ lastRecord }: StatusResult, { now }: Around): string[] {
  if (lastRecord === null) return []
  const { verdict, finishedAt, reason, verb, releaseId, actor } = lastRecord
  const when = now === undefined ? finishedAt : `${finishedAt} (${agoOf(finishedAt, now)})`
  const what = verb === 'set-role' ? verb : `${verb} of ${shortId(releaseId)}`
  return [`  last attempt: ${verdict} at ${when}, ${what} by ${quoteUnlessName(actor.name)}: ${withShortIds(reason)}`]
}

/** Summarizes the units: `3 active`, or which are not. */
export function unitsWords({ units }: StatusResult): string {
  if (units.length === 0) return 'none'
  const down = units.filter(({ activeState, done }) => activeState !== 'active' && done !== true)
  const off = units.filter(({ unitFileState }) => unitFileState === 'disabled' || unitFileState === 'masked')
  const words = down.map((unit) => `${unit.unit} ${isNotInstalled(unit) ? 'not installed' : unit.activeState}`)
  const boot = off.map(({ unit, unitFileState }) => `${unit} ${unitFileState}`)
  return [down.length === 0 ? `${formatCount(units.length, 'unit')} up` : words.join(', '), ...boot].join('; ')
}
