import { parseAddress } from './address.ts'
import { authorityOf } from './host-key.ts'
import type { Config } from './schema.ts'

/**
 * Returns the keys that a configuration pins for its hosts, as lines of known_hosts: each for the name of the host there and for the one in
 * its address, unless another host has that as its name or in its address: no host has the key of another. Authorities that certify hosts
 * sign no records, so their keys are left out.
 */
export function pinnedHostLines({ hosts }: Pick<Config, 'hosts'>): string[] {
  const all = Object.entries(hosts).map(([name, { address, hostKey }]) => ({ name, hostKey, inAddress: nameInAddress(address) }))
  return all.flatMap(({ name, hostKey, inAddress }) => {
    if (hostKey === undefined || authorityOf(hostKey) !== undefined) return []
    const isOfAnother = all.some(
      (other) => other.name !== name && (sameName(other.name, inAddress) || sameName(other.inAddress, inAddress)),
    )
    const names = new Set([name, ...(inAddress === undefined || isOfAnother ? [] : [inAddress])])
    return [`${[...names].join(',')} ${hostKey}`]
  })
}

function nameInAddress(address: string): string | undefined {
  return parseAddress(address)?.host
}

/** Names of hosts differ in more than capital letters, as in known_hosts. */
function sameName(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && left.toLowerCase() === right.toLowerCase()
}
