import type { Command } from '../run/runner.ts'
import { gitCommand } from './git.ts'

export interface CheckoutState {
  /** The commit; `(initial)` before the first. */
  readonly head: string
  /** Null when HEAD is detached. */
  readonly branch: string | null
  /** Everything that differs from HEAD, untracked files included, sorted. */
  readonly dirtyFiles: readonly string[]
}

/** Whose checkout it is. */
export interface Owner {
  readonly uid: number
  readonly gid: number
}

/**
 * `git status` of a checkout on this host, as its owner: programs from a repository's configuration (filters, monitors) run with the rights
 * of their author, and never with root's. `asSelf` when we are the owner.
 */
export function checkoutStateCommand(folder: string, owner: Owner | 'self'): Command {
  const words = ['status', '--porcelain=v2', '--branch', '-z', '--untracked-files=all', '--ignore-submodules=none', '--no-renames']
  const command = gitCommand(folder, ['-c', 'core.fsmonitor=false', ...words])
  const environment = { ...command.environment, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }
  if (owner === 'self') return { ...command, environment }
  const asOwner = ['setpriv', `--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups', '--no-new-privs', '--'] as const
  return { ...command, argv: [...asOwner, ...command.argv], environment }
}

/** Reads what it printed (git-status(1), porcelain format 2). Throws when it names no HEAD. */
export function parseCheckoutState(stdout: string): CheckoutState {
  const entries = stdout.split('\0').filter((entry) => entry !== '')
  const header = (name: string) => entries.find((entry) => entry.startsWith(`# branch.${name} `))?.slice(`# branch.${name} `.length)
  const head = header('oid')
  if (head === undefined) throw new Error('git reported no HEAD')
  const branch = header('head') ?? null
  return { head, branch: branch === '(detached)' ? null : branch, dirtyFiles: entries.flatMap(pathOf).toSorted() }
}

/** How many fields come before the path, by the first letter of an entry. */
const fieldsBefore: Readonly<Record<string, number>> = { '1': 8, u: 10, '?': 1 }

function pathOf(entry: string): string[] {
  const count = fieldsBefore[entry[0]!]
  return count === undefined ? [] : [entry.split(' ').slice(count).join(' ')]
}
