import { readFile } from 'node:fs/promises'
import { parseStartTicks } from './stat.ts'

/**
 * When a process started, in clock ticks since boot, or undefined when there is no such process. With its id this names
 * a process for good: ids are used again, but not with the same start.
 */
export async function startTime(pid: number): Promise<number | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  return stat === undefined ? undefined : parseStartTicks(stat)
}
