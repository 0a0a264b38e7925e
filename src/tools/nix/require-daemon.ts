import { CommandError } from '#domain/errors/errors'
import { isDaemonUnreachable, ownErrors } from '#domain/errors/nix-daemon'
import type { CommandResult } from '../run/runner.ts'
import { ERROR_LEVEL, parseLogLine } from './internal-log.ts'

/**
 * Throws CommandError for a Nix that could not work at all, because its daemon did not answer, or not for this user: nothing is known then
 * of what was asked, and nothing is wrong with it.
 */
export function requireDaemon(argv: readonly string[], { status, stderr }: Pick<CommandResult, 'status' | 'stderr'>): void {
  if (status === 0) return
  const error = errorsOf(stderr).find(isDaemonUnreachable)
  if (error !== undefined) throw new CommandError(argv, { status, stderr: error })
}

/** Returns the errors that Nix printed, without the lines of builders and of what it does; of a log in JSON, its messages of errors. */
function errorsOf(stderr: string): string[] {
  const texts = stderr.split('\n').flatMap((text) => {
    const line = parseLogLine(text)
    if (line === undefined) return [text]
    return line.action === 'msg' && line.level === ERROR_LEVEL ? [line.msg] : []
  })
  return ownErrors(texts.join('\n'))
}
