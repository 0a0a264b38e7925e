import { DISK_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'

/** `sync`: makes everything on the file system of this path durable, in one call however many files there are. */
export function syncFileSystemCommand(path: string): Command {
  return { argv: ['sync', '--file-system', '--', path], effect: 'write', timeout: DISK_LIMIT, environment: { LC_ALL: 'C' } }
}
