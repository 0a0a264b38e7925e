import type { Cell } from './cell.ts'
import type { Violation } from './invariants.ts'
import type { HostState } from './observation.ts'

/** What shows that the faults of a cell struck. */
export interface StrikeFacts {
  /** Of the host: where the transaction was stopped, and what strace did to it and to its recovery. */
  readonly state: Pick<HostState, 'reached' | 'injected' | 'attemptStatus' | 'bootId'>
  readonly bootIdBefore: string
  /** True once a strike on a promote happened. */
  readonly promoteStruck: boolean
  /** What the cell's evidence printed when it failed; null when it held, or the cell has none. */
  readonly evidenceFailure: string | null
  /** The release before, as the record of the attempt has it; undefined without a record. */
  readonly recordedPrevious: string | null | undefined
}

/** True when the host shows that the strike happened at the cell's moment. A cell without one was not struck. */
export function wasStruck(
  { at, strike, strikesProgram }: Pick<Cell, 'at' | 'strike' | 'strikesProgram'>,
  facts: Pick<StrikeFacts, 'state' | 'bootIdBefore'>,
): boolean {
  const { reached, injected, attemptStatus, bootId } = facts.state
  if (at === undefined || strike === undefined) return false
  // strace counts the calls of each program that the agent starts, too: what it killed must be the agent.
  if (strikesProgram === true) return hasKill(injected.attempt) && attemptStatus !== KILLED
  if (strike === 'kill') return attemptStatus === KILLED && ('call' in at ? hasKill(injected.attempt) : reached)
  if (strike === 'power-cut' || strike === 'reboot') return reached && bootId !== facts.bootIdBefore
  // A script that fails fails its cell.
  return 'error' in strike ? hasError(injected.attempt) : reached
}

/** As a shell has it: by SIGKILL. */
const KILLED = 137

/** A violation for each fault of the cell that did not strike. Pure. */
export function missedFaults(cell: Cell, facts: StrikeFacts): Violation[] {
  const missed = (evidence: string): Violation => ({ invariant: 'strike', evidence })
  const found: Violation[] = []
  const { injected } = facts.state
  const isStruck = wasStruck(cell, facts)
  if (cell.mustMiss === true) {
    if (isStruck) found.push(missed('the fault struck: the agent makes more of these calls now, so lengthen the sweep'))
  } else if (cell.strike !== undefined && cell.mayMiss !== true && !isStruck) found.push(missed('the fault did not strike'))
  if (cell.promote !== undefined && !facts.promoteStruck) found.push(missed('the fault of the promote did not strike'))
  if (cell.again !== undefined) {
    const struck = cell.again.strike === 'kill' ? hasKill(injected.recovery) : hasError(injected.recovery)
    if (!struck) found.push(missed('the recovery was not struck'))
  }
  if (facts.evidenceFailure !== null) found.push(missed(`nothing shows that the fault was met: ${facts.evidenceFailure}`))
  if (!hadWhatItSays(cell, facts)) found.push(missed(`before it there was ${facts.recordedPrevious}, by the record`))
  return found
}

/** False when something was released on a host that was to have nothing, or a plain folder. */
function hadWhatItSays({ before }: Cell, { recordedPrevious: previous }: StrikeFacts): boolean {
  if (before !== null && before !== 'plain') return true
  return typeof previous !== 'string' || (before === 'plain' && previous === 'taken-over')
}

/** strace's line for a call that it made fail. */
const hasError = (lines: readonly string[]) => lines.some((line) => line.includes('(INJECTED)'))
/** strace's line for a process that SIGKILL ended. */
const hasKill = (lines: readonly string[]) => lines.some((line) => line.includes('killed by SIGKILL'))
