import { parseAddress } from './address.ts'
import { authorityOf } from './host-key.ts'
import type { Config } from './schema.ts'

/**
 * Returns the keys that a configuration pins for its hosts, as lines of known_hosts: each for the name of the host there and for the one in
 * its address. Authorities that certify hosts sign no records, so their keys are left out.
 */
export function pinnedHostLines({ hosts }: Pick<Config, 'hosts'>): string[] {
  return Object.entries(hosts).flatMap(([name, { address, hostKey }]) => {
    if (hostKey === undefined || authorityOf(hostKey) !== undefined) return []
    const names = new Set([name, parseAddress(address)?.host ?? name])
    return [`${[...names].join(',')} ${hostKey}`]
  })
}
