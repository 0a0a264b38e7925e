import { InputError } from '../errors/errors.ts'
import { findHost, hostsOfRole } from './find-host.ts'
import type { Config } from './schema.ts'

/**
 * Returns the host on which a release to this active one is rehearsed: the one standby of the configuration. Throws InputError
 * `unknown-host` for a host that is not there, and `unsuitable-roles` when it is not active, or there is not exactly one standby beside it.
 */
export function findStandby(config: Config, activeHost: string): string {
  const { role } = findHost(config, activeHost)
  if (role !== 'active') {
    throw new InputError(
      'unsuitable-roles',
      `A release is rehearsed for an active host, but ${activeHost} ${role === undefined ? 'has no role' : `is ${role}`} in grind-to-prod.yml (${listed(config)}).`,
      { hint: 'Name the active one.' },
    )
  }
  const standbys = hostsOfRole(config, 'standby')
  const [standby] = standbys
  if (standby !== undefined && standbys.length === 1) return standby
  throw new InputError(
    'unsuitable-roles',
    `A release is rehearsed on the one standby beside ${activeHost}, but grind-to-prod.yml has ${standbys.length === 0 ? 'none' : standbys.join(' and ')} (${listed(config)}).`,
    { hint: 'Give exactly one host the role standby, or promote without the option "rehearse".' },
  )
}

function listed({ hosts }: Config): string {
  return Object.entries(hosts)
    .map(([name, { role }]) => `${name}: ${role ?? 'no role'}`)
    .join(', ')
}
