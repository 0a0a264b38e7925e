import { DISK_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'

/** `du`: the bytes that a folder takes on its own file system, holes of sparse files not counted. */
export function diskUsageCommand(folder: string): Command {
  return {
    argv: ['du', '--summarize', '--block-size=1', '--one-file-system', '--', folder],
    effect: 'read',
    timeout: DISK_LIMIT,
    environment: { LC_ALL: 'C' },
  }
}

/** Reads the output of `du`; undefined when it printed no number. A file that vanished meanwhile fails `du`, but the sum is still valid. */
export function parseDiskUsage(stdout: string): number | undefined {
  const bytes = /^([0-9]+)\t/.exec(stdout)?.[1]
  return bytes === undefined ? undefined : Number(bytes)
}
