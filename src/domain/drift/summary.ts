import { formatCount } from '../report/amount.ts'
import type { DriftReport, Finding } from './finding.ts'
import type { Side } from './rule.ts'
import { isTree, nodeAt, type Tree } from './tree.ts'

/** The rule that every report begins with. */
const STANDING_RULE =
  'If hashes differ, it is release drift: resolve that first. If hashes agree but behaviour differs, the cause is data or secrets.'

/** Counts the links whose targets were hashed on all these sides; of other files it is unknown whether they agree. */
export function hashedLinks(sides: readonly Side[]): number {
  const [first, ...others] = sides.map(
    ({ tree }) => new Set([...hashedIn(tree, 'binaries', 'sha256'), ...hashedIn(tree, 'shared', 'narHash')]),
  )
  return others.reduce((common, names) => common.intersection(names), first ?? new Set()).size
}

function hashedIn(tree: Tree, field: string, digest: string): string[] {
  const links = nodeAt(tree, [field])
  if (!isTree(links)) return []
  return Object.keys(links).flatMap((name) => (typeof nodeAt(links, [name, digest]) === 'string' ? `${field} ${name}` : []))
}

/** Formats the first lines of every report: the rule, how it applies, and how much was found. */
export function summaryLines({ findings, counts, hosts, reference, passedOver }: Omit<DriftReport, 'summary'>, hashed: number): string[] {
  const held = `${formatCount(hosts.length, 'host')} compared with ${reference.kind === 'manifest' ? 'the manifest' : reference.name}`
  const found = [formatCount(counts.error, 'error'), formatCount(counts.warning, 'warning'), formatCount(counts.note, 'note')].join(', ')
  const declared = passedOver === 0 ? '' : ` ${formatCount(passedOver, 'declared difference')} ignored.`
  return [STANDING_RULE, applied(findings, hashed), `${held}: ${findings.length === 0 ? 'no drift' : found}.${declared}`]
}

/** Applies the rule to these findings. Notes do not count as drift. */
function applied(findings: readonly Finding[], hashed: number): string {
  const heavy = findings.filter(({ severity }) => severity !== 'note')
  const has = (drift: Finding['class']) => heavy.some((finding) => finding.class === drift)
  if (has('release-drift')) return 'Hashes differ: this is release drift.'
  if (heavy.some(hidesHashes)) return 'Not every hash could be read, so it is unknown whether they agree.'
  const agree = agreement(hashed)
  if (has('stale-process'))
    return `Here ${agree}, but a process was started from another release: restart it before you investigate further.`
  if (has('data') && has('secrets-wiring'))
    return `Here ${agree} but behaviour differs, and so do environment files: check the secrets first.`
  if (has('data')) return `Here ${agree} but behaviour differs: check runtime data.`
  if (has('secrets-wiring')) return `Here ${agree}, but environment files differ: check the secrets.`
  if (heavy.length > 0) return `Here ${agree}; the differences are outside the release.`
  return `Here ${agree}, and ${hashed === 0 ? 'behaviour agrees' : 'so does behaviour'}.`
}

/** Only the targets of links are hashed: what else a closure holds on a host is known to its Nix alone. */
function agreement(hashed: number): string {
  if (hashed === 0) return 'no target of a link was hashed'
  return hashed === 1 ? 'the hash of the one target of a link agrees' : `the hashes of the targets of ${hashed} links agree`
}

function hidesHashes({ class: drift, field }: Finding): boolean {
  return drift === 'unknown' && /^(?:binaries|shared|releases\.current)/.test(field)
}
