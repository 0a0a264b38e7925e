import { AGENT_SLICE, SESSION_MEMORY_GIB } from '#domain/installation/slice'
import { startTime } from '#tools/process/start-time'
import type { Runner } from '#tools/run/runner'
import { joinScopeCommand } from '#tools/systemd/join-scope'
import type { Host } from '#machine/host'
import { warn } from '#domain/report/event'
import { reasonOf } from '#domain/errors/reason-of'

/** A process, which has one runner, joins once, however many calls of a session it runs. */
const joined = new WeakMap<Runner, Promise<string | undefined>>()

/**
 * Moves this process, and what it starts from now on, into the agent's slice: for the verbs that read much of what a client sends. Without
 * it the process is in the client's session, where no limit is. Never throws: a systemd that does not answer must not keep a release from a
 * host, so there is a warning instead.
 */
export async function joinSlice({ name, runner, reporter }: Pick<Host, 'name' | 'runner' | 'reporter'>): Promise<void> {
  const joining = joined.get(runner) ?? join(runner)
  joined.set(runner, joining)
  const problem = await joining
  if (problem === undefined) return
  const message = `This session on ${name} has no memory limit: systemd did not take it into ${AGENT_SLICE} (${problem.slice(0, 1000)}).`
  warn(reporter, message)
}

/** Returns why this process is not in the slice; undefined when it is. */
async function join(runner: Runner): Promise<string | undefined> {
  const scope = `grind-to-prod-session-${process.pid}-${await startTime(process.pid)}.scope`
  const command = joinScopeCommand({ scope, slice: AGENT_SLICE, process: process.pid, memoryBytes: SESSION_MEMORY_GIB * 1024 ** 3 })
  return runner.run(command).then(
    ({ status, stderr }) => (status === 0 ? undefined : stderr.trim() || 'no answer in time'),
    (error: unknown) => reasonOf(error),
  )
}
