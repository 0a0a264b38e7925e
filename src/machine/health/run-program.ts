import { OutputTail } from '#domain/activation/output-tail'
import type { ReadyExecCheck } from '#domain/manifest/ready-checks'
import { runSandboxedCommand } from '#tools/systemd/run-sandboxed'
import type { Host } from '../host.ts'

/** What came of a program, to follow its name. */
export interface ProgramOutcome {
  readonly passed: boolean
  /** Such as `ended with status 1: no table users`. */
  readonly detail: string
}

/** Runs a program of the release, as a user with no rights. It passes when it ends with status 0 in time. */
export async function runProgram(host: Host, check: ReadyExecCheck, timeoutMilliseconds: number): Promise<ProgramOutcome> {
  const tail = new OutputTail()
  const [link, ...words] = check.exec
  const began = performance.now()
  const { status } = await host.runner.run(
    runSandboxedCommand({
      description: `Health check ${link} of ${host.application}`,
      argv: [check.program, ...words],
      timeout: timeoutMilliseconds,
      onOutput: (chunk) => tail.add(chunk),
    }),
  )
  const isLate = status !== 0 && performance.now() - began >= timeoutMilliseconds
  const end = isLate ? `did not end within ${(timeoutMilliseconds / 1000).toFixed(1)} s and was killed` : endOf(status)
  const last = tail.line()
  return { passed: status === 0, detail: last === '' ? end : `${end}: ${last}` }
}

/** For a program that a signal ended, systemd-run exits with 255. */
function endOf(status: number | null): string {
  if (status === null) return 'was ended by a signal'
  return `ended with status ${status}${status === 255 ? ', or by a signal' : ''}`
}
