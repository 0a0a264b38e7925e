import { HostError } from '#domain/errors/errors'
import { expectedHost, hostMismatch, type FoundHost } from '#domain/protocol/expected-host'
import type { Reporter } from '#domain/report/event'
import type { ReachOptions } from './reach.ts'

type Meant = Pick<ReachOptions, 'config' | 'hostName'>

/** Warns that an inspected host is not the one that the configuration expects. */
export function warnOfOtherHost(meant: Meant, found: FoundHost, reporter: Reporter): void {
  const complaint = mismatchOf(meant, found)
  if (complaint !== undefined) reporter.report({ event: 'note', level: 'warning', message: complaint })
}

/** Refuses what the host itself would refuse, before it is asked. Throws HostError `wrong-host`. */
export function requireMeantHost(meant: Meant, found: FoundHost): void {
  const complaint = mismatchOf(meant, found)
  if (complaint !== undefined) throw new HostError('wrong-host', meant.hostName, complaint)
}

/** Its sentence begins with the host's name in the configuration, which may differ from the host's own. */
function mismatchOf({ config, hostName }: Meant, found: FoundHost): string | undefined {
  const complaint = hostMismatch(expectedHost(config, hostName).expectHost, found)
  return complaint === undefined || found.hostName === hostName ? complaint : `${hostName}: ${complaint}`
}
