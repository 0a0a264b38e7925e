import { warn } from '#github/annotations'
import { hideEnvironment } from './hide-environment.ts'
import { actionRunner } from './runner.ts'
import { hostOfCutOffStep } from './context.ts'
import { sweepKilledSteps } from './keys.ts'
import { reasonOf } from '#domain/errors/reason-of'

/**
 * What runs when the job ends, whatever became of the step: a step that ended by itself has cleaned up, one that was cancelled or
 * killed has not. Never fails the job, whose verdict stands.
 */
export async function post(): Promise<void> {
  const host = hostOfCutOffStep()
  if (host !== undefined) {
    warn(
      `This step was cut off while it changed ${host}. What a host has begun it finishes by itself: "grind-to-prod status" or the next run says what became of it.`,
    )
  }
  try {
    hideEnvironment()
  } catch (error) {
    warn(reasonOf(error))
  }
  try {
    await sweepKilledSteps(actionRunner)
  } catch (error) {
    warn(`The keys and connections of this job were not all removed: ${reasonOf(error)}`)
  }
}
