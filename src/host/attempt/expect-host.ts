import { HostError } from '#domain/errors/errors'
import { readMachineId } from '#tools/files/machine-id'
import { roleInForce } from '#domain/ledger/role'
import { hostMismatch, type ExpectedHost } from '#domain/protocol/expected-host'
import type { Host } from '#machine/host'
import { roleRecords } from '#machine/ledger/ledger-file'

/**
 * Refuses to continue when this is not the host that the caller expects: another machine, or one of another role. Every verb that changes
 * something calls this before it writes anything. Throws HostError `wrong-host`.
 */
export async function requireExpectedHost(host: Host, expected: ExpectedHost | undefined, machineIdFile?: string): Promise<void> {
  if (expected?.machineId === undefined && expected?.role === undefined) return
  // The role in another machine's ledger is meaningless, so it is not even read.
  const machineId = await readMachineId(machineIdFile)
  const isMachine = expected.machineId === undefined || expected.machineId === machineId
  const role = isMachine && expected.role !== undefined ? roleInForce(host.permitted.role, await roleRecords(host)) : null
  const problem = hostMismatch(expected, { hostName: host.name, machineId, role })
  if (problem === undefined) return
  const { message, hint } = problem
  throw new HostError('wrong-host', `${message} Nothing was changed.`, { host: host.name, hint })
}
