import type { Check } from '#domain/evidence/check'
import type { SeenHead } from '#domain/evidence/seen-head'
import type { HostOutcome } from './check-host.ts'

/** What a user expects of evidence. */
export interface Expected {
  /** The release that must be in it. */
  readonly expectedReleaseId?: string | undefined
  /** A host that must be in it. */
  readonly expectedHost?: string | undefined
  /** Newest lines of ledgers that were seen earlier. */
  readonly heads?: readonly SeenHead[]
}

/** The releases and hosts that are here. */
interface FoundIds {
  readonly releases: readonly string[]
  readonly hosts: readonly HostOutcome[]
}

/** Checks that the release and the host that are expected are here, and that earlier evidence has something of each host. */
export function checkExpected(options: Expected, { releases, hosts }: FoundIds): Check[] {
  const { expectedReleaseId, expectedHost } = options
  const checks = hostsWithoutHeads(options, hosts)
  const common = { restsOn: [], vouchedBy: 'none' } as const
  if (expectedReleaseId !== undefined) {
    const isHere = releases.includes(expectedReleaseId)
    const here = releases.length === 0 ? 'no release' : releases.slice(0, 3).join(', ')
    const statement = isHere
      ? `The release ${expectedReleaseId} is here, as expected.`
      : `The release ${expectedReleaseId} was expected, and here is ${here}.`
    checks.push({ ...common, check: 'release-id', outcome: isHere ? 'passed' : 'failed', statement, restsOn: ['release/manifest.json'] })
  }
  if (expectedHost !== undefined) {
    const isHere = hosts.some(({ host, records }) => host === expectedHost && records.length > 0)
    const statement = isHere ? `There are records of the host ${expectedHost}.` : `There is no record of the host ${expectedHost}.`
    checks.push({ ...common, check: 'record-host', about: expectedHost, outcome: isHere ? 'passed' : 'failed', statement })
  }
  return checks
}

/** Earlier evidence that has nothing of a host proves nothing of it, whatever newest lines are kept beside its ledger. */
function hostsWithoutHeads({ heads = [], expectedHost }: Expected, hosts: FoundIds['hosts']): Check[] {
  const given = new Set(heads.filter(({ keptIn }) => keptIn === undefined).map(({ host }) => host))
  if (given.size === 0) return []
  return hosts
    .filter(({ host }) => (expectedHost === undefined || host === expectedHost) && !given.has(host))
    .map(({ host }) => {
      const statement = `The earlier evidence that was given has no line of the ledger of ${host}.`
      return { check: 'ledger-head', about: host, outcome: 'not-provable', statement, restsOn: [], vouchedBy: 'none' }
    })
}
