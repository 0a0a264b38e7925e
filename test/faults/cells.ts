import type { Phase } from '#domain/report/event'
import type { Cell, Moment } from './cell.ts'
import type { Outcome } from './observation.ts'
import { copyCells } from './copy-cells.ts'
import { systemCells } from './system-cells.ts'
import { verdictCells } from './verdict-cells.ts'
import { MET } from './systems.ts'
import {
  BIND_PREFIX,
  COLLECT_IN_A_LOOP,
  COLLECTED,
  CONFIRM,
  DECIDED,
  DIE_ONCE,
  FILL_INODES,
  FILL_STATE,
  gone,
  IS_ARRANGED,
  JUMP,
  KILL_ALL,
  logged,
  onlyForNew,
  recordSays,
  recordedWithClock,
  reported,
  REVERT,
  SMALL_STATE,
  SOCKET_OFF,
  SOCKET_ON,
  STALE_ATTEMPT_ENDED,
  staleJournal,
  STOP_COLLECTING,
  TORN_LINE_SET_ASIDE,
  UNDO_SMALL_STATE,
  WAS_ARRANGED,
  WAS_MET,
  withDropIn,
  withoutDropIn,
  WORKER_REMAINS,
  WORKER_REMAINS_NO_MORE,
} from './arrangements.ts'

const startOf = (phase: Phase): Moment => ({ phase })
const waits: Moment = { event: 'confirmation' }
const firstHealth: Moment = { event: 'health' }
const firstUnit: Moment = { event: 'unit' }
const WORKER_STOPPED = reported('"unit":"faulty-worker.service","action":"stop","state":"stopped"')
const call = (name: string, nth: number): Moment => ({ call: name, nth })
const numbers = (from: number, to: number, step = 1) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)

/** The possible results of a failed system call: recorded, and matching the host; the invariants check the rest. */
const decided: readonly Outcome[] = ['UNCHANGED', 'ROLLED_BACK', 'COMMITTED', 'REFUSED']

type Parameters = Omit<Cell, 'name' | 'fault' | 'owed'>

/** SIGKILL as the agent enters the n-th of these calls. */
const kills = (of: string, name: string, nths: readonly number[], rest: Parameters): Cell[] =>
  nths.map((nth) => ({
    name: `kill ${of}: ${name} ${nth}`,
    fault: 'agent-killed',
    at: call(name, nth),
    strike: 'kill',
    owed: 'disk',
    ...rest,
  }))

/** SIGKILL of a program that the agent runs, as it enters its n-th of these calls: strace counts by process. */
const killsOfProgram = (of: string, name: string, nths: readonly number[], rest: Parameters): Cell[] =>
  nths.map((nth) => ({
    name: `kill a program of a ${of}: ${name} ${nth}`,
    fault: 'agent-killed',
    at: call(name, nth),
    strike: 'kill',
    strikesProgram: true,
    owed: decided,
    ...rest,
  }))

/** The agent makes no n-th of these calls. When it does, it makes more of them than when the sweeps over them were written. */
const beyond = (of: string, name: string, nth: number, rest: Pick<Cell, 'before' | 'release' | 'way'>): Cell => ({
  name: `${of}: no ${name} ${nth}`,
  fault: 'none',
  phase: 'commit',
  at: call(name, nth),
  strike: 'kill',
  mustMiss: true,
  owed: decided,
  ...rest,
})

/** The n-th of these calls fails. */
const errors = (of: string, name: string, error: string, nths: readonly number[], rest: Parameters): Cell[] =>
  nths.map((nth) => ({
    name: `${error} ${of}: ${name} ${nth}`,
    fault: 'disk-error',
    at: call(name, nth),
    strike: { error },
    owed: decided,
    ...rest,
  }))

/** The power goes just after the n-th of these calls. */
const cuts = (of: string, name: string, nths: readonly number[], rest: Parameters): Cell[] =>
  nths.map((nth) => ({
    name: `power cut ${of}: ${name} ${nth}`,
    fault: 'power-cut',
    at: call(name, nth),
    strike: 'power-cut',
    owed: 'disk',
    ...rest,
  }))

/** The release is checked for two seconds, and something happens meanwhile. */
const meanwhile = (script: string): Pick<Cell, 'release' | 'at' | 'strike'> => ({ release: 'slow', at: firstHealth, strike: { script } })

/** The clock is wrong by so many seconds. */
const wrongClock = (seconds: number): Pick<Cell, 'clock' | 'evidence'> => ({
  clock: { seconds, from: 'start' },
  evidence: recordedWithClock(seconds, 'start'),
})
/** The clock jumps at this moment. */
const clockJumps = (seconds: number, at: Moment): Pick<Cell, 'at' | 'strike' | 'clock' | 'evidence'> => ({
  at,
  strike: { script: JUMP },
  clock: { seconds, from: 'strike' },
  evidence: recordedWithClock(seconds, 'strike'),
})
const YEAR = 31_536_000

/** No client is left that would ask for a recovery: systemd alone restarts the transaction. */
const alone: readonly (readonly [string, Partial<Parameters>])[] = [
  ['a release', { release: 'slow' }],
  ['a first release', { release: 'slow', before: null }],
  ['a take-over', { release: 'slow', before: 'plain' }],
  ['a rollback', { release: 'slow', way: 'rollback' }],
  ['on the way back', { release: 'status500', at: startOf('rollback'), phase: 'rollback' }],
  ['while it waits to be confirmed', { release: 'unconfirmed', at: waits }],
]

/** The table: one line each of fault, phase, parameters and the verdict owed. */
// prettier-ignore
export const cells: readonly Cell[] = [
  // Nothing is wrong: what the rest is compared with.
  { name: 'a release', fault: 'none', phase: 'commit', owed: ['COMMITTED'], budgetSeconds: 1.5 },
  { name: 'a release, promoted from grind', fault: 'none', phase: 'copy to commit', way: 'promote', owed: ['COMMITTED'], budgetSeconds: 1.5 },
  { name: 'a rollback', fault: 'none', phase: 'commit', way: 'rollback', owed: ['COMMITTED'], budgetSeconds: 1.5 },
  { name: 'a rollback to a release that failed', fault: 'none', phase: 'rollback', way: 'rollback', release: 'status500', owed: ['ROLLED_BACK'] },
  { name: 'the same release again', fault: 'none', phase: 'preflight', before: 'next', owed: ['UNCHANGED'], budgetSeconds: 0 },
  { name: 'an older release again', fault: 'none', phase: 'commit', before: 'next', release: 'base', owed: ['COMMITTED'] },
  { name: 'a release of one component', fault: 'none', phase: 'commit', release: 'sameWorker', owed: ['COMMITTED'], budgetSeconds: 1.5 },
  { name: 'a release of one component that fails', fault: 'health', phase: 'rollback', release: 'sameWorkerFails', owed: ['ROLLED_BACK'] },
  { name: 'kill at the restart of one component', fault: 'agent-killed', phase: 'restart', release: 'sameWorker', at: startOf('restart'), strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'power cut at the restart of one component', fault: 'power-cut', phase: 'restart', release: 'sameWorker', at: startOf('restart'), strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'kill on the way back of one component', fault: 'agent-killed', phase: 'rollback', release: 'sameWorkerFails', at: startOf('rollback'), strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'a release without the second unit, that fails', fault: 'health', phase: 'rollback', release: 'withoutWorkerFails', evidence: WORKER_STOPPED, owed: ['ROLLED_BACK'] },
  { name: 'kill after the stop of the second unit', fault: 'agent-killed', phase: 'restart', release: 'withoutWorker', at: firstUnit, strike: 'kill', evidence: WORKER_STOPPED, owed: ['ROLLED_BACK'] },
  { name: 'power cut after the stop of the second unit', fault: 'power-cut', phase: 'restart', release: 'withoutWorker', at: firstUnit, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'reboot after the stop of the second unit', fault: 'reboot', phase: 'restart', release: 'withoutWorker', at: firstUnit, strike: 'reboot', owed: ['ROLLED_BACK'] },
  { name: 'kill on the way back to the second unit', fault: 'agent-killed', phase: 'rollback', release: 'withoutWorkerFails', at: startOf('rollback'), strike: 'kill', evidence: WORKER_STOPPED, owed: ['ROLLED_BACK'] },
  { name: 'behind a socket of systemd', fault: 'none', phase: 'commit', arrange: SOCKET_ON, tidy: SOCKET_OFF, owed: ['COMMITTED'], budgetSeconds: 0 },

  // 1 SIGKILL of the agent at each system call that writes.
  ...kills('release', 'rename', numbers(1, 7), { phase: 'verify to commit' }),
  ...kills('release', 'symlink', [3, 4], { phase: 'verify to switch' }),
  ...kills('release', 'unlink', numbers(1, 3), { phase: 'verify to commit' }),
  ...kills('release', 'mkdir', [1, 3, 5, 7], { phase: 'verify' }),
  ...kills('release', 'rmdir', [1, 2], { phase: 'verify' }),
  ...kills('release', 'fsync', numbers(1, 23), { phase: 'verify to commit' }),
  ...kills('release', 'write', [20, 80, 160, 240, 320, 400], { phase: 'verify to commit' }),
  ...kills('release', 'openat', [100, 150, 200], { phase: 'verify to commit' }),
  ...kills('failing release', 'rename', numbers(5, 9), { phase: 'rollback', release: 'status500' }),
  ...kills('failing release', 'symlink', [5], { phase: 'rollback', release: 'status500' }),
  ...kills('failing release', 'fsync', numbers(16, 26), { phase: 'rollback', release: 'status500' }),
  ...kills('first release', 'rename', numbers(3, 8), { phase: 'verify to commit', before: null }),
  ...kills('first release', 'symlink', [4, 5], { phase: 'verify to switch', before: null }),
  ...kills('first release', 'fsync', [4, 8, 12, 16, 18, 20], { phase: 'verify to commit', before: null }),
  ...kills('first release, failing', 'fsync', [19, 21, 23], { phase: 'rollback', before: null, release: 'status500' }),
  ...kills('first release, failing', 'unlink', [3, 4], { phase: 'rollback', before: null, release: 'status500' }),
  ...kills('take-over', 'rename', numbers(3, 15), { phase: 'verify to commit', before: 'plain' }),
  ...kills('take-over', 'symlink', [3, 5, 6], { phase: 'verify to switch', before: 'plain' }),
  ...kills('take-over', 'fsync', numbers(8, 36, 2), { phase: 'verify to commit', before: 'plain' }),
  ...kills('take-over, failing', 'fsync', [33, 35, 37, 39], { phase: 'rollback', before: 'plain', release: 'status500' }),
  ...kills('rollback', 'rename', numbers(1, 5), { phase: 'verify to commit', way: 'rollback' }),
  ...kills('rollback', 'fsync', [3, 6, 9, 12, 14], { phase: 'verify to commit', way: 'rollback' }),
  // ... and of a program that it runs, such as nix-store, which makes its own calls.
  ...killsOfProgram('release', 'symlink', [1, 2], { phase: 'verify' }),
  ...killsOfProgram('release', 'ftruncate', [1], { phase: 'verify' }),
  ...killsOfProgram('release', 'openat', [28], { phase: 'verify' }),
  ...killsOfProgram('take-over', 'symlink', [2, 4], { phase: 'verify', before: 'plain' }),
  ...killsOfProgram('take-over', 'renameat2', [1], { phase: 'verify', before: 'plain' }),
  // The sweeps above end with the last of these calls.
  beyond('release', 'rename', 8, {}),
  beyond('release', 'fsync', 24, {}),
  beyond('failing release', 'rename', 10, { release: 'status500' }),
  beyond('failing release', 'fsync', 27, { release: 'status500' }),
  beyond('first release', 'rename', 9, { before: null }),
  beyond('take-over', 'rename', 16, { before: 'plain' }),
  beyond('rollback', 'rename', 6, { way: 'rollback' }),
  { name: 'kill when verifying', fault: 'agent-killed', phase: 'verify', at: startOf('verify'), strike: 'kill', owed: ['UNCHANGED'] },
  { name: 'kill when journaling', fault: 'agent-killed', phase: 'journal', at: startOf('journal'), strike: 'kill', owed: ['UNCHANGED'] },
  { name: 'kill when restarting', fault: 'agent-killed', phase: 'restart', at: startOf('restart'), strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'kill during health', fault: 'agent-killed', phase: 'health', release: 'slow', at: firstHealth, strike: 'kill', owed: ['ROLLED_BACK'] },
  ...alone.map(([of, rest]): Cell => ({ name: `kill of the agent and of who asked: ${of}`, fault: 'agent-killed', at: firstHealth, strike: { script: KILL_ALL }, owed: ['ROLLED_BACK'], phase: 'health', ...rest })),
  { name: 'SIGTERM of the agent and of who asked', fault: 'agent-killed', phase: 'health', release: 'slow', at: firstHealth, strike: { script: KILL_ALL.replaceAll('KILL', 'TERM') }, owed: ['ROLLED_BACK'] },
  { name: 'kill on the way back', fault: 'agent-killed', phase: 'rollback', release: 'status500', at: startOf('rollback'), strike: 'kill', owed: ['ROLLED_BACK'] },
  // ... and of the recovery from that.
  ...numbers(1, 4)
    .map((nth): Cell => ({
      name: `kill during health, then its recovery: rename ${nth}`,
      fault: 'agent-killed',
      phase: 'rollback',
      release: 'slow',
      at: firstHealth,
      strike: 'kill',
      again: { at: call('rename', nth), strike: 'kill' },
      owed: ['ROLLED_BACK'],
    }))
    .slice(0, 3),
  ...numbers(1, 7).map((nth): Cell => ({
    name: `kill during health, then its recovery: fsync ${nth}`,
    fault: 'agent-killed',
    phase: 'rollback',
    release: 'slow',
    at: firstHealth,
    strike: 'kill',
    again: { at: call('fsync', nth), strike: 'kill' },
    owed: ['ROLLED_BACK'],
  })),

  // 2 The runner killed, the job cancelled; 3 ssh dropped, the reply lost.
  { name: 'runner killed when asking what is missing', fault: 'runner-killed', phase: 'preflight', way: 'promote', promote: { until: 'preflight', strike: 'kill-runner' }, owed: ['REFUSED'] },
  { name: 'runner killed when copying', fault: 'runner-killed', phase: 'copy', way: 'promote', release: 'bulky', promote: { until: { progress: 'copy' }, strike: 'kill-runner' }, owed: ['REFUSED'] },
  { name: 'runner killed when importing', fault: 'runner-killed', phase: 'copy', way: 'promote', release: 'bulky', promote: { until: 'import', strike: 'kill-runner' }, owed: ['REFUSED'] },
  { name: 'runner killed when verifying', fault: 'runner-killed', phase: 'verify', way: 'promote', promote: { until: 'verify', strike: 'kill-runner' }, owed: ['COMMITTED'] },
  { name: 'runner killed when switching', fault: 'runner-killed', phase: 'switch', way: 'promote', promote: { until: 'switch', strike: 'kill-runner' }, owed: ['COMMITTED'] },
  { name: 'runner killed when restarting', fault: 'runner-killed', phase: 'restart', way: 'promote', promote: { until: 'restart', strike: 'kill-runner' }, owed: ['COMMITTED'] },
  { name: 'runner killed during health', fault: 'runner-killed', phase: 'health', way: 'promote', release: 'slow', promote: { until: 'health', strike: 'kill-runner' }, owed: ['COMMITTED'] },
  { name: 'runner killed during health of a failing release', fault: 'runner-killed', phase: 'rollback', way: 'promote', release: 'status500', promote: { until: 'health', strike: 'kill-runner' }, owed: ['ROLLED_BACK'] },
  { name: 'job cancelled when copying', fault: 'runner-killed', phase: 'copy', way: 'promote', release: 'bulky', promote: { until: { progress: 'copy' }, strike: 'terminate-runner' }, owed: ['REFUSED'] },
  { name: 'job cancelled during health', fault: 'runner-killed', phase: 'health', way: 'promote', release: 'slow', promote: { until: 'health', strike: 'terminate-runner' }, owed: ['COMMITTED'] },
  { name: 'ssh killed when copying', fault: 'connection-lost', phase: 'copy', way: 'promote', release: 'bulky', promote: { until: { progress: 'copy' }, strike: 'kill-ssh' }, owed: ['COMMITTED'] },
  { name: 'ssh killed when verifying', fault: 'connection-lost', phase: 'verify', way: 'promote', promote: { until: 'verify', strike: 'kill-ssh' }, owed: ['COMMITTED'] },
  { name: 'ssh killed during health', fault: 'connection-lost', phase: 'health', way: 'promote', release: 'slow', promote: { until: 'health', strike: 'kill-ssh' }, owed: ['COMMITTED'] },
  { name: 'ssh killed when recording', fault: 'connection-lost', phase: 'commit', way: 'promote', release: 'slow', promote: { until: 'commit', strike: 'kill-ssh' }, owed: ['COMMITTED'] },
  { name: 'ssh killed on the way back', fault: 'connection-lost', phase: 'rollback', way: 'promote', release: 'status500', promote: { until: 'rollback', strike: 'kill-ssh' }, owed: ['ROLLED_BACK'] },
  { name: 'the line is down when copying', fault: 'connection-lost', phase: 'copy', way: 'promote', release: 'bulky', promote: { until: { progress: 'copy' }, strike: 'cut-link' }, owed: ['COMMITTED'] },
  { name: 'the line is down during health', fault: 'connection-lost', phase: 'health', way: 'promote', release: 'slow', promote: { until: 'health', strike: 'cut-link' }, owed: ['COMMITTED'] },
  { name: 'reply lost: its caller on the host is killed', fault: 'connection-lost', phase: 'health', ...meanwhile("pkill -KILL -f '^/usr/local/bin/node .*agent.js apply faulty'"), owed: ['COMMITTED'] },

  // 4 Power cuts; 5 clean reboots.
  { name: 'power cut when verifying', fault: 'power-cut', phase: 'verify', at: startOf('verify'), strike: 'power-cut', owed: ['UNCHANGED'] },
  { name: 'power cut when journaling', fault: 'power-cut', phase: 'journal', at: startOf('journal'), strike: 'power-cut', owed: ['UNCHANGED'] },
  { name: 'power cut when switching', fault: 'power-cut', phase: 'switch', at: startOf('switch'), strike: 'power-cut', owed: 'disk' },
  { name: 'power cut when restarting', fault: 'power-cut', phase: 'restart', at: startOf('restart'), strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'power cut when importing', fault: 'power-cut', phase: 'copy', way: 'promote', release: 'bulky', promote: { until: 'import', strike: 'power-cut' }, owed: ['COMMITTED'] },
  { name: 'power cut just after the copy', fault: 'power-cut', phase: 'copy to verify', way: 'promote', release: 'bulky', promote: { until: 'verify', strike: 'power-cut' }, owed: ['UNCHANGED'] },
  { name: 'power cut between two units', fault: 'power-cut', phase: 'restart', at: { event: 'unit' }, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'power cut during health', fault: 'power-cut', phase: 'health', release: 'slow', at: firstHealth, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'power cut when recording', fault: 'power-cut', phase: 'commit', at: startOf('commit'), strike: 'power-cut', owed: 'disk' },
  { name: 'power cut on the way back', fault: 'power-cut', phase: 'rollback', release: 'status500', at: startOf('rollback'), strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'power cut during health of a first release', fault: 'power-cut', phase: 'health', before: null, release: 'slow', at: firstHealth, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'power cut during health of a take-over', fault: 'power-cut', phase: 'health', before: 'plain', release: 'slow', at: firstHealth, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  ...cuts('release', 'rename', numbers(1, 7), { phase: 'verify to commit' }),
  ...cuts('release', 'fsync', [2, 6, 10, 13, 15, 16, 17, 18, 20], { phase: 'verify to commit' }),
  ...cuts('take-over', 'rename', [6, 7, 8, 9, 10, 11], { phase: 'verify to commit', before: 'plain' }),
  ...cuts('take-over', 'renameat2', [1], { phase: 'verify', before: 'plain' }),
  { name: 'reboot when verifying', fault: 'reboot', phase: 'verify', at: startOf('verify'), strike: 'reboot', owed: ['UNCHANGED'] },
  { name: 'reboot when restarting', fault: 'reboot', phase: 'restart', at: startOf('restart'), strike: 'reboot', owed: ['ROLLED_BACK'] },
  { name: 'reboot during health', fault: 'reboot', phase: 'health', release: 'slow', at: firstHealth, strike: 'reboot', owed: ['ROLLED_BACK'] },
  { name: 'reboot on the way back', fault: 'reboot', phase: 'rollback', release: 'status500', at: startOf('rollback'), strike: 'reboot', owed: ['ROLLED_BACK'] },

  // 6 Errors of the disk; 7 read-only mounts.
  ...errors('release', 'fsync', 'EIO', numbers(1, 23), { phase: 'verify to commit' }),
  ...errors('release', 'rename', 'EIO', numbers(1, 7), { phase: 'verify to commit' }),
  ...errors('release', 'symlink', 'ENOSPC', numbers(1, 4), { phase: 'verify to switch' }),
  ...errors('release', 'mkdir', 'ENOSPC', [1, 5, 7], { phase: 'verify' }),
  ...errors('failing release', 'rename', 'EIO', [6, 7, 9], { phase: 'rollback', release: 'status500' }),
  { name: 'EIO failing release: rename 8, the rollback itself', fault: 'disk-error', phase: 'rollback', release: 'status500', at: call('rename', 8), strike: { error: 'EIO' }, owed: ['NEEDS_HUMAN'] },
  ...errors('failing release', 'fsync', 'EIO', [18, 20, 22, 24, 25, 26], { phase: 'rollback', release: 'status500' }),
  ...errors('take-over', 'rename', 'EIO', [5, 7, 9, 11], { phase: 'verify to commit', before: 'plain' }),
  ...errors('take-over', 'fsync', 'EIO', [14, 20, 26, 32], { phase: 'verify to commit', before: 'plain' }),
  { name: 'the disk of the state fills up during health', fault: 'disk-error', phase: 'health to commit', ...meanwhile(FILL_STATE), arrange: SMALL_STATE, tidy: UNDO_SMALL_STATE, owed: ['COMMITTED'] },
  { name: 'the disk of the state is full on the way back', fault: 'disk-error', phase: 'rollback', release: 'status500', at: startOf('rollback'), strike: { script: FILL_STATE }, arrange: SMALL_STATE, tidy: UNDO_SMALL_STATE, owed: ['ROLLED_BACK'] },
  { name: 'the disk of the state is full from the start', fault: 'disk-error', phase: 'preflight', arrange: `${SMALL_STATE}${FILL_STATE}`, tidy: UNDO_SMALL_STATE, owed: ['REFUSED', 'UNCHANGED'] },
  { name: 'the inodes of the state are used up during health', fault: 'disk-error', phase: 'health to commit', ...meanwhile(FILL_INODES), arrange: SMALL_STATE, tidy: UNDO_SMALL_STATE, owed: ['COMMITTED', 'ROLLED_BACK'] },
  { name: '/run is full', fault: 'disk-error', phase: 'preflight', arrange: 'mkdir -p /run/grind-to-prod; mount -t tmpfs -o size=4k,nr_inodes=1 tmpfs /run/grind-to-prod', tidy: 'umount /run/grind-to-prod', owed: ['REFUSED'] },
  { name: 'no room in the spool', fault: 'disk-error', phase: 'copy', way: 'promote', release: 'bulky', arrange: 'mkdir -p /var/lib/grind-to-prod/faulty/spool; mount -t tmpfs -o size=1m tmpfs /var/lib/grind-to-prod/faulty/spool', tidy: 'umount /var/lib/grind-to-prod/faulty/spool', owed: ['REFUSED'] },
  { name: 'prefix read-only from the start', fault: 'read-only', phase: 'verify', arrange: `${BIND_PREFIX}mount -o remount,ro,bind /opt/faulty`, tidy: 'umount /opt/faulty', owed: ['UNCHANGED'] },
  { name: 'prefix read-only during health', fault: 'read-only', phase: 'health', ...meanwhile('mount -o remount,ro,bind /opt/faulty'), arrange: BIND_PREFIX, tidy: 'umount /opt/faulty', owed: ['COMMITTED'] },
  { name: 'prefix read-only on the way back', fault: 'read-only', phase: 'rollback', release: 'status500', at: call('rename', 6), strike: { script: 'mount -o remount,ro,bind /opt/faulty' }, arrange: BIND_PREFIX, tidy: 'umount /opt/faulty', owed: ['NEEDS_HUMAN'] },
  { name: 'state read-only from the start', fault: 'read-only', phase: 'preflight', arrange: 'mount --bind /var/lib/grind-to-prod/faulty /var/lib/grind-to-prod/faulty; mount -o remount,ro,bind /var/lib/grind-to-prod/faulty', tidy: 'umount /var/lib/grind-to-prod/faulty', owed: ['REFUSED'] },
  { name: 'state read-only during health', fault: 'read-only', phase: 'commit', ...meanwhile('mount -o remount,ro,bind /var/lib/grind-to-prod/faulty'), arrange: 'mount --bind /var/lib/grind-to-prod/faulty /var/lib/grind-to-prod/faulty', tidy: 'umount /var/lib/grind-to-prod/faulty', owed: ['ROLLED_BACK'] },

  // 8 What was altered, is unsigned, or is not there.
  { name: 'a linked file altered in the store', fault: 'untrusted', phase: 'verify', arrange: 'file=$(readlink -f /nix/var/nix/gcroots/faults/next | xargs nix-store -q --references | grep server)/bin/server; chmod +w $(dirname $file) $file; cp -p $file /root/faults/kept; echo "# altered" >> $file; echo $file > /root/faults/altered', tidy: 'file=$(cat /root/faults/altered); cat /root/faults/kept > $file; chmod 555 $file $(dirname $file); touch -d @1 $file $(dirname $file)', owed: ['UNCHANGED'] },
  { name: 'a path valid, and gone from the disk', fault: 'untrusted', phase: 'verify', arrange: 'path=$(nix-store -q --references $(readlink /nix/var/nix/gcroots/faults/next) | grep worker); mv $path /root/faults/gone; echo $path > /root/faults/altered', tidy: 'mv /root/faults/gone $(cat /root/faults/altered)', owed: ['UNCHANGED'] },
  { name: 'no key of the policy has signed the paths', fault: 'untrusted', phase: 'copy', way: 'promote', arrange: `cp /etc/grind-to-prod/host.json /root/faults/policy; sed -i 's|"\\([^":]*\\):[A-Za-z0-9+/]*="|"stranger-1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="|' /etc/grind-to-prod/host.json`, tidy: 'cp /root/faults/policy /etc/grind-to-prod/host.json', owed: ['REFUSED'] },
  { name: 'nobody of the allowed signers has signed the manifest', fault: 'untrusted', phase: 'preflight', way: 'promote', arrange: 'rm -f /root/faults/stranger*; ssh-keygen -q -t ed25519 -N "" -C "" -f /root/faults/stranger; cp /etc/grind-to-prod/signers/faulty /root/faults/signers; echo "release@grind $(cat /root/faults/stranger.pub)" > /etc/grind-to-prod/signers/faulty', tidy: 'cp /root/faults/signers /etc/grind-to-prod/signers/faulty', owed: ['REFUSED'] },
  { name: 'the allowed signers can be changed by others', fault: 'untrusted', phase: 'preflight', arrange: 'chmod o+w /etc/grind-to-prod/signers/faulty', tidy: 'chmod o-w /etc/grind-to-prod/signers/faulty', owed: ['REFUSED'] },

  // 9 Garbage collection in a loop.
  { name: 'collections in a loop while a release is promoted', fault: 'garbage-collection', phase: 'copy to commit', way: 'promote', arrange: COLLECT_IN_A_LOOP, tidy: STOP_COLLECTING, evidence: COLLECTED, owed: ['COMMITTED'] },
  { name: 'collections in a loop while a failing release is promoted', fault: 'garbage-collection', phase: 'copy to rollback', way: 'promote', release: 'status500', arrange: COLLECT_IN_A_LOOP, tidy: STOP_COLLECTING, evidence: COLLECTED, owed: ['ROLLED_BACK'] },
  { name: 'a collection during health', fault: 'garbage-collection', phase: 'health', ...meanwhile('nix-store --gc > /dev/null 2>&1'), owed: ['COMMITTED'] },

  // 10 Rivals.
  { name: 'a rival applies during health', fault: 'rival', phase: 'health', ...meanwhile('(grind-to-prod-agent rollback faulty --json < /dev/null || true) | grep -q \'"code":"busy"\''), owed: ['COMMITTED'] },
  { name: 'somebody recovers during health', fault: 'rival', phase: 'health', ...meanwhile('(grind-to-prod-agent recover faulty --json < /dev/null || true) | grep -q \'"code":"busy"\''), owed: ['COMMITTED'] },
  { name: 'somebody recovers on the way back', fault: 'rival', phase: 'rollback', release: 'status500', at: startOf('rollback'), strike: { script: '(grind-to-prod-agent recover faulty --json < /dev/null || true) | grep -q \'"code":"busy"\'' }, owed: ['ROLLED_BACK'] },
  { name: 'the boot unit is started during health', fault: 'rival', phase: 'health', ...meanwhile('before=$(systemctl show --value --property=ExecMainStartTimestampMonotonic grind-to-prod-recover@faulty.service); systemctl restart grind-to-prod-recover@faulty.service; [[ $(systemctl show --value --property=ExecMainStartTimestampMonotonic grind-to-prod-recover@faulty.service) != "$before" ]]'), owed: ['COMMITTED'] },

  // 11 Locks and journals of the dead.
  { name: 'a journal of another boot, nothing switched', fault: 'stale-state', phase: 'preflight', arrange: staleJournal('begun'), evidence: STALE_ATTEMPT_ENDED, owed: ['COMMITTED'] },
  { name: 'a journal of another boot, switching', fault: 'stale-state', phase: 'preflight', arrange: staleJournal('switching'), evidence: STALE_ATTEMPT_ENDED, owed: ['COMMITTED'] },
  { name: 'a journal of another boot, switching back', fault: 'stale-state', phase: 'preflight', arrange: staleJournal('switching-back'), evidence: STALE_ATTEMPT_ENDED, owed: ['COMMITTED'] },
  { name: 'the spool of a process whose number lives on', fault: 'stale-state', phase: 'copy', way: 'promote', arrange: 'mkdir -p -m 700 /var/lib/grind-to-prod/faulty/spool/receive-1-1-0123abcd/nar' + IS_ARRANGED, evidence: gone('/var/lib/grind-to-prod/faulty/spool/receive-1-1-0123abcd'), owed: ['COMMITTED'] },
  { name: 'the lock unit failed and was not forgotten', fault: 'stale-state', phase: 'preflight', arrange: ': > /run/faults/fail-once; ! systemd-run --quiet --wait --unit=grind-to-prod-apply-faulty.service /bin/false || exit 1; systemctl is-failed --quiet grind-to-prod-apply-faulty.service' + IS_ARRANGED, evidence: gone('/run/faults/fail-once'), tidy: 'systemctl reset-failed grind-to-prod-apply-faulty.service 2>/dev/null || true', owed: ['REFUSED'] },
  { name: 'temporary names of a crash lie about', fault: 'stale-state', phase: 'preflight', arrange: 'mkdir -p /opt/faulty/releases/.x.grind-to-prod-new/bin; ln -sfn x /opt/faulty/.current.grind-to-prod-new; echo half > /var/lib/grind-to-prod/faulty/.journal.json.grind-to-prod-new' + IS_ARRANGED, evidence: gone('/opt/faulty/releases/.x.grind-to-prod-new', '/opt/faulty/.current.grind-to-prod-new', '/var/lib/grind-to-prod/faulty/.journal.json.grind-to-prod-new'), owed: ['COMMITTED'] },
  { name: 'a link of Nix that a crash left lies among the roots', fault: 'stale-state', phase: 'preflight', arrange: `ln -s /nix/store /nix/var/nix/gcroots/grind-to-prod/faulty/${'a'.repeat(64)}.tmp-99999999-1${IS_ARRANGED}`, evidence: gone(`/nix/var/nix/gcroots/grind-to-prod/faulty/${'a'.repeat(64)}.tmp-99999999-1`), owed: ['COMMITTED'] },
  { name: 'a torn last line of the ledger', fault: 'stale-state', phase: 'commit', arrange: `printf '{"previousEntry":"12' >> /var/lib/grind-to-prod/faulty/ledger.ndjson${IS_ARRANGED}`, evidence: TORN_LINE_SET_ASIDE, owed: ['COMMITTED'] },

  // 12 Clocks.
  { name: 'the clock is a year ahead', fault: 'clock', phase: 'preflight to commit', ...wrongClock(YEAR), owed: ['COMMITTED'] },
  { name: 'the clock is a year behind', fault: 'clock', phase: 'preflight to commit', ...wrongClock(-YEAR), owed: ['COMMITTED'] },
  { name: 'the clock jumps a year ahead during health', fault: 'clock', phase: 'health', release: 'slow', ...clockJumps(YEAR, firstHealth), owed: ['COMMITTED'] },
  { name: 'the clock jumps a year back during health', fault: 'clock', phase: 'health', release: 'slow', ...clockJumps(-YEAR, firstHealth), owed: ['COMMITTED'] },
  { name: 'the clock is a year behind, and the release fails', fault: 'clock', phase: 'rollback', release: 'status500', ...wrongClock(-YEAR), owed: ['ROLLED_BACK'] },

  // 13 Units.
  { name: 'the unit does not start', fault: 'unit', phase: 'restart', arrange: withDropIn(onlyForNew('false')), tidy: withoutDropIn, owed: ['ROLLED_BACK'] },
  { name: 'the unit hangs when it starts', fault: 'unit', phase: 'restart', arrange: withDropIn(onlyForNew('sleep 60')), tidy: withoutDropIn, owed: ['ROLLED_BACK'] },
  { name: 'the unit runs out of memory', fault: 'unit', phase: 'health', release: 'eats', arrange: withDropIn('LimitAS=200M'), tidy: withoutDropIn, evidence: logged('faulty.service', 'Out of memory'), owed: ['ROLLED_BACK'] },
  { name: 'the unit has used up its starts before', fault: 'unit', phase: 'restart', arrange: `${withDropIn('[Unit]\nStartLimitIntervalSec=1h\n[Service]')}systemctl reset-failed faulty.service; for ((i = 0; i < 4; i += 1)); do systemctl restart faulty.service; done${IS_ARRANGED}`, tidy: withoutDropIn, evidence: `${WAS_ARRANGED}; [[ $(systemctl show --value --property=StartLimitIntervalUSec faulty.service) == 1h ]]; [[ $(systemctl show --value --property=StartLimitBurst faulty.service) == 4 ]]`, owed: ['COMMITTED'] },
  { name: 'the unit uses up its starts', fault: 'unit', phase: 'health', release: 'endsAtOnce', owed: ['ROLLED_BACK'] },
  { name: 'the old process ignores being told to end', fault: 'unit', phase: 'restart', before: 'stubborn', evidence: logged('faulty.service', 'stop-sigterm.* timed out. Killing'), owed: ['COMMITTED'] },
  { name: 'the second unit fails', fault: 'unit', phase: 'health', release: 'workerFails', owed: ['ROLLED_BACK'] },
  { name: 'the second unit ends, and systemd counts it as active', fault: 'unit', phase: 'health', release: 'workerEnds', arrange: WORKER_REMAINS, tidy: WORKER_REMAINS_NO_MORE, evidence: recordSays('active (exited): its process has ended'), owed: ['ROLLED_BACK'] },
  { name: 'a condition keeps the unit from starting, for either release', fault: 'unit', phase: 'health', arrange: withDropIn('[Unit]\nConditionPathExists=/root/faults/never\n[Service]'), tidy: withoutDropIn, owed: ['NEEDS_HUMAN'] },
  { name: 'the unit dies once during health and is started anew', fault: 'unit', phase: 'health', ...meanwhile(DIE_ONCE), owed: ['COMMITTED'] },
  { name: 'somebody stops the unit during health', fault: 'unit', phase: 'health', ...meanwhile('systemctl stop faulty.service'), owed: ['ROLLED_BACK'] },

  // 14 Health.
  { name: 'answers 500', fault: 'health', phase: 'health', release: 'status500', owed: ['ROLLED_BACK'] },
  { name: 'redirects', fault: 'health', phase: 'health', release: 'redirects', owed: ['ROLLED_BACK'] },
  { name: 'flaps', fault: 'health', phase: 'health', release: 'flapping', owed: ['ROLLED_BACK'] },
  { name: 'answers too slowly', fault: 'health', phase: 'health', release: 'answersSlowly', owed: ['ROLLED_BACK'] },
  { name: 'never listens', fault: 'health', phase: 'health', release: 'silent', owed: ['ROLLED_BACK'] },
  { name: 'listens late', fault: 'health', phase: 'health', release: 'late', evidence: reported('"passed":false'), owed: ['COMMITTED'] },
  { name: 'ends after 0.3 s', fault: 'health', phase: 'health', release: 'endsSoon', owed: ['ROLLED_BACK'] },
  { name: 'the old process answers in its place', fault: 'health', phase: 'health', before: 'withChild', release: 'deaf', arrange: withDropIn('KillMode=process'), tidy: withoutDropIn, owed: ['ROLLED_BACK', 'NEEDS_HUMAN'] },

  // 15 The release cuts the line that it comes over.
  { name: 'the release restarts sshd', fault: 'contact-cut-by-release', phase: 'restart', way: 'promote', arrange: withDropIn(`ExecStartPre=/bin/sh -c 'systemctl restart ssh.service && : > ${MET}'`), tidy: withoutDropIn, evidence: WAS_MET, owed: ['COMMITTED'] },
  { name: 'the release kills every ssh session', fault: 'contact-cut-by-release', phase: 'restart', way: 'promote', release: 'slow', arrange: withDropIn(onlyForNew(`{ pkill -KILL sshd && : > ${MET}; }`)), tidy: withoutDropIn, evidence: WAS_MET, owed: ['COMMITTED', 'ROLLED_BACK'] },

  // A release that must be confirmed, and one whose data are backed up first.
  { name: 'nobody confirms', fault: 'unconfirmed', phase: 'health', release: 'unconfirmed', owed: ['ROLLED_BACK'] },
  { name: 'somebody confirms', fault: 'none', phase: 'health', release: 'unconfirmed', at: waits, strike: { script: CONFIRM }, owed: ['COMMITTED'] },
  { name: 'somebody confirms, and the agent is killed', fault: 'agent-killed', phase: 'health', release: 'unconfirmed', at: waits, strike: { script: `${CONFIRM}; ${DECIDED}; kill -KILL $(cat /srv/notes/out/child)` }, owed: ['COMMITTED'] },
  { name: 'somebody takes it back', fault: 'none', phase: 'health', release: 'unconfirmed', at: waits, strike: { script: REVERT }, evidence: 'grep -q revert /var/lib/grind-to-prod/faulty/attempts/$2/decision.json', owed: ['ROLLED_BACK'] },
  { name: 'a release that is to be confirmed, promoted', fault: 'none', phase: 'copy to commit', way: 'promote', release: 'unconfirmed', owed: ['COMMITTED'] },
  { name: 'runner killed when confirming', fault: 'runner-killed', phase: 'health', way: 'promote', release: 'unconfirmed', promote: { until: 'health', strike: 'kill-runner' }, owed: ['ROLLED_BACK'] },
  { name: 'kill while it waits to be confirmed', fault: 'agent-killed', phase: 'health', release: 'unconfirmed', at: waits, strike: 'kill', owed: ['ROLLED_BACK'] },
  { name: 'power cut while it waits to be confirmed', fault: 'power-cut', phase: 'health', release: 'unconfirmed', at: waits, strike: 'power-cut', owed: ['ROLLED_BACK'] },
  { name: 'reboot while it waits to be confirmed', fault: 'reboot', phase: 'health', release: 'unconfirmed', at: waits, strike: 'reboot', owed: ['ROLLED_BACK'] },
  { name: 'the unit dies for good while it waits to be confirmed', fault: 'unit', phase: 'health', release: 'unconfirmed', at: waits, strike: { script: 'systemctl stop faulty.service' }, owed: ['ROLLED_BACK'] },
  { name: 'the clock jumps a year ahead while it waits to be confirmed', fault: 'clock', phase: 'health', release: 'unconfirmed', ...clockJumps(YEAR, waits), owed: ['ROLLED_BACK'] },
  { name: 'the clock jumps a year back while it waits to be confirmed', fault: 'clock', phase: 'health', release: 'unconfirmed', ...clockJumps(-YEAR, waits), owed: ['ROLLED_BACK'] },
  { name: 'a backup before the switch', fault: 'none', phase: 'commit', release: 'backsUp', owed: ['COMMITTED'], budgetSeconds: 1.5 },
  { name: 'kill during the backup', fault: 'agent-killed', phase: 'verify', release: 'backsUp', at: startOf('backup'), strike: 'kill', owed: ['UNCHANGED'] },
  { name: 'power cut during the backup', fault: 'power-cut', phase: 'verify', release: 'backsUp', at: startOf('backup'), strike: 'power-cut', owed: ['UNCHANGED'] },
  { name: 'no room for the backup', fault: 'disk-error', phase: 'verify', release: 'backsUp', arrange: `${SMALL_STATE}${FILL_STATE}`, tidy: UNDO_SMALL_STATE, owed: ['REFUSED', 'UNCHANGED'] },
  { name: 'the disk of the backup fills up', fault: 'disk-error', phase: 'verify', release: 'backsUp', at: startOf('backup'), strike: { script: FILL_STATE }, arrange: SMALL_STATE, tidy: UNDO_SMALL_STATE, owed: ['UNCHANGED'] },
  { name: 'the data folder is gone', fault: 'missing-state', phase: 'verify', release: 'backsUp', arrange: 'mv /var/lib/faulty /var/lib/faulty-away', tidy: 'mv /var/lib/faulty-away /var/lib/faulty', evidence: 'grep $2 /var/lib/grind-to-prod/faulty/ledger.ndjson | grep -q \'"archive":null\'', owed: ['COMMITTED'] },

  ...copyCells,
  ...verdictCells,
  ...systemCells,

  // 17 The first release, and a previous one that is not there.
  { name: 'a first release', fault: 'first-release', phase: 'commit', before: null, owed: ['COMMITTED'] },
  { name: 'a first release that fails', fault: 'first-release', phase: 'rollback', before: null, release: 'status500', owed: ['ROLLED_BACK'] },
  { name: 'a take-over', fault: 'first-release', phase: 'commit', before: 'plain', owed: ['COMMITTED'] },
  { name: 'a take-over that fails', fault: 'first-release', phase: 'rollback', before: 'plain', release: 'status500', owed: ['ROLLED_BACK'] },
  { name: 'the root of the previous release is gone', fault: 'missing-state', phase: 'verify', arrange: 'root=/nix/var/nix/gcroots/grind-to-prod/faulty/$(basename $(readlink /opt/faulty/current)); cp -P $root /root/faults/root; echo $root > /root/faults/altered; rm $root', tidy: 'mv -T /root/faults/root $(cat /root/faults/altered)', owed: ['UNCHANGED'] },
  { name: 'a path of the previous release is gone', fault: 'missing-state', phase: 'verify', arrange: 'path=$(nix-store -q --references $(readlink /nix/var/nix/gcroots/faults/base) | grep worker); mv $path /root/faults/gone; echo $path > /root/faults/altered', tidy: 'mv /root/faults/gone $(cat /root/faults/altered)', owed: ['UNCHANGED'] },
  { name: 'the folder of the previous release is damaged', fault: 'missing-state', phase: 'verify', arrange: 'folder=/opt/faulty/$(readlink /opt/faulty/current); cp -p $folder/manifest.json /root/faults/kept; echo $folder > /root/faults/altered; echo "{}" > $folder/manifest.json', tidy: 'cp -p /root/faults/kept $(cat /root/faults/altered)/manifest.json', owed: ['REFUSED'] },
]

/** The cells of the test suite: each fault and each phase, and of the sweeps only those around the switch. */
export const sliceNames: readonly (string | RegExp)[] = [
  /^a release(, promoted from grind)?$/,
  /^a rollback$/,
  'the same release again',
  'behind a socket of systemd',
  'kill after the stop of the second unit',
  /^kill release: rename/,
  /^kill release: fsync (9|17|18|19|20|23)$/,
  /^kill failing release: rename/,
  /^(failing )?release: no rename/,
  /^kill failing release: fsync 21/,
  /^kill first release: rename 7$/,
  /^kill take-over: rename (10|11)$/,
  'kill a program of a take-over: renameat2 1',
  'kill during health',
  /its recovery: rename 2/,
  'runner killed when copying',
  'copy: the base is damaged on the host',
  'copy: the base disappears after it was answered',
  'copy: the delta is damaged',
  'copy: the agent is older, and reads packs of format 1',
  'copy: the connection is cut between two paths',
  'copy: kill of the importing Nix between two paths',
  'copy: the disk of the store fills up between two paths',
  'copy: power cut while valid paths are not on the disk',
  'ssh killed during health',
  'reply lost: its caller on the host is killed',
  'power cut when switching',
  'power cut during health',
  'power cut on the way back',
  'reboot during health',
  /^EIO release: (fsync 21|rename (5|6|7))$/,
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
  'the second unit ends, and systemd counts it as active',
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

export const slice: readonly Cell[] = cells.filter(({ name }) => sliceNames.some((wanted) => isNamed(wanted, name)))

export function isNamed(wanted: string | RegExp, name: string): boolean {
  return typeof wanted === 'string' ? wanted === name : wanted.test(name)
}
