import { findHost } from '../config/find-host.ts'
import { uninstallResultSchema, type UninstallRequest, type UninstallResult } from '../installation/uninstall-request.ts'
import { policyOf } from '../installation/policy.ts'
import { PROTOCOL_VERSION } from '../protocol/messages.ts'
import type { Reporter } from '../report/event.ts'
import type { Runner } from '../run/runner.ts'
import { deployUser, runAgentAsAdmin, type AdminOptions } from './run-agent-as-admin.ts'

export interface HostUninstallOptions extends AdminOptions {
  /** Remove releases, records and roots too. */
  readonly purge?: boolean
  readonly dryRun?: boolean
}

/**
 * Takes an application's deploys off a host: the inverse of `hostInstall`. What runs there goes on. Idempotent.
 * Throws InputError and HostError, before anything is removed.
 */
export async function hostUninstall(options: HostUninstallOptions, runner: Runner, reporter: Reporter): Promise<UninstallResult> {
  const { config, hostName, purge = false, dryRun = false } = options
  const { prefix, units } = policyOf(config, hostName)
  const { machineId } = findHost(config, hostName)
  const request: UninstallRequest = {
    protocol: PROTOCOL_VERSION,
    application: config.application,
    user: deployUser(options),
    prefix,
    units,
    ...(machineId === undefined ? {} : { machineId }),
    purge,
    dryRun,
  }
  return runAgentAsAdmin(options, { verb: 'uninstall', input: () => request, result: uninstallResultSchema, dryRun }, runner, reporter)
}
