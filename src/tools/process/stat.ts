/**
 * When a process started, in clock ticks since boot, from `/proc/<pid>/stat` (field 22, proc_pid_stat(5)).
 * Undefined when the text is not of that form. The second field may hold spaces and parentheses.
 */
export function parseStartTicks(stat: string): number | undefined {
  const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ticks = Number(afterName[22 - 3])
  return afterName.length > 19 && Number.isSafeInteger(ticks) ? ticks : undefined
}

/** Returns the process that started a process, from `/proc/<pid>/stat` (field 4, proc_pid_stat(5)). Undefined for any other text. */
export function parseParent(stat: string): number | undefined {
  const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[4 - 3])
  return Number.isSafeInteger(parent) && parent > 0 ? parent : undefined
}

/**
 * Returns where the environment that a process was started with begins in its memory, from `/proc/<pid>/stat` (field 50, proc_pid_stat(5)).
 * Undefined when the text does not contain it.
 */
export function parseEnvironmentStart(stat: string): number | undefined {
  const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const address = Number(afterName[50 - 3])
  return Number.isSafeInteger(address) && address > 0 ? address : undefined
}

/** Ticks in a second as the kernel shows them to programs: 100 on every architecture that Nix and systemd know. */
const TICKS_PER_SECOND = 100

/** Clock ticks since boot, from `/proc/uptime`: the same clock as a process's start, untouched when the date is set. */
export function parseUptimeTicks(uptime: string): number {
  return Math.round(Number.parseFloat(uptime) * TICKS_PER_SECOND)
}
