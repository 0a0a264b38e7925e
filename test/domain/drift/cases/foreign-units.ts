import type { DriftCase } from './case.ts'

const oneMachine = [['host', 'machineId'], '1'.repeat(32)] as const
const backdoor = [
  ['foreignUnits', 'running'],
  ['backdoor.service', 'dbus.service', 'ssh.service'],
] as const
const field = 'foreignUnits.running["backdoor.service"]'

export const foreignUnitCases: readonly DriftCase[] = [
  {
    name: 'a foreign service runs since',
    edits: [oneMachine, backdoor],
    class: 'foreign-units',
    severity: 'warning',
    field,
    evidence: [field],
  },
  { name: 'two machines run other services', edits: [backdoor], class: 'foreign-units', severity: 'note', field, evidence: [field] },
  {
    name: 'a foreign unit starts at boot since',
    edits: [
      oneMachine,
      [
        ['foreignUnits', 'enabled'],
        ['backdoor.timer', 'ssh.service'],
      ],
    ],
    class: 'foreign-units',
    severity: 'warning',
    field: 'foreignUnits.enabled["backdoor.timer"]',
    evidence: ['foreignUnits.enabled["backdoor.timer"]'],
  },
]
