import { DISK_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'

/** `sync`: makes everything on the file systems of these paths durable, in one call however many files there are. */
export function syncFileSystemCommand(...paths: readonly string[]): Command {
  return { argv: ['sync', '--file-system', '--', ...paths], effect: 'write', timeout: DISK_LIMIT, environment: { LC_ALL: 'C' } }
}
