import { hostname } from 'node:os'
import { hostPaths } from '#domain/activation/host-paths'
import { HostError, InputError } from '#domain/errors/errors'
import { howToInstall } from '#domain/errors/how-to-install'
import { quote } from '#domain/errors/quote'
import { fieldName, readBySchema } from '#domain/errors/schema-problems'
import { POLICY_FILE, policyFor, policySchema, type Policy } from '#domain/trust/policy'
import type { Host } from '#machine/host'
import { untrustedPlace } from '#tools/files/owned-by-root'
import { readLimited } from '#tools/files/read-limited'
import { realProcesses, type ProcessTable } from '#tools/process/table'
import { unsafePlace } from '#domain/errors/catalogue'

const POLICY_LIMIT_BYTES = 1024 * 1024

/**
 * Reads the host's policy. Throws HostError `not-installed` or `policy-invalid`, InputError `not-permitted` for an application that it does
 * not list.
 */
export async function openHost(
  options: Pick<Host, 'application' | 'runner' | 'reporter' | 'agent' | 'isRemote'> & {
    readonly policyFile?: string
    readonly roots?: Parameters<typeof hostPaths>[2]
    readonly processes?: ProcessTable
  },
): Promise<Host> {
  const { application, runner, reporter, agent, isRemote, policyFile = POLICY_FILE, roots, processes = realProcesses } = options
  const name = hostname()
  const policy = await readPolicy(name, policyFile)
  const permitted = Object.hasOwn(policy.applications, application) ? policy.applications[application] : undefined
  if (permitted === undefined) {
    throw new InputError(
      'not-permitted',
      `The policy of ${name} (${policyFile}) does not list the application ${quote(application)}; it lists ${Object.keys(policy.applications).join(', ') || 'none'}.`,
    )
  }
  return {
    name,
    application,
    policy: policyFor(policy, permitted),
    permitted,
    paths: hostPaths(application, permitted.prefix, roots),
    processes,
    runner,
    reporter,
    agent,
    isRemote,
  }
}

async function readPolicy(name: string, file: string): Promise<Policy> {
  let text: string | undefined
  let value: unknown
  try {
    text = await readLimited(file, POLICY_LIMIT_BYTES)
    value = text === undefined ? undefined : JSON.parse(text)
  } catch (cause) {
    throw new HostError('policy-invalid', `The policy ${file} on ${name} cannot be read.`, {
      host: name,
      hint: `Install it again with ${howToInstall()}.`,
      cause,
    })
  }
  if (text === undefined) {
    throw new HostError('not-installed', `${name} has no policy ${file}.`, { host: name, hint: `Install one with ${howToInstall()}.` })
  }
  const result = readBySchema(policySchema, value)
  if (result.problems === null) return result.data
  const [problem] = result.problems
  throw new HostError('policy-invalid', `In the policy ${file} on ${name}, ${fieldName(problem.path)} ${problem.message}.`, { host: name })
}

/**
 * Refuses a host where a user other than root could move what the agent writes: root would follow an attacker's link. Called by every verb
 * that changes something. Throws HostError `unsafe-permissions`.
 */
export async function requireTrustedPlaces(host: Host): Promise<void> {
  for (const place of [
    host.paths.prefix,
    host.paths.releases,
    host.paths.backups,
    host.paths.state,
    host.paths.attempts,
    host.paths.roots,
  ]) {
    const problem = await untrustedPlace(place)
    if (problem !== null) {
      throw unsafePlace(host.name, `${host.name} is not safe to release to: ${problem}.`)
    }
  }
}
