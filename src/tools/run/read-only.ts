import type { CommandResult, Runner } from './runner.ts'

/**
 * Runs commands that read, and skips those that write as if each had succeeded and printed nothing. For a step that a dry run shares with
 * the real run and whose writes have no effect on the rest, such as garbage-collector roots. It plans nothing: the verb itself reports what
 * it would do.
 */
export function readOnlyRunner(inner: Runner): Runner {
  return {
    readsOnly: true,
    run: async (command) => (command.effect === 'read' ? inner.run(command) : skipped),
    start(command) {
      if (command.effect === 'read') return inner.start(command)
      throw new TypeError(`${command.argv[0]} writes and is streamed, so a dry run cannot skip it.`)
    },
  }
}

const skipped: CommandResult = { status: 0, stdout: '', stderr: '' }
