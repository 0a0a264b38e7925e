import process from 'node:process'
import { exitCodeOfError } from '#domain/errors/exit-code'
import { requireOwnEvent } from '#github/event'
import type { TargetScope } from '#github/event-guard'
import { fail } from '#github/finish'
import { jobLogReporter } from '#github/job-log'
import { reportInterruption } from '#github/interrupted'
import { watchInterruption } from '#domain/report/interruption'
import { whenWeEnd } from '#tools/run/when-we-end'
import { markEnded } from './step-state.ts'
import { hideEnvironment } from './hide-environment.ts'
import { openStep, type ActionStep } from './step.ts'

interface ActionEntry {
  /** What it touches; null for one that reads files alone. */
  readonly scope: TargetScope | null
  readonly perform: (step: ActionStep) => Promise<void>
}

const actions = {
  'build-manifest': { scope: 'build', perform: async (step) => (await import('./build-manifest.ts')).buildManifestAction(step) },
  promote: { scope: 'production', perform: async (step) => (await import('./promote.ts')).promoteAction(step) },
  rollback: { scope: 'production', perform: async (step) => (await import('./rollback.ts')).rollbackAction(step) },
  release: { scope: 'production', perform: async (step) => (await import('./release.ts')).releaseAction(step) },
  snapshot: { scope: 'production', perform: async (step) => (await import('./snapshot.ts')).snapshotAction(step) },
  'snapshot-diff': { scope: null, perform: async (step) => (await import('./snapshot-diff.ts')).snapshotDiffAction(step) },
  verify: { scope: null, perform: async (step) => (await import('./verify.ts')).verifyAction(step) },
  doctor: { scope: null, perform: async (step) => (await import('./doctor.ts')).doctorAction(step) },
  failover: { scope: 'production', perform: async (step) => (await import('./failover.ts')).failoverAction(step) },
  plan: { scope: null, perform: async (step) => (await import('./plan.ts')).planAction(step) },
  'prepare-deltas': { scope: 'build', perform: async (step) => (await import('./prepare-deltas.ts')).prepareDeltasAction(step) },
  reproduce: { scope: 'build', perform: async (step) => (await import('./reproduce.ts')).reproduceAction(step) },
  history: { scope: 'production', perform: async (step) => (await import('./history.ts')).historyAction(step) },
  bundle: { scope: 'build', perform: async (step) => (await import('./bundle.ts')).bundleAction(step) },
} as const satisfies Record<string, ActionEntry>

/** An action's name: its folder under actions/, and `release` for the one at the root. */
export type ActionVerb = keyof typeof actions

/** Runs one action to its end. The one catch of the actions: a failed step is reported once, here. */
export async function run(verb: ActionVerb): Promise<void> {
  const { scope, perform }: ActionEntry = actions[verb]
  const interruption = watchInterruption(jobLogReporter())
  const step = openStep(interruption)
  const asked = verb === 'failover' ? 'request' : 'attempt'
  using _ = scope === 'production' ? whenWeEnd(() => reportInterruption(interruption.lines(asked))) : null
  try {
    hideEnvironment()
    if (scope !== null) {
      await requireOwnEvent(scope, step.run)
      const { sweepKilledSteps } = await import('./keys.ts')
      await sweepKilledSteps(step.runner)
    }
    await perform(step)
  } catch (error) {
    fail(error, step.run.workspace)
    process.exitCode = exitCodeOfError(error)
  }
  markEnded()
}
