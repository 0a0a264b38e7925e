import { singleChecks, type HealthCheck } from '../config/health.ts'
import { nearest } from '../errors/nearest.ts'
import type { Problem } from '../errors/schema-problems.ts'

/** What health checks may refer to, in a configuration and in a manifest. */
export interface HealthSubjects {
  readonly health: Readonly<Record<string, HealthCheck>>
  readonly components: Readonly<Record<string, { readonly links: Readonly<Record<string, unknown>> }>>
}

/** Checks that name a component or a link that the release does not have. Paths begin with `health`. */
export function danglingReferences({ health, components }: HealthSubjects): Problem[] {
  const links = Object.values(components).flatMap((component) => Object.keys(component.links))
  return singleChecks(health).flatMap(({ path, check }): Problem[] => {
    if ('http' in check && check.echo !== undefined && !Object.hasOwn(components, check.echo)) {
      return [dangling([...path, 'echo'], check.echo, 'component', Object.keys(components))]
    }
    if ('exec' in check && !links.includes(check.exec[0])) return [dangling([...path, 'exec', 0], check.exec[0], 'link', links)]
    return []
  })
}

function dangling(path: readonly PropertyKey[], name: string, kind: 'component' | 'link', known: readonly string[]): Problem {
  const word = nearest(name, known)
  const remedy = word === undefined ? `the ${kind}s are ${known.join(', ') || 'none'}` : `did you mean ${word}?`
  return { path: ['health', ...path], at: 'value', message: `is ${name}, which is not a ${kind} of the release; ${remedy}` }
}
