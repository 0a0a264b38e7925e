import { isUnreadable } from '../../snapshot/unreadable.ts'
import type { ClassRules } from '../rule.ts'

/** The checkout that a host keeps for diagnostics. */
export const sourceDrift: ClassRules = {
  class: 'source-drift',
  meaning: 'The checkout on a host is at another commit, or has local changes.',
  differences: [
    {
      fields: ['repository'],
      severity: 'warning',
      about: 1,
      says: 'The checkout differs.',
      next: 'In the checkout: git status; git diff. Push the changes that should stay, then: git fetch; git checkout --force <commit>.',
    },
  ],
  conditions: ({ snapshot: { repository } }) =>
    repository === null || isUnreadable(repository.state) || !repository.state.dirty
      ? []
      : [
          {
            severity: 'warning',
            subject: ['repository'],
            fields: [
              ['repository', 'state', 'dirty'],
              ['repository', 'state', 'dirtyFiles'],
            ],
            says: 'The checkout has local changes.',
            next: `Inspect them (git -C ${repository.path} status), push those that should stay, and revert the rest.`,
          },
        ],
}
