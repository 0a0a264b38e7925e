import { randomUUID } from 'node:crypto'
import { onHost, succeedOnHost } from '../../lab/client.ts'
import { agentErrorSchema, attemptResultSchema, messageSchema } from '#domain/protocol/messages'
import type { CommandResult } from '#tools/run/runner'
import { APPLICATION, PREFIX, ROOTS, STATE, LOCK_UNIT, UNITS } from './application.ts'
import { hostStateSchema, type HostState, type Observation, type Outcome } from './observation.ts'
import { NAP } from '../support/stop-at.ts'
import { script, type FaultyRelease } from './world.ts'

const nothingCopied = { copiedPaths: 0, copiedNarBytes: 0, packBytes: 0, presentPaths: 0, substitutedPaths: [] }

/**
 * Has the agent on prod apply a release that is in prod's store. It asks for a retry, because nearly every release of the run has failed or
 * was rolled back in an earlier cell.
 */
export function applyOnProd(release: FaultyRelease, attempt: string = randomUUID()): Promise<CommandResult> {
  const { id: releaseId, manifestPath, signature } = release
  const actor = { name: 'fault run' }
  const request = { protocol: 1, releaseId, manifestPath, signature, attempt, actor, copy: nothingCopied, retry: true }
  return onHost('prod', ['grind-to-prod-agent', 'apply', APPLICATION], { input: JSON.stringify(request) })
}

export function rollbackOnProd(to: FaultyRelease, attempt: string): Promise<CommandResult> {
  const request = { protocol: 1, attempt, actor: { name: 'fault run' } }
  return onHost('prod', ['grind-to-prod-agent', 'rollback', APPLICATION, '--json', '--to', to.id], { input: JSON.stringify(request) })
}

/** The final message of the agent; null when it was interrupted. */
export function toldBy(result: CommandResult): { told: Observation['told']; attempt: string | null } {
  const last = result.stdout.trimEnd().split('\n').at(-1) ?? ''
  let message
  try {
    message = messageSchema.parse(JSON.parse(last))
  } catch {
    return { told: null, attempt: null }
  }
  if (message.event === 'error') {
    const { code, message: reason, begun } = agentErrorSchema.parse(message)
    // "Could not be finished" is not a verdict: the next call returns the outcome.
    if (begun === true) return { told: null, attempt: null }
    return { told: { outcome: 'REFUSED', reason: `${code}: ${reason}` }, attempt: null }
  }
  if (message.event !== 'result') return { told: null, attempt: null }
  const { record } = attemptResultSchema.parse(message.result)
  return { told: { outcome: record.verdict as Outcome, reason: record.reason }, attempt: record.attempt }
}

/** Recovers, observes, recovers again and observes again, in one call. */
const look = `
timeout 60 grind-to-prod-agent recover ${APPLICATION} --json < /dev/null | tail -n 1
node /root/faults/collect.cjs "$1" verify
timeout 60 grind-to-prod-agent recover ${APPLICATION} --json < /dev/null | tail -n 1
find ${PREFIX} ${STATE} ${ROOTS} -printf '%p %y %m %U %T@ %s %l\\n' 2>/dev/null | sort | sha256sum | cut -c 1-64
`

export interface Look {
  readonly first: unknown
  readonly state: HostState
  readonly second: Observation['second']
}

export async function lookTwice(canary: string): Promise<Look> {
  const text = await succeedOnHost('prod', ['bash', '-uc', look, '-', canary])
  const [first, state, second, digest] = text.trimEnd().split('\n')
  return {
    first: recordIn(first!),
    state: hostStateSchema.parse(JSON.parse(state!)),
    second: { record: recordIn(second!), digest: digest!, output: second! },
  }
}

/** The record that a `recover` returned; a line that is not a result counts as one, because it shows that something was left. */
function recordIn(line: string): unknown {
  try {
    const message = JSON.parse(line) as { event: string; result?: { record: unknown } }
    return message.event === 'result' ? message.result?.record : line
  } catch {
    return line
  }
}

/** Returns when no transaction runs and no agent serves a runner; fails when that takes minutes. */
export const waitUntilFree = `
for ((i = 0; i < 1800; i += 1)); do
  [[ $(systemctl show --value --property=ActiveState ${LOCK_UNIT}) != @(inactive|failed) ]] || pgrep -f '^/usr/local/bin/node .*agent.js (receive|apply|prepare|rollback|recover)' > /dev/null || exit 0
  sleep 0.1
done
echo "A transaction or an agent that serves a runner goes on and on." >&2
exit 1
`

/** Nothing of the application's releases is left on prod. */
export const wipe = `
systemctl stop ${LOCK_UNIT} ${UNITS.join(' ')} faulty.socket 2>/dev/null || true
systemctl reset-failed ${UNITS.join(' ')} 2>/dev/null || true
rm -rf ${PREFIX} ${STATE} ${ROOTS}
`

/** A folder of executables that were never released: the running programs are copies of the release's. */
export const plainFolder = `
${wipe}
mkdir -p ${PREFIX}/bin
cp "$1/bin/server" ${PREFIX}/bin/server
ln -s "$2/bin/worker" ${PREFIX}/bin/worker
ln -s worker ${PREFIX}/bin/worker-again
echo note > ${PREFIX}/bin/README
systemctl restart ${UNITS.join(' ')}
`

/** Longest wait for a program to stop at its point. Only a run in which the fault does not strike waits as long. */
const STOP_SECONDS = 120

/** Bash: succeeds when the file `$1` exists, fails after `$2` seconds or once it is no longer awaited. */
const APPEARS = `
${NAP}
for ((i = 0; i < $2 * 50; i += 1)); do
  [[ ! -e $1.given-up ]] || exit 1
  [[ ! -e $1 ]] || exit 0
  nap 0.02
done
exit 1
`

/**
 * Waits until a program on a host has stopped, by the file that shows it; false when the attempt is over without that. `ending` is bash on
 * prod that returns when nothing of the attempt runs any more, because its caller may be gone or have its answer before that.
 */
export async function stops(
  host: 'grind' | 'prod',
  file: string,
  attempt: Promise<unknown>,
  { until = APPEARS, ending = waitUntilFree }: { until?: string; ending?: string } = {},
): Promise<boolean> {
  let isDecided = false
  const stopped = onHost(host, ['bash', '-c', until, '-', file, String(STOP_SECONDS)]).then(({ status }) => {
    isDecided ||= status === 0
    return status === 0
  })
  const over = attempt.then(async () => {
    if (!isDecided) await onHost('prod', ['bash', '-c', ending])
    if (isDecided) return true
    // The waiting program need not wait any longer, unless it stopped a moment ago.
    return (await script(host, 'touch "$1.given-up"; [[ ! -e $1 ]] || echo stopped', file)).trim() === 'stopped'
  })
  return (await Promise.race([stopped, over])) || over
}

/** Lines of the probe since a moment (seconds since 1970). */
export async function probed(since: number): Promise<{ at: number; status: number; release: string }[]> {
  const text = await script('prod', `awk -v since="$1" '$1 >= since' /srv/notes/probe.log`, String(since))
  return text
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [at, status, release] = line.split(' ')
      return { at: Number(at), status: Number(status), release: release ?? '' }
    })
}
