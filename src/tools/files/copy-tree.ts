import { DISK_LIMIT, QUERY_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'

/** `cp --archive`: a folder with its owners, modes, times, extended attributes and links as they are. */
export function copyTreeCommand(from: string, to: string): Command {
  return { argv: ['cp', '--archive', '--no-target-directory', '--', from, to], effect: 'write', timeout: DISK_LIMIT }
}

/** `chmod --recursive u+w`: lets the owner of a copy change and remove it. Links are not followed, and nothing becomes executable. */
export function writableTreeCommand(path: string): Command {
  return { argv: ['chmod', '--recursive', 'u+w', '--', path], effect: 'write', timeout: DISK_LIMIT }
}

/** `mv --exchange`: swaps two paths in one step (renameat2). Coreutils before 9.5 do not know it, and some file systems cannot. */
export function exchangeCommand(left: string, right: string): Command {
  return { argv: ['mv', '--exchange', '--no-target-directory', '--', left, right], effect: 'write', timeout: QUERY_LIMIT }
}
