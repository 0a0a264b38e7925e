import { HostError } from '#domain/errors/errors'
import { waitUntilFree } from '#steps/agent/wait-until-free'
import { connectTo } from '#steps/agent/host-client'
import type { Context } from '#steps/context'
import type { PromoteOptions, PromoteResult } from '#steps/promote/promotion'
import { readChecked } from '#steps/promote/start-promotion'
import { notifiedPromote, promoteSilently } from './promote.ts'

/**
 * Promotes as soon as no other attempt holds the host. Another client may come first each time, so that a refusal because the host is busy
 * leads to another wait, and is not an outcome that others are notified of. Throws what `promote` throws for every other reason.
 */
export function promoteWhenFree(options: PromoteOptions, context: Context): Promise<PromoteResult> {
  return notifiedPromote(options, context, promoteInTurn)
}

async function promoteInTurn(options: PromoteOptions, context: Context): Promise<PromoteResult> {
  // A release that cannot be used is not worth the wait.
  await readChecked(options)
  await using client = await connectTo(options, context)
  for (;;) {
    await waitUntilFree(client)
    try {
      return await promoteSilently({ ...options, client }, context)
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== 'busy') throw error
    }
  }
}
