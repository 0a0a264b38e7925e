import type { RestorePlan } from '../protocol/messages.ts'
import type { AttemptRecord } from '../protocol/record.ts'
import { formatBytes } from './amount.ts'

/** Formats the data of a record: the backup that was taken, and the restored data. */
export function dataLines({ data = [], restored }: Pick<AttemptRecord, 'data' | 'restored'>): string[] {
  return [
    ...data.map(({ folder, archive, sha256, bytes, changedWhileRead }) =>
      archive === null
        ? `  backup of ${folder}: it did not exist`
        : `  backup of ${folder ?? 'the data, by the release’s own program'}: ${archive}, ${formatBytes(bytes)}, sha256 ${sha256}${doubt(changedWhileRead)}`,
    ),
    ...(restored?.folders ?? []).map(
      ({ folder, aside }) => `  restored ${folder}${aside === null ? '' : `; its earlier content is in ${aside}`}`,
    ),
  ]
}

/** Formats what `restore-data` would do. */
export function restorePlanLines({ releaseId, backup, takenAt, program, folders, units, warnings = [] }: RestorePlan): string[] {
  return [
    `A dry run: the data of ${takenAt}, before release ${releaseId} was applied (attempt ${backup}), would be restored.`,
    ...folders.map(({ folder, archive, aside, changedWhileRead }) => {
      const from =
        program !== null
          ? `by ${program} restore`
          : archive === null
            ? 'to an absent folder, because it did not exist then'
            : `from ${archive}`
      return `  ${folder}: ${from}${doubt(changedWhileRead)}${aside === null ? '' : `; its current content would be moved to ${aside}`}`
    }),
    `  units that would be stopped and started: ${units.join(', ') || 'none'}`,
    ...warnings.map((warning) => `  warning: ${warning}.`),
  ]
}

function doubt(changedWhileRead: boolean): string {
  return changedWhileRead ? ' (files changed while they were read)' : ''
}
