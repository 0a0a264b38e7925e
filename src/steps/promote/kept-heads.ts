import { otherOfPair } from '#domain/config/other-of-pair'
import { info } from '#domain/report/event'
import { silentReporter } from '#domain/report/silent-reporter'
import { warnOfRewrittenLedger } from '../agent/compare-heads.ts'
import { handOverHeads, headsKeptBy, notKept } from '../agent/exchange-heads.ts'
import { connectTo, type HostClient } from '../agent/host-client.ts'
import { inTime } from '../agent/in-time.ts'
import type { PromoteResult, StartedPromotion } from './promotion.ts'

/**
 * Promotes, and has the other host of a pair keep the newest line of the ledger afterwards. What that host kept earlier is compared
 * meanwhile: a host that rewrote its history, or was restored from an older disk, is a warning, as soon as it is known. Nothing of it
 * delays the release or changes its verdict: the other host may be down.
 */
export async function withKeptHeads(promotion: StartedPromotion, work: () => Promise<PromoteResult>): Promise<PromoteResult> {
  const { options, context, client } = promotion
  const name = options.exchangesHeads === false ? undefined : otherOfPair(options.config, options.hostName)
  if (name === undefined) return work()
  const other = openOther(promotion, name)
  const compared = other.then((opened) => compareBoth(client, opened)).catch(() => undefined)
  try {
    const result = await work()
    if (result.verdict === 'UNKNOWN') return result
    const reason = await inTime(context.reporter, async (within) => {
      await compared
      return handOverHeads(client.reportingTo(within), (await other).reportingTo(within))
    })
    if (reason !== undefined) info(context.reporter, notKept({ from: client.name, to: name }, reason))
    return result
  } finally {
    // One that does not answer is not waited for.
    void other.then((opened) => opened[Symbol.asyncDispose]()).catch(() => undefined)
  }
}

/** Its connection is not a phase of the promote. */
function openOther({ options: { client: _client, ...options }, context }: StartedPromotion, hostName: string): Promise<HostClient> {
  const silent = { ...context, reporter: silentReporter }
  return connectTo({ ...options, hostName }, silent).then((opened) => opened.reportingTo(context.reporter))
}

async function compareBoth(one: HostClient, other: HostClient): Promise<void> {
  const [byOne, byOther] = await Promise.all([headsKeptBy(one), headsKeptBy(other)])
  await Promise.all([warnOfRewrittenLedger(one, byOther), warnOfRewrittenLedger(other, byOne)])
}
