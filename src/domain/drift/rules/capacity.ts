import { isUnreadable } from '../../snapshot/unreadable.ts'
import type { ClassRules, Condition } from '../rule.ts'
import type { Severity } from '../severity.ts'

/** Below these parts of the whole, little is left. */
const SCARCE = 0.1
const ALMOST_NOTHING = 0.05

const kinds = [
  { total: 'bytesTotal', free: 'bytesFree', what: 'space' },
  { total: 'inodesTotal', free: 'inodesFree', what: 'inodes' },
] as const

/** What is left on the file systems that a release needs. */
export const capacity: ClassRules = {
  class: 'capacity',
  meaning: 'A file system is smaller, or almost full.',
  differences: [
    {
      fields: ['capacity.*'],
      severity: 'note',
      about: 2,
      says: 'The file system of {1} has another size.',
      next: 'Nothing, if this is intended; otherwise declare the difference, or make the file systems the same size.',
    },
  ],
  conditions: ({ snapshot }) =>
    Object.entries(snapshot.capacity).flatMap(([folder, room]) =>
      isUnreadable(room)
        ? []
        : kinds.flatMap(({ total, free, what }): Condition[] => {
            const severity = severityOf(room[free], room[total])
            if (severity === undefined) return []
            return [
              {
                severity,
                subject: ['capacity', folder],
                fields: [
                  ['capacity', folder, free],
                  ['capacity', folder, total],
                ],
                says: `The file system of ${folder} has little ${what} left.`,
                next: 'Free space: grind-to-prod prune HOST, then nix-collect-garbage on the host, and remove old logs; or enlarge the file system.',
              },
            ]
          }),
    ),
}

/** A total of 0 is that of a file system without such a limit. */
function severityOf(free: number, total: number): Severity | undefined {
  if (total === 0 || free >= total * SCARCE) return undefined
  return free < total * ALMOST_NOTHING ? 'error' : 'warning'
}
