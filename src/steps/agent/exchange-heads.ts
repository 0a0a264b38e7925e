import { PROTOCOL_VERSION } from '#domain/protocol/messages'
import { info } from '#domain/report/event'
import { reasonOf } from '#domain/errors/reason-of'
import type { HostClient } from './host-client.ts'
import { callAgent } from './session.ts'

/**
 * Hands each of two hosts the newest line of the other's ledger, signed by the other, to keep: neither can write its history again unseen
 * then. Never throws: nothing depends on it, and an agent of an earlier version does not know how.
 */
export async function exchangeHeads(one: HostClient, other: HostClient): Promise<void> {
  await Promise.all([handOver(one, other), handOver(other, one)])
}

async function handOver(from: HostClient, to: HostClient): Promise<void> {
  try {
    const { head } = await from.ledger({ limit: 1, skip: 0 })
    if (head !== undefined) await callAgent(to, { verb: 'witness', input: { protocol: PROTOCOL_VERSION, head }, effect: 'write' })
  } catch (error) {
    info(to.context.reporter, `${to.name} did not keep the newest line of the ledger of ${from.name}: ${reasonOf(error)}`)
  }
}
