import { hasComparableDigest } from '../comparable-digest.ts'
import { isSameMachine, type ClassRules } from '../rule.ts'

/** Who may log in. */
export const logins: ClassRules = {
  class: 'logins',
  meaning: 'Additional users or keys may log in.',
  differences: [
    {
      fields: ['logins.superusers.*'],
      severity: 'error',
      about: 3,
      says: 'The user {2} is root on one side only.',
      next: 'Find out who created it: grep {2} /etc/passwd. Only root should have the user id 0.',
    },
    {
      fields: ['logins.keys.*'],
      severity: (pair) => (isSameMachine(pair) ? 'error' : 'warning'),
      about: 3,
      says: '{2} permits different keys, or gives them different rights.',
      next: 'Find out whose keys they are (ssh-keygen -l -f {2}) and who added them; declare intended differences in snapshot.mayDiffer.',
      when: hasComparableDigest,
    },
  ],
}
