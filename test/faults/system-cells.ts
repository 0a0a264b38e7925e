import type { Cell, Moment } from './cell.ts'
import { sign } from './systems.ts'

const event = (phase: string): Moment => ({ event: `"phase":"${phase}","state":"start"` })
const firstHealth: Moment = { event: '"event":"health"' }
const waits: Moment = { event: '"event":"confirmation"' }
/** In the middle of a system's `bin/switch-to-configuration`. */
const inTwo: Moment = { file: sign('in', 'two') }
const inOne: Moment = { file: sign('in', 'one') }

const SLOW_TWO = `: > ${sign('slow', 'two')}`
const SLOW_ONE = `: > ${sign('slow', 'one')}`
const FAIL_TWO = `: > ${sign('fail', 'two')}`
const FAIL_ONE = `: > ${sign('fail', 'one')}`
const KILL = 'kill -KILL $(cat /srv/notes/out/child)'
const PROGRAM = 'nixos-rebuild-switch-to-configuration.service'

/** From one system to another. The agent is stopped at some points while the program runs on: 1.5 s where it is slow. */
const two = { before: 'systemOne', release: 'systemTwo', phase: 'E' } as const
const failing = { before: 'systemOne', release: 'systemTwoStatus500', phase: 'R' } as const

/** Of the table: releases that have a NixOS system among their components. */
// prettier-ignore
export const systemCells: readonly Cell[] = [
  { name: 'system: a release', fault: 16, ...two, owed: ['COMMITTED'] },
  { name: 'system: a release that is booted only', fault: 16, ...two, release: 'systemTwoBoot', owed: ['COMMITTED'] },
  { name: 'system: a release that is not booted', fault: 16, ...two, release: 'systemTwoTest', owed: ['COMMITTED'] },
  { name: 'system: a release, promoted', fault: 16, ...two, way: 'promote', owed: ['COMMITTED'] },
  { name: 'system: a rollback', fault: 16, ...two, way: 'rollback', owed: ['COMMITTED'] },
  { name: 'system: a release without one leaves it alone', fault: 16, ...two, release: 'next', owed: ['COMMITTED'] },
  { name: 'system: has systemd start itself anew', fault: 15, ...two, arrange: `: > ${sign('reexec', 'two')}`, owed: ['COMMITTED'] },

  { name: 'system: its program fails', fault: 13, ...two, arrange: FAIL_TWO, owed: ['ROLLED_BACK'] },
  { name: 'system: its program fails, booted only', fault: 13, ...two, release: 'systemTwoBoot', arrange: FAIL_TWO, owed: ['ROLLED_BACK'] },
  { name: 'system: its program fails, not booted', fault: 13, ...two, release: 'systemTwoTest', arrange: FAIL_TWO, owed: ['ROLLED_BACK'] },
  { name: 'system: its program fails, and so does the old one', fault: 13, ...two, phase: 'R', arrange: `${FAIL_TWO}; ${FAIL_ONE}`, owed: ['NEEDS_HUMAN'] },
  { name: 'system: its program is killed', fault: 13, ...two, arrange: SLOW_TWO, at: inTwo, strike: { script: `systemctl kill --signal=KILL ${PROGRAM}` }, owed: ['ROLLED_BACK'] },
  { name: 'system: the application is not healthy', fault: 14, ...failing, owed: ['ROLLED_BACK'] },
  { name: 'system: the first release, not healthy', fault: 17, ...failing, before: null, owed: ['ROLLED_BACK'] },
  { name: 'system: a take-over that is not healthy', fault: 17, ...failing, before: 'plain', owed: ['ROLLED_BACK'] },
  { name: 'system: nobody confirms', fault: 15, ...two, phase: 'G', release: 'systemTwoUnconfirmed', owed: ['ROLLED_BACK'] },

  { name: 'system: kill when switching the link', fault: 1, ...two, at: event('switch'), strike: 'kill', owed: ['UNCHANGED', 'ROLLED_BACK'] },
  { name: 'system: kill before the profile is set', fault: 1, ...two, at: event('system'), strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'system: kill in the middle of the program, which goes on', fault: 1, ...two, arrange: SLOW_TWO, at: inTwo, strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'system: kill in the middle of the program, not booted', fault: 1, ...two, release: 'systemTwoTest', arrange: SLOW_TWO, at: inTwo, strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'system: kill in the middle of the program, booted only', fault: 1, ...two, release: 'systemTwoBoot', arrange: SLOW_TWO, at: inTwo, strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'system: kill of the agent and the program', fault: 1, ...two, arrange: SLOW_TWO, at: inTwo, strike: { script: `${KILL}; systemctl kill --signal=KILL ${PROGRAM} || true` }, owed: ['ROLLED_BACK'] },
  { name: 'system: kill, and the program fails later', fault: 1, ...two, arrange: `${SLOW_TWO}; ${FAIL_TWO}`, at: inTwo, strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'system: kill when restarting', fault: 1, ...two, phase: 'F', at: event('restart'), strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'system: kill during health', fault: 1, ...two, phase: 'G', release: 'systemTwoSlow', at: firstHealth, strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'system: kill when recording', fault: 1, ...two, phase: 'H', at: event('commit'), strike: 'kill', owed: 'disk' },
  { name: 'system: kill on the way back', fault: 1, ...failing, at: event('rollback'), strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'system: kill in the middle of the old program, on the way back', fault: 1, ...failing, arrange: SLOW_ONE, at: inOne, strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'system: kill in the middle of a rollback', fault: 1, ...two, way: 'rollback', arrange: SLOW_TWO, at: inTwo, strike: 'kill', owed: ['ROLLED_BACK'] },

  { name: 'system: power cut before the profile is set', fault: 4, ...two, at: event('system'), strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'system: power cut in the middle of the program', fault: 4, ...two, arrange: SLOW_TWO, at: inTwo, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'system: power cut in the middle of the program, booted only', fault: 4, ...two, release: 'systemTwoBoot', arrange: SLOW_TWO, at: inTwo, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'system: power cut when restarting', fault: 4, ...two, phase: 'F', at: event('restart'), strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'system: power cut during health', fault: 4, ...two, phase: 'G', release: 'systemTwoSlow', at: firstHealth, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'system: power cut during health, booted only', fault: 4, ...two, phase: 'G', release: 'systemTwoBootSlow', at: firstHealth, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'system: power cut during health, not booted', fault: 4, ...two, phase: 'G', release: 'systemTwoTestSlow', at: firstHealth, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'system: power cut when recording', fault: 4, ...two, phase: 'H', at: event('commit'), strike: 'power-cut', owed: 'disk' },
  { name: 'system: power cut on the way back', fault: 4, ...failing, at: event('rollback'), strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'system: power cut in the middle of the old program, on the way back', fault: 4, ...failing, arrange: SLOW_ONE, at: inOne, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'system: power cut while it waits to be confirmed', fault: 4, ...two, phase: 'G', release: 'systemTwoUnconfirmed', at: waits, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'system: reboot in the middle of the program', fault: 5, ...two, arrange: SLOW_TWO, at: inTwo, strike: 'reboot', owed: ['ROLLED_BACK'] },
  { name: 'system: reboot during health', fault: 5, ...two, phase: 'G', release: 'systemTwoSlow', at: firstHealth, strike: 'reboot', owed: ['ROLLED_BACK'] },

  { name: 'system: the profiles are read-only', fault: 7, ...two, arrange: 'mount --bind /nix/var/nix/profiles /nix/var/nix/profiles; mount -o remount,ro,bind /nix/var/nix/profiles', tidy: 'umount /nix/var/nix/profiles', owed: ['ROLLED_BACK'] },
  { name: 'system: a collection in the middle of the program', fault: 9, ...two, arrange: SLOW_TWO, at: inTwo, strike: { script: 'nix-store --gc > /dev/null 2>&1' }, owed: ['COMMITTED'] },
  { name: 'system: somebody rebuilds the host meanwhile', fault: 10, ...two, phase: 'C', arrange: `systemd-run --quiet --unit=${PROGRAM} sleep 600`, tidy: `systemctl stop ${PROGRAM}`, owed: ['UNCHANGED'] },
  { name: 'system: a rival applies in the middle of the program', fault: 10, ...two, arrange: SLOW_TWO, at: inTwo, strike: { script: '(grind-to-prod-agent rollback faulty < /dev/null || true) | grep -q \'"code":"busy"\'' }, owed: ['COMMITTED'] },
  { name: 'system: the host is no NixOS', fault: 17, ...two, phase: 'C', arrange: 'mv /nix/var/nix/profiles/system /root/faults/system', tidy: 'mv /root/faults/system /nix/var/nix/profiles/system', owed: ['REFUSED', 'UNCHANGED'] },
  { name: 'system: its program was altered in the store', fault: 8, ...two, phase: 'C', arrange: 'file=$(readlink /nix/var/nix/gcroots/faults/nixos-two)/bin/switch-to-configuration; cp -p $file /root/faults/kept; chmod +w $file ${file%/*}; echo "# altered" >> $file; echo $file > /root/faults/altered', tidy: 'file=$(cat /root/faults/altered); cp -p /root/faults/kept $file; chmod -w $file ${file%/*}; touch -d @1 $file ${file%/*}', owed: ['UNCHANGED'] },
  { name: 'system: the old one is damaged, so there is no way back', fault: 17, ...two, phase: 'C', arrange: 'file=$(readlink -f /run/current-system)/bin/switch-to-configuration; chmod +w ${file%/*}; mv $file /root/faults/gone; echo $file > /root/faults/altered', tidy: 'mv /root/faults/gone $(cat /root/faults/altered); chmod -w $(dirname $(cat /root/faults/altered)); touch -d @1 $(dirname $(cat /root/faults/altered))', owed: ['UNCHANGED'] },
]
