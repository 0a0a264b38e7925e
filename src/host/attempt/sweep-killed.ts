import { join } from 'node:path'
import { sweepOwnFolders } from '#tools/files/own-folder'
import type { Host } from '#machine/host'

/** Removes what killed processes were unpacking or checking. Folders of the living are left alone, so no lock is needed. */
export async function sweepKilled(host: Host): Promise<void> {
  for (const label of ['receive', 'prepare']) await sweepOwnFolders(join(host.paths.state, 'spool'), label)
  for (const label of ['signatures', `preparing-${host.application}`]) await sweepOwnFolders(host.paths.trust.temporary, label)
}
