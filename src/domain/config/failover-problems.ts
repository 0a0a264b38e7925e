import { quote } from '../errors/quote.ts'
import type { Problem } from '../errors/schema-problems.ts'
import { secretParameter } from '../secrets/secret-parameter.ts'
import type { FailoverConfig } from './failover.ts'
import { hostsOfRole } from './find-host.ts'
import type { Config } from './schema.ts'

/**
 * Checks that the hosts make a failover possible: exactly one active and one standby host, and a value for each wherever values are given
 * by host.
 */
export function failoverProblems(config: Config): Problem[] {
  const { failover } = config
  if (failover === undefined) return []
  const active = hostsOfRole(config, 'active')
  const standby = hostsOfRole(config, 'standby')
  const pair = [...active, ...standby]
  if (active.length !== 1 || standby.length !== 1) {
    const found = `${active.join(', ') || 'none'} is active and ${standby.join(', ') || 'none'} standby`
    return [
      {
        path: ['failover'],
        at: 'key',
        message: `needs one host with "role: active" and one with "role: standby", but ${found}; set the roles of hosts`,
      },
    ]
  }
  const places = [
    ...('http' in failover.switch
      ? ([
          [['switch', 'http'], failover.switch.http],
          [['switch', 'body'], failover.switch.body],
        ] as const)
      : []),
    [['check', 'body'], failover.check.body],
  ] as const
  return [
    ...secretParameters(failover),
    ...places.flatMap(([path, value]): Problem[] => {
      if (value === undefined || typeof value === 'string') return []
      const missing = pair.filter((name) => !Object.hasOwn(value, name))
      const foreign = Object.keys(value).filter((name) => !pair.includes(name))
      if (missing.length === 0 && foreign.length === 0) return []
      const what = missing.length > 0 ? `has nothing for ${missing.join(' and ')}` : `names ${foreign.join(', ')}`
      return [
        { path: ['failover', ...path], at: 'value', message: `${what}; give one for each of ${pair.join(' and ')}, and for no other` },
      ]
    }),
  ]
}

/** Finds secrets in URLs: the configuration is in the repository, so all its readers would know them. */
function secretParameters({ switch: config, check }: FailoverConfig): Problem[] {
  const moves = !('http' in config) ? [] : typeof config.http === 'string' ? [config.http] : Object.values(config.http)
  const places = [
    { path: ['switch', 'http'], urls: moves, remedy: 'take it from an environment variable with headersFrom' },
    { path: ['check', 'http'], urls: [check.http], remedy: 'change the check so that it needs none' },
  ]
  return places.flatMap(({ path, urls, remedy }): Problem[] => {
    const name = urls.map(secretParameter).find((found) => found !== undefined)
    if (name === undefined) return []
    const message = `has the parameter ${quote(name, 60)}, which is the name of a secret, and this file must not contain secrets; ${remedy}`
    return [{ path: ['failover', ...path], at: 'value', message }]
  })
}
