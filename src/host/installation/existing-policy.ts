import { hostname } from 'node:os'
import { HostError } from '#domain/errors/errors'
import { readLimited } from '#tools/files/read-limited'
import { POLICY_FILE, policySchema, type Policy } from '#domain/trust/policy'

const POLICY_LIMIT_BYTES = 1024 * 1024

/**
 * Reads the policy that an installation finds; undefined when there is none. Throws HostError `policy-invalid` for one that it does not
 * understand.
 */
export async function existingPolicy(root: string): Promise<Policy | undefined> {
  const text = await readLimited(`${root}${POLICY_FILE}`, POLICY_LIMIT_BYTES)
  if (text === undefined) return undefined
  try {
    return policySchema.parse(JSON.parse(text))
  } catch (cause) {
    throw new HostError(
      'policy-invalid',
      `${POLICY_FILE} on ${hostname()} is not a policy that this version supports, and its permissions must not be lost by accident.`,
      { host: hostname(), hint: 'Fix it or move it away, and install again.', cause },
    )
  }
}
