import { rollbackCandidates, type RollbackCandidate } from '#domain/activation/rollback-candidates'
import type { Host } from '#machine/host'
import { releaseRecords } from '#machine/ledger/ledger-file'
import { currentGeneration, generationManifest, keptGenerations } from '#machine/release/generation'

/** Lists the releases that a rollback could make current, with the commits of those that are kept. */
export async function rollbackTargets(host: Host): Promise<RollbackCandidate[]> {
  const [kept, current] = [await keptGenerations(host), await currentGeneration(host)]
  const records = await releaseRecords(host, kept)
  return Promise.all(rollbackCandidates({ records, current, kept }).map((candidate) => withCommit(host, candidate)))
}

async function withCommit(host: Host, candidate: RollbackCandidate): Promise<RollbackCandidate> {
  const held = candidate.kept ? await generationManifest(host, candidate.release).catch(() => null) : null
  if (held === null) return candidate
  const { commit, commitTime } = held.manifest.source
  return { ...candidate, commit, commitTime }
}
