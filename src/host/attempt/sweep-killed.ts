import { join } from 'node:path'
import { removeStaleFolders } from '#tools/files/temporary-folder'
import type { Host } from '#machine/host'

/** Removes what killed processes were unpacking or checking. Folders of the living are left alone, so no lock is needed. */
export async function sweepKilled(host: Host): Promise<void> {
  for (const label of ['receive', 'prepare']) await removeStaleFolders(join(host.paths.state, 'spool'), label)
  for (const label of ['signatures', `preparing-${host.application}`]) await removeStaleFolders(host.paths.trust.temporary, label)
}
