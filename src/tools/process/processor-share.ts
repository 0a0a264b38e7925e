import { availableParallelism, loadavg } from 'node:os'

/** Threads that run or wait for a processor, averaged over the last minute, and the processors. */
interface Load {
  readonly threads: number
  readonly processors: number
}

/** Returns the share of a processor that one more thread gets on this machine: 1 when a processor is free. */
export function processorShare({ threads, processors }: Load = loadNow()): number {
  return Math.min(1, processors / (threads + 1))
}

function loadNow(): Load {
  return { threads: loadavg()[0] ?? 0, processors: availableParallelism() }
}
