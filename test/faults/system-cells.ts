import type { Phase } from '#domain/report/event'
import { recordSays, WAS_MET, waitsFor } from './arrangements.ts'
import type { Cell, Moment } from './cell.ts'
import { fact, MET, sign } from './systems.ts'

const startOf = (phase: Phase): Moment => ({ phase })
const firstHealth: Moment = { event: 'health' }
const waits: Moment = { event: 'confirmation' }
/** In the middle of a system's `bin/switch-to-configuration`. */
const inTwo: Moment = { file: sign('in', 'two') }
const inOne: Moment = { file: sign('in', 'one') }

const HOLD_TWO = `: > ${sign('hold', 'two')}`
const HOLD_ONE = `: > ${sign('hold', 'one')}`
const FAIL_TWO = `: > ${sign('fail', 'two')}`
const FAIL_ONE = `: > ${sign('fail', 'one')}`
const KILL = 'kill -KILL $(cat /srv/notes/out/child)'
const RECOVERY = 'grind-to-prod-recover@faulty.service'
/** The boot unit is not active, so that a switch starts it. */
const NO_RECOVERY = `systemctl stop ${RECOVERY}; systemctl reset-failed ${RECOVERY} 2> /dev/null || true`
/** A cell's evidence: it was started since, and has not failed. */
const RECOVERY_STARTED = `systemctl is-active --quiet ${RECOVERY}`
/** NixOS' own lock, in a unit that we do not know. */
const LOCK = '/run/nixos/switch-to-configuration.lock'
const locks = (seconds: number) =>
  `mkdir -p /run/nixos; systemd-run --quiet --unit=faults-lock flock --no-fork ${LOCK} bash -c ': > ${MET}; exec sleep ${seconds}'; ${waitsFor(`[[ -e ${MET} ]]`)}`
/** What the two systems must not differ in, and do. */
const differIn = (what: 'inhibitors' | 'init') => `echo "dbus : one" > ${fact(what, 'one')}; echo "dbus : two" > ${fact(what, 'two')}`
const ALIKE = `rm -f ${(['inhibitors', 'init'] as const).flatMap((what) => [fact(what, 'one'), fact(what, 'two')]).join(' ')}`
/** A unit that is not of the release and fails whenever it starts, as each switch makes it do. */
const UNRELATED = `printf '[Service]\\nType=oneshot\\nExecStart=/bin/false\\n[Install]\\nWantedBy=multi-user.target\\n' > /etc/systemd/system/faults-unrelated.service; systemctl daemon-reload; systemctl enable --quiet faults-unrelated.service; systemctl start faults-unrelated.service || true`
const NO_UNRELATED =
  'systemctl disable --quiet faults-unrelated.service; rm -f /etc/systemd/system/faults-unrelated.service; systemctl daemon-reload; systemctl reset-failed faults-unrelated.service || true'
const PROGRAM = 'nixos-rebuild-switch-to-configuration.service'

/** From one system to another. A program that is held waits until the fault has struck, and goes on for a second more. */
const two = { before: 'systemOne', release: 'systemTwo', phase: 'switch' } as const
const failing = { before: 'systemOne', release: 'systemTwoStatus500', phase: 'rollback' } as const

/** Of the table: releases that have a NixOS system among their components. */
// prettier-ignore
export const systemCells: readonly Cell[] = [
  { name: 'system: a release', fault: 'none', ...two, owed: ['COMMITTED'] },
  { name: 'system: a release that is booted only', fault: 'none', ...two, release: 'systemTwoBoot', owed: ['COMMITTED'] },
  { name: 'system: a release that is not booted', fault: 'none', ...two, release: 'systemTwoTest', owed: ['COMMITTED'] },
  { name: 'system: a release, promoted', fault: 'none', ...two, way: 'promote', owed: ['COMMITTED'] },
  { name: 'system: a rollback', fault: 'none', ...two, way: 'rollback', owed: ['COMMITTED'] },
  { name: 'system: a release without one leaves it alone', fault: 'none', ...two, release: 'next', owed: ['COMMITTED'] },
  { name: 'system: has systemd start itself anew', fault: 'systemd-restarted', ...two, arrange: `: > ${sign('reexec', 'two')}`, evidence: WAS_MET, owed: ['COMMITTED'] },

  { name: 'system: its program fails', fault: 'unit', ...two, arrange: FAIL_TWO, owed: ['ROLLED_BACK'] },
  { name: 'system: its program fails, booted only', fault: 'unit', ...two, release: 'systemTwoBoot', arrange: FAIL_TWO, owed: ['ROLLED_BACK'] },
  { name: 'system: its program fails, not booted', fault: 'unit', ...two, release: 'systemTwoTest', arrange: FAIL_TWO, owed: ['ROLLED_BACK'] },
  { name: 'system: its program fails, and so does the old one', fault: 'unit', ...two, phase: 'rollback', arrange: `${FAIL_TWO}; ${FAIL_ONE}`, owed: ['NEEDS_HUMAN'] },
  { name: 'system: a unit that had failed before fails again', fault: 'unit', ...two, arrange: UNRELATED, tidy: NO_UNRELATED, evidence: recordSays('each unit that failed had failed before: faults-unrelated.service'), owed: ['COMMITTED'] },
  { name: 'system: a unit that had failed before fails again, on either way', fault: 'unit', ...failing, arrange: UNRELATED, tidy: NO_UNRELATED, evidence: recordSays('each unit that failed had failed before: faults-unrelated.service'), owed: ['ROLLED_BACK'] },
  { name: 'system: its program is killed', fault: 'unit', ...two, arrange: HOLD_TWO, at: inTwo, strike: { script: `systemctl kill --signal=KILL ${PROGRAM}` }, owed: ['ROLLED_BACK'] },
  { name: 'system: the application is not healthy', fault: 'health', ...failing, owed: ['ROLLED_BACK'] },
  { name: 'system: the first release, not healthy', fault: 'first-release', ...failing, before: null, owed: ['ROLLED_BACK'] },
  { name: 'system: a take-over that is not healthy', fault: 'first-release', ...failing, before: 'plain', owed: ['ROLLED_BACK'] },
  { name: 'system: nobody confirms', fault: 'unconfirmed', ...two, phase: 'health', release: 'systemTwoUnconfirmed', owed: ['ROLLED_BACK'] },

  { name: 'system: kill when switching the link', fault: 'agent-killed', ...two, at: startOf('switch'), strike: 'kill', owed: ['UNCHANGED'] },
  { name: 'system: kill before the profile is set', fault: 'agent-killed', ...two, at: startOf('system'), strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'system: kill in the middle of the program, which goes on', fault: 'agent-killed', ...two, arrange: HOLD_TWO, at: inTwo, strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'system: kill in the middle of the program, not booted', fault: 'agent-killed', ...two, release: 'systemTwoTest', arrange: HOLD_TWO, at: inTwo, strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'system: kill in the middle of the program, booted only', fault: 'agent-killed', ...two, release: 'systemTwoBoot', arrange: HOLD_TWO, at: inTwo, strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'system: kill of the agent and the program', fault: 'agent-killed', ...two, arrange: HOLD_TWO, at: inTwo, strike: { script: `${KILL}; systemctl kill --signal=KILL ${PROGRAM} || true` }, owed: ['ROLLED_BACK'] },
  { name: 'system: kill, and the program fails later', fault: 'agent-killed', ...two, arrange: `${HOLD_TWO}; ${FAIL_TWO}`, at: inTwo, strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'system: kill when restarting', fault: 'agent-killed', ...two, phase: 'restart', at: startOf('restart'), strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'system: kill during health', fault: 'agent-killed', ...two, phase: 'health', release: 'systemTwoSlow', at: firstHealth, strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'system: kill when recording', fault: 'agent-killed', ...two, phase: 'commit', at: startOf('commit'), strike: 'kill', owed: 'disk' },
  { name: 'system: kill on the way back', fault: 'agent-killed', ...failing, at: startOf('rollback'), strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'system: kill in the middle of the old program, on the way back', fault: 'agent-killed', ...failing, arrange: HOLD_ONE, at: inOne, strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'system: kill in the middle of a rollback', fault: 'agent-killed', ...two, way: 'rollback', arrange: HOLD_TWO, at: inTwo, strike: 'kill', owed: ['ROLLED_BACK'] },

  { name: 'system: power cut before the profile is set', fault: 'power-cut', ...two, at: startOf('system'), strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'system: power cut in the middle of the program', fault: 'power-cut', ...two, arrange: HOLD_TWO, at: inTwo, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'system: power cut in the middle of the program, booted only', fault: 'power-cut', ...two, release: 'systemTwoBoot', arrange: HOLD_TWO, at: inTwo, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'system: power cut when restarting', fault: 'power-cut', ...two, phase: 'restart', at: startOf('restart'), strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'system: power cut during health', fault: 'power-cut', ...two, phase: 'health', release: 'systemTwoSlow', at: firstHealth, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'system: power cut during health, booted only', fault: 'power-cut', ...two, phase: 'health', release: 'systemTwoBootSlow', at: firstHealth, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'system: power cut during health, not booted', fault: 'power-cut', ...two, phase: 'health', release: 'systemTwoTestSlow', at: firstHealth, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'system: power cut when recording', fault: 'power-cut', ...two, phase: 'commit', at: startOf('commit'), strike: 'power-cut', owed: 'disk' },
  { name: 'system: power cut when recording, booted only', fault: 'power-cut', ...two, phase: 'commit', release: 'systemTwoBoot', at: startOf('commit'), strike: 'power-cut', owed: 'disk' },
  { name: 'system: power cut on the way back', fault: 'power-cut', ...failing, at: startOf('rollback'), strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'system: power cut in the middle of the old program, on the way back', fault: 'power-cut', ...failing, arrange: HOLD_ONE, at: inOne, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'system: power cut while it waits to be confirmed', fault: 'power-cut', ...two, phase: 'health', release: 'systemTwoUnconfirmed', at: waits, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'system: reboot in the middle of the program', fault: 'reboot', ...two, arrange: HOLD_TWO, at: inTwo, strike: 'reboot', owed: ['ROLLED_BACK'] },
  { name: 'system: reboot during health', fault: 'reboot', ...two, phase: 'health', release: 'systemTwoSlow', at: firstHealth, strike: 'reboot', owed: ['ROLLED_BACK'] },

  { name: 'system: the profiles are read-only', fault: 'read-only', ...two, arrange: 'mount --bind /nix/var/nix/profiles /nix/var/nix/profiles; mount -o remount,ro,bind /nix/var/nix/profiles', tidy: 'umount /nix/var/nix/profiles', owed: ['ROLLED_BACK'] },
  { name: 'system: a collection in the middle of the program', fault: 'garbage-collection', ...two, arrange: HOLD_TWO, at: inTwo, strike: { script: 'nix-store --gc > /dev/null 2>&1' }, owed: ['COMMITTED'] },
  { name: 'system: somebody rebuilds the host meanwhile', fault: 'rival', ...two, phase: 'verify', arrange: `systemd-run --quiet --unit=${PROGRAM} sleep 600`, tidy: `systemctl stop ${PROGRAM}`, owed: ['UNCHANGED'] },
  { name: 'system: a rival applies in the middle of the program', fault: 'rival', ...two, arrange: HOLD_TWO, at: inTwo, strike: { script: '(grind-to-prod-agent rollback faulty --json < /dev/null || true) | grep -q \'"code":"busy"\'' }, owed: ['COMMITTED'] },
  { name: 'system: the host is no NixOS', fault: 'missing-state', ...two, phase: 'verify', arrange: 'mv /nix/var/nix/profiles/system /root/faults/system', tidy: 'mv /root/faults/system /nix/var/nix/profiles/system', owed: ['REFUSED', 'UNCHANGED'] },
  { name: 'system: its program was altered in the store', fault: 'untrusted', ...two, phase: 'verify', arrange: 'file=$(readlink /nix/var/nix/gcroots/faults/nixos-two)/bin/switch-to-configuration; cp -p $file /root/faults/kept; chmod +w $file ${file%/*}; echo "# altered" >> $file; echo $file > /root/faults/altered', tidy: 'file=$(cat /root/faults/altered); cp -p /root/faults/kept $file; chmod -w $file ${file%/*}; touch -d @1 $file ${file%/*}', owed: ['UNCHANGED'] },
  { name: 'system: the old one is damaged, so there is no way back', fault: 'missing-state', ...two, phase: 'verify', arrange: 'file=$(readlink -f /run/current-system)/bin/switch-to-configuration; chmod +w ${file%/*}; mv $file /root/faults/gone; echo $file > /root/faults/altered', tidy: 'mv /root/faults/gone $(cat /root/faults/altered); chmod -w $(dirname $(cat /root/faults/altered)); touch -d @1 $(dirname $(cat /root/faults/altered))', owed: ['UNCHANGED'] },

  { name: 'system: the switch starts the boot unit', fault: 'rival', ...two, arrange: NO_RECOVERY, evidence: RECOVERY_STARTED, owed: ['COMMITTED'] },
  { name: 'system: kill in the middle of the program, which starts the boot unit', fault: 'agent-killed', ...two, arrange: `${NO_RECOVERY}; ${HOLD_TWO}`, at: inTwo, strike: 'kill', evidence: RECOVERY_STARTED, owed: ['ROLLED_BACK'] },
  { name: 'system: another unit switches', fault: 'rival', ...two, phase: 'verify', arrange: locks(600), tidy: 'systemctl stop faults-lock', evidence: recordSays('Another process is switching the system'), owed: ['UNCHANGED'] },
  { name: 'system: another switch during the rollback', fault: 'rival', ...failing, at: startOf('rollback'), strike: { script: locks(2) }, evidence: WAS_MET, owed: ['ROLLED_BACK'] },
  { name: 'system: switch inhibitors forbid it', fault: 'untrusted', ...two, phase: 'verify', arrange: differIn('inhibitors'), tidy: ALIKE, evidence: recordSays('dbus : one -> two'), owed: ['UNCHANGED'] },
  { name: 'system: switch inhibitors do not concern what is only booted', fault: 'none', ...two, release: 'systemTwoBoot', arrange: differIn('inhibitors'), tidy: ALIKE, owed: ['COMMITTED'] },
  { name: 'system: its init cannot be re-executed', fault: 'untrusted', ...two, phase: 'verify', arrange: differIn('init'), tidy: ALIKE, evidence: recordSays('its init cannot replace the running one'), owed: ['UNCHANGED'] },
  { name: 'system: switch inhibitors forbid the rollback', fault: 'unit', ...failing, at: startOf('rollback'), strike: { script: differIn('inhibitors') }, tidy: ALIKE, evidence: `${recordSays('reboot prod to finish')}; [[ $(readlink /boot/lab/default-entry) == "$(readlink /nix/var/nix/gcroots/faults/nixos-one)" ]]`, owed: ['NEEDS_HUMAN'] },
  { name: 'system: another init forbids the rollback', fault: 'unit', ...failing, at: startOf('rollback'), strike: { script: differIn('init') }, tidy: ALIKE, evidence: `${recordSays('status 100')}; [[ $(readlink /boot/lab/default-entry) == "$(readlink /nix/var/nix/gcroots/faults/nixos-one)" ]]`, owed: ['NEEDS_HUMAN'] },
]
