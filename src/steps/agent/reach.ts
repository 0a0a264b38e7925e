import { parseAddress } from '#domain/config/address'
import { findHost } from '#domain/config/find-host'
import type { Config } from '#domain/config/schema'
import { InputError } from '#domain/errors/errors'
import { inPhase } from '#domain/report/event'
import { connect, type SshConnection } from '#tools/ssh/connection'
import { hostKeyMissing } from '#domain/errors/catalogue'
import type { Context } from '../context.ts'

/** How a host of the configuration is reached. */
export interface ReachOptions {
  readonly config: Config
  readonly hostName: string
  /** The deploy key's file; without one, the agent at SSH_AUTH_SOCK is asked. */
  readonly identityFile?: string | undefined
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** Connects to a host of the configuration. Throws InputError for one that ssh cannot reach, and HostError for the hop that failed. */
export async function reachHost(options: ReachOptions, context: Context): Promise<SshConnection> {
  const { runner, reporter } = context
  const { config, hostName: name, identityFile, environment } = options
  const { address, hostKey } = sshHost(config, name)
  return inPhase(reporter, { phase: 'connect', host: name }, () => connect({ name, address, hostKey, identityFile, environment }, runner))
}

/** Address and pinned key of a host, as far as its configuration goes. */
export function sshHost(config: Config, name: string): { address: NonNullable<ReturnType<typeof parseAddress>>; hostKey: string } {
  const host = findHost(config, name)
  const address = parseAddress(host.address)
  if (address === undefined) {
    throw new InputError('local-host', `The host ${name} is this machine ("address: local" in grind-to-prod.yml).`, {
      hint: 'Name a host that is reached by ssh.',
    })
  }
  if (host.hostKey === undefined) {
    throw hostKeyMissing(name)
  }
  return { address, hostKey: host.hostKey }
}
