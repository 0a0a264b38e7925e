import { Document, parseDocument, Scalar } from 'yaml'
import { z } from 'zod'
import { BUILD_HOST, prefixOf, unitsOf, type ConfirmedHost, type InitAnswers } from './answers.ts'

/** Returns the text of a new grind-to-prod.yml. `schema` is where an editor finds its schema: a URL, or a path relative to the file. */
export function newConfigText(answers: InitAnswers, schema: string): string {
  const { application, branch, components, hosts } = answers
  const document = new Document({
    application,
    ...(branch === 'main' ? {} : { branch }),
    components,
    prefix: prefixOf(application),
    units: unitsOf(answers),
    ...healthOf(answers),
    hosts: { [BUILD_HOST]: { address: 'local' }, ...withRoles(hosts) },
  })
  document.commentBefore = ` yaml-language-server: $schema=${schema}`
  comment(document, ['prefix'], ` units execute ${prefixOf(application)}/bin/<link>`)
  for (const name of Object.keys(components)) flow(document, ['components', name, 'links'])
  flow(document, ['units'])
  flow(document, ['hosts', BUILD_HOST])
  return document.toString({ lineWidth: 0 })
}

/**
 * Returns a configuration with these hosts and their confirmed keys. What it has already stays as it is, with its comments: a host is
 * added, or gets the address and the key that were confirmed now.
 */
export function withHosts(text: string, hosts: Readonly<Record<string, ConfirmedHost>>): string {
  const document = parseDocument(text)
  const known = hostsSchema.safeParse(document.toJS()).data?.hosts ?? {}
  const roles = rolesLeft(Object.values(known).filter(({ address }) => address !== 'local'))
  const changes = Object.entries(hosts).flatMap(([name, { address, hostKey }]) => {
    const before = known[name]
    const role = before === undefined ? roles.shift() : before.role
    const fields = { address, ...(role === undefined ? {} : { role }), hostKey }
    return Object.entries(fields).flatMap(([field, value]) => (before?.[field] === value ? [] : [{ path: ['hosts', name, field], value }]))
  })
  if (changes.length === 0) return text
  for (const { path, value } of changes) document.setIn(path, value)
  return document.toString({ lineWidth: 0 })
}

const hostsSchema = z.looseObject({ hosts: z.record(z.string(), z.record(z.string(), z.unknown())).optional() })

/** Returns the roles for further hosts: none where the hosts that are there have none. */
function rolesLeft(hosts: readonly Readonly<Record<string, unknown>>[]): string[] {
  const taken = new Set(hosts.map(({ role }) => role))
  return taken.has(undefined) ? [] : ['active', 'standby'].filter((role) => !taken.has(role))
}

function healthOf({ health, components }: InitAnswers): object {
  const [first] = Object.values(components).flatMap(({ links }) => Object.keys(links))
  if (health === null || first === undefined) return {}
  return { health: { [first.toLowerCase()]: { http: `http://127.0.0.1:${health.port}${health.path}` } } }
}

/** Of several hosts the first is active and the second is the standby; more than that have no role. */
function withRoles(hosts: Readonly<Record<string, ConfirmedHost>>): Record<string, Record<string, string>> {
  const roles = rolesLeft([])
  return Object.fromEntries(
    Object.entries(hosts).map(([name, { address, hostKey }], index) => {
      const role = roles[index]
      return [name, { address, ...(role === undefined ? {} : { role }), hostKey }]
    }),
  )
}

function comment(document: Document, path: readonly string[], text: string): void {
  const node = document.getIn(path, true)
  if (node instanceof Scalar) node.comment = text
}

function flow(document: Document, path: readonly string[]): void {
  const node = document.getIn(path, true)
  if (node !== null && typeof node === 'object' && 'flow' in node) node.flow = true
}
