import type { DriftCase } from './case.ts'

export const dataCases: readonly DriftCase[] = [
  {
    name: 'the same executables, and the check fails',
    edits: [
      [['health', 'hypervisor', 'result'], 'failed'],
      [['health', 'hypervisor', 'detail'], 'status 503'],
    ],
    class: 'data',
    severity: 'error',
    field: 'health.hypervisor',
    evidence: ['health.hypervisor.result', 'health.hypervisor.detail', 'health.hypervisor.listener'],
  },
  {
    name: 'the same executables, and nobody answers the check in time',
    edits: [[['health', 'hypervisor'], { result: 'failed', detail: 'no answer', listener: null, latencyMilliseconds: 2000 }]],
    class: 'data',
    severity: 'error',
    field: 'health.hypervisor',
    evidence: ['health.hypervisor.result', 'health.hypervisor.detail', 'health.hypervisor.listener'],
  },
]
