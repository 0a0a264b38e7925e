import { nearest } from '../errors/nearest.ts'
import { quote } from '../errors/quote.ts'
import type { Problem } from '../errors/schema-problems.ts'
import { danglingReferences } from '../manifest/health-references.ts'
import { singleChecks, type SingleCheck } from './health.ts'
import { asksOf } from './health-kinds.ts'
import { isSecretHeader, secretParameter } from '../secrets/secret-parameter.ts'
import { unitNames } from './released-unit.ts'
import type { Config } from './schema.ts'

/** Finds health checks that name what the configuration does not have, that contain secrets, or that cannot pass. */
export function healthProblems(config: Config): Problem[] {
  return [
    ...danglingReferences(config),
    ...unknownUnits(config),
    ...secretParameters(config),
    ...secretHeaders(config),
    ...contradictions(config),
  ]
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

/** Finds headers whose values are secrets: they are in the manifest too. */
function secretHeaders({ health }: Config): Problem[] {
  const message =
    "is a header whose value is a secret, but everyone can read a release's manifest; let the application answer this host without it, or use an exec check"
  return singleChecks(health).flatMap(({ path, check }) =>
    asksOf(check)
      .headers.filter(({ name }) => isSecretHeader(name))
      .map(({ at }) => ({ path: ['health', ...path, ...at], at: 'key', message })),
  )
}

/** Finds fields of one check that exclude each other. */
function contradictions({ health }: Config): Problem[] {
  return singleChecks(health).flatMap(({ path, check }) =>
    contradiction(check).map(({ field, message }): Problem => ({ path: ['health', ...path, field], at: 'key', message })),
  )
}

function contradiction(check: SingleCheck): { readonly field: string; readonly message: string }[] {
  if (!('http' in check)) return []
  const read = (['body', 'json', 'echo'] as const).filter((field) => check[field] !== undefined)
  const bodies = check.method === 'HEAD' ? read : []
  const tls = check.tls !== undefined && !check.http.startsWith('https:') ? ['tls'] : []
  return [
    ...bodies.map((field) => ({ field, message: 'needs a body, but an answer to HEAD has none; remove it, or the method' })),
    ...tls.map((field) => ({ field, message: 'needs an https URL, but http is not one; remove it, or write https' })),
  ]
}
