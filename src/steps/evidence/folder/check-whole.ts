import type { Check } from '#domain/evidence/check'
import type { HostOutcome } from './check-host.ts'
import type { ReadRelease } from './check-release.ts'
import type { FoundEvidence } from './find-evidence.ts'

/** Checks of evidence as a whole, and not of one release or one host. */

/** Of a release that is here twice, one is checked: the other may be anything. */
export function checkTwice(read: readonly ReadRelease[]): Check[] {
  return [...Map.groupBy(read, ({ releaseId }) => releaseId)].flatMap(([id, all]): Check[] => {
    if (all.length === 1) return []
    const restsOn = all.map(({ manifestFile }) => manifestFile.path)
    const statement = `Release ${id} is in more than one folder (${restsOn.join(', ')}), and only one of them was checked.`
    return [{ check: 'files', outcome: 'failed', statement, hint: 'Keep one of them.', restsOn, vouchedBy: 'none' }]
  })
}

/** Checks that no attempt is in the records or the ledgers of two hosts. */
export function checkAcrossHosts(hosts: readonly HostOutcome[]): Check[] {
  if (hosts.length < 2) return []
  const places = new Map<string, string>()
  const checks: Check[] = []
  for (const { records, ledger } of hosts) {
    const own = new Map([
      ...(ledger?.attempts ?? []).map((attempt) => [attempt, ledger!.path] as const),
      ...records.map(({ record, files }) => [record.attempt, files.record!.path] as const),
    ])
    for (const [attempt, path] of own) {
      const other = places.get(attempt)
      if (other === undefined) places.set(attempt, path)
      else if (checks.length < NAMED_ATTEMPTS) {
        const statement = `The attempt ${attempt} is in the evidence of two hosts: one of them is a copy of the other.`
        checks.push({ check: 'hosts', outcome: 'failed', statement, restsOn: [other, path], vouchedBy: 'none' })
      }
    }
  }
  if (checks.length > 0) return checks
  const statement = `No attempt is in the evidence of two of the ${hosts.length} hosts.`
  return [{ check: 'hosts', outcome: 'passed', statement, restsOn: hosts.map(({ host }) => `hosts/${host}`), vouchedBy: 'none' }]
}

const NAMED_ATTEMPTS = 20

/** Evidence without a release, or of a release that no host recorded, is not silently complete. */
export function checkEmptiness({ releases, hosts: files }: FoundEvidence, hosts: readonly HostOutcome[]): Check[] {
  const common = { vouchedBy: 'none', restsOn: [] } as const
  if (releases.length + files.length === 0)
    return [{ ...common, check: 'files', outcome: 'failed', statement: 'There is no release and no host in this evidence.' }]
  if (releases.length === 0)
    return [{ ...common, check: 'manifest', outcome: 'not-provable', statement: 'There is no release in this evidence.' }]
  if (hosts.some(({ records }) => records.length > 0)) return []
  return [
    {
      ...common,
      check: 'record',
      outcome: 'not-provable',
      statement: 'There is no record of any host: whether the release ran is unknown.',
    },
  ]
}
