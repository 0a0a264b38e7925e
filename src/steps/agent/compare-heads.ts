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
    for (const problem of await ledgerProblems(client, seen)) warn(reporter, `${problem} ${COMPARE_HINT}`)
  } catch (error) {
    info(reporter, `The ledger of ${client.name} was not compared with what others keep of it: ${reasonOf(error)}`)
  }
}

const COMPARE_HINT = 'Compare the host with evidence of earlier days: "grind-to-prod verify EVIDENCE --live HOST".'

/** Returns how the ledger of a host contradicts newest lines that others saw of it, each as one sentence. */
export async function ledgerProblems(client: HostClient, seen: readonly SeenHead[]): Promise<string[]> {
  const { config } = client.options
  const keys = pinnedKeys(findHost(config, client.name).hostKey)
  const own = seen.filter(({ application }) => application === config.application)
  const vouched = await Promise.all(own.map(async (head) => ({ head, vouching: await vouchingOf(head, keys) })))
  const signed = vouched.flatMap(({ head, vouching }) => (vouching === 'host' ? [head] : []))
  if (signed.length === 0) return []
  const { host, total } = await client.ledger({ limit: 1, skip: 0 })
  const heads = signed.filter((head) => head.host === host)
  const words = linesToAsk(total, heads)
  const entries = words === undefined ? [] : (await client.ledger(words)).entries
  const digests = new Map(entries.map(({ line, digest }) => [line, digest]))
  return ledgerContradictions({ name: client.name, total, digests }, heads)
}

/** Returns the keys that the configuration pins for a host; none where an authority vouches for its key. */
function pinnedKeys(hostKey: string | undefined): readonly HostKey[] {
  const keys = hostKey === undefined || authorityOf(hostKey) !== undefined ? [] : parseHostKeys(hostKey)
  return typeof keys === 'string' ? [] : keys
}
