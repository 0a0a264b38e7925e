import type { RanRecord } from './periods.ts'

/** Returns the commits that records name of each release: the one that the host read in its manifest. */
export function recordedCommits(ledgers: readonly (readonly RanRecord[])[]): Map<string, Set<string>> {
  const commits = new Map<string, Set<string>>()
  const add = (releaseId: string | null, source: RanRecord['releaseCommit']) => {
    if (releaseId === null || source === undefined) return
    const known = commits.get(releaseId)
    if (known === undefined) commits.set(releaseId, new Set([source.commit]))
    else known.add(source.commit)
  }
  for (const record of ledgers.flat()) {
    add(record.releaseId, record.releaseCommit)
    add(record.previousRelease, record.previousCommit)
  }
  return commits
}
