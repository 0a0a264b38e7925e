import { PROTOCOL_VERSION } from '#domain/protocol/agent-program'
import { headOfLedger, type SeenHead } from '#domain/evidence/seen-head'
import { info } from '#domain/report/event'
import { reasonOf } from '#domain/errors/reason-of'
import { warnOfRewrittenLedger } from './compare-heads.ts'
import type { HostClient } from './host-client.ts'
import { callAgent } from './session.ts'

/**
 * Hands each of two hosts the newest line of the other's ledger, signed by the other, to keep: neither can write its history again unseen
 * then. Warns when one has done so since the last time. Never throws: nothing depends on it, and an agent of an earlier version does not
 * know how.
 */
export async function exchangeHeads(one: HostClient, other: HostClient): Promise<void> {
  const [ofOne, ofOther] = await handOverHeads(one, other)
  await Promise.all([warnOfRewrittenLedger(one, ofOther), warnOfRewrittenLedger(other, ofOne)])
}

/** The same without a comparison. Returns what each was handed before. */
export function handOverHeads(one: HostClient, other: HostClient): Promise<[SeenHead[], SeenHead[]]> {
  return Promise.all([handOver(one, other), handOver(other, one)])
}

async function handOver(from: HostClient, to: HostClient): Promise<SeenHead[]> {
  try {
    const { head, witnessed = [] } = await from.ledger({ limit: 1, skip: 0 })
    if (head !== undefined) await callAgent(to, { verb: 'witness', input: { protocol: PROTOCOL_VERSION, head }, effect: 'write' })
    return witnessed.map((one) => headOfLedger(one, from.name))
  } catch (error) {
    info(to.context.reporter, notKept({ from: from.name, to: to.name }, reasonOf(error)))
    return []
  }
}

/** Returns the newest lines of other hosts that a host was handed. */
export async function headsKeptBy(client: HostClient): Promise<SeenHead[]> {
  const { witnessed = [] } = await client.ledger({ limit: 1, skip: 0 })
  return witnessed.map((one) => headOfLedger(one, client.name))
}

/** The host of a ledger, and who should keep its newest line. */
interface Keeping {
  readonly from: string
  readonly to: string
}

/** Returns the sentence of a newest line that was not kept. */
export function notKept({ from, to }: Keeping, reason: string): string {
  return `${to} did not keep the newest line of the ledger of ${from}: ${reason}`
}
