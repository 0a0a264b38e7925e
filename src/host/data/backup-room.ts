import { wantsBackup } from '#domain/activation/data-backup'
import type { ClosurePath } from '#domain/closure/inventory'
import { freeSpace } from '#tools/files/free-space'
import type { Manifest } from '#domain/manifest/schema'
import type { Host } from '#machine/host'
import { isDataFolder } from './backup-data.ts'
import { dataProgram } from './data-program.ts'
import { requireDataRoom, sizeOf } from './data-room.ts'

/**
 * Refuses a release whose data clearly cannot be backed up, before anything is copied for it. Other programs write to the disk meanwhile,
 * so the transaction checks again; the size of a backup by a program of the release is unknown. `missing` is what will be copied. Throws
 * HostError `disk-full`, `data-unusable` or `unsafe-permissions`.
 */
export async function requireBackupRoom(
  host: Host,
  { manifest, asked }: { readonly manifest: Manifest; readonly asked: boolean },
  missing: readonly ClosurePath[],
): Promise<void> {
  if (!wantsBackup(manifest, asked) || dataProgram(manifest) !== null) return
  let bytes = 0
  for (const folder of manifest.data?.folders ?? []) if (await isDataFolder(host, folder)) bytes += await sizeOf(host, folder)
  const [store, backups] = await Promise.all([freeSpace(host.paths.store), freeSpace(host.paths.data)])
  const besides = store.device === backups.device ? missing.reduce((sum, { narSize }) => sum + narSize, 0) : 0
  await requireDataRoom(host, 'The backup of the data', [{ place: host.paths.data, bytes: bytes + besides }])
}
