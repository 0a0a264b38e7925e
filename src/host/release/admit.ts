import { ADOPTED } from '#domain/activation/host-paths'
import { refusalOf, type Standing } from '#domain/activation/admission'
import type { BuiltRelease } from '#domain/activation/release-word'
import { HostError } from '#domain/errors/errors'
import type { Expressly } from '#domain/protocol/attempt'
import type { Host } from '#machine/host'
import { commitRecords, lastPromotion, lastWordOn } from '#machine/ledger/ledger-file'
import { currentGeneration, generationManifest, keptGenerations } from '#machine/release/generation'

/**
 * Refuses a release that is older than the promoted one, that failed or was rolled back here, or whose commit is too old for the policy.
 * A rollback is never checked this way. Throws HostError `older-release`, `failed-release` or `expired-release`.
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
 * Returns the current release and the one that was promoted last: they differ after a rollback, and permission to roll back must not
 * include permission to promote a release that is older than the last promoted one.
 */
async function standingReleases(host: Host, release: BuiltRelease): Promise<Standing[]> {
  const current = await currentGeneration(host)
  const promoted = await lastPromotion(host)
  const standing: Standing[] = []
  if (current !== null && current !== ADOPTED) {
    const [record] = await commitRecords(host, current)
    standing.push({ ...(await sourceOf(host, current, release)), isCurrent: true, since: record?.finishedAt ?? null })
  }
  if (promoted !== undefined && promoted.releaseId !== current && (await keptGenerations(host)).includes(promoted.releaseId)) {
    standing.push({ ...(await sourceOf(host, promoted.releaseId, release)), isCurrent: false, since: promoted.finishedAt })
  }
  return standing
}

/** Throws HostError `state-damaged` for an unreadable generation: its age is unknown then. The requested release itself repairs it. */
async function sourceOf(host: Host, generation: string, asked: BuiltRelease): Promise<BuiltRelease> {
  if (generation === asked.releaseId) return asked
  const kept = await generationManifest(host, generation)
  return { releaseId: generation, source: kept!.manifest.source }
}
