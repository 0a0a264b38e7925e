import process from 'node:process'
import { exitCodeOf } from '#domain/errors/exit-code'
import { requireOwnEvent } from '#github/event'
import type { Reach } from '#github/event-guard'
import { fail } from '#github/finish'
import { stepEnded } from './context.ts'
import { hideEnvironment } from './hide-environment.ts'
import { actionRunner } from './runner.ts'

interface ActionEntry {
  /** How far it reaches; null for one that reads files alone. */
  readonly reach: Reach | null
  readonly perform: () => Promise<void>
}

const actions = {
  'build-manifest': { reach: 'build', perform: async () => (await import('./build-manifest.ts')).buildManifestAction() },
  promote: { reach: 'production', perform: async () => (await import('./promote.ts')).promoteAction() },
  rollback: { reach: 'production', perform: async () => (await import('./rollback.ts')).rollbackAction() },
  release: { reach: 'production', perform: async () => (await import('./release.ts')).releaseAction() },
  snapshot: { reach: 'production', perform: async () => (await import('./snapshot.ts')).snapshotAction() },
  'snapshot-diff': { reach: null, perform: async () => (await import('./snapshot-diff.ts')).snapshotDiffAction() },
  verify: { reach: null, perform: async () => (await import('./verify.ts')).verifyAction() },
  failover: { reach: 'production', perform: async () => (await import('./failover.ts')).failoverAction() },
  plan: { reach: null, perform: async () => (await import('./plan.ts')).planAction() },
} as const satisfies Record<string, ActionEntry>

/** An action's name: its folder under actions/, and `release` for the one at the root. */
export type ActionVerb = keyof typeof actions

/** Runs one action to its end. The one catch of the actions: a failed step is reported once, here. */
export async function run(verb: ActionVerb): Promise<void> {
  const { reach, perform }: ActionEntry = actions[verb]
  try {
    hideEnvironment()
    if (reach !== null) {
      await requireOwnEvent(reach)
      const { sweepKilledSteps } = await import('./keys.ts')
      await sweepKilledSteps(actionRunner)
    }
    await perform()
  } catch (error) {
    fail(error)
    process.exitCode = exitCodeOf(error)
  }
  stepEnded()
}
