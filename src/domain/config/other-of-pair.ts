import { hostsOfRole } from './find-host.ts'
import type { Config } from './schema.ts'

/** Returns the host that is standby to this active one, or active beside this standby; undefined unless there is exactly one of each. */
export function otherOfPair(config: Pick<Config, 'hosts'>, hostName: string): string | undefined {
  const [active, standby] = [hostsOfRole(config, 'active'), hostsOfRole(config, 'standby')]
  if (active.length !== 1 || standby.length !== 1) return undefined
  if (hostName === active[0]) return standby[0]
  return hostName === standby[0] ? active[0] : undefined
}
