import { asksOf } from '../config/health-kinds.ts'
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
  const known = { component: Object.keys(components), link: links }
  return singleChecks(health).flatMap(({ path, check }) => {
    const asks = asksOf(check)
    const named = [
      ...asks.components.map(({ name, at }) => ({ name, at, kind: 'component' as const })),
      ...asks.programs.map(({ name, at }) => ({ name, at, kind: 'link' as const })),
    ]
    return named
      .filter(({ name, kind }) => !known[kind].includes(name))
      .map(({ name, at, kind }) => dangling([...path, ...at], name, { kind, known: known[kind] }))
  })
}

function dangling(
  path: readonly PropertyKey[],
  name: string,
  { kind, known }: { readonly kind: 'component' | 'link'; readonly known: readonly string[] },
): Problem {
  const word = nearest(name, known)
  const remedy = word === undefined ? `the ${kind}s are ${known.join(', ') || 'none'}` : `did you mean ${word}?`
  return { path: ['health', ...path], at: 'value', message: `is ${name}, which is not a ${kind} of the release; ${remedy}` }
}
