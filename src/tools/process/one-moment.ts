import type { ProcessFacts } from '#domain/activation/process-identity'
import type { ListeningSocket } from './listening-sockets.ts'
import type { ProcessTable } from './table.ts'

/**
 * Returns the table as it is at one moment: each process, and the list of sockets, is read when it is first asked about, and not again. For
 * questions that belong to one moment; a later one needs another. The kernel searches its whole hash table for a list of sockets, which
 * takes milliseconds, and several checks ask about the same hundreds of processes.
 */
export function atOneMoment(table: ProcessTable): ProcessTable {
  const facts = new Map<number, ProcessFacts>()
  const groups = new Map<number, string>()
  let ids: number[] | undefined
  let sockets: ListeningSocket[] | undefined
  return {
    ...table,
    processIds: () => (ids ??= table.processIds()),
    listeningSockets: () => (sockets ??= table.listeningSockets()),
    processFacts: (pid) => {
      const known = facts.get(pid) ?? table.processFacts(pid)
      facts.set(pid, known)
      return known
    },
    controlGroupOf: (pid) => {
      const known = facts.get(pid)?.controlGroup ?? groups.get(pid) ?? table.controlGroupOf(pid)
      groups.set(pid, known)
      return known
    },
  }
}
