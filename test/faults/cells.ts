import type { Cell, Moment } from './cell.ts'
import type { Outcome } from './observation.ts'
import { systemCells } from './system-cells.ts'
import {
  BIND_PREFIX,
  CONFIRM,
  DECIDED,
  FILL_INODES,
  FILL_STATE,
  KILL_ALL,
  onlyForNew,
  REVERT,
  SMALL_STATE,
  SOCKET_OFF,
  SOCKET_ON,
  staleJournal,
  UNDO_SMALL_STATE,
  withDropIn,
  withoutDropIn,
} from './arrangements.ts'

const event = (phase: string): Moment => ({ event: `"phase":"${phase}","state":"start"` })
const waits: Moment = { event: '"event":"confirmation"' }
const firstHealth: Moment = { event: '"event":"health"' }
const call = (name: string, nth: number): Moment => ({ call: name, nth })
const numbers = (from: number, to: number, step = 1) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)

/** What a failed system call may end in: recorded, and as the host is; the invariants say the rest. */
const decided: readonly Outcome[] = ['UNCHANGED', 'ROLLED_BACK', 'COMMITTED', 'REFUSED']

type Parameters = Omit<Cell, 'name' | 'fault' | 'owed'>

/** SIGKILL as the agent enters the n-th of these calls. */
const kills = (of: string, name: string, nths: readonly number[], rest: Parameters): Cell[] =>
  nths.map((nth) => ({ name: `kill ${of}: ${name} ${nth}`, fault: 1, at: call(name, nth), strike: 'kill', owed: 'disk', ...rest }))

/** The n-th of these calls fails. */
const errors = (of: string, name: string, error: string, nths: readonly number[], rest: Parameters): Cell[] =>
  nths.map((nth) => ({ name: `${error} ${of}: ${name} ${nth}`, fault: 6, at: call(name, nth), strike: { error }, owed: decided, ...rest }))

/** The power goes just after the n-th of these calls. */
const cuts = (of: string, name: string, nths: readonly number[], rest: Parameters): Cell[] =>
  nths.map((nth) => ({
    name: `power cut ${of}: ${name} ${nth}`,
    fault: 4,
    at: call(name, nth),
    strike: 'power-cut',
    owed: 'disk',
    ...rest,
  }))

/** The release is judged for two seconds, and something happens meanwhile. */
const meanwhile = (script: string): Pick<Cell, 'release' | 'at' | 'strike'> => ({ release: 'slow', at: firstHealth, strike: { script } })

/** Nobody is left who would ask for a recovery: systemd alone starts the transaction anew. */
const alone: readonly (readonly [string, Partial<Parameters>])[] = [
  ['a release', { release: 'slow' }],
  ['a first release', { release: 'slow', before: null }],
  ['a take-over', { release: 'slow', before: 'plain' }],
  ['a rollback', { release: 'slow', way: 'rollback' }],
  ['on the way back', { release: 'status500', at: event('rollback'), phase: 'R' }],
  ['while it waits to be confirmed', { release: 'unconfirmed', at: waits }],
]

/** The table: one line each of fault, phase, parameters and the verdict owed. */
// prettier-ignore
export const cells: readonly Cell[] = [
  // Nothing is wrong: what the rest is compared with.
  { name: 'a release', fault: 16, phase: 'H', owed: ['COMMITTED'], budgetSeconds: 1.5 },
  { name: 'a release, promoted from grind', fault: 16, phase: 'B-H', way: 'promote', owed: ['COMMITTED'], budgetSeconds: 1.5 },
  { name: 'a rollback', fault: 16, phase: 'H', way: 'rollback', owed: ['COMMITTED'], budgetSeconds: 1.5 },
  { name: 'a rollback to a release that failed', fault: 16, phase: 'R', way: 'rollback', release: 'status500', owed: ['ROLLED_BACK'] },
  { name: 'the same release again', fault: 16, phase: 'A', before: 'next', owed: ['UNCHANGED'], budgetSeconds: 0 },
  { name: 'an older release again', fault: 16, phase: 'H', before: 'next', release: 'base', owed: ['COMMITTED'] },
  { name: 'a release of one component', fault: 16, phase: 'H', release: 'sameWorker', owed: ['COMMITTED'], budgetSeconds: 1.5 },
  { name: 'a release of one component that fails', fault: 14, phase: 'R', release: 'sameWorkerFails', owed: ['ROLLED_BACK'] },
  { name: 'kill at the restart of one component', fault: 1, phase: 'F', release: 'sameWorker', at: event('restart'), strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'power cut at the restart of one component', fault: 4, phase: 'F', release: 'sameWorker', at: event('restart'), strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'kill on the way back of one component', fault: 1, phase: 'R', release: 'sameWorkerFails', at: event('rollback'), strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'behind a socket of systemd', fault: 16, phase: 'H', arrange: SOCKET_ON, tidy: SOCKET_OFF, owed: ['COMMITTED'], budgetSeconds: 0 },

  // 1 SIGKILL of the agent at each system call that writes.
  ...kills('release', 'rename', numbers(1, 6), { phase: 'C-H' }),
  ...kills('release', 'symlink', numbers(1, 4), { phase: 'C-E' }),
  ...kills('release', 'unlink', numbers(1, 3), { phase: 'C-H' }),
  ...kills('release', 'mkdir', [1, 3, 5, 7, 9], { phase: 'C' }),
  ...kills('release', 'rmdir', [1, 2], { phase: 'C' }),
  ...kills('release', 'ftruncate', [1], { phase: 'C' }),
  ...kills('release', 'fsync', numbers(1, 21), { phase: 'C-H' }),
  ...kills('release', 'write', [20, 80, 160, 240, 320, 400], { phase: 'C-H' }),
  ...kills('release', 'openat', [40, 100, 150, 200], { phase: 'C-H' }),
  ...kills('failing release', 'rename', numbers(5, 8), { phase: 'R', release: 'status500' }),
  ...kills('failing release', 'symlink', [5], { phase: 'R', release: 'status500' }),
  ...kills('failing release', 'fsync', numbers(16, 24), { phase: 'R', release: 'status500' }),
  ...kills('first release', 'rename', numbers(3, 7), { phase: 'C-H', before: null }),
  ...kills('first release', 'symlink', [4, 5], { phase: 'C-E', before: null }),
  ...kills('first release', 'fsync', [4, 8, 12, 16, 18, 20], { phase: 'C-H', before: null }),
  ...kills('first release, failing', 'fsync', [19, 21, 23], { phase: 'R', before: null, release: 'status500' }),
  ...kills('first release, failing', 'unlink', [3, 4], { phase: 'R', before: null, release: 'status500' }),
  ...kills('take-over', 'rename', numbers(3, 13), { phase: 'C-H', before: 'plain' }),
  ...kills('take-over', 'renameat2', [1], { phase: 'C', before: 'plain' }),
  ...kills('take-over', 'symlink', numbers(2, 6), { phase: 'C-E', before: 'plain' }),
  ...kills('take-over', 'fsync', numbers(8, 36, 2), { phase: 'C-H', before: 'plain' }),
  ...kills('take-over, failing', 'fsync', [33, 35, 37, 39], { phase: 'R', before: 'plain', release: 'status500' }),
  ...kills('rollback', 'rename', numbers(1, 4), { phase: 'C-H', way: 'rollback' }),
  ...kills('rollback', 'fsync', [3, 6, 9, 12, 14], { phase: 'C-H', way: 'rollback' }),
  { name: 'kill when verifying', fault: 1, phase: 'C', at: event('verify'), strike: 'kill', owed: ['UNCHANGED'] },
  { name: 'kill when journaling', fault: 1, phase: 'D', at: event('journal'), strike: 'kill', owed: ['UNCHANGED', 'ROLLED_BACK'] },
  { name: 'kill when restarting', fault: 1, phase: 'F', at: event('restart'), strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'kill during health', fault: 1, phase: 'G', release: 'slow', at: firstHealth, strike: 'kill', owed: ['ROLLED_BACK'] },
  ...alone.map(([of, rest]): Cell => ({ name: `kill of the agent and of who asked: ${of}`, fault: 1, at: firstHealth, strike: { script: KILL_ALL }, owed: ['ROLLED_BACK'], phase: 'G', ...rest })),
  { name: 'SIGTERM of the agent and of who asked', fault: 1, phase: 'G', release: 'slow', at: firstHealth, strike: { script: KILL_ALL.replaceAll('KILL', 'TERM') }, owed: ['ROLLED_BACK'] },
  { name: 'kill on the way back', fault: 1, phase: 'R', release: 'status500', at: event('rollback'), strike: 'kill', owed: ['ROLLED_BACK'] },
  // ... and of the recovery from that.
  ...numbers(1, 4)
    .map((nth): Cell => ({
      name: `kill during health, then its recovery: rename ${nth}`,
      fault: 1,
      phase: 'R',
      release: 'slow',
      at: firstHealth,
      strike: 'kill',
      again: { at: call('rename', nth), strike: 'kill' },
      owed: ['ROLLED_BACK'],
    }))
    .slice(0, 3),
  ...numbers(1, 7).map((nth): Cell => ({
    name: `kill during health, then its recovery: fsync ${nth}`,
    fault: 1,
    phase: 'R',
    release: 'slow',
    at: firstHealth,
    strike: 'kill',
    again: { at: call('fsync', nth), strike: 'kill' },
    owed: ['ROLLED_BACK'],
  })),

  // 2 The runner killed, the job cancelled; 3 ssh dropped, the reply lost.
  { name: 'runner killed when asking what is missing', fault: 2, phase: 'A', way: 'promote', promote: { until: 'Asking what is missing', how: 'kill' }, owed: ['REFUSED'] },
  { name: 'runner killed when copying', fault: 2, phase: 'B', way: 'promote', release: 'bulky', promote: { until: 'Copying', how: 'kill' }, owed: ['REFUSED'] },
  { name: 'runner killed when importing', fault: 2, phase: 'B', way: 'promote', release: 'bulky', promote: { until: 'Importing', how: 'kill' }, owed: ['REFUSED'] },
  { name: 'runner killed when verifying', fault: 2, phase: 'C', way: 'promote', promote: { until: 'Verifying', how: 'kill' }, owed: ['COMMITTED'] },
  { name: 'runner killed when switching', fault: 2, phase: 'E', way: 'promote', promote: { until: 'Switching', how: 'kill' }, owed: ['COMMITTED'] },
  { name: 'runner killed when restarting', fault: 2, phase: 'F', way: 'promote', promote: { until: 'Restarting', how: 'kill' }, owed: ['COMMITTED'] },
  { name: 'runner killed during health', fault: 2, phase: 'G', way: 'promote', release: 'slow', promote: { until: 'Checking health', how: 'kill' }, owed: ['COMMITTED'] },
  { name: 'runner killed during health of a failing release', fault: 2, phase: 'R', way: 'promote', release: 'status500', promote: { until: 'Checking health', how: 'kill' }, owed: ['ROLLED_BACK'] },
  { name: 'job cancelled when copying', fault: 2, phase: 'B', way: 'promote', release: 'bulky', promote: { until: 'Copying', how: 'term' }, owed: ['REFUSED'] },
  { name: 'job cancelled during health', fault: 2, phase: 'G', way: 'promote', release: 'slow', promote: { until: 'Checking health', how: 'term' }, owed: ['COMMITTED'] },
  { name: 'ssh killed when copying', fault: 3, phase: 'B', way: 'promote', release: 'bulky', promote: { until: 'Copying', how: 'kill-ssh' }, owed: ['REFUSED'] },
  { name: 'ssh killed when verifying', fault: 3, phase: 'C', way: 'promote', promote: { until: 'Verifying', how: 'kill-ssh' }, owed: ['COMMITTED'] },
  { name: 'ssh killed during health', fault: 3, phase: 'G', way: 'promote', release: 'slow', promote: { until: 'Checking health', how: 'kill-ssh' }, owed: ['COMMITTED'] },
  { name: 'ssh killed when recording', fault: 3, phase: 'H', way: 'promote', release: 'slow', promote: { until: 'Recording', how: 'kill-ssh' }, owed: ['COMMITTED'] },
  { name: 'ssh killed on the way back', fault: 3, phase: 'R', way: 'promote', release: 'status500', promote: { until: 'Going back', how: 'kill-ssh' }, owed: ['ROLLED_BACK'] },
  { name: 'the line is down when copying', fault: 3, phase: 'B', way: 'promote', release: 'bulky', promote: { until: 'Copying', how: 'cut-line' }, owed: ['COMMITTED'] },
  { name: 'the line is down during health', fault: 3, phase: 'G', way: 'promote', release: 'slow', promote: { until: 'Checking health', how: 'cut-line' }, owed: ['COMMITTED'] },
  { name: 'reply lost: its caller on the host is killed', fault: 3, phase: 'G', ...meanwhile("pkill -KILL -f '^/usr/local/bin/node .*agent.js apply faulty'"), owed: ['COMMITTED'] },

  // 4 Power cuts; 5 clean reboots.
  { name: 'power cut when verifying', fault: 4, phase: 'C', at: event('verify'), strike: 'power-cut', owed: ['UNCHANGED'] },
  { name: 'power cut when journaling', fault: 4, phase: 'D', at: event('journal'), strike: 'power-cut', owed: ['UNCHANGED', 'ROLLED_BACK'] },
  { name: 'power cut when switching', fault: 4, phase: 'E', at: event('switch'), strike: 'power-cut', owed: 'disk' },
  { name: 'power cut when restarting', fault: 4, phase: 'F', at: event('restart'), strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'power cut when importing', fault: 4, phase: 'B', way: 'promote', release: 'bulky', promote: { until: 'Importing', how: 'power-cut' }, owed: ['REFUSED'] },
  { name: 'power cut just after the copy', fault: 4, phase: 'B-C', way: 'promote', release: 'bulky', promote: { until: 'Verifying', how: 'power-cut' }, owed: decided },
  { name: 'power cut between two units', fault: 4, phase: 'F', at: { event: '"event":"unit"' }, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'power cut during health', fault: 4, phase: 'G', release: 'slow', at: firstHealth, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'power cut when recording', fault: 4, phase: 'H', at: event('commit'), strike: 'power-cut', owed: 'disk' },
  { name: 'power cut on the way back', fault: 4, phase: 'R', release: 'status500', at: event('rollback'), strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'power cut during health of a first release', fault: 4, phase: 'G', before: null, release: 'slow', at: firstHealth, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'power cut during health of a take-over', fault: 4, phase: 'G', before: 'plain', release: 'slow', at: firstHealth, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  ...cuts('release', 'rename', numbers(1, 6), { phase: 'C-H' }),
  ...cuts('release', 'fsync', [2, 6, 10, 13, 15, 16, 17, 18, 20], { phase: 'C-H' }),
  ...cuts('take-over', 'rename', [6, 7, 8, 9, 10, 11], { phase: 'C-H', before: 'plain' }),
  ...cuts('take-over', 'renameat2', [1], { phase: 'C', before: 'plain' }),
  { name: 'reboot when verifying', fault: 5, phase: 'C', at: event('verify'), strike: 'reboot', owed: ['UNCHANGED', 'COMMITTED', 'ROLLED_BACK'] },
  { name: 'reboot when restarting', fault: 5, phase: 'F', at: event('restart'), strike: 'reboot', owed: ['ROLLED_BACK'] },
  { name: 'reboot during health', fault: 5, phase: 'G', release: 'slow', at: firstHealth, strike: 'reboot', owed: ['ROLLED_BACK'] },
  { name: 'reboot on the way back', fault: 5, phase: 'R', release: 'status500', at: event('rollback'), strike: 'reboot', owed: ['ROLLED_BACK'] },

  // 6 Errors of the disk; 7 read-only mounts.
  ...errors('release', 'fsync', 'EIO', numbers(1, 21), { phase: 'C-H' }),
  ...errors('release', 'rename', 'EIO', numbers(1, 6), { phase: 'C-H' }),
  ...errors('release', 'symlink', 'ENOSPC', numbers(1, 4), { phase: 'C-E' }),
  ...errors('release', 'mkdir', 'ENOSPC', [1, 5, 8], { phase: 'C' }),
  ...errors('failing release', 'rename', 'EIO', [6, 8], { phase: 'R', release: 'status500' }),
  { name: 'EIO failing release: rename 7, the way back itself', fault: 6, phase: 'R', release: 'status500', at: call('rename', 7), strike: { error: 'EIO' }, owed: ['NEEDS_HUMAN'] },
  ...errors('failing release', 'fsync', 'EIO', [18, 20, 22, 23, 24], { phase: 'R', release: 'status500' }),
  ...errors('take-over', 'rename', 'EIO', [5, 7, 9, 11], { phase: 'C-H', before: 'plain' }),
  ...errors('take-over', 'fsync', 'EIO', [14, 20, 26, 32], { phase: 'C-H', before: 'plain' }),
  { name: 'the disk of the state fills up during health', fault: 6, phase: 'G-H', ...meanwhile(FILL_STATE), arrange: SMALL_STATE, tidy: UNDO_SMALL_STATE, owed: ['COMMITTED'] },
  { name: 'the disk of the state is full on the way back', fault: 6, phase: 'R', release: 'status500', at: event('rollback'), strike: { script: FILL_STATE }, arrange: SMALL_STATE, tidy: UNDO_SMALL_STATE, owed: ['ROLLED_BACK'] },
  { name: 'the disk of the state is full from the start', fault: 6, phase: 'A', arrange: `${SMALL_STATE}${FILL_STATE}`, tidy: UNDO_SMALL_STATE, owed: ['REFUSED', 'UNCHANGED'] },
  { name: 'the inodes of the state are used up during health', fault: 6, phase: 'G-H', ...meanwhile(FILL_INODES), arrange: SMALL_STATE, tidy: UNDO_SMALL_STATE, owed: ['COMMITTED', 'ROLLED_BACK'] },
  { name: '/run is full', fault: 6, phase: 'A', arrange: 'mkdir -p /run/grind-to-prod; mount -t tmpfs -o size=4k,nr_inodes=1 tmpfs /run/grind-to-prod', tidy: 'umount /run/grind-to-prod', owed: ['REFUSED'] },
  { name: 'no room in the spool', fault: 6, phase: 'B', way: 'promote', release: 'bulky', arrange: 'mkdir -p /var/lib/grind-to-prod/faulty/spool; mount -t tmpfs -o size=1m tmpfs /var/lib/grind-to-prod/faulty/spool', tidy: 'umount /var/lib/grind-to-prod/faulty/spool', owed: ['REFUSED'] },
  { name: 'prefix read-only from the start', fault: 7, phase: 'C', arrange: `${BIND_PREFIX}mount -o remount,ro,bind /opt/faulty`, tidy: 'umount /opt/faulty', owed: ['UNCHANGED'] },
  { name: 'prefix read-only during health', fault: 7, phase: 'G', ...meanwhile('mount -o remount,ro,bind /opt/faulty'), arrange: BIND_PREFIX, tidy: 'umount /opt/faulty', owed: ['COMMITTED'] },
  { name: 'prefix read-only on the way back', fault: 7, phase: 'R', release: 'status500', at: call('rename', 6), strike: { script: 'mount -o remount,ro,bind /opt/faulty' }, arrange: BIND_PREFIX, tidy: 'umount /opt/faulty', owed: ['NEEDS_HUMAN'] },
  { name: 'state read-only from the start', fault: 7, phase: 'A', arrange: 'mount --bind /var/lib/grind-to-prod/faulty /var/lib/grind-to-prod/faulty; mount -o remount,ro,bind /var/lib/grind-to-prod/faulty', tidy: 'umount /var/lib/grind-to-prod/faulty', owed: ['REFUSED'] },
  { name: 'state read-only during health', fault: 7, phase: 'H', ...meanwhile('mount -o remount,ro,bind /var/lib/grind-to-prod/faulty'), arrange: 'mount --bind /var/lib/grind-to-prod/faulty /var/lib/grind-to-prod/faulty', tidy: 'umount /var/lib/grind-to-prod/faulty', owed: ['ROLLED_BACK'] },

  // 8 What was altered, is unsigned, or is not there.
  { name: 'a linked file altered in the store', fault: 8, phase: 'C', arrange: 'file=$(readlink -f /nix/var/nix/gcroots/faults/next | xargs nix-store -q --references | grep server)/bin/server; chmod +w $(dirname $file) $file; cp -p $file /root/faults/kept; echo "# altered" >> $file; echo $file > /root/faults/altered', tidy: 'file=$(cat /root/faults/altered); cat /root/faults/kept > $file; chmod 555 $file $(dirname $file); touch -d @1 $file $(dirname $file)', owed: ['UNCHANGED'] },
  { name: 'a path valid, and gone from the disk', fault: 8, phase: 'C', arrange: 'path=$(nix-store -q --references $(readlink /nix/var/nix/gcroots/faults/next) | grep worker); mv $path /root/faults/gone; echo $path > /root/faults/altered', tidy: 'mv /root/faults/gone $(cat /root/faults/altered)', owed: ['UNCHANGED'] },
  { name: 'no key of the policy has signed the paths', fault: 8, phase: 'B', way: 'promote', arrange: `cp /etc/grind-to-prod/host.json /root/faults/policy; sed -i 's|"\\([^":]*\\):[A-Za-z0-9+/]*="|"stranger-1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="|' /etc/grind-to-prod/host.json`, tidy: 'cp /root/faults/policy /etc/grind-to-prod/host.json', owed: ['REFUSED'] },
  { name: 'nobody of the allowed signers has signed the manifest', fault: 8, phase: 'A', way: 'promote', arrange: 'rm -f /root/faults/stranger*; ssh-keygen -q -t ed25519 -N "" -C "" -f /root/faults/stranger; cp /etc/grind-to-prod/signers/faulty /root/faults/signers; echo "release@grind $(cat /root/faults/stranger.pub)" > /etc/grind-to-prod/signers/faulty', tidy: 'cp /root/faults/signers /etc/grind-to-prod/signers/faulty', owed: ['REFUSED'] },
  { name: 'the allowed signers can be changed by others', fault: 8, phase: 'A', arrange: 'chmod o+w /etc/grind-to-prod/signers/faulty', tidy: 'chmod o-w /etc/grind-to-prod/signers/faulty', owed: ['REFUSED'] },

  // 9 Garbage collection in a loop.
  { name: 'collections in a loop while a release is promoted', fault: 9, phase: 'B-H', way: 'promote', arrange: 'systemd-run --quiet --unit=faults-collect bash -c "while :; do nix-store --gc; done"', tidy: 'systemctl stop faults-collect.service', owed: ['COMMITTED'] },
  { name: 'collections in a loop while a failing release is promoted', fault: 9, phase: 'B-R', way: 'promote', release: 'status500', arrange: 'systemd-run --quiet --unit=faults-collect bash -c "while :; do nix-store --gc; done"', tidy: 'systemctl stop faults-collect.service', owed: ['ROLLED_BACK'] },
  { name: 'a collection during health', fault: 9, phase: 'G', ...meanwhile('nix-store --gc > /dev/null 2>&1'), owed: ['COMMITTED'] },

  // 10 Rivals.
  { name: 'a rival applies during health', fault: 10, phase: 'G', ...meanwhile('(grind-to-prod-agent rollback faulty < /dev/null || true) | grep -q \'"code":"busy"\''), owed: ['COMMITTED'] },
  { name: 'somebody recovers during health', fault: 10, phase: 'G', ...meanwhile('(grind-to-prod-agent recover faulty < /dev/null || true) | grep -q \'"code":"busy"\''), owed: ['COMMITTED'] },
  { name: 'somebody recovers on the way back', fault: 10, phase: 'R', release: 'status500', at: event('rollback'), strike: { script: '(grind-to-prod-agent recover faulty < /dev/null || true) | grep -q \'"code":"busy"\'' }, owed: ['ROLLED_BACK'] },
  { name: 'somebody starts the boot unit during health', fault: 10, phase: 'G', ...meanwhile('systemctl start grind-to-prod-recover@faulty.service || true; systemctl reset-failed grind-to-prod-recover@faulty.service || true', ), owed: ['COMMITTED'] },

  // 11 Locks and journals of the dead.
  { name: 'a journal of another boot, nothing switched', fault: 11, phase: 'A', arrange: staleJournal('begun'), owed: ['COMMITTED'] },
  { name: 'a journal of another boot, switching', fault: 11, phase: 'A', arrange: staleJournal('switching'), owed: ['COMMITTED'] },
  { name: 'a journal of another boot, switching back', fault: 11, phase: 'A', arrange: staleJournal('switching-back'), owed: ['COMMITTED'] },
  { name: 'the spool of a process whose number lives on', fault: 11, phase: 'B', way: 'promote', arrange: 'mkdir -p -m 700 /var/lib/grind-to-prod/faulty/spool/receive-1-1-0123abcd/nar', owed: ['COMMITTED'] },
  { name: 'the lock unit failed and was not forgotten', fault: 11, phase: 'A', arrange: 'systemd-run --quiet --wait --unit=grind-to-prod-apply-faulty.service /bin/false || true', tidy: 'systemctl reset-failed grind-to-prod-apply-faulty.service 2>/dev/null || true', owed: ['COMMITTED', 'REFUSED'] },
  { name: 'temporary names of a crash lie about', fault: 11, phase: 'A', arrange: 'mkdir -p /opt/faulty/releases/.x.grind-to-prod-new/bin; ln -sfn x /opt/faulty/.current.grind-to-prod-new; echo half > /var/lib/grind-to-prod/faulty/.journal.json.grind-to-prod-new', owed: ['COMMITTED'] },
  { name: 'a link of Nix that a crash left lies among the roots', fault: 11, phase: 'A', arrange: `ln -s /nix/store /nix/var/nix/gcroots/grind-to-prod/faulty/${'a'.repeat(64)}.tmp-99999999-1`, owed: ['COMMITTED'] },
  { name: 'a torn last line of the ledger', fault: 11, phase: 'H', arrange: `printf '{"previousEntry":"12' >> /var/lib/grind-to-prod/faulty/ledger.ndjson`, owed: ['COMMITTED'] },

  // 12 Clocks.
  { name: 'the clock is a year ahead', fault: 12, phase: 'A-H', clock: { seconds: 31_536_000, after: 0 }, owed: ['COMMITTED'] },
  { name: 'the clock is a year behind', fault: 12, phase: 'A-H', clock: { seconds: -31_536_000, after: 0 }, owed: ['COMMITTED'] },
  { name: 'the clock jumps a year ahead during health', fault: 12, phase: 'G', release: 'slow', clock: { seconds: 31_536_000, after: 1200 }, owed: ['COMMITTED'] },
  { name: 'the clock jumps a year back during health', fault: 12, phase: 'G', release: 'slow', clock: { seconds: -31_536_000, after: 1200 }, owed: ['COMMITTED'] },
  { name: 'the clock is a year behind, and the release fails', fault: 12, phase: 'R', release: 'status500', clock: { seconds: -31_536_000, after: 0 }, owed: ['ROLLED_BACK'] },

  // 13 Units.
  { name: 'the unit does not start', fault: 13, phase: 'F', arrange: withDropIn(onlyForNew('false')), tidy: withoutDropIn, owed: ['ROLLED_BACK'] },
  { name: 'the unit hangs when it starts', fault: 13, phase: 'F', arrange: withDropIn(onlyForNew('sleep 60')), tidy: withoutDropIn, owed: ['ROLLED_BACK'] },
  { name: 'the unit runs out of memory', fault: 13, phase: 'G', release: 'eats', arrange: withDropIn('MemoryMax=60M\nMemorySwapMax=0'), tidy: withoutDropIn, owed: ['ROLLED_BACK'] },
  { name: 'the unit has used up its starts before', fault: 13, phase: 'F', arrange: 'for ((i = 0; i < 6; i += 1)); do systemctl restart faulty.service 2>/dev/null || true; done; systemctl reset-failed faulty.service; systemctl restart faulty.service', owed: ['COMMITTED'] },
  { name: 'the unit uses up its starts', fault: 13, phase: 'G', release: 'endsAtOnce', owed: ['ROLLED_BACK'] },
  { name: 'the old process ignores being told to end', fault: 13, phase: 'F', before: 'stubborn', owed: ['COMMITTED'] },
  { name: 'the second unit fails', fault: 13, phase: 'G', release: 'workerFails', owed: ['ROLLED_BACK'] },
  { name: 'a condition keeps the unit from starting, for either release', fault: 13, phase: 'G', arrange: withDropIn('[Unit]\nConditionPathExists=/root/faults/never\n[Service]'), tidy: withoutDropIn, owed: ['NEEDS_HUMAN'] },
  { name: 'the unit dies once during health and is started anew', fault: 13, phase: 'G', ...meanwhile('systemctl kill --signal=KILL faulty.service; for ((i = 0; i < 100; i += 1)); do systemctl is-active --quiet faulty.service && break; sleep 0.05; done', ), owed: ['COMMITTED'] },
  { name: 'somebody stops the unit during health', fault: 13, phase: 'G', ...meanwhile('systemctl stop faulty.service'), owed: ['ROLLED_BACK'] },

  // 14 Health.
  { name: 'answers 500', fault: 14, phase: 'G', release: 'status500', owed: ['ROLLED_BACK'] },
  { name: 'redirects', fault: 14, phase: 'G', release: 'redirects', owed: ['ROLLED_BACK'] },
  { name: 'flaps', fault: 14, phase: 'G', release: 'flapping', owed: ['ROLLED_BACK'] },
  { name: 'answers too slowly', fault: 14, phase: 'G', release: 'answersSlowly', owed: ['ROLLED_BACK'] },
  { name: 'never listens', fault: 14, phase: 'G', release: 'silent', owed: ['ROLLED_BACK'] },
  { name: 'listens late', fault: 14, phase: 'G', release: 'late', owed: ['COMMITTED'] },
  { name: 'ends after 0.3 s', fault: 14, phase: 'G', release: 'endsSoon', owed: ['ROLLED_BACK'] },
  { name: 'the old process answers in its place', fault: 14, phase: 'G', before: 'withChild', release: 'deaf', arrange: withDropIn('KillMode=process'), tidy: withoutDropIn, owed: ['ROLLED_BACK', 'NEEDS_HUMAN'] },

  // 15 The release cuts the line that it comes over.
  { name: 'the release restarts sshd', fault: 15, phase: 'F', way: 'promote', arrange: withDropIn('ExecStartPre=/usr/bin/systemctl restart ssh.service'), tidy: withoutDropIn, owed: ['COMMITTED'] },
  { name: 'the release kills every ssh session', fault: 15, phase: 'F', way: 'promote', release: 'slow', arrange: withDropIn(onlyForNew('pkill -KILL sshd')), tidy: withoutDropIn, owed: ['COMMITTED', 'ROLLED_BACK'] },

  // A release that must be confirmed, and one whose data are backed up first.
  { name: 'nobody confirms', fault: 15, phase: 'G', release: 'unconfirmed', owed: ['ROLLED_BACK'] },
  { name: 'somebody confirms', fault: 16, phase: 'G', release: 'unconfirmed', at: waits, strike: { script: CONFIRM }, owed: ['COMMITTED'] },
  { name: 'somebody confirms, and the agent is killed', fault: 1, phase: 'G', release: 'unconfirmed', at: waits, strike: { script: `${CONFIRM}; ${DECIDED}; kill -KILL $(cat /srv/notes/out/child)` }, owed: ['COMMITTED'] },
  { name: 'somebody takes it back', fault: 16, phase: 'G', release: 'unconfirmed', at: waits, strike: { script: REVERT }, owed: ['ROLLED_BACK'] },
  { name: 'a release that is to be confirmed, promoted', fault: 16, phase: 'B-H', way: 'promote', release: 'unconfirmed', owed: ['COMMITTED'] },
  { name: 'runner killed when confirming', fault: 2, phase: 'G', way: 'promote', release: 'unconfirmed', promote: { until: 'Checking health', how: 'kill' }, owed: ['ROLLED_BACK'] },
  { name: 'kill while it waits to be confirmed', fault: 1, phase: 'G', release: 'unconfirmed', at: waits, strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'power cut while it waits to be confirmed', fault: 4, phase: 'G', release: 'unconfirmed', at: waits, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'reboot while it waits to be confirmed', fault: 5, phase: 'G', release: 'unconfirmed', at: waits, strike: 'reboot', owed: ['ROLLED_BACK'] },
  { name: 'the unit dies for good while it waits to be confirmed', fault: 13, phase: 'G', release: 'unconfirmed', at: waits, strike: { script: 'systemctl stop faulty.service' }, owed: ['ROLLED_BACK'] },
  { name: 'the clock jumps a year ahead while it waits to be confirmed', fault: 12, phase: 'G', release: 'unconfirmed', clock: { seconds: 31_536_000, after: 1200 }, owed: ['ROLLED_BACK'] },
  { name: 'the clock jumps a year back while it waits to be confirmed', fault: 12, phase: 'G', release: 'unconfirmed', clock: { seconds: -31_536_000, after: 1200 }, owed: ['ROLLED_BACK'] },
  { name: 'a backup before the switch', fault: 16, phase: 'H', release: 'backsUp', owed: ['COMMITTED'], budgetSeconds: 1.5 },
  { name: 'kill during the backup', fault: 1, phase: 'C', release: 'backsUp', at: event('backup'), strike: 'kill', owed: ['UNCHANGED'] },
  { name: 'power cut during the backup', fault: 4, phase: 'C', release: 'backsUp', at: event('backup'), strike: 'power-cut', owed: ['UNCHANGED'] },
  { name: 'no room for the backup', fault: 6, phase: 'C', release: 'backsUp', arrange: `${SMALL_STATE}${FILL_STATE}`, tidy: UNDO_SMALL_STATE, owed: ['REFUSED', 'UNCHANGED'] },
  { name: 'the disk of the backup fills up', fault: 6, phase: 'C', release: 'backsUp', at: event('backup'), strike: { script: FILL_STATE }, arrange: SMALL_STATE, tidy: UNDO_SMALL_STATE, owed: ['UNCHANGED'] },
  { name: 'the data folder is gone', fault: 17, phase: 'C', release: 'backsUp', arrange: 'mv /var/lib/faulty /var/lib/faulty-away', tidy: 'mv /var/lib/faulty-away /var/lib/faulty', owed: ['COMMITTED'] },

  ...systemCells,

  // 17 The first release, and a previous one that is not there.
  { name: 'a first release', fault: 17, phase: 'H', before: null, owed: ['COMMITTED'] },
  { name: 'a first release that fails', fault: 17, phase: 'R', before: null, release: 'status500', owed: ['ROLLED_BACK'] },
  { name: 'a take-over', fault: 17, phase: 'H', before: 'plain', owed: ['COMMITTED'] },
  { name: 'a take-over that fails', fault: 17, phase: 'R', before: 'plain', release: 'status500', owed: ['ROLLED_BACK'] },
  { name: 'the root of the previous release is gone', fault: 17, phase: 'C', arrange: 'root=/nix/var/nix/gcroots/grind-to-prod/faulty/$(basename $(readlink /opt/faulty/current)); cp -P $root /root/faults/root; echo $root > /root/faults/altered; rm $root', tidy: 'mv -T /root/faults/root $(cat /root/faults/altered)', owed: ['UNCHANGED'] },
  { name: 'a path of the previous release is gone', fault: 17, phase: 'C', arrange: 'path=$(nix-store -q --references $(readlink /nix/var/nix/gcroots/faults/base) | grep worker); mv $path /root/faults/gone; echo $path > /root/faults/altered', tidy: 'mv /root/faults/gone $(cat /root/faults/altered)', owed: ['UNCHANGED'] },
  { name: 'the folder of the previous release is damaged', fault: 17, phase: 'C', arrange: 'folder=/opt/faulty/$(readlink /opt/faulty/current); cp -p $folder/manifest.json /root/faults/kept; echo $folder > /root/faults/altered; echo "{}" > $folder/manifest.json', tidy: 'cp -p /root/faults/kept $(cat /root/faults/altered)/manifest.json', owed: ['UNCHANGED'] },
]

/** The cells of the test suite: each fault and each phase, and of the sweeps only what lies around the switch. */
const sliceNames: readonly (string | RegExp)[] = [
  /^a release(, promoted from grind)?$/,
  /^a rollback$/,
  'the same release again',
  'behind a socket of systemd',
  /^kill release: rename/,
  /^kill release: fsync (9|15|16|17|18|21)$/,
  /^kill failing release: rename/,
  /^kill failing release: fsync 21/,
  /^kill first release: rename 6$/,
  /^kill take-over: (rename (9|10)|renameat2)/,
  'kill during health',
  /its recovery: rename 2/,
  'runner killed when copying',
  'ssh killed during health',
  'reply lost: its caller on the host is killed',
  'power cut when switching',
  'power cut during health',
  'power cut on the way back',
  'reboot during health',
  /^EIO release: (fsync 19|rename (4|5|6))$/,
  'the disk of the state fills up during health',
  'prefix read-only during health',
  'state read-only during health',
  'a linked file altered in the store',
  'no key of the policy has signed the paths',
  'collections in a loop while a release is promoted',
  'a rival applies during health',
  'a journal of another boot, switching',
  'the clock jumps a year back during health',
  'the unit does not start',
  'the unit uses up its starts',
  'flaps',
  'ends after 0.3 s',
  'the old process answers in its place',
  'the release restarts sshd',
  'somebody confirms',
  'kill while it waits to be confirmed',
  'power cut during the backup',
  'kill of the agent and of who asked: a release',
  'system: a release',
  'system: kill in the middle of the program, which goes on',
  'system: power cut in the middle of the program',
  'a first release that fails',
  'a take-over that fails',
  'the root of the previous release is gone',
]

export const slice: readonly Cell[] = cells.filter(({ name }) =>
  sliceNames.some((wanted) => (typeof wanted === 'string' ? wanted === name : wanted.test(name))),
)
