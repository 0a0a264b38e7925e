import type { GateOutcome } from '#domain/activation/gate-outcome'
import { findHost } from '#domain/config/find-host'
import { gateStages, type GateStage } from '#domain/config/schema'
import { GateError } from '#domain/errors/errors'
import { failedGate, runGates, type GateOptions } from '../gates/gates.ts'
import type { PromoteOptions, PromotePlan, StartedPromotion } from './promotion.ts'

/** Returns the gates of a stage, and what they get to know of the release. */
export function gatesOf(stage: GateStage, { options: { config, directory, hostName }, bundle }: StartedPromotion): GateOptions {
  const { role } = findHost(config, hostName)
  const facts = { releaseId: bundle.releaseId, application: config.application, hostName, role, manifestFile: bundle.file }
  return { stage, gates: config.gates[stage], directory, facts }
}

/** Runs the gates before the copy. Throws GateError when one fails. */
export async function passGates(promotion: StartedPromotion): Promise<GateOutcome[]> {
  const outcomes = await runGates(gatesOf('beforePromote', promotion), promotion.context)
  const failed = failedGate(outcomes)
  if (failed === undefined) return outcomes
  throw new GateError(
    `Gate ${failed.name} failed (it ${failed.detail}), so nothing was copied to ${promotion.client.name} and nothing changed there.`,
    outcomes,
    { hint: 'Fix the cause, and promote again.' },
  )
}

/** Returns the gates that a promote would run, in their order. */
export function plannedGates({ config }: PromoteOptions): PromotePlan['gates'] {
  return gateStages.flatMap((stage) => config.gates[stage].map(({ name }) => ({ name, stage })))
}
