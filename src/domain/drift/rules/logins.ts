import { hasComparableDigest } from '../comparable-digest.ts'
import { isSameMachine, type ClassRules } from '../rule.ts'

/** Who may log in. */
export const logins: ClassRules = {
  class: 'logins',
  meaning: 'Others may log in.',
  differences: [
    {
      fields: ['logins.superusers.*'],
      severity: 'error',
      about: 3,
      says: 'The user {2} is root on one side only.',
      next: 'Find out who made it: grep {2} /etc/passwd. One user, root, has the number 0.',
    },
    {
      fields: ['logins.keys.*'],
      severity: (pair) => (isSameMachine(pair) ? 'error' : 'warning'),
      about: 3,
      says: '{2} lets other keys log in, or with other rights.',
      next: 'Look whose keys they are (ssh-keygen -l -f {2}) and who put them there; what must differ is declared in snapshot.mayDiffer.',
      when: hasComparableDigest,
    },
  ],
}
