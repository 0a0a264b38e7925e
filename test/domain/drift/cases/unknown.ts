import { environment, inUnit, unit, type DriftCase } from './case.ts'

export const unknownCases: readonly DriftCase[] = [
  {
    name: 'the links could not be read',
    edits: [[['binaries'], { unreadable: 'permission denied' }]],
    class: 'unknown',
    severity: 'warning',
    field: 'binaries',
    evidence: ['binaries'],
  },
  {
    name: 'a hung unit: its executable and sockets could not be read',
    edits: [
      [[...unit, 'executable'], { unreadable: 'it took longer than 1500 ms' }],
      [[...unit, 'sockets'], { unreadable: 'it took longer than 1500 ms' }],
    ],
    class: 'unknown',
    severity: 'warning',
    field: 'units["hypervisor.service"]',
    evidence: [inUnit('.executable'), inUnit('.sockets')],
  },
  {
    name: 'the ledger could not be read, though ledgers differ anyway',
    edits: [[['releases', 'ledger'], { unreadable: 'line 3 does not follow from line 2' }]],
    class: 'unknown',
    severity: 'warning',
    field: 'releases.ledger',
    evidence: ['releases.ledger'],
  },
  {
    name: 'fingerprints by another key say nothing, not even that secrets or files differ',
    edits: [
      [['fingerprintKey'], 'fedcba9876543210'],
      [[...unit, 'unitFile', 'digest'], `keyed:${'0'.repeat(32)}`],
      [['trust', 'policy', 'digest'], `keyed:${'0'.repeat(32)}`],
      [['trust', 'files', '/etc/sudoers'], `keyed:${'0'.repeat(32)}`],
      [['logins', 'keys', '/root/.ssh/authorized_keys', 'digest'], `keyed:${'0'.repeat(32)}`],
      [[...environment, 'variables', 'API_KEY', 'fingerprint'], '7'.repeat(32)],
      [[...environment, 'variables', 'LOG_LEVEL', 'fingerprint'], '8'.repeat(32)],
    ],
    class: 'unknown',
    severity: 'note',
    field: 'fingerprintKey',
    evidence: ['fingerprintKey'],
  },
]
