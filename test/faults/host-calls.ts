import { randomUUID } from 'node:crypto'
import { onHost, succeedOnHost } from '../../lab/client.ts'
import { agentErrorSchema, attemptResultSchema, messageSchema } from '#domain/protocol/messages'
import type { CommandResult } from '#tools/run/runner'
import { APPLICATION, PREFIX, ROOTS, STATE, LOCK_UNIT, UNITS } from './application.ts'
import { hostStateSchema, type HostState, type Observation, type Outcome } from './observation.ts'
import { script, type FaultyRelease } from './world.ts'

const nothingCopied = { copiedPaths: 0, copiedNarBytes: 0, packBytes: 0, presentPaths: 0, substitutedPaths: [] }

/** Has the agent on prod apply a release that lies in prod's store. */
export function applyOnProd(release: FaultyRelease, attempt: string = randomUUID()): Promise<CommandResult> {
  const { id: releaseId, manifestPath, signature } = release
  const request = { protocol: 1, releaseId, manifestPath, signature, attempt, actor: { name: 'fault run' }, copy: nothingCopied }
  return onHost('prod', ['grind-to-prod-agent', 'apply', APPLICATION], { input: JSON.stringify(request) })
}

export function rollbackOnProd(to: FaultyRelease, attempt: string): Promise<CommandResult> {
  const request = { protocol: 1, attempt, actor: { name: 'fault run' } }
  return onHost('prod', ['grind-to-prod-agent', 'rollback', APPLICATION, '--to', to.id], { input: JSON.stringify(request) })
}

/** What the agent told at its end; null when it was cut off. */
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
    // That it could not be brought to an end is no verdict: the next call says what became of it.
    if (begun === true) return { told: null, attempt: null }
    return { told: { outcome: 'REFUSED', reason: `${code}: ${reason}` }, attempt: null }
  }
  if (message.event !== 'result') return { told: null, attempt: null }
  const { record } = attemptResultSchema.parse(message.result)
  return { told: { outcome: record.verdict as Outcome, reason: record.reason }, attempt: record.attempt }
}

/** Recovers, looks, recovers again and looks again, in one call. */
const look = `
timeout 60 grind-to-prod-agent recover ${APPLICATION} < /dev/null | tail -n 1
node /root/faults/collect.cjs "$1" verify
timeout 60 grind-to-prod-agent recover ${APPLICATION} < /dev/null | tail -n 1
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

/** The record that a `recover` gave; what is no result counts as one, for it shows that something was left. */
function recordIn(line: string): unknown {
  try {
    const message = JSON.parse(line) as { event: string; result?: { record: unknown } }
    return message.event === 'result' ? message.result?.record : line
  } catch {
    return line
  }
}

/** Returns when no transaction runs and no agent serves a runner. */
export const waitUntilFree = `
for ((i = 0; i < 900; i += 1)); do
  [[ $(systemctl show --value --property=ActiveState ${LOCK_UNIT}) != @(inactive|failed) ]] || pgrep -f '^/usr/local/bin/node .*agent.js (receive|apply|prepare|rollback|recover)' > /dev/null || exit 0
  sleep 0.1
done
`

/** Nothing of the application's releases is left on prod. */
export const wipe = `
systemctl stop ${LOCK_UNIT} ${UNITS.join(' ')} faulty.socket 2>/dev/null || true
systemctl reset-failed ${UNITS.join(' ')} 2>/dev/null || true
rm -rf ${PREFIX} ${STATE} ${ROOTS}
`

/** A folder of executables that nobody released: what runs is the release's, by way of copies. */
export const plainFolder = `
${wipe}
mkdir -p ${PREFIX}/bin
cp "$1/bin/server" ${PREFIX}/bin/server
ln -s "$2/bin/worker" ${PREFIX}/bin/worker
ln -s worker ${PREFIX}/bin/worker-again
echo note > ${PREFIX}/bin/README
systemctl restart ${UNITS.join(' ')}
`

/** Waits on prod until a file is there; false when it is not within the seconds. */
export async function appears(file: string, seconds: number): Promise<boolean> {
  const text = `for ((i = 0; i < ${seconds} * 50; i += 1)); do [[ -e "$1" ]] && exit 0; sleep 0.02; done; exit 1`
  return (await onHost('prod', ['bash', '-c', text, '-', file])).status === 0
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
