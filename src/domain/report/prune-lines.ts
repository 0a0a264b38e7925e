import type { PruneResult } from '../protocol/messages.ts'
import { formatAmount } from './amount.ts'

/** What a host removed of its past, or would, and why the rest stays. */
export function pruneLines(result: PruneResult): string[] {
  const { host, dryRun, removed, kept, abandoned, dataBackups, attempts, backups, collectableBytes } = result
  const verb = dryRun ? 'would remove' : 'removed'
  return [
    ...kept.map(({ release, lastUsed, why }) => `  kept: ${release} (${why}${triedAt(lastUsed)})`),
    ...removed.map(({ release, lastUsed }) => `  ${verb}: ${release}${lastUsed === null ? '' : ` (last tried ${lastUsed})`}`),
    ...abandoned.map((release) => `  ${verb}: the roots of ${release}, which was prepared and never applied`),
    ...dataBackups.map((attempt) => `  ${verb}: the data backup of attempt ${attempt}, whose release is not kept`),
    `${host} ${verb} ${removed.length} of ${removed.length + kept.length} releases, ${attempts.removed} of ${attempts.removed + attempts.kept} attempts' folders, ${backups.removed} of ${backups.removed + backups.kept} old manifests.`,
    ...(removed.length === 0
      ? []
      : [
          `${formatAmount(collectableBytes, 'bytes')} in the store ${dryRun ? 'would be' : 'are'} held by no kept release then; nothing was collected: the host's own garbage collection takes them, unless something else needs them.`,
        ]),
  ]
}

function triedAt(lastUsed: string | null): string {
  return lastUsed === null ? '' : `, last tried ${lastUsed}`
}
