import { isUnreadable } from '../../snapshot/unreadable.ts'
import type { Cause, ClassRules } from '../rule.ts'

const cause: Cause = { classes: ['release-drift', 'stale-process', 'service-drift'] }
const next =
  'The executables are the same, so check their inputs: runtime data, the database, other services, and secrets; see journalctl of the unit.'

/** The same executables behave otherwise. */
export const data: ClassRules = {
  class: 'data',
  meaning: 'Hashes agree but behaviour differs: check runtime data and secrets.',
  differences: [
    {
      fields: ['health.*.result'],
      severity: 'error',
      about: 2,
      says: 'Check {1} gives different results although the hashes match.',
      next,
      cause,
    },
    {
      fields: ['health.*'],
      severity: 'error',
      about: 2,
      says: 'Only one side has the check {1}.',
      next: 'Checks come with the release: compare the manifests of both sides.',
      cause,
    },
  ],
  conditions: ({ snapshot: { health } }) =>
    isUnreadable(health)
      ? []
      : Object.entries(health)
          .filter(([, check]) => !isUnreadable(check) && check.result === 'failed')
          .map(([name]) => ({
            severity: 'error',
            subject: ['health', name],
            fields: [
              ['health', name, 'result'],
              ['health', name, 'detail'],
              ['health', name, 'listener'],
            ],
            says: `The check ${name} fails.`,
            next,
            cause,
          })),
}
