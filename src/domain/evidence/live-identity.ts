import type { HostKey } from '../trust/host-keys.ts'

/** Who answered, and who the evidence is of. */
export interface IdentityFacts {
  /** The host's name in the configuration. */
  readonly name: string
  /** What the host calls itself, and its machine id (machine-id(5)). */
  readonly hostName: string
  readonly machineId: string
  /** The application of the host's agent, and that of the evidence. */
  readonly application: string
  readonly evidenceApplication: string | null
  /** The hosts that the evidence is of. */
  readonly evidenceHosts: readonly string[]
  /** The machine id that the host signed in the newest statement of a deployment; undefined without one. */
  readonly statedMachineId: string | undefined
  /** The keys that the host proved to have: that of the connection, and that which signed its ledger just now. */
  readonly provedKeys: readonly HostKey[]
  /** The host's keys, as they were given with the evidence, and those that they name as their successors. */
  readonly knownKeys: readonly HostKey[]
}

/** Returns why the host that answered is not that of the evidence, each as a whole sentence; none when it is. */
export function identityProblems(facts: IdentityFacts): string[] {
  const { name, hostName, machineId, evidenceHosts, statedMachineId: stated, provedKeys, knownKeys } = facts
  if (!evidenceHosts.includes(hostName))
    return [`The host that answers for ${name} is ${hostName}, and this evidence is of ${evidenceHosts.join(', ') || 'no host'}.`]
  if (hostName !== name && evidenceHosts.includes(name)) return [`The host that answers for ${name} is ${hostName}.`]
  return [
    ...(facts.evidenceApplication === null || facts.evidenceApplication === facts.application
      ? []
      : [`The host ${hostName} has ${facts.application}, and the evidence is of ${facts.evidenceApplication}.`]),
    ...(stated === undefined || stated === machineId
      ? []
      : [`The machine id of ${hostName} is ${machineId || 'not readable'}, and the evidence has ${stated}: it is another machine.`]),
    ...(knownKeys.length === 0 ? [] : provedKeys.flatMap(({ fingerprint }) => keyProblem(fingerprint, facts) ?? [])),
  ]
}

function keyProblem(fingerprint: string, { hostName, knownKeys }: IdentityFacts): string | undefined {
  const known = knownKeys.find((key) => key.fingerprint === fingerprint)
  const begin = `The host ${hostName} has the key ${fingerprint}, which`
  if (known === undefined) return `${begin} is not one of its keys that were given with the evidence.`
  return known.until === undefined ? undefined : `${begin} it replaced at ${known.until.at}.`
}
