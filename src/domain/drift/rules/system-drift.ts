import { isUnreadable } from '../../snapshot/unreadable.ts'
import type { Snapshot } from '../../snapshot/schema.ts'
import type { ClassRules, Condition } from '../rule.ts'

/** A larger offset is not an error of the measurement. */
const CLOCK_LIMIT_MILLISECONDS = 1000

/** The system below the application. */
export const systemDrift: ClassRules = {
  class: 'system-drift',
  meaning: 'The operating system differs, or the running system is not the one that was switched to.',
  differences: [
    {
      fields: ['system', 'host.kernel'],
      severity: 'warning',
      about: 1,
      subject: ['system'],
      says: 'The operating system differs.',
      next: 'Bring both to one system: nixos-rebuild switch from the same commit, or the same package updates; reboot if the kernel differs.',
    },
    {
      fields: ['nix.version'],
      severity: 'warning',
      about: 2,
      says: 'The version of Nix differs.',
      next: "Install one version of Nix on both, in the system's configuration.",
    },
    {
      fields: ['clock'],
      severity: 'warning',
      about: 1,
      says: 'Only one host synchronizes its clock.',
      next: 'On the host: timedatectl; enable its time service.',
    },
    {
      fields: ['tool'],
      severity: 'note',
      about: 1,
      says: 'The snapshots were taken by different versions of grind-to-prod.',
      next: 'Install one version of the agent: grind-to-prod host install HOST.',
    },
    {
      fields: ['host'],
      severity: 'warning',
      about: 2,
      says: "The host's {1} differs.",
      next: 'If the difference is intended, declare it: snapshot.mayDiffer: host.{1}.',
    },
  ],
  conditions: ({ snapshot }) => [...notBooted(snapshot), ...wrongClock(snapshot)],
}

/** A system that was switched to and not booted runs its services on the older kernel. */
function notBooted({ system: { current, booted, currentKernel, bootedKernel } }: Snapshot): Condition[] {
  if ([current, booted, currentKernel, bootedKernel].some(isUnreadable) || (current === booted && currentKernel === bootedKernel)) return []
  const hasOtherKernel = currentKernel !== bootedKernel
  return [
    {
      severity: hasOtherKernel ? 'warning' : 'note',
      subject: ['system'],
      fields: [
        ['system', 'current'],
        ['system', 'booted'],
        ...(hasOtherKernel
          ? [
              ['system', 'currentKernel'],
              ['system', 'bootedKernel'],
            ]
          : []),
      ],
      says: hasOtherKernel ? 'The running kernel is not that of the current system.' : 'The current system is not the one that was booted.',
      next: hasOtherKernel
        ? 'Reboot the host in a maintenance window.'
        : 'Nothing, if the system is the boot default: the next boot activates it.',
    },
  ]
}

function wrongClock({ clock: { offsetMilliseconds, uncertaintyMilliseconds } }: Snapshot): Condition[] {
  if (isUnreadable(offsetMilliseconds) || isUnreadable(uncertaintyMilliseconds)) return []
  if (Math.abs(offsetMilliseconds) - uncertaintyMilliseconds <= CLOCK_LIMIT_MILLISECONDS) return []
  return [
    {
      severity: 'warning',
      subject: ['clock'],
      fields: [['clock', 'offsetMilliseconds']],
      says: 'The clock is wrong, measured against the clock of the machine that took the snapshot.',
      next: 'On the host: timedatectl; enable its time service. Signatures and certificates depend on it.',
    },
  ]
}
