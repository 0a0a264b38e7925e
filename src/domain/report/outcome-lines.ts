import { quoteUnlessName } from '../errors/quote.ts'
import type { GateOutcome } from '../activation/gate-outcome.ts'
import { verdicts, type Verdict } from '../activation/verdicts.ts'
import type { AttemptRecord } from '../protocol/record.ts'
import type { Awaiting } from '../protocol/status.ts'
import { signerLines } from './signer-lines.ts'
import { formatCount } from './amount.ts'
import { emergencyLines } from './emergency-words.ts'
import { dataLines } from './data-lines.ts'
import { changeWords, shortId, withShortIds, type Around } from './release-name.ts'
import { roleChangeWords } from './role-lines.ts'
import { systemLines } from './system-lines.ts'
import { unitLines } from './unit-lines.ts'
import { onHost } from '../protocol/on-host.ts'

/** How an attempt ended. */
export interface Outcome {
  readonly verdict: Verdict
  readonly reason: string
  /** The host's; null when none was made, or it is not known. */
  readonly record: AttemptRecord | null
}

/** Formats a verdict with its reason and, if there is one, the host's record. */
export function verdictLines({ verdict, reason, record }: Outcome, around: Around = {}): string[] {
  return [
    `${verdict}: ${withShortIds(reason)}`,
    ...(record === null
      ? []
      : [
          `  ${record.role === undefined ? `${record.verb} of ${shortId(record.releaseId)}` : roleChangeWords(record.role)} on ${record.host} (attempt ${record.attempt})`,
          ...changeLines(record, around),
          ...signerLines(record.signers),
          ...emergencyLines(record.emergency),
          ...systemLines(record.system),
          ...dataLines(record),
          ...(record.confirmation === undefined ? [] : [`  confirmation: ${confirmationWords(record.confirmation)}`]),
          ...unitLines(record.units),
          ...record.health.map(({ check, detail }) => `  ${check}: ${detail}`),
        ]),
  ]
}

function afterRollback(host: string): string {
  return `find out why ("grind-to-prod logs ${host}" shows its units); roll back to another release with the option "to", or repair the host`
}

/**
 * Formats what to do after an attempt on the command line; nothing after one that ended as requested, or was refused with a reason. The
 * host has the name of the configuration.
 */
export function nextLines({ verdict, record }: Pick<Outcome, 'verdict' | 'record'>, host: string): string[] {
  // The target of a rollback failed, and not a release that could be fixed and promoted again.
  const next =
    verdict === 'ROLLED_BACK' && record?.verb === 'rollback' && record.verdict === 'ROLLED_BACK' ? afterRollback : verdicts[verdict].next
  return next === null ? [] : [`  next: ${next(host)}`]
}

/** Where the evidence of an attempt was written to on this machine; files of other attempts may be there too. */
export interface EvidenceFolder {
  readonly folder: string
  readonly count: number
}

/**
 * Formats a success in three lines: the verdict, what replaced what, and where the evidence is. Undefined for anything else, which a person
 * has to read in full, and for a change that is not of a release.
 */
export function briefLines(
  { verdict, reason, record }: Outcome,
  { around, files }: { readonly around: Around; readonly files: EvidenceFolder | undefined },
): string[] | undefined {
  if (verdict !== 'COMMITTED' || record === null || record.role !== undefined || record.restored !== undefined) return undefined
  const seconds = ((Date.parse(record.finishedAt) - Date.parse(record.startedAt)) / 1000).toFixed(1)
  const kept = files === undefined ? '' : `; ${formatCount(files.count, 'file')} written into ${files.folder}`
  return [
    `${verdict}: ${withShortIds(reason)}`,
    `  ${record.host}: ${changeWords(record, around)}, in ${seconds} s`,
    ...emergencyLines(record.emergency),
    `  evidence: attempt ${record.attempt} in the ledger of ${record.host}${kept}`,
  ]
}

/** What was current before, and what the attempt was to make current, where the host knows a commit of one of them. */
function changeLines(record: AttemptRecord, around: Around): string[] {
  const { releaseCommit, previousCommit } = record
  return releaseCommit === undefined && previousCommit === undefined ? [] : [`  ${changeWords(record, around)}`]
}

function confirmationWords({ decision, actor, reason, decidedAt }: NonNullable<AttemptRecord['confirmation']>): string {
  if (decision === 'none') return `not confirmed by the deadline, ${decidedAt}`
  return `${decision} by ${quoteUnlessName(actor.name)} at ${decidedAt}${reason === undefined ? '' : `: ${reason}`}`
}

/** Formats the result of each gate that ran. */
export function gateLines(gates: readonly GateOutcome[]): string[] {
  return gates.map(
    ({ name, stage, passed, seconds, detail }) =>
      `  gate ${name} (${stage}): ${passed ? 'passed' : 'failed'} after ${seconds} s, ${detail}`,
  )
}

/** That a release waits for its confirmation, until when, and what ends it. The host's own name may be another than the configuration's. */
export function awaitingLines({ application, attempt, releaseId, deadline, secondsLeft }: Awaiting, host = 'HOST'): string[] {
  return [
    `  awaits confirmation: attempt ${attempt} of release ${shortId(releaseId)} rolls back at ${deadline} (in ${Math.ceil(secondsLeft)} s)`,
    `    confirm it with "grind-to-prod confirm ${host}", or "${onHost('confirm', application)}" on the host; add --revert to roll it back now`,
  ]
}
