import type { Check } from '#domain/evidence/check'
import type { AttemptRecord } from '#domain/protocol/record'
import { formatCount } from '#domain/report/amount'
import { shortId } from '#domain/report/release-name'
import type { HostLedger } from './host-ledger.ts'
import type { HostQuestion } from './host-question.ts'

/** True for a record of an attempt in which its release ran on the host. */
export function hasRun({ verb, verdict }: Pick<AttemptRecord, 'verb' | 'verdict'>): boolean {
  return (verb === 'apply' || verb === 'rollback') && verdict !== 'UNCHANGED'
}

/** Returns a sentence on the releases that the ledger has and that are not here; nothing when all are here. */
export function furtherReleases({ elsewhere }: HostLedger): string {
  return elsewhere.size === 0 ? '' : ` It has attempts of ${formatCount(elsewhere.size, 'further release')}, not here.`
}

const NAMED_RELEASES = 10

/**
 * Names the releases that ran by the ledger and have no manifest here. That is no gap in the evidence of one release (`release/`), but it
 * is one in that of several (`releases/`), whose folder can be lost.
 */
export function missingReleases({ files: { host }, releases }: HostQuestion, { file, elsewhere }: HostLedger): Check[] {
  const isOfSeveral = [...releases.values()].some((one) => one.file.startsWith('releases/'))
  if (!isOfSeveral || elsewhere.size === 0) return []
  const shown = [...elsewhere].slice(-NAMED_RELEASES).map(([id, line]) => `${shortId(id)} (line ${line})`)
  const more = elsewhere.size > shown.length ? ` and ${elsewhere.size - shown.length} more` : ''
  const statement = `The ledger of ${host} has ${formatCount(elsewhere.size, 'release')} whose manifest is not here: ${shown.join(', ')}${more}.`
  const hint = 'Add the folder of each to "releases", or verify the evidence of one release by itself.'
  return [{ check: 'records', about: host, outcome: 'not-provable', statement, hint, restsOn: [file.path], vouchedBy: 'none' }]
}
