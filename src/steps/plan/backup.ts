import { wantsBackup, whyNoBackup } from '#domain/activation/data-backup'
import { InputError } from '#domain/errors/errors'
import type { Manifest } from '#domain/manifest/schema'

/** Refuses to request a backup that is not possible. Throws InputError `data-undeclared`. */
export function requireBackupPossible(manifest: Manifest, asked: boolean): void {
  const why = asked ? whyNoBackup(manifest) : null
  if (why === null) return
  throw new InputError('data-undeclared', `A backup of the data cannot be made before this release, because ${why}.`, {
    hint: 'Add data to grind-to-prod.yml and build again, or remove the option "schema-change".',
  })
}

/** Returns the folders that the host would back up first. */
export function plannedBackup(manifest: Manifest, asked: boolean): readonly string[] {
  return wantsBackup(manifest, asked) ? manifest.data!.folders : []
}
