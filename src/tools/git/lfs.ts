import { TRANSFER_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'
import { gitCommand } from './git.ts'

/** The first line of a pointer: the small file that git has in place of one that Git LFS keeps (specification of Git LFS). */
const FIRST_LINE = 'version https://git-lfs.github.com/spec/v1'

/** A pointer is smaller than this. */
const POINTER_LIMIT_BYTES = 1024

/**
 * Lists the text files of a commit that have that line anywhere, each after the commit and a colon and ended by a NUL; status 1 when there
 * are none. It reads every text file once, so a partial clone fetches those that it does not have, and has all of them afterwards.
 */
export function filesWithPointerLineCommand(root: string, commit: string): Command {
  const words = ['grep', '--no-color', '-I', '--files-with-matches', '-z', '--full-name', '--basic-regexp', '-e', `^${FIRST_LINE}$`]
  return { ...gitCommand(root, [...words, commit, '--']), timeout: TRANSFER_LIMIT }
}

/** Parses what it printed: paths below the root. */
export function parseFilesWithPointerLine(stdout: string, commit: string): string[] {
  return stdout
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => entry.slice(commit.length + 1))
}

/** True for the text of a pointer; a longer file, or one that has the line further below, is a file about Git LFS. */
export function isPointer(text: string): boolean {
  return Buffer.byteLength(text) < POINTER_LIMIT_BYTES && text.startsWith(`${FIRST_LINE}\n`)
}
