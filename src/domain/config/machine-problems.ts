import type { Problem } from '../errors/schema-problems.ts'
import type { Config } from './schema.ts'

/** Two hosts of one machine id are one host written down twice, or a machine that was cloned with its id. */
export function machineProblems({ hosts }: Config): Problem[] {
  const owners = new Map<string, string>()
  return Object.entries(hosts).flatMap(([name, { machineId }]): Problem[] => {
    if (machineId === undefined) return []
    const owner = owners.get(machineId)
    if (owner === undefined) owners.set(machineId, name)
    if (owner === undefined) return []
    return [
      {
        path: ['hosts', name, 'machineId'],
        at: 'value',
        message: `is also the id of ${owner}; give a cloned machine its own id (systemd-machine-id-setup)`,
      },
    ]
  })
}
