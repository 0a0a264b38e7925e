import { hostname } from 'node:os'
import { hostPaths } from '#domain/activation/host-paths'
import type { Config } from '#domain/config/schema'
import { policyOf } from '#domain/installation/policy'
import { realProcesses } from '#tools/process/table'
import { VERSION } from '#domain/protocol/version'
import type { Snapshot } from '#domain/snapshot/schema'
import { snapshot } from '#machine/snapshot/snapshot'
import type { Context } from '../context.ts'

/**
 * Returns the state of this machine. It may have no policy, so the configuration decides what is read; and it is read with our own rights:
 * values that only root can read are marked as unreadable for other users.
 */
export async function snapshotHere(config: Config, hostName: string, context: Context): Promise<Snapshot> {
  const { runner, reporter } = context
  const { application } = config
  const permitted = policyOf(config, hostName)
  return snapshot(
    {
      name: hostname(),
      application,
      permitted,
      policy: {
        schemaVersion: 1,
        trustedPublicKeys: [],
        minimumSignatures: 1,
        substituters: [],
        applications: { [application]: permitted },
      },
      paths: hostPaths(application, config.prefix),
      processes: realProcesses,
      runner,
      reporter,
      // Nothing that reads starts the agent.
      agent: [process.execPath],
    },
    VERSION,
  )
}
