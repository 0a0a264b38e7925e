import { hostname } from 'node:os'
import { readlink } from 'node:fs/promises'
import { z } from 'zod'
import { prefixSchema, unitSchema } from '#domain/config/grammar'
import { hostPaths, PREFIX_LINKS, type HostPaths } from '#domain/activation/host-paths'
import { HostError, InputError } from '#domain/errors/errors'
import type { UninstallRequest } from '#domain/installation/uninstall-request'
import type { Policy } from '#domain/trust/policy'
import { untrustedPlace } from '#tools/files/owned-by-root'
import { readLimited } from '#tools/files/read-limited'
import { unsafePlace } from '#domain/errors/catalogue'
import { isThere } from '#tools/files/is-there'

/** What an application has on the host, by the host's own word. */
const ownSchema = z.object({ prefix: prefixSchema.optional(), units: z.array(unitSchema) })
type Own = z.infer<typeof ownSchema>

/** Path of the file in which an uninstallation keeps the policy's values for a later purge. */
export function rememberedFile(paths: Pick<HostPaths, 'state'>): string {
  return `${paths.state}/uninstalled.json`
}

const REMEMBERED_LIMIT_BYTES = 64 * 1024

/**
 * Returns the values of an application in the host's policy, or in the policy at the time of its uninstallation; undefined without either.
 * Never the values of a request. Throws InputError `not-permitted` for a request that names another prefix.
 */
export async function saidByPolicy(
  root: string,
  policy: Policy | undefined,
  { application, prefix }: UninstallRequest,
): Promise<Own | undefined> {
  const applications = policy?.applications ?? {}
  const said = Object.hasOwn(applications, application) ? applications[application] : await remembered(root, application, prefix)
  if (said === undefined || said.prefix === prefix) return said
  throw new InputError(
    'not-permitted',
    `The prefix of ${application} on ${hostname()} is ${said.prefix ?? '(none)'} in the host's policy, but ${prefix ?? '(none)'} in grind-to-prod.yml; nothing was removed.`,
    { hint: 'Use the configuration that the host was installed with.' },
  )
}

async function remembered(root: string, application: string, prefix: string | undefined): Promise<Own | undefined> {
  const file = rememberedFile(hostPaths(application, prefix))
  const text = await readLimited(`${root}${file}`, REMEMBERED_LIMIT_BYTES)
  if (text === undefined) return undefined
  try {
    return ownSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw new HostError('policy-invalid', `${file} on ${hostname()} cannot be read.`, {
      host: hostname(),
      hint: `Remove the releases of ${application} by hand.`,
      cause,
    })
  }
}

/**
 * Refuses to purge what may not be the application's: folders that no policy lists, a `bin` that is another link, or folders where another
 * user could redirect the removal. Throws InputError `not-permitted` and HostError `unsafe-permissions`.
 */
export async function requireOwnPlaces(root: string, paths: HostPaths, said: Own | undefined): Promise<void> {
  const { application, found } = { application: paths.state.slice(paths.state.lastIndexOf('/') + 1), found: await firstThere(root, paths) }
  if (said === undefined && found !== undefined) {
    throw new InputError(
      'not-permitted',
      `The policy of ${hostname()} no longer lists ${application}, so it is unknown whether ${found} belongs to it; nothing was removed.`,
      { hint: 'Remove it by hand, or install the application again and then purge it.' },
    )
  }
  const bin = await readlink(`${root}${paths.bin}`).catch(() => null)
  if (bin !== null && bin !== PREFIX_LINKS.bin) {
    throw new InputError(
      'not-permitted',
      `${paths.bin} on ${hostname()} is a link to ${bin}, but grind-to-prod links to ${PREFIX_LINKS.bin}; nothing was removed.`,
      { hint: 'Move it away, and purge again.' },
    )
  }
  for (const place of [paths.prefix, paths.releases, paths.roots, paths.state]) {
    const problem = await untrustedPlace(`${root}${place}`)
    if (problem === null) continue
    throw unsafePlace(hostname(), `${hostname()} cannot remove ${place} safely: ${problem}; nothing was removed.`, 'purge again')
  }
}

async function firstThere(root: string, paths: HostPaths): Promise<string | undefined> {
  for (const path of [paths.current, paths.releases]) {
    if (await isThere(`${root}${path}`)) return path
  }
  return undefined
}
