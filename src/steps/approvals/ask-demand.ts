import { formatApprovals, type ReadApproval } from '#domain/statement/approval'
import type { ApprovalDemand } from '#domain/trust/approval-demand'
import { silentReporter } from '#domain/report/silent-reporter'
import { readOnlyRunner } from '#tools/run/read-only'
import type { Context } from '../context.ts'
import { prepare } from '../promote/copy-all.ts'
import type { PromoteOptions } from '../promote/promotion.ts'
import { withPromotion } from '../promote/start-promotion.ts'

/**
 * What a host demands of a release's approvals; `unknown` for an agent that does not report it, and `none` where the release is current
 * already.
 */
export type HostDemand = { readonly host: string } & ({ readonly demand: ApprovalDemand } | { readonly demand: 'unknown' | 'none' })

/** Asks a host, which writes nothing, what it demands and which of these approvals count. Throws what a dry run of `promote` throws. */
export async function askDemand(options: PromoteOptions, approvals: readonly ReadApproval[], context: Context): Promise<HostDemand> {
  // What the host would warn of comes with the promote itself.
  const quiet = { runner: readOnlyRunner(context.runner), reporter: silentReporter }
  return withPromotion({ ...options, approvalsFile: undefined, dryRun: true }, quiet, async (promotion) => {
    const text = approvals.length === 0 ? undefined : formatApprovals(approvals.map(({ envelope }) => envelope))
    const answer = await prepare({ ...promotion, bundle: { ...promotion.bundle, approvals: text } }, 'look')
    const host = promotion.client.name
    return { host, demand: answer.alreadyCurrent ? 'none' : (answer.approvals ?? 'unknown') }
  })
}
