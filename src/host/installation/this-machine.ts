import { hostname } from 'node:os'
import { HostError } from '#domain/errors/errors'
import { readMachineId } from '#tools/files/machine-id'
import { hostMismatch } from '#domain/protocol/expected-host'

/** Returns this machine's id; `root` is a folder that replaces `/`. Throws HostError `wrong-host` when another machine was expected. */
export async function requireThisMachine(root: string, expected: string | undefined): Promise<string> {
  const machineId = await readMachineId(`${root}/etc/machine-id`)
  const meant = expected === undefined ? undefined : { machineId: expected }
  const problem = hostMismatch(meant, { hostName: hostname(), machineId, role: null })
  if (problem === undefined) return machineId
  const { message, hint } = problem
  throw new HostError('wrong-host', `${message} Nothing was changed.`, { host: hostname(), hint })
}
