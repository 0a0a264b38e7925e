import { HostError } from '#domain/errors/errors'
import { readMachineId } from '#tools/files/machine-id'
import { roleInForce } from '#domain/ledger/role'
import { hostMismatch, type ExpectedHost } from '#domain/protocol/expected-host'
import type { Host } from '#machine/host'
import { roleRecords } from '#machine/ledger/ledger-file'

/**
 * Refuses to go on when this is not the host that the caller means: another machine, or one of another role. Every verb that
 * changes something asks this before it writes anything. Throws HostError `wrong-host`.
 */
export async function requireExpectedHost(host: Host, expected: ExpectedHost | undefined, machineIdFile?: string): Promise<void> {
  if (expected?.machineId === undefined && expected?.role === undefined) return
  // Of another machine's ledger the role says nothing, so it is not even read.
  const machineId = await readMachineId(machineIdFile)
  const isMachine = expected.machineId === undefined || expected.machineId === machineId
  const role = isMachine && expected.role !== undefined ? roleInForce(host.permitted.role, await roleRecords(host)) : null
  const complaint = hostMismatch(expected, { hostName: host.name, machineId, role })
  if (complaint === undefined) return
  const { message, hint } = complaint
  throw new HostError('wrong-host', `${message} Nothing was changed.`, { host: host.name, hint })
}
