import { setTimeout as delay } from 'node:timers/promises'
import { AGENT_SLICE, SESSION_MEMORY_GIB } from '#domain/installation/slice'
import { startTime } from '#tools/process/start-time'
import type { Runner } from '#tools/run/runner'
import { joinScopeCommand } from '#tools/systemd/join-scope'
import type { Host } from '#machine/host'
import { warn } from '#domain/report/event'
import { reasonOf } from '#domain/errors/reason-of'

/** How long systemd may take to move this process, once it has agreed to. */
const MOVE_MILLISECONDS = 5000

/** A process, which has one runner, joins once, however many calls of a session it runs. */
const joined = new WeakMap<Runner, Promise<string | undefined>>()

/**
 * Moves this process, and what it starts from now on, into the agent's slice: for the verbs that read much of what a client sends. Without
 * it the process is in the client's session, where no limit is. Never throws: a systemd that does not answer must not keep a release from a
 * host, so there is a warning instead.
 */
export async function joinSlice(host: Pick<Host, 'name' | 'runner' | 'reporter' | 'processes'>): Promise<void> {
  const { name, runner, reporter } = host
  const joining = joined.get(runner) ?? join(host)
  joined.set(runner, joining)
  const problem = await joining
  if (problem === undefined) return
  const message = `This session on ${name} has no memory limit: systemd did not take it into ${AGENT_SLICE} (${problem.slice(0, 1000)}).`
  warn(reporter, message)
}

/** Returns why this process is not in the slice; undefined when it is. */
async function join({ runner, processes }: Pick<Host, 'runner' | 'processes'>): Promise<string | undefined> {
  const scope = `grind-to-prod-session-${process.pid}-${await startTime(process.pid)}.scope`
  const command = joinScopeCommand({ scope, slice: AGENT_SLICE, process: process.pid, memoryBytes: SESSION_MEMORY_GIB * 1024 ** 3 })
  try {
    const { status, stderr } = await runner.run(command)
    if (status !== 0) return stderr.trim() || 'no answer in time'
    // systemd answers before it moves the process. A process that ends in between leaves an empty scope, which never ends.
    for (const deadline = performance.now() + MOVE_MILLISECONDS; performance.now() < deadline; await delay(5)) {
      if (processes.controlGroupOf(process.pid).endsWith(`/${scope}`)) return undefined
    }
    return 'it did not move the process in time'
  } catch (error) {
    return reasonOf(error)
  }
}
