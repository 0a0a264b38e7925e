import type { ReleaseSource } from '#domain/protocol/release-source'
import type { Host } from '../host.ts'
import { generationManifest } from './generation.ts'

/** Returns the commit of a release that the host keeps; undefined for any other, and for one whose manifest cannot be read. */
export async function releaseSource(host: Host, release: string | null): Promise<ReleaseSource | undefined> {
  if (release === null) return undefined
  const kept = await generationManifest(host, release).catch(() => null)
  if (kept === null) return undefined
  const { commit, commitTime } = kept.manifest.source
  return { commit, commitTime }
}
