import type { Host } from '../host.ts'
import type { ProcessTable } from '#tools/process/table'
import { ownSockets } from '#tools/process/unit-sockets'
import { isUnreadable } from '#domain/snapshot/unreadable'
import type { AskedHealth } from './checks.ts'

/** How long the units' processes are not read because a check has no answer yet: then both are of one moment. In milliseconds. */
const ANSWERS_MILLISECONDS = 100

/** Returns the host, whose list of sockets is an error if it cannot be read: a snapshot does not report that nothing listens then. */
export function withReadableSockets(host: Host): Host {
  return { ...host, processes: { ...host.processes, listeningSockets: ownSockets } }
}

/**
 * Returns the process table for the units: that of the moment at which all checks had their answers, so that each process and the list of
 * sockets are read once for both; or one of its own if an answer takes longer.
 */
export async function tableOfUnits(host: Host, asking: Promise<AskedHealth>): Promise<ProcessTable> {
  const late = Promise.withResolvers<ProcessTable>()
  const timer = setTimeout(late.resolve, ANSWERS_MILLISECONDS, host.processes)
  const answered = asking.then(({ seen }) => (isUnreadable(seen) ? host.processes : seen.processes))
  try {
    return await Promise.race([answered, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
