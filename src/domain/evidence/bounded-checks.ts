import type { Check } from './check.ts'

/** Checks of one name and outcome about one host or release that are named: there may be one for each of many thousands of files. */
const NAMED_CHECKS = 100

/** Files that a check names: one of many thousands of files rests on all of them. */
const NAMED_FILES = 1_000

/** Keeps the first files that a check rests on, and counts the others. */
export function boundedFiles(check: Check): Check {
  const { restsOn } = check
  if (restsOn.length <= NAMED_FILES) return check
  return { ...check, restsOn: restsOn.slice(0, NAMED_FILES), moreFiles: restsOn.length - NAMED_FILES }
}

/** Keeps the first checks of each name and outcome about the same, and counts the others of them in one. */
export function boundedChecks(checks: readonly Check[]): Check[] {
  const groups = Map.groupBy(checks, ({ check, outcome, about }) => JSON.stringify([check, outcome, about]))
  return [...groups.values()].flatMap((group): readonly Check[] => {
    if (group.length <= NAMED_CHECKS) return group
    const { check, outcome, about } = group[0]!
    const ended = { passed: 'passed', failed: 'failed', 'not-provable': 'are not provable' }[outcome]
    const statement = `Of this check, ${group.length - NAMED_CHECKS} more ${ended}, which are not named.`
    const others: Check = { check, outcome, statement, restsOn: [], vouchedBy: 'none', ...(about === undefined ? {} : { about }) }
    return group.slice(0, NAMED_CHECKS).concat(others)
  })
}
