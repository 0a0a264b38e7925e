import type { Explained } from './error-lines.ts'
import { EXIT_SURPRISE, KnownError } from './errors.ts'

/** A folder that its user can replace by another one. */
export interface ChosenFolder {
  readonly folder: string
  /** The variable that names it. */
  readonly variable: string
}

/** Where an error of the system is reported. */
export interface RefusedOn {
  /** "this machine", or the name of a host. */
  readonly machine: string
  readonly chosen?: readonly ChosenFolder[]
}

/** What the system refuses whatever a program does, by the codes of its errors: why, and what to do. */
const refusals = {
  ENOSPC: { why: 'no space is left on its file system', todo: 'Free disk space there' },
  EDQUOT: { why: 'the disk quota of this user is used up', todo: 'Free disk space there, or raise the quota' },
  EROFS: { why: 'its file system is read-only', todo: 'Mount it writable' },
  EACCES: { why: 'this user has no right to', todo: 'Give this user the right (chown, chmod)' },
  EPERM: { why: 'this user has no right to', todo: 'Give this user the right (chown, chmod)' },
  EMFILE: { why: 'this process has too many files open', todo: 'Raise the limit of open files (ulimit -n)' },
  ENFILE: { why: 'this machine has too many files open', todo: 'Raise the limit of open files (sysctl fs.file-max)' },
  EIO: { why: 'its disk fails', todo: 'Check the disk (journalctl --dmesg)' },
} as const satisfies Readonly<Record<string, { readonly why: string; readonly todo: string }>>

interface SystemError extends Error {
  readonly code: keyof typeof refusals
  readonly path?: string
  readonly syscall?: string
}

function isRefusal(error: unknown): error is SystemError {
  // A program that cannot be started is another matter.
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    Object.hasOwn(refusals, error.code) &&
    'syscall' in error &&
    !String(error.syscall).startsWith('spawn')
  )
}

/** Returns why the system refuses, in words, with its code; undefined for any other error. */
export function whyRefused(error: unknown): string | undefined {
  return isRefusal(error) ? `${refusals[error.code].why} (${error.code})` : undefined
}

/** Returns what to do about a refusal of the system, as an imperative without a full stop; undefined for any other error. */
export function todoWhenRefused(error: unknown): string | undefined {
  return isRefusal(error) ? refusals[error.code].todo : undefined
}

/** A full disk, a missing right, a limit of the system: nothing is wrong with this program. What it had done by then remains. */
export class SystemRefusal extends KnownError {
  override readonly name = 'SystemRefusal'
  override readonly exitCode = EXIT_SURPRISE
  readonly code = 'system-refused'
}

/** Returns the error itself, or a refusal of the system explained: what, where, and what to do. */
export function explainedRefusal(error: unknown, where: RefusedOn): unknown {
  if (!isRefusal(error)) return error
  const { message, hint } = explain(error, where)
  return new SystemRefusal(message, { hint, cause: error })
}

/** Calls that read: any other one is for writing. */
const readingCalls: ReadonlySet<string> = new Set(['read', 'scandir', 'lstat', 'stat', 'readlink', 'access', 'opendir'])

function explain(error: SystemError, { machine, chosen = [] }: RefusedOn): Explained {
  const { code, path, syscall = '' } = error
  const { why, todo } = refusals[code]
  const isOfPlace = code !== 'EMFILE' && code !== 'ENFILE'
  const known = path === undefined ? chosen : chosen.filter(({ folder }) => isBelow(path, folder))
  const done = readingCalls.has(syscall) ? 'read' : code === 'EACCES' || code === 'EPERM' ? 'opened or written' : 'written'
  const variables = [...new Set(known.map(({ variable, folder }) => (path === undefined ? `${variable} (now ${folder})` : variable)))]
  const another = variables.length === 0 || !isOfPlace ? '' : `, or name another folder with ${variables.join(' or ')}`
  return {
    message: `${path ?? 'A file'} on ${machine} cannot be ${done}: ${why} (${code}).`,
    hint: `${todo}${another}, and try again.`,
  }
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
}
