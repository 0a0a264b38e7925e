/**
 * The errors this program knows. Any other thrown value is a bug: it is printed with its stack trace, and the exit code is 1.
 *
 * Every message is one sentence with what is wrong, where (host, hop, field), and what to do. A message contains only the public part of a
 * URL.
 */

import type { GateOutcome } from '../activation/gate-outcome.ts'
import { withPublicUrls } from '../secrets/public-url.ts'

/** Process exit codes besides the verdicts' own (see `activation/verdict.ts`). */
export const EXIT_SURPRISE = 1
export const EXIT_BAD_INPUT = 2
export const EXIT_DRIFT = 3
export const EXIT_HOST_ERROR = 14

/** A line of one of the user's files, and what is wrong there; line and column from 1. */
export interface FilePlace {
  readonly file: string
  readonly line: number
  readonly column: number
  /** A sentence that can be read without the others. */
  readonly message: string
}

export interface PlacedErrorOptions extends ErrorOptions {
  /** The lines that are the cause, where there are some. */
  readonly places?: readonly FilePlace[]
}

/** A mistake in something the user gave: a flag, a file, a configuration. Nothing was changed. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly exitCode = EXIT_BAD_INPUT
  readonly code: InputErrorCode
  readonly places: readonly FilePlace[]
  constructor(code: InputErrorCode, message: string, options?: PlacedErrorOptions) {
    super(withPublicUrls(message), options)
    this.code = code
    this.places = options?.places ?? []
  }
}

export type InputErrorCode =
  | 'usage'
  | 'config-missing'
  | 'config-invalid'
  | 'manifest-missing'
  | 'manifest-invalid'
  | 'inventory-invalid'
  | 'unknown-host'
  | 'unknown-component'
  | 'unknown-release'
  | 'wrong-application'
  | 'request-invalid'
  | 'pack-invalid'
  | 'snapshot-missing'
  | 'snapshot-invalid'
  | 'not-permitted'
  | 'read-only-key'
  | 'signature-invalid'
  | 'signature-refused'
  | 'record-invalid'
  | 'record-refused'
  | 'artifact-missing'
  | 'artifact-refused'
  | 'github-refused'

/** The source cannot be released as it is: it must be fixed in the repository, not on a host. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
  readonly exitCode = EXIT_BAD_INPUT
  readonly code: SourceErrorCode
  readonly places: readonly FilePlace[]
  constructor(code: SourceErrorCode, message: string, options?: PlacedErrorOptions) {
    super(withPublicUrls(message), options)
    this.code = code
    this.places = options?.places ?? []
  }
}

export type SourceErrorCode =
  | 'dirty-tree'
  | 'not-a-repository'
  | 'not-on-upstream'
  | 'upstream-unreachable'
  | 'build-failed'
  | 'link-missing'
  | 'link-not-executable'
  | 'output-invalid'

/** A program that we ran failed in a way that no caller expected. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly exitCode = EXIT_SURPRISE
  readonly code = 'command-failed'
  readonly argv: readonly string[]
  readonly status: number | null
  readonly stderr: string
  constructor(argv: readonly string[], status: number | null, stderr: string, options?: ErrorOptions) {
    const words = argv.map(withPublicUrls)
    const said = withPublicUrls(stderr)
    const lastLine = said.trim().split('\n').at(-1) ?? ''
    super(`${words[0]} ${words[1] ?? ''} ended with ${status === null ? 'a signal' : `status ${status}`}: ${lastLine}`, options)
    this.argv = words
    this.status = status
    this.stderr = said
  }
}

/** A host cannot do what was requested. Nothing was changed on it, unless a verdict reports otherwise. */
export class HostError extends Error {
  override readonly name = 'HostError'
  readonly code: HostErrorCode
  /** The host's name in the configuration. */
  readonly host: string
  constructor(code: HostErrorCode, host: string, message: string, options?: ErrorOptions) {
    super(withPublicUrls(message), options)
    this.code = code
    this.host = host
  }
}

export type HostErrorCode =
  | 'unreachable'
  | 'host-key-mismatch'
  | 'authentication-failed'
  | 'agent-missing'
  | 'agent-protocol'
  | 'contact-lost'
  | 'disk-full'
  | 'path-missing'
  | 'path-untrusted'
  | 'path-corrupt'
  | 'signature-refused'
  | 'busy'
  | 'no-previous-release'
  | 'unexpected-release'
  | 'unexpected-role'
  | 'wrong-host'
  | 'not-awaiting'
  | 'not-down'
  | 'not-installed'
  | 'ledger-not-understood'
  | 'ill'

/** An attempt ended, and the host does not run the requested release, or that is unknown. The exit code is the verdict's. */
export class VerdictError extends Error {
  override readonly name = 'VerdictError'
  readonly code = 'not-committed'
  readonly exitCode: number
  constructor(exitCode: number, message: string, options?: ErrorOptions) {
    super(withPublicUrls(message), options)
    this.exitCode = exitCode
  }
}

/** A command that must pass before a promote failed. Nothing was copied, and nothing was changed anywhere. */
export class GateError extends Error {
  override readonly name = 'GateError'
  readonly code = 'gate-failed'
  /** The result of each gate that ran, the failed one last. */
  readonly gates: readonly GateOutcome[]
  constructor(message: string, gates: readonly GateOutcome[]) {
    super(withPublicUrls(message))
    this.gates = gates
  }
}

export type KnownError = InputError | SourceError | CommandError | HostError | VerdictError | GateError

/** True for the errors whose message alone shows the user what to do. */
export function isKnownError(error: unknown): error is KnownError {
  return [InputError, SourceError, CommandError, HostError, VerdictError, GateError].some((known) => error instanceof known)
}
