import { whyNotFromRelease, type ReleaseIdentity } from '#domain/activation/process-identity'
import { socketsAnswering } from '#tools/process/listening-sockets'
import { processesWithin } from '#tools/process/processes-within'
import type { ProcessTable } from '#tools/process/table'
import type { LocalPeer } from '#tools/tcp/peer'

/** Who listens behind an answer. */
export interface Listener {
  readonly executable: string | null
  /** Why it is not the release's, as the end of a sentence; null when it is, or when no process here has the socket. */
  readonly problem: string | null
}

/**
 * Returns the process that answered from this host. Programs may share a port, and the kernel gives connections to each; a process may
 * continue to listen on a unix socket whose file was replaced. Every one must be the release's.
 */
export function listenerAt(
  peer: LocalPeer | null,
  { processes, release }: { readonly processes: ProcessTable; readonly release: ReleaseIdentity },
): Listener {
  // A release without units starts no process, so the process that answers was there before. (Units that are down fail on their own.)
  if (peer === null || release.controlGroups.length === 0) return unknown
  const listening =
    'path' in peer ? processes.unixSocketsAt(peer.path) : socketsAnswering(processes.listeningSockets(), peer.address, peer.port)
  const listeners = listening.map(({ inode }) => listenerOf(processes, inode, release))
  const found = listeners.find(({ problem }) => problem !== null) ?? listeners[0]
  if (found !== undefined) return found
  return 'path' in peer ? unidentified : unknown
}

/** Forwarded by the kernel into a container's own network: no process here has the socket, so the answer has to be enough. */
const unknown: Listener = { executable: null, problem: null }

/** The kernel forwards no unix socket, so a process of this host answered, and it may be any. */
const unidentified: Listener = { executable: null, problem: 'is unknown, because no listening socket was bound to this very path' }

/** Returns the process behind a listening socket: the release's if one of its holders is (systemd holds an activated one too). */
function listenerOf(processes: ProcessTable, inode: string, release: ReleaseIdentity): Listener {
  const everyone = processes.processIds()
  const ours = processesWithin(processes, release.controlGroups).map(({ pid }) => pid)
  // The release's own few processes first: to look through every descriptor of a host is slow.
  for (const pids of [ours, everyone]) {
    const holders = processes.socketHolders(pids, inode).map((pid) => processes.processFacts(pid))
    const judged = holders.map((process) => ({ executable: process.executable, problem: whyNotFromRelease(process, release) }))
    const good = judged.find(({ problem }) => problem === null)
    if (good !== undefined) return good
    if (judged[0] !== undefined && pids === everyone) return judged[0]
  }
  return unknown
}
