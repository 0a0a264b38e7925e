import type { ReleaseName } from './application.ts'
import type { Outcome } from './observation.ts'

/** The phases of a release, A to H, and R for the way back. */
type PhaseLetter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'R'

/**
 * Where a fault strikes: when the transaction tells of something, when another program has written a file, or at the n-th of these
 * system calls of one thread.
 */
export type Moment =
  { readonly event: string; readonly times?: number } | { readonly file: string } | { readonly call: string; readonly nth: number }

/** What happens there. `kill` is SIGKILL of the agent; a script runs as root on prod while the agent stands still. */
type Strike = 'kill' | 'power-cut' | 'reboot' | { readonly script: string } | { readonly error: string; readonly onwards?: true }

/** One line of the table. */
export interface Cell {
  readonly name: string
  /** Number of the fault in the catalogue, 1 to 18. */
  readonly fault: number
  readonly phase: PhaseLetter | `${PhaseLetter}-${PhaseLetter}`
  /** What is current before: `base` unless said otherwise, nothing, or a plain folder that nobody released. */
  readonly before?: ReleaseName | null | 'plain'
  /** What is released: `next` unless said otherwise. */
  readonly release?: ReleaseName
  /** How: applied by the agent on prod unless said otherwise. */
  readonly way?: 'apply' | 'rollback' | 'promote'
  readonly at?: Moment
  readonly strike?: Strike
  /** The same once more, in the recovery of the first. */
  readonly again?: { readonly at: Moment; readonly strike: 'kill' | { readonly error: string } }
  /** Bash, as root on prod: before the attempt, and after it. */
  readonly arrange?: string
  readonly tidy?: string
  /** Happens while a promote is on its way, when its output has this: on grind, but for the power cut, which is prod's. */
  readonly promote?: { readonly until: string; readonly how: 'kill' | 'cut-line' | 'kill-ssh' | 'term' | 'power-cut' }
  /** Seconds by which the agent's clock is wrong, and after how many milliseconds it jumps there. */
  readonly clock?: { readonly seconds: number; readonly after: number }
  /** `disk`: what the durable state at the moment of the fault demands, as an independent reading of it says. */
  readonly owed: readonly Outcome[] | 'disk'
  /** Chosen by chance: the attempt may end before the fault strikes. */
  readonly mayMiss?: true
  /** Longest outage that is allowed, in seconds. */
  readonly budgetSeconds?: number
  /** What the program of whoever asked must end with; see `caller.ts` for what holds in every cell. */
  readonly exitCodes?: readonly number[]
}
