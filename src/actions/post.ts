import { annotateWarning } from '#github/annotations'
import { hideEnvironment } from './hide-environment.ts'
import { actionRunner } from './runner.ts'
import { interruptedHost } from './step-state.ts'
import { sweepKilledSteps } from './keys.ts'
import { reasonOf } from '#domain/errors/reason-of'

/**
 * Runs when the job ends, whatever the result of the step: a step that ended normally has cleaned up, one that was cancelled or killed has
 * not. Never fails the job, whose verdict is final.
 */
export async function post(): Promise<void> {
  const host = interruptedHost()
  if (host !== undefined) {
    annotateWarning(
      `This step was interrupted while it changed ${host}. The host finishes the attempt on its own: run "grind-to-prod status" or start a new run to see its outcome.`,
    )
  }
  try {
    hideEnvironment()
  } catch (error) {
    annotateWarning(reasonOf(error))
  }
  try {
    await sweepKilledSteps(actionRunner)
  } catch (error) {
    annotateWarning(`The keys and connections of this job were not all removed: ${reasonOf(error)}`)
  }
}
