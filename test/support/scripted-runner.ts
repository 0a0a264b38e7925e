import { PassThrough, Readable } from 'node:stream'
import type { Command, CommandResult, Runner } from '#tools/run/runner'

/** The answer of a scripted runner to a command line. A missing status means 0. */
export interface ScriptedAnswer {
  readonly when: readonly string[] | ((argv: readonly string[]) => boolean)
  readonly status?: number | null
  readonly stdout?: string
  readonly stderr?: string
  readonly timedOut?: true
}

/** A runner for tests: answers from a script, remembers every command, and fails on one that it does not know. */
export interface ScriptedRunner extends Runner {
  readonly commands: readonly Command[]
}

/** Returns the first matching answer wins; an answer is not used up. */
export function scriptedRunner(answers: readonly ScriptedAnswer[]): ScriptedRunner {
  const commands: Command[] = []
  const answer = (command: Command): CommandResult => {
    commands.push(command)
    const found = answers.find(({ when }) =>
      typeof when === 'function' ? when(command.argv) : when.every((word, index) => command.argv[index] === word),
    )
    if (found === undefined) throw new Error(`The script has no answer to: ${command.argv.join(' ')}`)
    command.guarded?.onOutput(Buffer.from(`${found.stdout ?? ''}${found.stderr ?? ''}`))
    for (const line of (found.stderr ?? '').split('\n').filter(Boolean)) command.onStderrLine?.(line)
    const result = { status: found.status === undefined ? 0 : found.status, stdout: found.stdout ?? '', stderr: found.stderr ?? '' }
    return found.timedOut === true ? { ...result, timedOut: true } : result
  }
  return {
    commands,
    run: async (command) => answer(command),
    start: (command) => {
      const result = answer(command)
      return {
        stdin: new PassThrough().resume(),
        stdout: Readable.from([Buffer.from(result.stdout)]),
        finished: Promise.resolve(result),
        kill: () => undefined,
      }
    },
  }
}
