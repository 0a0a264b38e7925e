import type { Verdict } from '#domain/activation/verdicts'

/** How the program that requested an attempt ended, and the outcome of the attempt. */
export interface Caller {
  /** The agent, called on the host, or the command line on grind. */
  readonly program: 'agent' | 'command-line'
  /** Null for one that was killed, or whose answer was lost. */
  readonly exitCode: number | null
  /** The verdict that the ledger has of the attempt once all is recovered; null without a record. */
  readonly recorded: Verdict | null
  /** What this cell's caller must end with, where that is known. */
  readonly expected?: readonly number[] | undefined
}

/**
 * The verdicts that an attempt may have when its caller ended so. For 10, 14 and 2, which claim that nothing was started or changed, none
 * but UNCHANGED. 12 is also the exit code for an attempt that could not be finished: a later recovery may end it in any way. 1 and 13 claim
 * nothing.
 */
const allowed: Readonly<Record<number, readonly (Verdict | null)[]>> = {
  0: ['COMMITTED'],
  2: [null, 'UNCHANGED'],
  10: [null, 'UNCHANGED'],
  11: ['ROLLED_BACK'],
  14: [null, 'UNCHANGED'],
}

/** What is wrong with how the caller ended, one sentence each. */
export function callerComplaints({ program, exitCode, recorded, expected }: Caller): string[] {
  if (exitCode === null) return []
  const verdicts = allowed[exitCode]
  const told = `the ${program} ended with ${exitCode}, and the attempt has ${recorded ?? 'no record'}`
  const isFalse = verdicts !== undefined && !verdicts.includes(recorded)
  // A caller of the agent looks up an attempt with an unclear answer; a caller of the command line has only this.
  const isSilent = exitCode === 1 && program === 'command-line' && recorded !== null
  return [
    ...(isFalse || isSilent ? [told] : []),
    ...(expected === undefined || expected.includes(exitCode)
      ? []
      : [`the ${program} ended with ${exitCode}, not ${expected.join(' or ')}`]),
  ]
}
