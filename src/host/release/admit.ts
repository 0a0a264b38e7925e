import { TAKEN_OVER } from '#domain/activation/host-paths'
import { refusalOf, type Standing } from '#domain/activation/admission'
import type { BuiltRelease } from '#domain/activation/release-word'
import { HostError } from '#domain/errors/errors'
import type { Expressly } from '#domain/protocol/attempt'
import type { Host } from '#machine/host'
import { commitRecords, lastPromotion, lastWordOn } from '#machine/ledger/ledger-file'
import { currentGeneration, generationManifest, keptGenerations } from '#machine/release/generation'

/**
 * Refuses a release that is older than what was promoted here, that failed here or was taken back, or whose commit is too old for the
 * policy. Of a rollback this is never asked. Throws HostError `older-release`, `failed-release` or `expired-release`.
 */
export async function requireAdmitted(host: Host, release: BuiltRelease, asked: Expressly): Promise<void> {
  const refusal = refusalOf({
    host: host.name,
    release,
    standing: await standingReleases(host, release),
    lastWord: await lastWordOn(host, release.releaseId),
    asked,
    permitted: host.permitted,
    now: Date.now(),
  })
  if (refusal !== null) throw new HostError(refusal.code, `${refusal.message} Nothing was changed.`, { host: host.name })
}

/**
 * What runs, and what was promoted last: that is another one after a rollback, and whoever may roll back must not thereby make room for
 * a release that is older than it.
 */
async function standingReleases(host: Host, release: BuiltRelease): Promise<Standing[]> {
  const current = await currentGeneration(host)
  const promoted = await lastPromotion(host)
  const standing: Standing[] = []
  if (current !== null && current !== TAKEN_OVER) {
    const [record] = await commitRecords(host, current)
    standing.push({ ...(await sourceOf(host, current, release)), isCurrent: true, since: record?.finishedAt ?? null })
  }
  if (promoted !== undefined && promoted.releaseId !== current && (await keptGenerations(host)).includes(promoted.releaseId)) {
    standing.push({ ...(await sourceOf(host, promoted.releaseId, release)), isCurrent: false, since: promoted.finishedAt })
  }
  return standing
}

/** Throws HostError `ill` for a generation that cannot be read: nobody knows then what is older. What is asked for is what mends it. */
async function sourceOf(host: Host, generation: string, asked: BuiltRelease): Promise<BuiltRelease> {
  if (generation === asked.releaseId) return asked
  const kept = await generationManifest(host, generation)
  return { releaseId: generation, source: kept!.manifest.source }
}
