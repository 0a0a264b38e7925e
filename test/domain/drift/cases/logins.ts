import type { DriftCase } from './case.ts'

const ROOT_KEYS = '/root/.ssh/authorized_keys'
const oneMachine = [['host', 'machineId'], '1'.repeat(32)] as const
const moreKeys = [
  [['logins', 'keys', ROOT_KEYS, 'digest'], `keyed:${'0'.repeat(32)}`],
  [['logins', 'keys', ROOT_KEYS, 'keys', 'SHA256:evil'], { options: ['command'] }],
] as const
const field = `logins.keys["${ROOT_KEYS}"]`

export const loginCases: readonly DriftCase[] = [
  {
    name: 'another key lets in as root, on the same machine',
    edits: [oneMachine, ...moreKeys],
    class: 'logins',
    severity: 'error',
    field,
    evidence: [`${field}.digest`, `${field}.keys`],
  },
  {
    name: 'two machines let in other keys as root',
    edits: moreKeys,
    class: 'logins',
    severity: 'warning',
    field,
    evidence: [`${field}.digest`, `${field}.keys`],
  },
  {
    name: 'a user that had no keys has some',
    edits: [
      oneMachine,
      [['logins', 'keys', '/home/a/.ssh/authorized_keys'], { digest: `keyed:${'0'.repeat(32)}`, keys: { 'SHA256:evil': { options: [] } } }],
    ],
    class: 'logins',
    severity: 'error',
    field: 'logins.keys["/home/a/.ssh/authorized_keys"]',
    evidence: ['logins.keys["/home/a/.ssh/authorized_keys"].digest', 'logins.keys["/home/a/.ssh/authorized_keys"].keys'],
  },
  {
    name: 'a second root',
    edits: [
      [
        ['logins', 'superusers'],
        ['root', 'toor'],
      ],
    ],
    class: 'logins',
    severity: 'error',
    field: 'logins.superusers.toor',
    evidence: ['logins.superusers.toor'],
  },
]
