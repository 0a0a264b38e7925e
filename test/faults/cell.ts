import type { Event, Phase } from '#domain/report/event'
import type { ReleaseName } from './application.ts'
import type { Outcome } from './observation.ts'

/** What is broken. `none`: nothing, for comparison. */
export const faults = [
  'none',
  'agent-killed',
  'runner-killed',
  'connection-lost',
  'power-cut',
  'reboot',
  'disk-error',
  'read-only',
  'untrusted',
  'garbage-collection',
  'rival',
  'stale-state',
  'clock',
  'unit',
  'health',
  'first-release',
  'missing-state',
  'contact-cut-by-release',
  'systemd-restarted',
  'systemd-slow',
  'recovery-fails',
  'unconfirmed',
  'base',
  'older-agent',
  'nix-killed',
] as const
type Fault = (typeof faults)[number]

/** The phases of a release in which cells break things, in their order; `rollback` is everything that follows a failure. */
export const cellPhases = [
  'preflight',
  'copy',
  'verify',
  'journal',
  'switch',
  'restart',
  'health',
  'commit',
  'rollback',
] as const satisfies readonly Phase[]
type CellPhase = (typeof cellPhases)[number]

/**
 * Where a fault strikes: as a phase begins, at the first event of this kind, when another program has written a file and waits, or at the
 * n-th of these system calls of one thread. The agent is stopped at that point.
 */
export type Moment =
  | { readonly phase: Phase }
  | { readonly event: Exclude<Event['event'], 'phase'> }
  | { readonly file: string }
  | { readonly call: string; readonly nth: number }

/** What happens there. `kill` is SIGKILL of the agent; a script runs as root on prod while the agent is stopped. */
type Strike = 'kill' | 'power-cut' | 'reboot' | { readonly script: string } | { readonly error: string; readonly onwards?: true }

/**
 * Which program a promote stops in as a phase begins: the command line on grind, the agent that receives the copy, or the agent's
 * transaction. Only these phases can be waited for.
 */
export const stoppedIn = {
  preflight: 'command-line',
  copy: 'command-line',
  import: 'receiver',
  verify: 'transaction',
  journal: 'transaction',
  switch: 'transaction',
  restart: 'transaction',
  health: 'transaction',
  commit: 'transaction',
  rollback: 'transaction',
} as const satisfies Partial<Record<Phase, 'command-line' | 'receiver' | 'transaction'>>

/**
 * As the phase begins; or, with some of the bytes sent, when the command line first reports the progress of the copy; or when the agent that
 * receives it reports that so many paths are imported.
 */
export type PromoteMoment = keyof typeof stoppedIn | { readonly progress: 'copy' } | { readonly imported: number }

/**
 * What happens to a promote: on grind, but for the power cut and the kill of the agent that receives the copy, which are prod's. A script runs
 * as root on prod while the program is stopped.
 */
export type PromoteStrike =
  'kill-runner' | 'terminate-runner' | 'kill-ssh' | 'cut-link' | 'power-cut' | 'kill-receiver' | { readonly script: string }

/** One line of the table. */
export interface Cell {
  readonly name: string
  readonly fault: Fault
  /** When it strikes, or the first and the last phase in which it may. */
  readonly phase: CellPhase | `${CellPhase} to ${CellPhase}`
  /** What is current before: `base` by default, nothing, or a plain folder that was never released. */
  readonly before?: ReleaseName | null | 'plain'
  /** What is released; default: `next`. */
  readonly release?: ReleaseName
  /** How; default: applied by the agent on prod. */
  readonly way?: 'apply' | 'rollback' | 'promote'
  /** Both or neither; of a promote it is `promote`. */
  readonly at?: Moment
  readonly strike?: Strike
  /** The same once more, in the recovery of the first. */
  readonly again?: { readonly at: Moment; readonly strike: 'kill' | { readonly error: string } }
  /** Bash, as root on prod: before the attempt, and after it. A command that fails fails the cell. */
  readonly arrange?: string
  readonly tidy?: string
  /** Strikes while a promote is on its way; `first` is bash, as root on prod, before the strike and while the program is stopped. */
  readonly promote?: { readonly until: PromoteMoment; readonly strike: PromoteStrike; readonly first?: string }
  /** Bash, as the runner on grind: before the attempt, and after it. */
  readonly onGrind?: { readonly arrange: string; readonly tidy: string }
  /** Seconds by which the agent's clock is wrong: from the start on, or once the strike has made it jump. */
  readonly clock?: { readonly seconds: number; readonly from: 'start' | 'strike' }
  /**
   * Bash, as root on prod, before `tidy`: fails when the fault was not effective, for cells whose verdict would be the same without it.
   * `$1` is when the attempt began, in seconds since 1970; `$2` is the attempt.
   */
  readonly evidence?: string
  /** `disk`: the outcome that follows from the durable state at the moment of the fault, as an independent reader derives it. */
  readonly owed: readonly Outcome[] | 'disk'
  /** Chosen by chance: the attempt may end before the fault strikes. */
  readonly mayMiss?: true
  /** The kill at a call must strike a program that the agent runs, and not the agent. */
  readonly strikesProgram?: true
  /** The attempt must end before the fault strikes, because it does not get that far. */
  readonly mustMiss?: true
  /** Longest outage that is allowed, in seconds. */
  readonly budgetSeconds?: number
  /** The exit codes that the calling program may have; see `caller.ts` for what is true in every cell. */
  readonly exitCodes?: readonly number[]
}
