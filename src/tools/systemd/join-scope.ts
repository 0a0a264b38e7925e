import type { Command } from '../run/runner.ts'

/**
 * Has systemd move a process that runs into a scope of its own, in this slice and with this limit. What `systemd-run --scope` does before
 * it starts a program; a program that is running already is spared a second start this way. The scope is gone when its last process is. See
 * StartTransientUnit in org.freedesktop.systemd1(5).
 */
export function joinScopeCommand(options: { scope: string; slice: string; process: number; memoryBytes: number }): Command {
  const properties = [
    ['PIDs', 'au', '1', `${options.process}`],
    ['Slice', 's', options.slice],
    ['MemoryMax', 't', `${options.memoryBytes}`],
    ['CollectMode', 's', 'inactive-or-failed'],
  ]
  return {
    argv: [
      'busctl',
      '--quiet',
      'call',
      'org.freedesktop.systemd1',
      '/org/freedesktop/systemd1',
      'org.freedesktop.systemd1.Manager',
      'StartTransientUnit',
      'ssa(sv)a(sa(sv))',
      options.scope,
      'fail',
      `${properties.length}`,
      ...properties.flat(),
      // No further units.
      '0',
    ],
    effect: 'write',
    environment: { LC_ALL: 'C' },
    timeout: 5000,
  }
}
