import { nearest } from '../errors/nearest.ts'
import { quote } from '../errors/quote.ts'
import type { Problem } from '../errors/schema-problems.ts'
import { danglingReferences } from '../manifest/health-references.ts'
import { singleChecks } from './health.ts'
import { asksOf } from './health-kinds.ts'
import { secretParameter } from '../secrets/secret-parameter.ts'
import { unitNames } from './released-unit.ts'
import type { Config } from './schema.ts'

/** Health checks that speak of what the configuration does not have. */
export function healthProblems(config: Config): Problem[] {
  return [...danglingReferences(config), ...unknownUnits(config), ...secretParameters(config)]
}

/** A check looks at a released unit or at a watched one; anything else is a name misspelt. */
function unknownUnits({ health, units, snapshot }: Config): Problem[] {
  const known = [...unitNames(units), ...snapshot.units]
  return singleChecks(health).flatMap(({ path, check }) =>
    asksOf(check).units.flatMap(({ name, at }): Problem[] => {
      if (known.includes(name)) return []
      const word = nearest(name, known)
      const mend = word === undefined ? 'add it to snapshot.units, so that it is watched' : `did you mean ${word}?`
      const message = `is ${name}, which is neither in units nor in snapshot.units; ${mend}`
      return [{ path: ['health', ...path, ...at], at: 'value', message }]
    }),
  )
}

/** A health URL is in the manifest, and the record and the ledger keep what was asked: what stands in it is known for good. */
function secretParameters({ health }: Config): Problem[] {
  return singleChecks(health).flatMap(({ path, check }) =>
    asksOf(check).urls.flatMap(({ name: url, at }): Problem[] => {
      const name = secretParameter(url)
      if (name === undefined) return []
      const message = `has the parameter ${quote(name, 60)}, a secret by its name, but a release's manifest shows it to everyone; let the check need no secret (the host itself asks it), or give the parameter another name if it is none`
      return [{ path: ['health', ...path, ...at], at: 'value', message }]
    }),
  )
}
