import { hostname } from 'node:os'
import { hostPaths } from '../activation/host-paths.ts'
import type { Config } from '../config/schema.ts'
import { policyOf } from '../installation/policy.ts'
import { realProcesses } from '../process/table.ts'
import { VERSION } from '../protocol/version.ts'
import type { Reporter } from '../report/event.ts'
import type { Runner } from '../run/runner.ts'
import type { Snapshot } from '../snapshot/schema.ts'
import { snapshot } from './host/snapshot.ts'

/**
 * The state of the machine that we are on. It may have no policy, so the configuration says what counts; and it is read with our
 * own rights: what only root may see is named as unreadable for anybody else.
 */
export async function snapshotHere(config: Config, hostName: string, runner: Runner, reporter: Reporter): Promise<Snapshot> {
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
