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
  EACCES: { why: 'permission denied', todo: 'Give this user the right (chown, chmod)' },
  EPERM: { why: 'permission denied', todo: 'Give this user the right (chown, chmod)' },
  EMFILE: { why: 'this process has too many files open', todo: 'Raise the limit of open files (ulimit -n)' },
  ENFILE: { why: 'this machine has too many files open', todo: 'Raise the limit of open files (sysctl fs.file-max)' },
  EIO: { why: 'its disk fails', todo: 'Check the disk (journalctl --dmesg)' },
} as const satisfies Readonly<Record<string, { readonly why: string; readonly todo: string }>>

interface SystemError extends Error {
  readonly code: keyof typeof refusals
  readonly path?: string
  readonly syscall?: string
}

/** Calls of the system that are about files: the same code of `connect` or of `kill` is another matter, and so is a program's start. */
const fileCalls = {
  reads: ['access', 'fstat', 'lstat', 'opendir', 'read', 'readdir', 'readlink', 'realpath', 'scandir', 'stat', 'statfs', 'watch'],
  opens: ['chdir', 'open'],
  changes: [
    'chmod',
    'chown',
    'fchmod',
    'fchown',
    'futime',
    'lchown',
    'link',
    'lutime',
    'rename',
    'rm',
    'rmdir',
    'symlink',
    'unlink',
    'utime',
  ],
  writes: ['close', 'copyfile', 'cp', 'fdatasync', 'fsync', 'ftruncate', 'mkdir', 'mkdtemp', 'truncate', 'write'],
} as const satisfies Readonly<Record<string, readonly string[]>>

function isRefusal(error: unknown): error is SystemError {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    Object.hasOwn(refusals, error.code) &&
    'syscall' in error &&
    doneBy(String(error.syscall), error.code) !== undefined
  )
}

/** Returns what a call could not do with a file; undefined for a call that is not about one. */
function doneBy(syscall: string, code: string): string | undefined {
  const isOf = (calls: readonly string[]) => calls.includes(syscall)
  if (isOf(fileCalls.reads)) return 'read'
  if (isOf(fileCalls.writes) || isOf(fileCalls.changes)) return 'written'
  if (!isOf(fileCalls.opens)) return undefined
  // A file that is opened may be one to read, unless the code excludes that.
  if (code === 'EACCES' || code === 'EPERM') return 'opened or written'
  return code === 'EMFILE' || code === 'ENFILE' || code === 'EIO' ? 'opened' : 'written'
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

function explain(error: SystemError, { machine, chosen = [] }: RefusedOn): Explained {
  const { code, path, syscall = '' } = error
  const { why, todo } = refusals[code]
  const isOfPlace = code !== 'EMFILE' && code !== 'ENFILE'
  const known = path === undefined ? chosen : chosen.filter(({ folder }) => isBelow(path, folder))
  const variables = [...new Set(known.map(({ variable, folder }) => (path === undefined ? `${variable} (now ${folder})` : variable)))]
  const another = variables.length === 0 || !isOfPlace ? '' : `, or name another folder with ${variables.join(' or ')}`
  return {
    message: `${path ?? 'A file'} on ${machine} cannot be ${doneBy(syscall, code)}: ${why} (${code}).`,
    hint: `${todo}${another}, and try again.`,
  }
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
}
