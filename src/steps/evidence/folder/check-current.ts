import type { Check } from '#domain/evidence/check'
import type { HostOutcome } from './check-host.ts'
import { askedPairs, type AskedPairs } from './recorded-verdicts.ts'

/**
 * Checks that each release that is asked about is the one that the newest line of the ledger left current, on each host that is asked
 * about. The host must have signed that line: of a ledger without it, the newest lines may have been cut away.
 */
export function checkCurrent(asked: AskedPairs): Check[] {
  return askedPairs(asked).map(({ releaseId, host, found }) => {
    const path = found?.ledger?.path
    const common = { check: 'current', restsOn: path === undefined ? [] : [path], vouchedBy: 'none' } as const
    const about = host === undefined ? {} : { about: host }
    return Object.assign({ ...common, ...leftCurrent(releaseId, found) }, about)
  })
}

type Result = Pick<Check, 'outcome' | 'statement' | 'hint'> & Partial<Pick<Check, 'vouchedBy'>>

function leftCurrent(releaseId: string | undefined, found: HostOutcome | undefined): Result {
  if (found === undefined || releaseId === undefined) return open('There is no release with a host of which something is here.')
  const { host, ledger, newest, current } = found
  const hint = 'Give the output of "grind-to-prod ledger export", and the key of the host.'
  if (ledger === null || newest === null)
    return open(`Without its ledger, it is unknown which release is current on the host ${host}.`, hint)
  if (!hasPassed(found, 'ledger-signature'))
    return open(`The host ${host} did not sign the newest line of its ledger: later ones may be missing.`, hint)
  const by = `By line ${newest.line} of its ledger, of ${newest.finishedAt}`
  if (current === undefined) return open(`${by}, it is unknown which release is current on the host ${host}.`)
  if (current === releaseId) {
    const statement = `${by}, the host ${host} was left with release ${releaseId} as its current one.`
    return { outcome: 'passed', statement, vouchedBy: 'host' }
  }
  const left = current === null ? 'without a release' : `with release ${current}`
  return { outcome: 'failed', statement: `${by}, the host ${host} was left ${left}, and not with ${releaseId}.` }
}

function open(statement: string, hint?: string): Result {
  return { outcome: 'not-provable', statement, ...(hint === undefined ? {} : { hint }) }
}

function hasPassed({ checks }: HostOutcome, name: Check['check']): boolean {
  return checks.some(({ check, outcome }) => check === name && outcome === 'passed')
}
