import process from 'node:process'
import { printCommand } from '#github/command-log'
import { execute, isForToolkit } from '#github/exec'
import type { Runner } from '#tools/run/runner'
import { isSecretVariable } from './secret-variables.ts'

/** The runner of every action: what a step starts inherits neither its inputs nor what lets it act for the workflow. */
export const actionRunner = jobRunner(Object.keys(process.env).filter(isSecretVariable))

/**
 * Programs that run to their end go through the toolkit, and are in the job's log like those of other actions. It cannot run a program that
 * streams its standard input, or one that is guarded with all that it starts (docs/adr/0017); these are logged nevertheless.
 */
export function jobRunner(hidden: readonly string[], limitBytes?: number): Runner {
  // A fourth of what an action would load at its start, and not every action needs it.
  const streaming = async () => (await import('#tools/run/real')).realRunnerWithout(hidden, limitBytes)
  return {
    async run(command) {
      if (isForToolkit(command)) return execute(command, hidden, limitBytes)
      printCommand(command.argv.join(' '))
      return (await streaming()).run(command)
    },
    async start(command) {
      printCommand(command.argv.join(' '))
      return (await streaming()).start(command)
    },
  }
}
