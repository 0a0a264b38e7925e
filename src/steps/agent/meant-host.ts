import { HostError } from '#domain/errors/errors'
import { expectedHost, hostMismatch, type FoundHost } from '#domain/protocol/expected-host'
import { warn, type Reporter } from '#domain/report/event'
import type { ReachOptions } from './reach.ts'
import { explainedText, type Explained } from '#domain/errors/error-lines'

type Meant = Pick<ReachOptions, 'config' | 'hostName'>

/** Warns that an inspected host is not the one that the configuration expects. */
export function warnOfOtherHost(meant: Meant, found: FoundHost, reporter: Reporter): void {
  const complaint = mismatchOf(meant, found)
  if (complaint !== undefined) warn(reporter, explainedText(complaint))
}

/** Refuses what the host itself would refuse, before it is asked. Throws HostError `wrong-host`. */
export function requireMeantHost(meant: Meant, found: FoundHost): void {
  const complaint = mismatchOf(meant, found)
  if (complaint !== undefined) throw new HostError('wrong-host', complaint.message, { host: meant.hostName, hint: complaint.hint })
}

/** Its sentence begins with the host's name in the configuration, which may differ from the host's own. */
function mismatchOf({ config, hostName }: Meant, found: FoundHost): Explained | undefined {
  const complaint = hostMismatch(expectedHost(config, hostName).expectHost, found)
  if (complaint === undefined || found.hostName === hostName) return complaint
  return { ...complaint, message: `${hostName}: ${complaint.message}` }
}
