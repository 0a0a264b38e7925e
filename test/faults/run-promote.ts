import { resolve } from 'node:path'
import { lab, onHost } from '../../lab/client.ts'
import { realRunner } from '#tools/run/real'
import type { CommandResult } from '#tools/run/runner'
import type { Cell } from './cell.ts'
import { waitUntilFree } from './host-calls.ts'
import { BUNDLES, script, type FaultyRelease, type World } from './world.ts'

const PID_FILE = '/tmp/faulty-promote.pid'

/** Promotes from grind over ssh, and strikes when its output has what the cell waits for. */
export async function runPromote(
  world: World,
  cell: Cell,
  target: FaultyRelease,
): Promise<{ result: CommandResult | null; attempt: string; faultAt: number | null }> {
  const before = await attempts()
  let faultAt: number | null = null
  let striking: Promise<void> = Promise.resolve()
  const onStderrLine = (line: string) => {
    if (faultAt !== null || cell.promote === undefined || !line.includes(cell.promote.until)) return
    faultAt = Date.now() / 1000
    striking = strike(cell.promote.how)
  }
  const words = ['promote', 'prod', '--manifest', `${BUNDLES}/${target.name}`, '--identity', '/etc/lab/keys/deploy', '--json']
  const result = await realRunner.run({
    argv: [
      resolve(import.meta.dirname, '../../lab/lab'),
      ...`exec grind --user runner --directory ${world.grindConfig} -- bash -c`.split(' '),
      `echo $$ > ${PID_FILE}; exec node /opt/faulty-dist/cli.js "$@"`,
      '-',
      ...words,
    ],
    effect: 'write',
    timeout: 120_000,
    onStderrLine,
  })
  await striking
  // What goes on at the host without its runner comes to its end by itself.
  await script('prod', waitUntilFree)
  const made = (await attempts()).filter((name) => !before.includes(name))
  return { result: asAgent(result), attempt: made.at(-1) ?? '00000000-0000-4000-8000-000000000000', faultAt }
}

async function attempts(): Promise<string[]> {
  return (await script('prod', 'ls /var/lib/grind-to-prod/faulty/attempts 2>/dev/null || true')).split('\n').filter(Boolean)
}

async function strike(how: NonNullable<Cell['promote']>['how']): Promise<void> {
  if (how === 'power-cut') {
    await lab('kill', 'prod')
    await lab('start', 'prod')
    return
  }
  if (how === 'cut-line') {
    await lab('link', '--down')
    setTimeout(() => void lab('link', '--up'), 2500)
    return
  }
  const text =
    how === 'kill-ssh'
      ? 'pkill -KILL -u runner -x ssh || true'
      : `pid=$(cat ${PID_FILE}); ${how === 'kill' ? 'pkill -KILL -P $pid || true; kill -KILL $pid' : 'kill -TERM $pid'} || true`
  await onHost('grind', ['bash', '-c', text])
}

/** The command line's one JSON object, said as the agent would: a record, or an error. */
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
