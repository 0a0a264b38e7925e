import { isUnreadable } from '../../snapshot/schema.ts'
import type { Cause, ClassRules } from '../rule.ts'

const cause: Cause = { classes: ['release-drift', 'stale-process', 'service-drift'] }
const next =
  'The executables are the same, so look at what they work on: the runtime data, the database, the services that they ask, and the secrets; journalctl of the unit says more.'

/** The same executables behave otherwise. */
export const data: ClassRules = {
  class: 'data',
  meaning: 'Hashes agree but behaviour differs: look at runtime data and secrets.',
  differences: [
    {
      fields: ['health.*.result'],
      severity: 'error',
      about: 2,
      says: 'The check {1} does not end the same on both sides.',
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
