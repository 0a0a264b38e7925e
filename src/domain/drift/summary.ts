import { formatCount } from '../report/amount.ts'
import type { DriftReport, Finding } from './finding.ts'

/** The standing rule, which every report begins with. */
const STANDING_RULE =
  'If hashes differ, it is release drift: settle the release first. If hashes agree but behaviour differs, it is data or secrets.'

/** The first lines of every report: the rule, what it says here, and how much was found. */
export function summaryLines({ findings, counts, hosts, reference, passedOver }: Omit<DriftReport, 'summary'>): string[] {
  const held = `${formatCount(hosts.length, 'host')} held against ${reference.kind === 'manifest' ? 'the manifest' : reference.name}`
  const found = [formatCount(counts.error, 'error'), formatCount(counts.warning, 'warning'), formatCount(counts.note, 'note')].join(', ')
  const declared = passedOver === 0 ? '' : ` ${formatCount(passedOver, 'declared difference')} passed over.`
  return [STANDING_RULE, applied(findings), `${held}: ${findings.length === 0 ? 'no drift' : found}.${declared}`]
}

/** What the rule says of these findings. Notes are no drift. */
function applied(findings: readonly Finding[]): string {
  const heavy = findings.filter(({ severity }) => severity !== 'note')
  const has = (drift: Finding['class']) => heavy.some((finding) => finding.class === drift)
  if (has('release-drift')) return 'Here hashes differ: release drift.'
  if (heavy.some(hidesHashes)) return 'Here not every hash could be read, so nobody can say yet whether they agree.'
  if (has('stale-process'))
    return 'Here the hashes agree, but a process was started from another release: restart it before you look any further.'
  if (has('data') && has('secrets-wiring'))
    return 'Here the hashes agree but behaviour differs, and so do environment files: look at the secrets first.'
  if (has('data')) return 'Here the hashes agree but behaviour differs: look at runtime data.'
  if (has('secrets-wiring')) return 'Here the hashes agree, but environment files differ: secrets.'
  if (heavy.length > 0) return 'Here the hashes agree; what differs lies around the release.'
  return 'Here the hashes agree, and so does behaviour.'
}

function hidesHashes({ class: drift, field }: Finding): boolean {
  return drift === 'unknown' && /^(?:binaries|releases\.current)/.test(field)
}
