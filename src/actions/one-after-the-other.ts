import { info } from '#domain/report/event'
import { timedReporter } from '#domain/report/timed-reporter'
import { writeOutputs } from '#github/finish'
import type { GitHubStep } from './step.ts'

/** Outputs of a promote to one host. They are cleared for the next host, because a refusal does not write all of them. */
const OUTPUTS = [
  'verdict',
  'reason',
  'previous-release',
  'copied-paths',
  'copied-bytes',
  'record',
  'drift',
  'deployment-id',
  'artifact-name',
  'artifact-id',
  'artifact-digest',
]

/**
 * Does the work of a step for one host after the other. The first failure ends it, and the log names the hosts that were not reached. Each
 * host has its own time line, and the outputs are about the last one: the runner keeps the last value of an output.
 */
export async function oneAfterTheOther(
  hosts: readonly string[],
  work: (host: string, step: GitHubStep) => Promise<void>,
  step: GitHubStep,
): Promise<void> {
  if (hosts.length === 1) return work(hosts[0]!, step)
  for (const [index, host] of hosts.entries()) {
    const next = hosts.slice(index + 1).join(', ')
    if (index > 0) await clearOutputs()
    try {
      await work(host, { ...step, reporter: timedReporter(step.reporter) })
    } catch (error) {
      if (next !== '') info(step.reporter, `The release was not promoted to ${next}, because the promote to ${host} did not succeed.`)
      throw error
    }
  }
}

async function clearOutputs(): Promise<void> {
  await writeOutputs(Object.fromEntries(OUTPUTS.map((name) => [name, null])))
}
