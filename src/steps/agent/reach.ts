import { parseAddress } from '#domain/config/address'
import { findHost } from '#domain/config/find-host'
import type { Config, HostConfig } from '#domain/config/schema'
import { InputError } from '#domain/errors/errors'
import { inPhase } from '#domain/report/event'
import type { SshHop } from '#tools/ssh/config'
import { connect, type ConnectOptions, type SshConnection } from '#tools/ssh/connection'
import { hostKeyMissing } from '#domain/errors/catalogue'
import type { Context } from '../context.ts'
import { firstProgram } from './first-program.ts'

/** How a host of the configuration is reached. */
export interface ReachOptions {
  readonly config: Config
  readonly hostName: string
  /** The deploy key's file, or its public key file if an agent has it; without one, the agent at SSH_AUTH_SOCK is asked. */
  readonly identityFile?: string | undefined
  readonly environment: Readonly<Record<string, string | undefined>>
  /** A connection to the host that was begun before; the first client of the host takes it. */
  readonly ahead?: ConnectionAhead | undefined
}

/** A connection that is being made, and ends when it is disposed of without having been taken. */
export interface ConnectionAhead extends AsyncDisposable {
  /** Returns the connection, which is the caller's from now on; undefined for another host, and when it was taken. */
  take(hostName: string): Promise<SshConnection> | undefined
  /** Gives up connecting, also for the one that took it. An open connection stays. */
  giveUp(): void
}

/** Connects to a host of the configuration. Throws InputError for one that ssh cannot reach, and HostError for the hop that failed. */
export async function reachHost(options: ReachOptions, context: Context): Promise<SshConnection> {
  const { runner, reporter } = context
  const { hostName: host, ahead } = options
  const connection = connectOptions(options)
  return inPhase(reporter, { phase: 'connect', host }, () => ahead?.take(host) ?? connect(connection, runner))
}

/**
 * Begins to connect to a host, and returns once ssh has been started, or could not be: the caller then loads and checks what it needs the
 * host for. Never throws: the one that takes the connection gets its error.
 */
export async function connectAhead(options: ReachOptions, context: Pick<Context, 'runner'>): Promise<ConnectionAhead> {
  const ending = new AbortController()
  const first = firstProgram(context.runner)
  const connecting = (async () => connect({ ...connectOptions(options), signal: ending.signal }, first.runner))()
  connecting.catch(first.end)
  await first.begun
  let isTaken = false
  return {
    take(hostName) {
      if (isTaken || hostName !== options.hostName) return undefined
      isTaken = true
      return connecting
    },
    giveUp: () => ending.abort(),
    async [Symbol.asyncDispose]() {
      if (isTaken) return
      ending.abort()
      await connecting.then(
        (connection) => connection[Symbol.asyncDispose](),
        () => undefined,
      )
    },
  }
}

/** Returns how a host is connected to. Throws InputError for one that ssh cannot reach. */
function connectOptions({ config, hostName: name, identityFile, environment }: ReachOptions): ConnectOptions {
  return { name, ...sshHost(config, name), identityFile, environment }
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
