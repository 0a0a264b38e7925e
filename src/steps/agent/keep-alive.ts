import { setTimeout as pause } from 'node:timers/promises'
import type { Runner } from '#tools/run/runner'
import { checkConnectionCommand } from '#tools/ssh/commands'
import type { SshConnection } from '#tools/ssh/connection'

/** Less than the time after which ssh closes an idle connection (ControlPersist, src/tools/ssh/config.ts). */
const PERIOD_MILLISECONDS = 10_000

interface KeepAliveOptions {
  readonly runner: Runner
  /** Milliseconds between two. */
  readonly period?: number
}

/** Runs `work` while sending keep-alives, so that ssh does not close the idle connection. */
export async function withKeepAlive<Result>(
  connection: SshConnection,
  work: () => Promise<Result>,
  options: KeepAliveOptions,
): Promise<Result> {
  const done = new AbortController()
  const sending = sendKeepAlives(connection, options, done.signal)
  try {
    return await work()
  } finally {
    done.abort()
    await sending
  }
}

/** Checks whether the connection is still open: a host may have been restarted meanwhile. */
export async function isConnected({ configFile }: SshConnection, runner: Runner): Promise<boolean> {
  return (await runner.run(checkConnectionCommand(configFile))).status === 0
}

async function sendKeepAlives(
  { configFile }: SshConnection,
  { runner, period = PERIOD_MILLISECONDS }: KeepAliveOptions,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    try {
      await pause(period, undefined, { signal })
    } catch {
      return
    }
    await runner.run(checkConnectionCommand(configFile))
  }
}
