import type { PruneResult } from '../protocol/messages.ts'
import { formatAmount } from './amount.ts'

/** Formats what a host removed of its past, or would, and why the rest stays. */
export function pruneLines(result: PruneResult): string[] {
  const { host, dryRun, removed, kept, abandoned, dataBackups, attempts, backups, collectableBytes } = result
  const verb = dryRun ? 'would remove' : 'removed'
  return [
    ...kept.map(({ release, lastUsed, why }) => `  kept: ${release} (${why}${triedAt(lastUsed)})`),
    ...removed.map(({ release, lastUsed }) => `  ${verb}: ${release}${lastUsed === null ? '' : ` (last tried ${lastUsed})`}`),
    ...abandoned.map((release) => `  ${verb}: the GC roots of ${release}, which was prepared but never applied`),
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
