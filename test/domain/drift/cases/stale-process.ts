import { OLDER_HYPERVISOR, OLDER_RELEASE } from '../base.ts'
import { inUnit, unit, type DriftCase } from './case.ts'

export const staleProcessCases: readonly DriftCase[] = [
  {
    name: 'the old executable was started by hand',
    edits: [
      [[...unit, 'executable'], `${OLDER_HYPERVISOR}/bin/hypervisor`],
      [[...unit, 'release'], OLDER_RELEASE],
      [['health', 'hypervisor', 'listener'], `${OLDER_HYPERVISOR}/bin/hypervisor`],
    ],
    class: 'stale-process',
    severity: 'error',
    field: 'units["hypervisor.service"]',
    evidence: [inUnit('.executable'), inUnit('.release'), 'releases.current', 'health.hypervisor.listener'],
  },
  {
    name: 'a released unit runs an executable of no kept release',
    edits: [
      [[...unit, 'executable'], '/tmp/hypervisor'],
      [[...unit, 'release'], null],
    ],
    class: 'stale-process',
    severity: 'error',
    field: 'units["hypervisor.service"]',
    evidence: [inUnit('.executable'), inUnit('.release'), 'releases.current'],
  },
  {
    name: 'another program listens where the check asks',
    edits: [[['health', 'hypervisor', 'listener'], '/usr/bin/nc']],
    class: 'stale-process',
    severity: 'error',
    field: 'health.hypervisor',
    evidence: ['health.hypervisor.listener'],
  },
]
