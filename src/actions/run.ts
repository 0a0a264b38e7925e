import process from 'node:process'
import { exitCodeOf } from '#domain/errors/exit-code'
import { requireOwnEvent } from '#github/event'
import type { Reach } from '#github/event-guard'
import { fail } from '#github/finish'
import { stepEnded } from './context.ts'
import { hideEnvironment } from './hide-environment.ts'
import { openStep, type Step } from './step.ts'

interface ActionEntry {
  /** How far it reaches; null for one that reads files alone. */
  readonly reach: Reach | null
  readonly perform: (step: Step) => Promise<void>
}

const actions = {
  'build-manifest': { reach: 'build', perform: async (step) => (await import('./build-manifest.ts')).buildManifestAction(step) },
  promote: { reach: 'production', perform: async (step) => (await import('./promote.ts')).promoteAction(step) },
  rollback: { reach: 'production', perform: async (step) => (await import('./rollback.ts')).rollbackAction(step) },
  release: { reach: 'production', perform: async (step) => (await import('./release.ts')).releaseAction(step) },
  snapshot: { reach: 'production', perform: async (step) => (await import('./snapshot.ts')).snapshotAction(step) },
  'snapshot-diff': { reach: null, perform: async (step) => (await import('./snapshot-diff.ts')).snapshotDiffAction(step) },
  verify: { reach: null, perform: async (step) => (await import('./verify.ts')).verifyAction(step) },
  failover: { reach: 'production', perform: async (step) => (await import('./failover.ts')).failoverAction(step) },
  plan: { reach: null, perform: async (step) => (await import('./plan.ts')).planAction(step) },
} as const satisfies Record<string, ActionEntry>

/** An action's name: its folder under actions/, and `release` for the one at the root. */
export type ActionVerb = keyof typeof actions

/** Runs one action to its end. The one catch of the actions: a failed step is reported once, here. */
export async function run(verb: ActionVerb): Promise<void> {
  const { reach, perform }: ActionEntry = actions[verb]
  const step = openStep()
  try {
    hideEnvironment()
    if (reach !== null) {
      await requireOwnEvent(reach, step.run)
      const { sweepKilledSteps } = await import('./keys.ts')
      await sweepKilledSteps(step.runner)
    }
    await perform(step)
  } catch (error) {
    fail(error, step.run.workspace)
    process.exitCode = exitCodeOf(error)
  }
  stepEnded()
}
