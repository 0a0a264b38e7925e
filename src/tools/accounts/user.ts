import { QUERY_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'

/** A line of the user database. */
export interface User {
  readonly name: string
  readonly id: number
  readonly home: string
  readonly shell: string
}

/** `getent passwd NAME`: status 2 when there is no such user. */
export function findUserCommand(name: string): Command {
  return { argv: ['getent', 'passwd', name], effect: 'read', timeout: QUERY_LIMIT }
}

/** Reads the line that `getent passwd` printed; undefined when it printed none. */
export function parseUser(stdout: string): User | undefined {
  const [name, , id, , , home, shell] = stdout.trim().split(':')
  if (name === undefined || id === undefined || home === undefined || shell === undefined) return undefined
  return { name, id: Number(id), home, shell }
}

/** Ends every process of a user at once; status 1 when there was none. */
export function endProcessesCommand(user: string): Command {
  return { argv: ['pkill', '--signal=KILL', '--uid', user], effect: 'write', timeout: QUERY_LIMIT }
}

/** Removes a user and the group of its own, also when a process of it is just ending. Its home is left alone. */
export function removeUserCommand(user: string): Command {
  return { argv: ['userdel', '--force', '--', user], effect: 'write', timeout: QUERY_LIMIT }
}

/** Makes a system user with a group of its own. `*` fits no password, yet unlike `!` sshd does not take the account for a closed one. */
export function addUserCommand({ name, home, shell }: Omit<User, 'id'>): Command {
  return {
    argv: [
      'useradd',
      '--system',
      '--user-group',
      '--no-create-home',
      `--home-dir=${home}`,
      `--shell=${shell}`,
      '--password=*',
      '--comment=grind-to-prod',
      '--',
      name,
    ],
    effect: 'write',
    timeout: QUERY_LIMIT,
  }
}
