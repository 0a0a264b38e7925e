import type { Command } from '../run/runner.ts'

/** Owners by number, because names may refer to other users later; every extended attribute, capabilities too, not only `user.*`. */
const faithful = ['--numeric-owner', '--xattrs', '--xattrs-include=*', '--acls'] as const

/**
 * GNU `tar`: a folder's content to standard output. Mounts below it are left out. Names start with `./`, so that none is read as an option
 * or points elsewhere; links are kept as links. It prints the number of written bytes on standard error at the end.
 */
export function packFolderCommand(folder: string, timeout: number): Command {
  return {
    argv: [
      'tar',
      '--create',
      '--file=-',
      '--format=posix',
      '--sparse',
      '--one-file-system',
      '--totals',
      ...faithful,
      `--directory=${folder}`,
      '--',
      '.',
    ],
    effect: 'read',
    environment: { LC_ALL: 'C' },
    timeout,
  }
}

/** GNU `tar`: unpacks standard input into a folder of root's that is there, owners, modes, times and attributes as they were. */
export function unpackFolderCommand(folder: string, timeout: number): Command {
  return {
    argv: ['tar', '--extract', '--file=-', '--preserve-permissions', '--same-owner', ...faithful, `--directory=${folder}`],
    effect: 'write',
    environment: { LC_ALL: 'C' },
    timeout,
  }
}

/** Interprets the end of a packing `tar`: status 1 is documented as "some files differ", and everything above as an error. */
export function packOutcome(status: number | null): 'whole' | 'changed-while-read' | 'failed' {
  if (status === 0) return 'whole'
  return status === 1 ? 'changed-while-read' : 'failed'
}

/** Returns the number of bytes that a packing `tar` reports; undefined when it reports none. */
export function packedTotal(stderr: string): number | undefined {
  const bytes = /^Total bytes written: ([0-9]+) /m.exec(stderr)?.[1]
  return bytes === undefined ? undefined : Number(bytes)
}
