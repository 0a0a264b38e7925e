import { findHost } from '#domain/config/find-host'
import { uninstallResultSchema, type UninstallRequest, type UninstallResult } from '#domain/installation/uninstall-request'
import { policyOf } from '#domain/installation/policy'
import { PROTOCOL_VERSION } from '#domain/protocol/agent-program'
import { deployUser, runAgentAsAdmin, type AdminOptions } from '#steps/agent/run-as-admin'
import type { Context } from '#steps/context'

export interface HostUninstallOptions extends AdminOptions {
  /** Remove releases, records and roots too. */
  readonly purge?: boolean
  readonly dryRun?: boolean
}

/**
 * Removes an application's deploy access from a host: the inverse of `hostInstall`. Running services stay. Idempotent.
 * Throws InputError and HostError, before anything is removed.
 */
export async function hostUninstall(options: HostUninstallOptions, context: Context): Promise<UninstallResult> {
  const { config, hostName, purge = false, dryRun = false } = options
  const { prefix, units } = policyOf(config, hostName)
  const { machineId } = findHost(config, hostName)
  const request: UninstallRequest = {
    protocol: PROTOCOL_VERSION,
    application: config.application,
    user: deployUser(options),
    ...(prefix === undefined ? {} : { prefix }),
    units,
    ...(machineId === undefined ? {} : { machineId }),
    purge,
    dryRun,
  }
  return runAgentAsAdmin(options, { verb: 'uninstall', input: () => request, result: uninstallResultSchema, dryRun }, context)
}
