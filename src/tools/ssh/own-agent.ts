import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { CommandError } from '#domain/errors/errors'
import { UNLIMITED } from '../run/limits.ts'
import type { CommandResult, Runner } from '../run/runner.ts'
import { isThere } from '../files/is-there.ts'

/** An ssh-agent of this process with one key in it. */
export interface OwnAgent extends AsyncDisposable {
  /** For SSH_AUTH_SOCK. */
  readonly socket: string
}

/** The name of its socket in the folder. Programs get it relative to that, because a socket's path may have 104 bytes. */
const SOCKET = 'agent'
const START_MILLISECONDS = 10_000

/**
 * Starts an ssh-agent with a private key, which is in no file then; undefined when ssh on this machine cannot use the key. Other programs
 * of this user can have the agent sign while it runs, and cannot read the key from it. It ends with this process, also when that is killed:
 * it runs as long as `cat` does, whose stdin is ours.
 */
export async function ownAgent(folder: string, key: string, runner: Runner): Promise<OwnAgent | undefined> {
  const socket = join(folder, SOCKET)
  const agent = await runner.start({ argv: ['ssh-agent', '-a', SOCKET, 'cat'], directory: folder, effect: 'write', timeout: UNLIMITED })
  const end = async (): Promise<void> => {
    agent.stdin.end()
    await agent.finished
  }
  const ask = (words: readonly string[], input?: string) =>
    runner.run({
      argv: ['ssh-add', '-q', ...words],
      directory: folder,
      effect: 'write',
      environment: { SSH_AUTH_SOCK: SOCKET, SSH_ASKPASS_REQUIRE: 'never' },
      timeout: 30_000,
      ...(input === undefined ? {} : { input }),
    })
  try {
    if (!(await accepts(() => ask(['-'], key), socket))) {
      await end()
      return undefined
    }
  } catch (error) {
    await end()
    throw error
  }
  return {
    socket,
    [Symbol.asyncDispose]: async () => {
      // The agent notices within ten seconds that `cat` has ended; its key goes at once.
      await ask(['-D'])
      await end()
    },
  }
}

/** The status of `ssh-add` when it does not reach the agent (ssh-add(1)): the agent makes its socket before it listens there. */
const UNREACHED = 2

/** True once the agent has taken the key; false when ssh-add cannot read the key. Throws CommandError when no agent answers in time. */
async function accepts(add: () => Promise<CommandResult>, socket: string): Promise<boolean> {
  for (const deadline = performance.now() + START_MILLISECONDS; ; await setTimeout(5)) {
    const isLate = performance.now() >= deadline
    if (!isLate && !(await isThere(socket))) continue
    const ended = await add()
    if (ended.status === 0) return true
    if (ended.status !== UNREACHED) return false
    if (isLate) throw new CommandError(['ssh-add', '-'], ended)
  }
}
