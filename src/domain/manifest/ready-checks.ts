import type { ExecCheck, HealthCheck, HttpCheck, SingleCheck } from '../config/health.ts'
import { unknownKind } from '../config/health-kinds.ts'
import type { Manifest } from './schema.ts'

/** A component, and the part of it that an answer must contain. */
interface Echo {
  readonly component: string
  readonly storePath: string
}

export type ReadyHttpCheck = Omit<HttpCheck, 'echo'> & { readonly echo?: Echo }
/** `program`: the executable in the store that the link leads to. */
export type ReadyExecCheck = ExecCheck & { readonly program: string }

type ReadySingle = Exclude<SingleCheck, HttpCheck | ExecCheck> | ReadyHttpCheck | ReadyExecCheck
/** A health check with all values from the manifest filled in: a host can run it without the manifest. */
export type ReadyCheck = ReadySingle | { readonly any: readonly ReadyCheck[] } | { readonly all: readonly ReadyCheck[] }

/**
 * Returns the checks of a manifest with its store paths filled in. Throws for a name that the manifest does not have; see
 * `danglingReferences`.
 */
export function readyChecks({ health, components }: Pick<Manifest, 'health' | 'components'>): Record<string, ReadyCheck> {
  return Object.fromEntries(Object.entries(health).map(([name, check]) => [name, ready(check, components)]))
}

function ready(check: HealthCheck, components: Manifest['components']): ReadyCheck {
  if ('any' in check) return { any: check.any.map((member) => ready(member, components)) }
  if ('all' in check) return { all: check.all.map((member) => ready(member, components)) }
  if ('exec' in check) return { ...check, program: programOf(check.exec[0], components) }
  if ('tcp' in check || 'unix' in check || 'grpc' in check || 'unit' in check) return check
  return 'http' in check ? readyHttp(check, components) : unknownKind(check)
}

function readyHttp(check: HttpCheck, components: Manifest['components']): ReadyHttpCheck {
  const { echo, ...rest } = check
  if (echo === undefined) return rest
  const component = components[echo]
  if (component === undefined) throw new Error(`The manifest has no component ${echo}.`)
  return { ...rest, echo: { component: echo, storePath: component.storePath } }
}

/** Lists the units whose state a check reads that is not a group. */
export function watchedUnits(check: ReadySingle): string[] {
  if ('unit' in check) return [check.unit]
  return 'http' in check || 'tcp' in check || 'unix' in check || 'grpc' in check || 'exec' in check ? [] : unknownKind(check)
}

function programOf(link: string, components: Manifest['components']): string {
  const owner = Object.values(components).find(({ links }) => Object.hasOwn(links, link))
  if (owner === undefined) throw new Error(`The manifest has no link ${link}.`)
  return `${owner.storePath}/${owner.links[link]!.target}`
}
