import { stripVTControlCharacters } from 'node:util'
import { CommandError } from '#domain/errors/errors'
import { isDaemonUnreachable } from '#domain/errors/nix-daemon'
import type { CommandResult } from '../run/runner.ts'
import { ERROR_LEVEL, parseLogLine } from './internal-log.ts'

/**
 * Throws CommandError for a Nix that could not work at all, because its daemon did not answer, or not for this user: nothing is known then
 * of what was asked, and nothing is wrong with it.
 */
export function requireDaemon(argv: readonly string[], { status, stderr }: Pick<CommandResult, 'status' | 'stderr'>): void {
  if (status === 0) return
  const error = ownErrors(stderr).find(isDaemonUnreachable)
  if (error !== undefined) throw new CommandError(argv, { status, stderr: error })
}

/** Returns the errors that Nix printed itself, one a line: a builder may print anything, in lines that begin otherwise. */
function ownErrors(stderr: string): string[] {
  const texts = stderr.split('\n').flatMap((text) => {
    const line = parseLogLine(text)
    if (line === undefined) return [text]
    return line.action === 'msg' && line.level === ERROR_LEVEL ? line.msg.split('\n') : []
  })
  return texts.map((text) => stripVTControlCharacters(text).trim()).filter((text) => text.startsWith('error:'))
}
