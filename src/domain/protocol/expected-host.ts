import { z } from 'zod'
import { findHost } from '../config/find-host.ts'
import { machineIdSchema } from '../config/grammar.ts'
import { roleSchema, type Role } from '../config/role.ts'
import type { Config } from '../config/schema.ts'
import { quote } from '../errors/quote.ts'
import type { Explained } from '../errors/error-lines.ts'

/** The identity of the target host in the caller's configuration: a request to any other host is refused. */
export const expectedHostSchema = z.strictObject({
  role: roleSchema.optional(),
  /** As in /etc/machine-id. */
  machineId: machineIdSchema.optional(),
})
export type ExpectedHost = z.infer<typeof expectedHostSchema>

/** Returns the field of a request that identifies the target host; nothing if the configuration does not. */
export function expectedHost(config: Config, hostName: string): { readonly expectHost?: ExpectedHost } {
  const { role, machineId } = findHost(config, hostName)
  const expectHost = { ...(role === undefined ? {} : { role }), ...(machineId === undefined ? {} : { machineId }) }
  return Object.keys(expectHost).length === 0 ? {} : { expectHost }
}

/** The same without the role, for requests that are right in any role: only the machine is compared. */
export function expectedMachine(config: Config, hostName: string): { readonly expectHost?: ExpectedHost } {
  const { machineId } = findHost(config, hostName)
  return machineId === undefined ? {} : { expectHost: { machineId } }
}

/** The identity that a host reports. An empty machine id is one that could not be read. */
export interface FoundHost {
  readonly hostName: string
  readonly machineId: string
  readonly role: Role | null
}

/**
 * Returns why this is not the expected host: the expected value and the actual one, and what to do; undefined when it is. The machine is
 * compared first: the role of a wrong machine is meaningless.
 */
export function hostMismatch(expected: ExpectedHost | undefined, { hostName, machineId, role }: FoundHost): Explained | undefined {
  if (expected?.machineId !== undefined && expected.machineId !== machineId) {
    const found = machineId === '' ? 'its machine id cannot be read' : `its machine id is ${quote(machineId)}`
    return {
      message: `${hostName} is not the expected host: ${expected.machineId} was expected, but ${found}.`,
      hint: 'Check its address in grind-to-prod.yml, and its machineId there if the machine was replaced.',
    }
  }
  if (expected?.role !== undefined && expected.role !== role) {
    return {
      message: `${hostName} is not the expected host: the role ${expected.role} was expected, but it ${roleWords(role)}.`,
      hint: 'Update its role in grind-to-prod.yml if the hosts have changed roles, or change it with "grind-to-prod role".',
    }
  }
  return undefined
}

/** Formats a role, or that there is none, as the rest of a sentence about a host. */
function roleWords(role: Role | null): string {
  return role === null ? 'has no role' : `is ${role}`
}
