import { findHost, hostsOfRole } from '../config/find-host.ts'
import type { FailoverConfig } from '../config/failover.ts'
import type { Role } from '../config/role.ts'
import type { Config } from '../config/schema.ts'
import { InputError } from '../errors/errors.ts'

/** The hosts of a failover, by their names in the configuration. */
export interface HostPair {
  readonly from: string
  readonly to: string
}

/** Returns the configuration's `failover`. Throws InputError when there is none. */
export function requireFailover({ failover }: Config): FailoverConfig {
  if (failover !== undefined) return failover
  throw new InputError('config-invalid', 'grind-to-prod.yml does not configure how traffic is moved.', {
    hint: 'Add failover with a switch and a check (see docs/failover.md).',
  })
}

/**
 * Returns the pair that makes `to` active; default: the standby host of the configuration. Throws InputError for a host that is neither.
 */
export function hostPairOf(config: Config, to?: string): HostPair {
  // The configuration's own check leaves exactly one of each.
  const active = hostsOfRole(config, 'active')[0]!
  const standby = hostsOfRole(config, 'standby')[0]!
  if (to === undefined || to === standby) return { from: active, to: standby }
  if (to === active) return { from: standby, to: active }
  findHost(config, to)
  throw new InputError('unsuitable-roles', `The host ${to} is neither the active nor the standby host.`, {
    hint: `Name ${active} or ${standby} with the option "to", or change the roles in grind-to-prod.yml.`,
  })
}

/** Lists the lines to change in grind-to-prod.yml; empty when it needs no change. */
export function configChanges({ hosts }: Config, { from, to }: HostPair): string[] {
  const wanted: readonly (readonly [string, Role])[] = [
    [from, 'standby'],
    [to, 'active'],
  ]
  return wanted.filter(([name, role]) => hosts[name]?.role !== role).map(([name, role]) => `hosts.${name}.role: ${role}`)
}
