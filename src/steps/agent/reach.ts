import { parseAddress } from '#domain/config/address'
import { findHost } from '#domain/config/find-host'
import type { Config, HostConfig } from '#domain/config/schema'
import { InputError } from '#domain/errors/errors'
import { inPhase } from '#domain/report/event'
import type { SshHop } from '#tools/ssh/config'
import { connect, type SshConnection } from '#tools/ssh/connection'
import { hostKeyMissing } from '#domain/errors/catalogue'
import type { Context } from '../context.ts'

/** How a host of the configuration is reached. */
export interface ReachOptions {
  readonly config: Config
  readonly hostName: string
  /** The deploy key's file, or its public key file if an agent has it; without one, the agent at SSH_AUTH_SOCK is asked. */
  readonly identityFile?: string | undefined
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** Connects to a host of the configuration. Throws InputError for one that ssh cannot reach, and HostError for the hop that failed. */
export async function reachHost(options: ReachOptions, context: Context): Promise<SshConnection> {
  const { runner, reporter } = context
  const { config, hostName: name, identityFile, environment } = options
  const hops = sshHost(config, name)
  return inPhase(reporter, { phase: 'connect', host: name }, () => connect({ name, ...hops, identityFile, environment }, runner))
}

/** Returns the address and pinned key of a host, and those of the bastion before it, as far as its configuration goes. */
export function sshHost(config: Config, name: string): SshHop & { readonly jump?: SshHop } {
  const host = findHost(config, name)
  const address = parseAddress(host.address)
  if (address === undefined) {
    throw new InputError('local-host', `The host ${name} is this machine ("address: local" in grind-to-prod.yml).`, {
      hint: 'Name a host that is reached by ssh.',
    })
  }
  return { address, ...pinnedHops(host, name) }
}

/** Returns the pinned key of a host and its bastion: the same ones for every user that connects. */
export function pinnedHops({ hostKey, jump }: HostConfig, name: string): { readonly hostKey: string; readonly jump?: SshHop } {
  if (hostKey === undefined) throw hostKeyMissing(name)
  return { hostKey, ...(jump === undefined ? {} : { jump: { address: parseAddress(jump.address)!, hostKey: jump.hostKey } }) }
}
