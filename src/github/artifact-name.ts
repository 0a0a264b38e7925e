import { filesOfBundle } from '#domain/bundle/files'
import { isReleaseId } from '#domain/manifest/release-id'

/**
 * What an artifact holds: a release, one that can only be planned with, all evidence of a release, a history, what happened on one host, a
 * host's state, or a comparison.
 */
export type ArtifactKind = 'release' | 'candidate' | 'evidence' | 'history' | `record-${string}` | `snapshot-${string}` | 'drift'

/** Digits of a release id in an artifact's name: enough that no two releases of an application are taken for each other. */
const SHORT_ID = 12

/** Digits of an attempt's id in an artifact's name: enough for the attempts of one release on one host. */
const SHORT_ATTEMPT = 8

/**
 * Returns the kind of the artifact with the evidence of an attempt. Each attempt has its own, because GitHub replaces no artifact of a run.
 */
export function recordKind(host: string, attempt: string | undefined): ArtifactKind {
  return attempt === undefined ? `record-${host}` : `record-${host}-${attempt.slice(0, SHORT_ATTEMPT)}`
}

/**
 * Returns the name of an artifact: `<application>-<id>-<kind>`. The id is a release id, of which the first digits are taken, or the name of
 * an incident or a run. What GitHub does not allow in a name becomes a dash.
 */
export function artifactName(application: string, id: string, kind: ArtifactKind): string {
  const short = isReleaseId(id) ? id.slice(0, SHORT_ID) : id
  return `${application}-${short}-${kind}`.replaceAll(/[^A-Za-z0-9._-]+/g, '-')
}

/** The files of a release's artifact, with the most bytes that are read of each: those of its folder, without what the manifest has too. */
export const releaseFiles: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(filesOfBundle).flatMap(([name, { limitBytes }]) => (name === 'manifest.env' ? [] : [[name, limitBytes]])),
)
