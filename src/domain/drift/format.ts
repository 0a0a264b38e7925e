import { formatBytes, formatCount } from '../report/amount.ts'
import { isUnreadable } from '../snapshot/unreadable.ts'
import type { DriftReport, Evidence, EvidenceValue, Finding, ReportedSide } from './finding.ts'

/** Entries of a list, and characters of a text, that are written out for a reader; the JSON form has all. */
const LIST_LIMIT = 10
const TEXT_LIMIT = 400

/** Formats a value of evidence. Its text is as the host gave it; the printer escapes it. */
export function shownValue(field: string, value: EvidenceValue | undefined): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'none'
  if (value === '') return 'empty'
  if (typeof value === 'number' && /\.bytes(?:Total|Free)$/.test(field)) return formatBytes(value)
  if (typeof value === 'number' && field.endsWith('Milliseconds')) return `${value} ms`
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (isUnreadable(value)) return cut(`could not be read: ${value.unreadable}`)
  if (!Array.isArray(value)) return cut(String(value))
  if (value.length === 0) return 'none'
  const rest = value.length - LIST_LIMIT
  return cut([...value.slice(0, LIST_LIMIT), ...(rest > 0 ? [`and ${rest} more`] : [])].join(', '))
}

function cut(text: string): string {
  return text.length <= TEXT_LIMIT ? text : `${text.slice(0, TEXT_LIMIT)}… (${text.length} characters)`
}

/** Returns what the two sides of a finding's evidence are called. */
export function sideNames({ reference, hosts }: DriftReport, finding: Finding): { reference: string; host: string } {
  const isOfReference = finding.hosts.length === 1 && finding.hosts[0] === reference.name
  const host = isOfReference && hosts.length === 1 ? hosts[0]!.name : someHosts(finding.hosts, 1)
  return { reference: reference.name, host: isOfReference && hosts.length > 1 ? 'the hosts' : host }
}

/** `prod-a, prod-b and 3 more`. */
export function someHosts(names: readonly string[], limit: number): string {
  if (names.length <= limit) return names.join(', ')
  return limit === 1 ? formatCount(names.length, 'host') : `${names.slice(0, limit).join(', ')} and ${names.length - limit} more`
}

/** Lists the known facts of a side for display: name and value. */
export function sideFacts({ kind, release, takenAt, role, system, kernel, nix }: ReportedSide): [string, string][] {
  const facts: [string, string | null][] = [
    [
      kind === 'manifest' ? 'manifest of' : 'release',
      isUnreadable(release) ? `could not be read: ${release.unreadable}` : (release ?? 'none'),
    ],
    ['taken', takenAt],
    ['role', role],
    ['system', system],
    ['kernel', kernel],
    ['Nix', nix],
  ]
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value] satisfies [string, string]]))
}

/** Formats the field of a row of evidence, and marks one that follows from the rest of the finding. */
export function shownField({ field, follows }: Evidence): string {
  return follows === true ? `${field} (follows)` : field
}
