/** The end of a `switch-to-configuration`, and what systemd lists as failed before and after it. */
export interface SwitchOutcome {
  readonly status: number | null
  /** All that it printed. */
  readonly lines: readonly string[]
  /** Units that had failed before the transaction; undefined when they could not be listed. */
  readonly before: readonly string[] | undefined
  /** Those that have failed now. */
  readonly after: readonly string[] | undefined
}

/** Its status when a unit has failed in the end, regardless of which. It replaces the status of a failed activation script. */
export const SOME_UNIT_FAILED = 4

/** The units that it names as failed. */
const NAMED = /^warning: the following units failed: (.*)$/
const JOB = /^Failed to (?:start|restart|reload|stop) ([^\s:]+\.[a-z]+)(?::.*)?$/
/** What it prints of the units of users who are logged in, and what those print themselves. */
const OF_USERS =
  /^warning: (?:user activation for|the following user units failed:) |^Failed to (?:start|restart|reload|stop) user unit |^Failed to restart nixos-activation\.service/
/** Any other failure that ends with the same status. */
const OTHER = /^Failed to |^Activation script snippet |^Unable to /

/**
 * Returns why status 4 of `switch-to-configuration` is not a failure, as a clause: each unit that failed had failed before, and nothing
 * else is wrong. Null for any other end, and when that is not certain. `isBack`: of a rollback, which has no alternative; there units of
 * users who are logged in do not count, because the systems and the units of the host are what they were.
 */
export function failedAsBefore({ status, lines, before, after }: SwitchOutcome, isBack: boolean): string | null {
  if (status !== SOME_UNIT_FAILED || before === undefined || after === undefined) return null
  const named = new Set(after)
  let ofUsers = false
  for (const line of lines) {
    const list = NAMED.exec(line)?.[1]?.split(/[\s,]+/)
    const unit = JOB.exec(line)?.[1]
    if (OF_USERS.test(line)) ofUsers = true
    else if (list !== undefined || unit !== undefined) for (const one of list ?? [unit!]) named.add(one)
    else if (OTHER.test(line)) return null
  }
  const isKnown = [...named].every((unit) => before.includes(unit))
  if (!isKnown || (ofUsers && !isBack) || (named.size === 0 && !isBack)) return null
  if (named.size > 0) return `each unit that failed had failed before: ${[...named].toSorted().join(', ')}`
  return 'no unit of the host failed that had not failed before'
}
