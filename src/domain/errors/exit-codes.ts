import { verdicts } from '../activation/verdicts.ts'
import {
  EXIT_BAD_INPUT,
  EXIT_DRIFT,
  EXIT_HOST_ERROR,
  EXIT_INTERRUPTED,
  EXIT_NOT_PROVABLE,
  EXIT_NOT_PROVED,
  EXIT_SURPRISE,
} from './errors.ts'

interface ExitCode {
  readonly code: number
  readonly meaning: string
}

/** Every exit code of the command line, in order; docs/verdicts.md has the same with what to do. */
export const exitCodes: readonly ExitCode[] = [
  { code: verdicts.COMMITTED.exitCode, meaning: 'COMMITTED, or nothing is wrong' },
  { code: EXIT_SURPRISE, meaning: 'a bug, or this machine could not write: its output, or a file that the error names' },
  { code: EXIT_BAD_INPUT, meaning: 'bad input: nothing was changed' },
  { code: EXIT_DRIFT, meaning: 'drift, a failed check of doctor, or a setting that runner-check reports' },
  { code: EXIT_NOT_PROVED, meaning: 'verify: a check failed; reproduce: what was built here differs' },
  { code: EXIT_NOT_PROVABLE, meaning: 'something could not be proved: reproduce, a strict verify, or a verify without the keys' },
  { code: verdicts.UNCHANGED.exitCode, meaning: 'UNCHANGED: nothing was touched; also a host that could not be asked' },
  { code: verdicts.ROLLED_BACK.exitCode, meaning: 'ROLLED_BACK: the previous release runs again' },
  { code: verdicts.NEEDS_HUMAN.exitCode, meaning: 'NEEDS_HUMAN, or status: a host is not healthy' },
  { code: verdicts.UNKNOWN.exitCode, meaning: 'UNKNOWN: contact was lost' },
  { code: EXIT_HOST_ERROR, meaning: 'the chain of a ledger is broken, or a ledger that status requires is not whole' },
  { code: EXIT_INTERRUPTED, meaning: 'interrupted by Ctrl-C (143: by SIGTERM)' },
]

/** Formats them as lines of a help. */
export function exitCodeLines(): string[] {
  return exitCodes.map(({ code, meaning }) => `  ${String(code).padStart(3)}  ${meaning}`)
}
