import { HostError } from '#domain/errors/errors'
import { expectedHost, hostMismatch, type FoundHost } from '#domain/protocol/expected-host'
import { warn, type Reporter } from '#domain/report/event'
import type { ReachOptions } from './reach.ts'
import { explainedText, type Explained } from '#domain/errors/error-lines'

type HostReference = Pick<ReachOptions, 'config' | 'hostName'>

/** Warns that an inspected host is not the one that the configuration expects. */
export function warnOfOtherHost(host: HostReference, found: FoundHost, reporter: Reporter): void {
  const problem = mismatchOf(host, found)
  if (problem !== undefined) warn(reporter, explainedText(problem))
}

/** Refuses what the host itself would refuse, before it is asked. Throws HostError `wrong-host`. */
export function requireExpectedHost(host: HostReference, found: FoundHost): void {
  const problem = mismatchOf(host, found)
  if (problem !== undefined) throw new HostError('wrong-host', problem.message, { host: host.hostName, hint: problem.hint })
}

/** Its sentence begins with the host's name in the configuration, which may differ from the host's own. */
function mismatchOf({ config, hostName }: HostReference, found: FoundHost): Explained | undefined {
  const problem = hostMismatch(expectedHost(config, hostName).expectHost, found)
  if (problem === undefined || found.hostName === hostName) return problem
  return { ...problem, message: `${hostName}: ${problem.message}` }
}
