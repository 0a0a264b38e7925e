import { setTimeout as delay } from 'node:timers/promises'
import { CommandError } from '#domain/errors/errors'
import type { Command, CommandResult, Runner } from '#tools/run/runner'

/** A systemd that re-executes itself, as a switch to another system may make it do, answers no client for a moment. */
const AWAY = /Connection (?:refused|reset|timed out|terminated)|Transport endpoint is not connected|disconnected/i

/** Printed when not even a connection was possible. */
const UNREACHED = /Failed to connect to/i

const AWAY_MILLISECONDS = 30_000

type Answer = Pick<CommandResult, 'status' | 'stderr'>

/** True when systemd has given no answer: it could not be reached, or the program that asked was killed at its timeout. */
export function gaveNoAnswer({ status, stderr }: Answer): boolean {
  return status === null || (status !== 0 && (UNREACHED.test(stderr) || AWAY.test(stderr)))
}

/** True when there was no answer but the request may have arrived: systemd may still run it. */
export function mayHaveHeard(answer: Answer): boolean {
  return gaveNoAnswer(answer) && !UNREACHED.test(answer.stderr)
}

/** Asks systemd something, and again while it gives no answer. Throws CommandError for any other failure, and when it stays away. */
export async function askSystemd(runner: Runner, command: Command, patience = { limit: AWAY_MILLISECONDS, pause: 200 }): Promise<string> {
  for (const deadline = performance.now() + patience.limit; ; await delay(patience.pause)) {
    const { status, stdout, stderr } = await runner.run(command)
    if (status === 0) return stdout
    if (!gaveNoAnswer({ status, stderr }) || performance.now() >= deadline) throw new CommandError(command.argv, { status, stderr })
  }
}
