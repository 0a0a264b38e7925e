import { PassThrough, Writable } from 'node:stream'
import type { Command, Runner } from './runner.ts'

/**
 * Runs what only reads, and hands what would write to `plan` instead of running it.
 * A dry run is the real verb over this runner, so the plan cannot drift from the real thing.
 */
export function dryRunner(inner: Runner, plan: (argv: readonly string[]) => void): Runner {
  return {
    async run(command) {
      if (command.effect === 'read') return inner.run(command)
      plan(command.argv)
      return nothingDone
    },
    start(command: Command) {
      if (command.effect === 'read') return inner.start(command)
      plan(command.argv)
      const stdout = new PassThrough()
      stdout.end()
      return {
        stdin: new Writable({ write: (_chunk, _encoding, done) => done() }),
        stdout,
        finished: Promise.resolve(nothingDone),
        kill: () => undefined,
      }
    },
  }
}

const nothingDone = { status: 0, stdout: '', stderr: '' } as const
