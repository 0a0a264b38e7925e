/** How bad a finding is, mildest first: the levels of SARIF. */
export const severities = ['note', 'warning', 'error'] as const
export type Severity = (typeof severities)[number]

/** True when `severity` is `floor` or worse. */
export function isAtLeast(severity: Severity, floor: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(floor)
}
