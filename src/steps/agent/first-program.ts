import type { Runner } from '#tools/run/runner'

/** A runner, and when the first program that is run with it has been started, or `end` was called. */
interface FirstProgram {
  readonly runner: Runner
  readonly begun: Promise<void>
  readonly end: () => void
}

/** Returns the same runner, which reports when its first program was started. */
export function firstProgram(runner: Runner): FirstProgram {
  const { promise: begun, resolve: end } = Promise.withResolvers<void>()
  const run: Runner['run'] = (command) => {
    const result = runner.run(command)
    end()
    return result
  }
  return { runner: { ...runner, run, start: (command) => runner.start(command) }, begun, end }
}
