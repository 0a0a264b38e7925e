import type { Verdict } from '#domain/activation/verdict'

/** How the program ended that asked for an attempt, and what has become of it. */
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
 * The verdicts that an attempt may have when its caller ended so. Of 10, 14 and 2, which say that nothing was begun or changed, none but
 * UNCHANGED. 12 is also said of an attempt that could not be brought to an end: a later recovery may end it in any way. 1 and 13 say
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
  // Whoever calls the agent looks an attempt up whose answer says nothing; whoever calls the command line has only this.
  const isSilent = exitCode === 1 && program === 'command-line' && recorded !== null
  return [
    ...(isFalse || isSilent ? [told] : []),
    ...(expected === undefined || expected.includes(exitCode)
      ? []
      : [`the ${program} ended with ${exitCode}, not ${expected.join(' or ')}`]),
  ]
}
