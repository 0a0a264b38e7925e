import { realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CONFIG_FILE, CONFIG_LIMIT_BYTES } from '#domain/config/schema'
import { withConfigRoles } from '#domain/failover/config-roles'
import type { HostPair } from '#domain/failover/host-pair'
import { reasonOf } from '#domain/errors/reason-of'
import { warn, type Reporter } from '#domain/report/event'
import { readOwnFile } from '#tools/files/read-own-file'
import { writeAtomically } from '#tools/files/write-atomically'

/**
 * Writes the roles after a failover into the configuration, and returns whether it did. It is read again, because it may have been changed
 * meanwhile. A failure is a warning: the failover is over.
 */
export async function writeRoles(directory: string, { from, to }: HostPair, reporter: Reporter): Promise<boolean> {
  try {
    const file = await realpath(join(directory, CONFIG_FILE))
    const text = await readOwnFile(file, CONFIG_LIMIT_BYTES)
    const changed = text === undefined ? null : withConfigRoles(text, { [from]: 'standby', [to]: 'active' })
    if (changed === null) throw new Error(`it does not have a role of ${from} and of ${to}`)
    await writeAtomically(file, changed, (await stat(file)).mode & 0o777)
    return true
  } catch (error) {
    warn(reporter, `The roles were not written into ${CONFIG_FILE}, so change them there by hand: ${reasonOf(error)}.`)
    return false
  }
}
