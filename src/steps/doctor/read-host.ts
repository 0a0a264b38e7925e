import { findHost } from '#domain/config/find-host'
import { unitNames } from '#domain/config/released-unit'
import type { HostAnswer, HostFacts } from '#domain/doctor/host-facts'
import { isKnownError } from '#domain/errors/errors'
import { reasonOf } from '#domain/errors/reason-of'
import { expectedHost } from '#domain/protocol/expected-host'
import { connectTo } from '../agent/host-client.ts'
import type { ReachOptions } from '../agent/reach.ts'
import { scanHost } from '../init/scan-host.ts'
import type { Context } from '../context.ts'

/** Keys of this machine that a host should accept. */
export type OwnKeys = Pick<HostFacts, 'signer' | 'releaseKey'>

/** Asks a host for what `doctor` checks. Changes nothing there. What does not answer is in the result, with the reason. */
export async function readHost(reach: ReachOptions, own: OwnKeys, context: Context): Promise<HostFacts> {
  const { config, hostName: name } = reach
  const { hostKey, jump, address } = findHost(config, name)
  const [scanned, answer] = await Promise.all([
    jump === undefined ? scanHost(address, context.runner).catch(() => null) : null,
    askHost(reach, context),
  ])
  return {
    name,
    configured: { hostKey, hasJump: jump !== undefined, units: unitNames(config.units) },
    expected: expectedHost(config, name).expectHost,
    scanned,
    answer,
    ...own,
  }
}

function unread(error: unknown): { readonly failed: string } {
  return { failed: reasonOf(error) }
}

async function askHost(reach: ReachOptions, context: Context): Promise<HostFacts['answer']> {
  try {
    await using client = await connectTo(reach, context)
    const status = await client.checkedStatus()
    const snapshot: HostAnswer['snapshot'] = await client.snapshot().catch(unread)
    const ledger: HostAnswer['ledger'] = await client.ledger({ limit: 1, skip: 0 }).catch(unread)
    return { status, snapshot, ledger }
  } catch (error) {
    if (!isKnownError(error)) throw error
    return { code: error.code, message: error.message, hint: error.hint }
  }
}
