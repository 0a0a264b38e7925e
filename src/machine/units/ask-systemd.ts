import { setTimeout as delay } from 'node:timers/promises'
import { CommandError } from '#domain/errors/errors'
import type { Command, Runner } from '#tools/run/runner'

/** A systemd that executes itself anew, as a switch to another system may have it do, answers nobody for a moment. */
const AWAY = /Failed to connect to|Connection (?:refused|reset|timed out|terminated)|Transport endpoint is not connected|disconnected/i

const AWAY_MILLISECONDS = 30_000

/** Asks systemd something, and again while it cannot be reached. Throws CommandError for any other failure, and when it stays away. */
export async function askSystemd(runner: Runner, command: Command, patience = { limit: AWAY_MILLISECONDS, pause: 200 }): Promise<string> {
  for (const deadline = performance.now() + patience.limit; ; await delay(patience.pause)) {
    const { status, stdout, stderr } = await runner.run(command)
    if (status === 0) return stdout
    if (!AWAY.test(stderr) || performance.now() >= deadline) throw new CommandError(command.argv, status, stderr)
  }
}
