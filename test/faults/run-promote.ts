import { resolve } from 'node:path'
import { lab, onHost, succeedOnHost } from '../../lab/client.ts'
import { progressLine, STANDS_STILL, startLine, STOP_PROGRAM, stopEnvironment, type StopPoint } from '../support/stop-at.ts'
import { realRunner } from '#tools/run/real'
import type { CommandResult } from '#tools/run/runner'
import { LOCK_UNIT } from './application.ts'
import { stoppedIn, type Cell, type PromoteMoment, type PromoteStrike } from './cell.ts'
import { stops, waitUntilFree } from './host-calls.ts'
import { RECEIVER_STOPPED } from './plans.ts'
import { BUNDLES, script, type FaultyRelease, type World } from './world.ts'

/** On grind, of the command line: its process id, what stops it, and the file that shows that it has stopped. */
const PID_FILE = '/tmp/faulty-promote.pid'
const STOP_FILE = '/tmp/faulty-promote-stop.cjs'
const STOPPED = '/tmp/faulty-promote.stopped'

/** How long the link stays down. */
const LINK_DOWN_MILLISECONDS = 2500

/** Promotes from grind over ssh, and strikes when a program of it has reached the point that the cell waits for. */
export async function runPromote(
  world: World,
  cell: Cell,
  target: FaultyRelease,
): Promise<{ result: CommandResult | null; attempt: string; faultAt: number | null }> {
  const before = await attempts()
  await succeedOnHost('grind', ['bash', '-euc', `rm -f ${STOPPED} ${STOPPED}.given-up; cat > ${STOP_FILE}`], { input: STOP_PROGRAM })
  const running = realRunner.run({
    argv: [
      resolve(import.meta.dirname, '../../lab/lab'),
      ...`exec grind --user runner --directory ${world.grindConfig}`.split(' '),
      ...Object.entries(commandLineStop(cell)).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      '--',
      'bash',
      '-c',
      `echo $$ > ${PID_FILE}; exec node /opt/faulty-dist/cli.js "$@"`,
      '-',
      ...`promote prod --manifest ${BUNDLES}/${target.name} --identity /etc/lab/keys/deploy --retry --json`.split(' '),
    ],
    effect: 'write',
    timeout: 300_000,
  })
  const faultAt = cell.promote === undefined ? null : await strikeAt(cell.promote, running)
  const result = await running
  // The rest of the work on the host finishes without its runner.
  await script('prod', waitUntilFree)
  const made = (await attempts()).filter((name) => !before.includes(name))
  return { result: asAgent(result), attempt: made.at(-1) ?? '00000000-0000-4000-8000-000000000000', faultAt }
}

async function attempts(): Promise<string[]> {
  return (await script('prod', 'ls /var/lib/grind-to-prod/faulty/attempts 2>/dev/null || true')).split('\n').filter(Boolean)
}

/** The program that the cell waits for. */
function programOf(until: PromoteMoment): (typeof stoppedIn)[keyof typeof stoppedIn] {
  if (typeof until === 'string') return stoppedIn[until]
  return 'imported' in until ? 'receiver' : 'command-line'
}

/** Stops the command line where the cell requires it, if it is the program to stop. */
function commandLineStop({ promote }: Cell): Record<string, string> {
  if (promote === undefined || programOf(promote.until) !== 'command-line') return {}
  const { until } = promote
  const point: StopPoint = { line: typeof until === 'object' && 'progress' in until ? progressLine(until.progress) : lineOf(until) }
  return stopEnvironment(point, STOP_FILE, STOPPED)
}

function lineOf(until: PromoteMoment): string {
  if (typeof until !== 'string') throw new Error('The command line stops at a phase, or at its progress.')
  return startLine(until, 'prod')
}

/** Waits for the point, strikes there, and lets the program go on. Gives when it struck; null when it could not. */
async function strikeAt({ until, strike, first }: NonNullable<Cell['promote']>, running: Promise<unknown>): Promise<number | null> {
  const program = programOf(until)
  const hasStopped = {
    'command-line': () => stops('grind', STOPPED, running, { until: STANDS_STILL }),
    receiver: () => stops('prod', RECEIVER_STOPPED, running, { until: STANDS_STILL }),
    transaction: () => stops('prod', '/srv/notes/out/reached', running),
  }
  if (!(await hasStopped[program]())) return null
  if (first !== undefined) await script('prod', first)
  const faultAt = Date.now() / 1000
  const after = await carryOut(strike)
  // A process that was killed, or whose host lost its power, cannot be continued.
  if (program === 'command-line') await onHost('grind', ['bash', '-c', `kill -CONT $(cat ${PID_FILE})`])
  else if (strike !== 'power-cut' && strike !== 'kill-receiver') {
    const goOn = program === 'receiver' ? `kill -CONT $(cat ${RECEIVER_STOPPED})` : `systemctl kill --signal=CONT ${LOCK_UNIT}`
    await script('prod', goOn)
  }
  await after()
  return faultAt
}

/** Strikes, and gives what is left to do once the program goes on. Throws when there is nothing to strike. */
async function carryOut(strike: PromoteStrike): Promise<() => Promise<unknown>> {
  const done = () => Promise.resolve()
  if (strike === 'power-cut') {
    await lab('kill', 'prod')
    return () => lab('start', 'prod')
  }
  if (strike === 'cut-link') {
    await lab('link', '--down')
    return async () => {
      await new Promise((wake) => setTimeout(wake, LINK_DOWN_MILLISECONDS))
      await lab('link', '--up')
    }
  }
  // sudo stopped with the agent that it runs.
  if (strike === 'kill-receiver') await script('prod', `kill -KILL $(cat ${RECEIVER_STOPPED}); pkill -CONT -x sudo || true`)
  else if (typeof strike === 'object') await script('prod', strike.script)
  else await script('grind', onGrind[strike])
  return done
}

const onGrind = {
  'kill-runner': `pid=$(cat ${PID_FILE}); pkill -KILL -P $pid || true; kill -KILL $pid`,
  'terminate-runner': `kill -TERM $(cat ${PID_FILE})`,
  'kill-ssh': 'pkill -KILL -u runner -x ssh',
} as const satisfies Partial<Record<Extract<PromoteStrike, string>, string>>

/** The command line's one JSON object, in the agent's form: a record, or an error. */
function asAgent(result: CommandResult): CommandResult {
  try {
    const outcome = JSON.parse(result.stdout) as { verdict?: string; record?: unknown; error?: { code: string; message: string } }
    if (outcome.error !== undefined) {
      const { code, message } = outcome.error
      return { ...result, stdout: JSON.stringify({ event: 'error', kind: 'host', code, message }) }
    }
    if (outcome.record === null || outcome.verdict === 'UNKNOWN') return { ...result, stdout: '' }
    return { ...result, stdout: JSON.stringify({ event: 'result', result: { record: outcome.record } }) }
  } catch {
    return { ...result, stdout: '' }
  }
}
