import { authorityOf } from '#domain/config/host-key'
import { findHost } from '#domain/config/find-host'
import { reasonOf } from '#domain/errors/reason-of'
import { ledgerContradictions, linesToAsk } from '#domain/evidence/rewritten-ledger'
import { vouchingOf, type SeenHead } from '#domain/evidence/seen-head'
import { info, warn } from '#domain/report/event'
import { parseHostKeys, type HostKey } from '#domain/trust/host-keys'
import type { HostClient } from './host-client.ts'

/**
 * Compares a host's ledger with newest lines that others saw of it earlier, and warns when it contradicts them. Only what the pinned key of
 * the host signed counts, because a client with a deploy key can hand over anything. Never throws: nothing depends on it.
 */
export async function warnOfRewrittenLedger(client: HostClient, seen: readonly SeenHead[]): Promise<void> {
  const { reporter } = client.context
  try {
    const { problems } = await ledgerProblems(client, seen)
    for (const problem of problems) warn(reporter, `${problem} ${compareHint(client.name)}`)
  } catch (error) {
    info(reporter, `The ledger of ${client.name} was not compared with what others keep of it: ${reasonOf(error)}`)
  }
}

/** What to do about a ledger that contradicts what others keep of it. */
export function compareHint(host: string): string {
  return `Compare the host with evidence of earlier days: "grind-to-prod verify EVIDENCE --live ${host}".`
}

/** What was found of a ledger. */
export interface ComparedLedger {
  /** How the ledger contradicts newest lines that others saw of it, each as one sentence. */
  readonly problems: readonly string[]
  /** How many of these lines there are of the application, and how many of them a pinned key of the host signed. */
  readonly seen: number
  readonly signed: number
  /** How many were compared: without any, that there is no problem proves nothing. */
  readonly compared: number
}

/** Compares the ledger of a host with newest lines that others saw of it. */
export async function ledgerProblems(client: HostClient, seen: readonly SeenHead[]): Promise<ComparedLedger> {
  const { config } = client.options
  const keys = pinnedKeys(findHost(config, client.name).hostKey)
  const own = seen.filter(({ application }) => application === config.application)
  const vouched = await Promise.all(own.map(async (head) => ({ head, vouching: await vouchingOf(head, keys) })))
  const signed = vouched.flatMap(({ head, vouching }) => (vouching === 'host' ? [head] : []))
  if (signed.length === 0) return { problems: [], seen: own.length, signed: 0, compared: 0 }
  const { host, total } = await client.ledger({ limit: 1, skip: 0 })
  const heads = signed.filter((head) => head.host === host)
  const words = linesToAsk(total, heads)
  const entries = words === undefined ? [] : (await client.ledger(words)).entries
  const digests = new Map(entries.map(({ line, digest }) => [line, digest]))
  return {
    problems: ledgerContradictions({ name: client.name, total, digests }, heads),
    seen: own.length,
    signed: signed.length,
    compared: heads.filter(({ line }) => line > total || digests.has(line)).length,
  }
}

/** Returns the keys that the configuration pins for a host; none where an authority vouches for its key. */
function pinnedKeys(hostKey: string | undefined): readonly HostKey[] {
  const keys = hostKey === undefined || authorityOf(hostKey) !== undefined ? [] : parseHostKeys(hostKey)
  return typeof keys === 'string' ? [] : keys
}
