import { stripVTControlCharacters } from 'node:util'
import { errorText } from './error-text.ts'
import { activityTypes, ERROR_LEVEL, parseLogLine, resultTypes } from './internal-log.ts'

/** Why a build failed. */
export interface BuildFailure {
  /** The derivation that failed; undefined when there was no build (an evaluation that failed, no daemon). */
  readonly derivation: string | undefined
  /** The last lines of its log. */
  readonly lines: readonly string[]
  /** Nix's message, in one line. */
  readonly message: string
}

/**
 * True when a builder, or the last program of one, was killed: nothing that a build does itself. Nix reports the signal, and a shell whose
 * program was killed exits with 128 and the number of the signal.
 */
export function wasKilled(message: string): boolean {
  return /failed due to signal 9\b|failed with exit code 137\b/.test(message)
}

/** True when Nix itself had no more files that it could open. A builder's own message is in its log. */
export function hasTooManyFiles(message: string): boolean {
  return /Too many open files/.test(message)
}

export const LAST_LOG_LINES = 30

/** Reads the whole internal log of a build that failed. */
export function parseBuildFailure(stderr: string): BuildFailure {
  const derivations = new Map<number, string>()
  const logs = new Map<string, string[]>()
  const errors: string[] = []
  for (const text of stderr.split('\n')) {
    const line = parseLogLine(text)
    if (line === undefined) {
      if (text.startsWith('error: ')) errors.push(text)
    } else if (line.action === 'start' && line.type === activityTypes.build) derivations.set(line.id, String(line.fields[0]))
    else if (line.action === 'result' && line.type === resultTypes.buildLogLine) {
      const derivation = derivations.get(line.id)
      if (derivation === undefined) continue
      const lines = logs.get(derivation) ?? []
      lines.push(stripVTControlCharacters(String(line.fields[0])))
      logs.set(derivation, lines.slice(-LAST_LOG_LINES))
    } else if (line.action === 'msg' && line.level === ERROR_LEVEL && !line.msg.startsWith('note: '))
      // A note, such as about a folder that "--keep-failed" keeps, has the level of an error too.
      errors.push(stripVTControlCharacters(line.msg))
  }
  const derivation = errors.map((error) => /'(\/nix\/store\/[^']+\.drv)'/.exec(error)?.[1]).find((found) => found !== undefined)
  return {
    derivation,
    lines: (derivation === undefined ? undefined : logs.get(derivation)) ?? [],
    message: errorText(errors[0] ?? 'nix gave no reason'),
  }
}
