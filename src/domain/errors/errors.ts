/**
 * The errors this program knows. Any other thrown value is a bug: it is printed with its stack trace, and the exit code is 1.
 *
 * A message is one short sentence with what is wrong, and where (host, hop, field); its hint is what to do. Both contain only the public
 * part of a URL.
 */

import type { GateOutcome } from '../activation/gate-outcome.ts'
import { withPublicUrls } from '../secrets/public-url.ts'
import type { HostErrorCode, InputErrorCode, SourceErrorCode } from './codes.ts'
import { explainedText } from './error-lines.ts'
import { isDaemonUnreachable, NIX_DAEMON_HINT } from './nix-daemon.ts'
import { isTooLong } from './time-limit.ts'

/** Process exit codes besides the verdicts' own (see `domain/activation/verdict.ts`). */
export const EXIT_SURPRISE = 1
export const EXIT_BAD_INPUT = 2
export const EXIT_DRIFT = 3
/** A check of evidence failed, or a release is not reproduced. */
export const EXIT_NOT_PROVED = 4
/** Nothing is known to be wrong, and not everything could be proved. */
export const EXIT_NOT_PROVABLE = 5
export const EXIT_HOST_ERROR = 14
/** Ended by Ctrl-C: 128 and the number of SIGINT, as a shell reports it. */
export const EXIT_INTERRUPTED = 130

/** A line of one of the user's files, and what is wrong there; line and column from 1. */
export interface FilePlace {
  readonly file: string
  readonly line: number
  readonly column: number
  /** A sentence that can be read without the others. */
  readonly message: string
}

export interface KnownErrorOptions extends ErrorOptions {
  /** What to do, as an imperative. Absent where the message is sufficient. */
  readonly hint?: string | undefined
}

/** What every error of this program has in common. */
export abstract class KnownError extends Error {
  abstract readonly code: string
  /** Absent: that of the verdict, which is UNCHANGED unless the error reports that its attempt was begun. */
  readonly exitCode?: number
  /** What to do, as an imperative. */
  readonly hint: string | undefined
  constructor(message: string, { hint, ...options }: KnownErrorOptions = {}) {
    super(withPublicUrls(message), options)
    this.hint = hint === undefined ? undefined : withPublicUrls(hint)
  }

  /** The message and the hint as one text, for a reader that does not know hints. */
  get text(): string {
    return explainedText(this)
  }
}

export interface PlacedErrorOptions extends KnownErrorOptions {
  /** The lines that are the cause, where there are some. */
  readonly places?: readonly FilePlace[]
}

export interface InputErrorOptions extends PlacedErrorOptions {
  /** The part of a client's request or words that this version does not know; for a client of a newer version. */
  readonly unknown?: Unknown | undefined
}

/** A field of a request (or of a manifest), or words of a command line. */
export type Unknown = { readonly of?: 'manifest'; readonly field: string } | { readonly words: string }

/** A mistake in something the user gave: a flag, a file, a configuration. Nothing was changed. */
export class InputError extends KnownError {
  override readonly name = 'InputError'
  override readonly exitCode: number = EXIT_BAD_INPUT
  readonly code: InputErrorCode
  readonly places: readonly FilePlace[]
  readonly unknown: Unknown | undefined
  constructor(code: InputErrorCode, message: string, { places = [], unknown, ...options }: InputErrorOptions = {}) {
    super(message, options)
    this.code = code
    this.places = places
    this.unknown = unknown
  }
}

/** The source cannot be released as it is: it must be fixed in the repository, not on a host. */
export class SourceError extends KnownError {
  override readonly name = 'SourceError'
  override readonly exitCode = EXIT_BAD_INPUT
  readonly code: SourceErrorCode
  readonly places: readonly FilePlace[]
  constructor(code: SourceErrorCode, message: string, { places = [], ...options }: PlacedErrorOptions = {}) {
    super(message, options)
    this.code = code
    this.places = places
  }
}

/** How a program ended. */
interface Ended {
  /** Null when a signal ended it. */
  readonly status: number | null
  readonly stderr: string
  /** The system's error code for a program that could not be started, such as `ENOENT`. */
  readonly startError?: string
}

/** True for a program that is not installed, or may not be run: its user can change that, but not that memory or processes ran out. */
function isMissing(startError: string | undefined): boolean {
  return startError === 'ENOENT' || startError === 'EACCES'
}

function isNix(program: string | undefined): boolean {
  return program?.startsWith('nix') === true
}

/** Returns what to do about what a program printed, where that is known. */
function hintOf(program: string | undefined, printed: string): Pick<KnownErrorOptions, 'hint'> {
  if (/No space left on device|[Qq]uota exceeded/.test(printed)) return { hint: 'Free disk space there, and try again.' }
  return isNix(program) && isDaemonUnreachable(printed) ? { hint: NIX_DAEMON_HINT } : {}
}

/** A program that we ran failed in a way that no caller expected, or could not be started, which its user can change. */
export class CommandError extends KnownError {
  override readonly name = 'CommandError'
  override readonly exitCode: number
  readonly code = 'command-failed'
  readonly argv: readonly string[]
  readonly status: number | null
  readonly stderr: string
  /** True for a program that is not installed, or may not be run. */
  readonly isMissing: boolean
  /** True when Nix could not work at all for this user. */
  readonly isDaemonUnreachable: boolean
  constructor(argv: readonly string[], { status, stderr, startError }: Ended, options?: KnownErrorOptions) {
    const words = argv.map(withPublicUrls)
    const said = withPublicUrls(stderr)
    const lastLine = said.trim().split('\n').at(-1) ?? ''
    if (startError === undefined && isTooLong(said)) {
      const hint = 'Check whether the machine or its disk is overloaded, or a lock is held there, and try again.'
      super(`${words[0]} ${words[1] ?? ''} ${lastLine}.`, { hint, ...options })
    } else if (startError === undefined) {
      const hint = hintOf(words[0], said)
      super(`${words[0]} ${words[1] ?? ''} ended with ${status === null ? 'a signal' : `status ${status}`}: ${lastLine}`, {
        ...hint,
        ...options,
      })
    } else {
      const hint = isMissing(startError) ? { hint: 'Install it, or add its folder to PATH.' } : {}
      super(`${words[0]} cannot be started (${startError}).`, { ...hint, ...options })
    }
    this.isMissing = isMissing(startError)
    this.isDaemonUnreachable = startError === undefined && isNix(words[0]) && isDaemonUnreachable(said)
    this.exitCode = this.isMissing || this.isDaemonUnreachable ? EXIT_BAD_INPUT : EXIT_SURPRISE
    this.argv = words
    this.status = status
    this.stderr = said
  }
}

export interface HostErrorOptions extends KnownErrorOptions {
  /** The host's name in the configuration. */
  readonly host: string
}

/** A host cannot do what was requested. Nothing was changed on it, unless a verdict reports otherwise. */
export class HostError extends KnownError {
  override readonly name = 'HostError'
  readonly code: HostErrorCode
  /** The host's name in the configuration. */
  readonly host: string
  constructor(code: HostErrorCode, message: string, { host, ...options }: HostErrorOptions) {
    super(message, options)
    this.code = code
    this.host = host
  }
}

/** An attempt ended, and the host does not run the requested release, or that is unknown. The exit code is the verdict's. */
export class VerdictError extends KnownError {
  override readonly name = 'VerdictError'
  readonly code = 'not-committed'
  override readonly exitCode: number
  constructor(exitCode: number, message: string, options?: KnownErrorOptions) {
    super(message, options)
    this.exitCode = exitCode
  }
}

/** A command that must pass before a promote failed. Nothing was copied, and nothing was changed anywhere. */
export class GateError extends KnownError {
  override readonly name = 'GateError'
  readonly code = 'gate-failed'
  /** The result of each gate that ran, the failed one last. */
  readonly gates: readonly GateOutcome[]
  constructor(message: string, gates: readonly GateOutcome[], options?: KnownErrorOptions) {
    super(message, options)
    this.gates = gates
  }
}

/** True for the errors whose message and hint alone show the user what to do. */
export function isKnownError(error: unknown): error is KnownError {
  return error instanceof KnownError
}
