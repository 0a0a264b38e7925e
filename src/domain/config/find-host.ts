import { InputError } from '../errors/errors.ts'
import { nearest } from '../errors/nearest.ts'
import { quote } from '../errors/quote.ts'
import type { Role } from './role.ts'
import type { Config, HostConfig } from './schema.ts'

/** Returns the host of this name. Throws InputError `unknown-host` that names the nearest known one. */
export function findHost(config: Config, name: string): HostConfig {
  const host = Object.hasOwn(config.hosts, name) ? config.hosts[name] : undefined
  if (host !== undefined) return host
  const known = Object.keys(config.hosts)
  const word = nearest(name, known)
  const named = known.length === 0 ? 'no hosts' : known.join(', ')
  const hint = word === undefined ? `The configuration names ${named}.` : `Did you mean ${word}?`
  throw new InputError('unknown-host', `There is no host ${quote(name)}.`, { hint })
}

/** Returns the names of the hosts that have this role in the configuration. */
export function hostsOfRole({ hosts }: Pick<Config, 'hosts'>, role: Role): string[] {
  return Object.keys(hosts).filter((name) => hosts[name]?.role === role)
}
