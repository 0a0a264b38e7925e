import { quote } from '#domain/errors/quote'
import type { Check } from '#domain/evidence/check'
import { checkHeads, type SeenHead } from '#domain/evidence/seen-head'
import { formatCount } from '#domain/report/amount'
import type { FoundEvidence } from './find-evidence.ts'
import type { Trust } from './read-trust.ts'

/** Evidence, and the keys that are known. */
interface Evidence {
  readonly found: FoundEvidence
  readonly trust: Trust
}

/** Names newest lines of hosts of which nothing is here. */
export async function headsOfOthers(heads: readonly SeenHead[], { found, trust }: Evidence): Promise<Check[]> {
  const keysOf = (host: string) => trust.keysOf(host) ?? []
  const others = heads.filter(({ host }) => !found.hosts.some((files) => files.host === host))
  const unknown = new Set(others.filter(({ keptIn, host }) => keptIn === 'note' && keysOf(host).length === 0))
  const byHost = [...Map.groupBy(new Set(others).difference(unknown), ({ host }) => host)]
  const checks = byHost.map(([host, own]) => checkHeads({ host, heads: own, ledger: undefined, keys: keysOf(host) }))
  return [...(await Promise.all(checks)).flat(), ...ofUnknownHosts(unknown)]
}

/** Anybody who may push can write a line of any host into a note. */
function ofUnknownHosts(heads: ReadonlySet<SeenHead>): Check[] {
  if (heads.size === 0) return []
  const hosts = [...new Set([...heads].map(({ host }) => quote(host, 64)))]
  const lines = formatCount(heads.size, 'newest line')
  return [uncounted(`No key is known of the hosts of ${lines} in git notes, so they count for nothing: ${firstOf(hosts, ', ')}.`)]
}

/** Names what others wrote into notes, and what is not a newest line; each problem is one sentence. */
export function noHeads(problems: readonly string[]): Check[] {
  if (problems.length === 0) return []
  return [
    uncounted(
      `${formatCount(problems.length, 'line')} of git notes ${problems.length === 1 ? 'counts' : 'count'} for nothing. ${firstOf(problems, ' ')}`,
    ),
  ]
}

function uncounted(statement: string): Check {
  return { check: 'ledger-head', outcome: 'not-provable', statement, restsOn: [], vouchedBy: 'none' }
}

const NAMED = 10

function firstOf(texts: readonly string[], between: string): string {
  const named = texts.slice(0, NAMED).join(between)
  return texts.length > NAMED ? `${named} and ${texts.length - NAMED} more` : named
}
