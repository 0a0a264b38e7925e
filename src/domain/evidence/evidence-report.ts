import { formatCount } from '../report/amount.ts'
import { isKeyAllThatIsMissing, type Check, type CheckCounts } from './check.ts'
import type { HistoryEntry } from './history-entry.ts'
import type { ReleaseFacts } from './release-facts.ts'

/** A release, as a report shows it. */
export interface ReportedRelease extends ReleaseFacts {
  readonly releaseId: string
  readonly application: string
  readonly source: { readonly repository: string; readonly commit: string; readonly commitTime: string }
  readonly signers: readonly { readonly principals: readonly string[]; readonly fingerprint: string }[]
}

/** What a report of a verification shows. */
export interface EvidenceReport {
  /** What was verified: a folder, an archive, or a manifest. */
  readonly evidence: string
  readonly releases: readonly ReportedRelease[]
  readonly checks: readonly Check[]
  readonly counts: CheckCounts
  /** The store path of each component of a release, by release and component, as manifests or snapshots show it. */
  readonly components: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Attempts, oldest first. */
  readonly history: readonly HistoryEntry[]
  /** Hosts that were asked for their present, and when; absent when the verification was offline. */
  readonly live?: { readonly hosts: readonly string[]; readonly askedAt: string }
}

/** Returns the outcome of a verification as one sentence. */
export function evidenceHeadline(subject: string, { counts, checks }: Pick<EvidenceReport, 'counts' | 'checks'>): string {
  const { passed, failed, 'not-provable': notProvable } = counts
  const all = passed + failed + notProvable
  if (isKeyAllThatIsMissing(checks))
    return `${subject} is NOT proved: the keys for ${failed} of ${formatCount(all, 'check')} are missing, and no check found a contradiction.`
  if (failed > 0) return `${subject} is NOT proved: ${failed} of ${formatCount(all, 'check')} failed.`
  if (notProvable === 0) return `${subject} is proved: all ${formatCount(passed, 'check')} passed.`
  return `${subject}: ${formatCount(passed, 'check')} passed, and ${notProvable} cannot be proved with what was given.`
}

/** Returns what a report is about: its release, by the first digits of its id, or the evidence as a whole. */
export function subjectOf({ releases, evidence }: Pick<EvidenceReport, 'releases' | 'evidence'>, digits = 64): string {
  const [release] = releases
  if (release === undefined) return `The evidence ${evidence}`
  if (releases.length > 1) return `The evidence of ${releases.length} releases of ${release.application}`
  return `Release ${release.releaseId.slice(0, digits)} of ${release.application}`
}
