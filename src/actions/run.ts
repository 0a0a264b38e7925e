import process from 'node:process'
import { fail } from '../github/finish.ts'
import { exitCodeOf } from '../errors/exit-code.ts'

const verbs = {
  'build-manifest': async () => (await import('./build-manifest.ts')).buildManifestAction(),
  promote: async () => (await import('./promote.ts')).promoteAction(),
  rollback: async () => (await import('./rollback.ts')).rollbackAction(),
} as const

/** An action's name: its folder under actions/. */
export type ActionVerb = keyof typeof verbs

/** Runs one action to its end. The one catch of the actions: a failed step is said once, here. */
export async function run(verb: ActionVerb): Promise<void> {
  try {
    await verbs[verb]()
  } catch (error) {
    fail(error)
    process.exitCode = exitCodeOf(error)
  }
}
