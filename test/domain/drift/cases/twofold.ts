import { OLDER_RELEASE, RELEASE, type Edit } from '../base.ts'
import { environment, environmentField, unit } from './case.ts'

/** Two findings that are rightly two. */
export const twofold: readonly { name: string; edits: readonly Edit[]; expected: readonly string[] }[] = [
  {
    name: 'a changed secret, and a check that fails for it',
    edits: [
      [[...environment, 'variables', 'API_KEY', 'fingerprint'], '7'.repeat(32)],
      [['health', 'hypervisor', 'result'], 'failed'],
    ],
    expected: [`secrets-wiring ${environmentField}`, 'data health.hypervisor'],
  },
  {
    name: 'another release, and a process that was not restarted for it',
    edits: [
      [['releases', 'current'], OLDER_RELEASE],
      [['shared', 'www', 'release'], OLDER_RELEASE],
      [['binaries', 'hypervisor', 'release'], OLDER_RELEASE],
      [['binaries', 'sandbox', 'release'], OLDER_RELEASE],
      [[...unit, 'release'], RELEASE],
      [['units', 'sandbox.service', 'release'], OLDER_RELEASE],
    ],
    expected: ['release-drift releases.current', 'stale-process units["hypervisor.service"]'],
  },
  {
    name: 'another release, and a link that is of neither',
    edits: [
      [['releases', 'current'], OLDER_RELEASE],
      [['shared', 'www', 'release'], OLDER_RELEASE],
      [['binaries', 'hypervisor', 'release'], OLDER_RELEASE],
      [['binaries', 'sandbox'], { path: '/tmp/x', sha256: '0'.repeat(64), component: null, release: null }],
      [[...unit, 'release'], OLDER_RELEASE],
      [['units', 'sandbox.service', 'release'], OLDER_RELEASE],
    ],
    expected: ['release-drift binaries.sandbox', 'release-drift releases.current'],
  },
]
