import type { PruneResult } from '../protocol/messages.ts'
import { formatAmount } from './amount.ts'
import { releaseWords, shortId, type Around } from './release-name.ts'

/** Formats what a host removed of its past, or would, and why the rest stays. */
export function pruneLines(result: PruneResult, around: Around = {}): string[] {
  const { host, dryRun, removed, kept, abandoned, dataBackups, attempts, backups, collectableBytes } = result
  const verb = dryRun ? 'would remove' : 'removed'
  return [
    ...kept.map(({ release, source, lastUsed, why }) => `  kept: ${releaseWords(release, source, around)} (${why}${triedAt(lastUsed)})`),
    ...removed.map(
      ({ release, source, lastUsed }) =>
        `  ${verb}: ${releaseWords(release, source, around)}${lastUsed === null ? '' : ` (last tried ${lastUsed})`}`,
    ),
    ...abandoned.map((release) => `  ${verb}: the GC roots of ${shortId(release)}, which was prepared but never applied`),
    ...dataBackups.map((attempt) => `  ${verb}: the data backup of attempt ${attempt}, whose release is not kept`),
    `${host} ${verb} ${removed.length} of ${removed.length + kept.length} releases, ${attempts.removed} of ${attempts.removed + attempts.kept} attempts' folders, ${backups.removed} of ${backups.removed + backups.kept} old manifests.`,
    ...(removed.length === 0
      ? []
      : [
          `${formatAmount(collectableBytes, 'bytes')} ${dryRun ? 'could then' : 'can now'} be garbage-collected on the host, unless something else needs them; nothing is collected yet.`,
        ]),
  ]
}

function triedAt(lastUsed: string | null): string {
  return lastUsed === null ? '' : `, last tried ${lastUsed}`
}
