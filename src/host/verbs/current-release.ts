import type { ReleaseResult } from '#domain/protocol/release-result'
import type { Host } from '#machine/host'
import { currentGeneration, generationManifest } from '#machine/release/generation'
import { generationSizes } from '../release/generation-sizes.ts'

/** Returns the current release as this host keeps it: its manifest and its closure. Reads only. Throws HostError `state-damaged`. */
export async function readCurrentRelease(host: Host): Promise<ReleaseResult> {
  const generation = await currentGeneration(host)
  const kept = generation === null ? null : await generationManifest(host, generation)
  const current =
    generation === null || kept === null
      ? null
      : { releaseId: generation, manifest: kept.text, paths: await generationSizes(host, generation) }
  return { host: host.name, application: host.application, current }
}
