import { foreignness, isWithin, type ReleaseIdentity } from '../../activation/process-identity.ts'
import type { CheckRound } from '../../activation/health-judgement.ts'
import type { HealthCheck } from '../../config/schema.ts'
import { ask, type Answer } from '../../http/ask.ts'
import { socketsAnswering, type ListeningSocket } from '../../process/listening-sockets.ts'
import type { Host } from './host.ts'

/**
 * Asks every check once, all at the same time. An answer from this very host counts only when the process that listens there
 * is of the release: an old one that would not go answers 200 just as well.
 */
export async function runChecks(
  host: Host,
  checks: Readonly<Record<string, HealthCheck>>,
  timeoutMilliseconds: number,
  release: ReleaseIdentity,
): Promise<CheckRound[]> {
  const asked = await Promise.all(
    Object.entries(checks).map(async ([check, definition]) => {
      const urls = ('any' in definition ? definition.any : [definition]).map(({ http }) => http)
      const answers = await Promise.all(urls.map(async (url) => ({ url, answer: await ask(url, timeoutMilliseconds) })))
      return { check, answers }
    }),
  )
  const sockets = host.processes.listeningSockets()
  return asked.map(({ check, answers }) => {
    const judged = answers.map(({ url, answer }) => judgeAnswer(host, url, answer, sockets, release))
    const best = judged.find(({ passed }) => passed)
    const detail = best?.detail ?? judged.map((one) => one.detail).join('; ')
    return { check, passed: best !== undefined, detail, listener: (best ?? judged[0])?.listener ?? null }
  })
}

type Judged = Omit<CheckRound, 'check'>

function judgeAnswer(host: Host, url: string, answer: Answer, sockets: readonly ListeningSocket[], release: ReleaseIdentity): Judged {
  if (answer.status === null) return { passed: false, detail: `${url}: ${answer.problem}`, listener: null }
  const listening = answer.local === null ? [] : socketsAnswering(sockets, answer.local.address, answer.local.port)
  const listeners = listening.map(({ inode }) => listenerOf(host, inode, release))
  const foreign = listeners.find(({ complaint }) => complaint !== null)
  const listener = (foreign ?? listeners[0])?.executable ?? null
  if (answer.status < 200 || answer.status > 299) return { passed: false, detail: `${url}: status ${answer.status}`, listener }
  // Programs may share a port, and the kernel gives connections to each: every one of them must be the release's.
  if (foreign !== undefined) return { passed: false, detail: `${url}: the process that listens there ${foreign.complaint}`, listener }
  return { passed: true, detail: `${url}: status ${answer.status}`, listener }
}

/** The process behind a listening socket: the release's if one of its holders is (systemd holds an activated one too). */
function listenerOf(host: Host, inode: string, release: ReleaseIdentity): { executable: string | null; complaint: string | null } {
  // A release without units starts no process, so whoever answers was there before. (Units that are down fail by themselves.)
  if (release.controlGroups.length === 0) return { executable: null, complaint: null }
  const everyone = host.processes.processIds()
  const ours = everyone.filter((pid) =>
    release.controlGroups.some((group) => isWithin(host.processes.processFacts(pid).controlGroup, group)),
  )
  // The release's own few processes first: to look through every descriptor of a host is slow.
  for (const pids of [ours, everyone]) {
    const holders = host.processes.socketHolders(pids, inode).map((pid) => host.processes.processFacts(pid))
    const judged = holders.map((process) => ({ executable: process.executable, complaint: foreignness(process, release) }))
    const good = judged.find(({ complaint }) => complaint === null)
    if (good !== undefined) return good
    if (judged[0] !== undefined && pids === everyone) return judged[0]
  }
  // Forwarded by the kernel into a container's own network: nobody here holds the socket, so the answer has to do.
  return { executable: null, complaint: null }
}
