import process from 'node:process'
import type { ActionVerb } from './actions/run.ts'

/** The one bundle's entry points; each stub in dist/ calls one. Everything behind them is loaded when it is needed. */

export async function runAction(verb: ActionVerb): Promise<void> {
  const { run } = await import('./actions/run.ts')
  await run(verb)
}

/** Runs the post step of every action that was given keys. */
export async function runPost(): Promise<void> {
  const { post } = await import('./actions/post.ts')
  await post()
}

export async function runCommandLine(): Promise<void> {
  const { main } = await import('./cli/main.ts')
  const { outliveReaders } = await import('./cli/outlive-readers.ts')
  const { exitCodeOf } = outliveReaders(process)
  process.exitCode = exitCodeOf(await main(process.argv.slice(2)))
}

/** The program of a thread that makes a delta (tools/delta/worker.ts). */
export async function runDeltaThread(): Promise<void> {
  await import('./tools/delta/thread.ts')
}
