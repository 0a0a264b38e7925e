import { nearest } from '../errors/nearest.ts'
import { quote } from '../errors/quote.ts'
import type { Problem } from '../errors/schema-problems.ts'
import { danglingReferences } from '../manifest/health-references.ts'
import { singleChecks } from './health.ts'
import { asksOf } from './health-kinds.ts'
import { secretParameter } from '../secrets/secret-parameter.ts'
import { unitNames } from './released-unit.ts'
import type { Config } from './schema.ts'

/** Finds health checks that refer to units, links or components that the configuration does not have. */
export function healthProblems(config: Config): Problem[] {
  return [...danglingReferences(config), ...unknownUnits(config), ...secretParameters(config)]
}

/** Finds unit checks of a unit that is neither released nor watched, which is a misspelt name. */
function unknownUnits({ health, units, snapshot }: Config): Problem[] {
  const known = [...unitNames(units), ...snapshot.units]
  return singleChecks(health).flatMap(({ path, check }) =>
    asksOf(check).units.flatMap(({ name, at }): Problem[] => {
      if (known.includes(name)) return []
      const word = nearest(name, known)
      const remedy = word === undefined ? 'add it to snapshot.units, so that it is watched' : `did you mean ${word}?`
      const message = `is ${name}, which is neither in units nor in snapshot.units; ${remedy}`
      return [{ path: ['health', ...path, ...at], at: 'value', message }]
    }),
  )
}

/** Finds secrets in health URLs: a health URL is in the manifest, the record and the ledger, which are kept for good. */
function secretParameters({ health }: Config): Problem[] {
  return singleChecks(health).flatMap(({ path, check }) =>
    asksOf(check).urls.flatMap(({ name: url, at }): Problem[] => {
      const name = secretParameter(url)
      if (name === undefined) return []
      const message = `has the parameter ${quote(name, 60)}, which is the name of a secret, but everyone can read a release's manifest; change the check so that it needs no secret (the host itself sends the request), or rename the parameter if it is not secret`
      return [{ path: ['health', ...path, ...at], at: 'value', message }]
    }),
  )
}
