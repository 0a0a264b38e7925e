import type { Config } from './schema.ts'

/** Returns the names of the hosts that receive releases: all but the build host, which a configuration may name too and has no agent. */
export function productionHosts({ hosts }: Pick<Config, 'hosts'>): string[] {
  return Object.entries(hosts).flatMap(([name, { address }]) => (address === 'local' ? [] : [name]))
}
