import type { DriftCase } from './case.ts'

export const systemDriftCases: readonly DriftCase[] = [
  {
    name: 'another system was switched to and not booted, with another kernel',
    edits: [
      [['system', 'current'], '/nix/store/8c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-nixos-system-prod-26.05'],
      [['system', 'currentKernel'], '/nix/store/8c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-linux/bzImage'],
    ],
    class: 'system-drift',
    severity: 'warning',
    field: 'system',
    evidence: ['system.current', 'system.currentKernel', 'system.booted', 'system.bootedKernel'],
  },
  {
    name: 'another kernel runs',
    edits: [[['host', 'kernel'], '6.12.58']],
    class: 'system-drift',
    severity: 'warning',
    field: 'system',
    evidence: ['host.kernel'],
  },
  {
    name: 'the distribution was updated',
    edits: [[['system', 'osRelease', 'VERSION_ID'], '26.11']],
    class: 'system-drift',
    severity: 'warning',
    field: 'system',
    evidence: ['system.osRelease.VERSION_ID'],
  },
  {
    name: 'Nix was updated',
    edits: [[['nix', 'version'], '2.34.9']],
    class: 'system-drift',
    severity: 'warning',
    field: 'nix.version',
    evidence: ['nix.version'],
  },
  {
    name: 'the clock is wrong',
    edits: [[['clock', 'offsetMilliseconds'], -7_200_000]],
    class: 'system-drift',
    severity: 'warning',
    field: 'clock',
    evidence: ['clock.offsetMilliseconds'],
  },
  {
    name: 'the agent is another version',
    edits: [[['tool'], '0.2.0']],
    class: 'system-drift',
    severity: 'note',
    field: 'tool',
    evidence: ['tool'],
  },
]
