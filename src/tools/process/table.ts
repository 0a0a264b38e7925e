import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import type { ProcessFacts } from '#domain/activation/process-identity'
import { parseControlGroup } from './control-group.ts'
import { parseListeningSockets, type ListeningSocket } from './listening-sockets.ts'
import { readListening } from './read-listening.ts'
import { parseStartTicks, parseUptimeTicks } from './stat.ts'
import { unixSocketsAt } from './unix-sockets.ts'

/*
 * Reads /proc. Synchronous on purpose: the kernel answers these files from memory, and a process table read with pauses in between is a
 * mixture of several moments. A process that vanishes while it is read is left out.
 */

/** Clock ticks since boot, now. */
export function bootTicks(): number {
  return parseUptimeTicks(readFileSync('/proc/uptime', 'utf8'))
}

/** Microseconds of the clock that systemd uses for its timestamps; it does not advance while the host sleeps. */
function monotonicMicroseconds(): number {
  return Number(process.hrtime.bigint() / 1000n)
}

/** Changes with every boot. */
export function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
}

/** Returns what is known of a process; its fields are null when it is gone or is not ours to see. */
export function processFacts(pid: number): ProcessFacts {
  return {
    pid,
    executable: orNull(() => readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, '')),
    startTicks: orNull(() => parseStartTicks(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? null),
    controlGroup: controlGroupOf(pid),
  }
}

/** Returns the control group of a process alone, which is a third of its facts; empty when it is gone. */
function controlGroupOf(pid: number): string {
  return orNull(() => parseControlGroup(readFileSync(`/proc/${pid}/cgroup`, 'utf8'))) ?? ''
}

/** Returns every process now. */
export function processIds(): number[] {
  return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []))
}

/** Returns every TCP socket that listens in our network namespace. */
export function listeningSockets(): ListeningSocket[] {
  return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => parseListeningSockets(orNull(() => readListening(file)) ?? ''))
}

/** Of these processes, those that hold the socket with this inode number. */
export function socketHolders(pids: readonly number[], inode: string): number[] {
  const wanted = `socket:[${inode}]`
  return pids.filter((pid) =>
    (orNull(() => readdirSync(`/proc/${pid}/fd`)) ?? []).some(
      (descriptor) => orNull(() => readlinkSync(`/proc/${pid}/fd/${descriptor}`)) === wanted,
    ),
  )
}

function orNull<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}

/** The process table, as an object that a test can replace. */
export const realProcesses = {
  bootId,
  bootTicks,
  monotonicMicroseconds,
  processFacts,
  controlGroupOf,
  processIds,
  listeningSockets,
  unixSocketsAt,
  socketHolders,
} as const
export type ProcessTable = typeof realProcesses
