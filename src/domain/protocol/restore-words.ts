import { attemptSchema } from './attempt.ts'

/** What follows `restore-data APPLICATION`. */
export interface RestoreWords {
  readonly release: string
  /** The attempt that took the backup. */
  readonly backup?: string
  readonly dryRun: boolean
}

/** Reads `RELEASE [--attempt ATTEMPT] [--dry-run]`; undefined for anything else. */
export function parseRestoreWords([release, ...rest]: readonly string[]): RestoreWords | undefined {
  if (release === undefined || !/^[0-9a-f]{6,64}$/.test(release)) return undefined
  const dryRun = rest.at(-1) === '--dry-run'
  const [flag, backup, ...more] = dryRun ? rest.slice(0, -1) : rest
  if (flag === undefined) return { release, dryRun }
  if (flag !== '--attempt' || more.length > 0 || !attemptSchema.safeParse(backup).success) return undefined
  return { release, backup: backup!, dryRun }
}
