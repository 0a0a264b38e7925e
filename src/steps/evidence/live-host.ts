import { authorityOf } from '#domain/config/host-key'
import { findHost } from '#domain/config/find-host'
import type { Check } from '#domain/evidence/check'
import { identityProblems } from '#domain/evidence/live-identity'
import { canonicalRecord } from '#domain/manifest/canonical'
import { expectedMachine, hostMismatch } from '#domain/protocol/expected-host'
import { parseHostKeys, type HostKey } from '#domain/trust/host-keys'
import { LEDGER_NAMESPACE } from '#domain/trust/namespaces'
import { parseSignatures } from '#domain/trust/signature'
import type { ReachOptions } from '../agent/reach.ts'
import type { Context } from '../context.ts'
import type { HostOutcome } from './folder/check-host.ts'
import type { ReadRecord } from './folder/check-records.ts'
import type { LiveFacts } from './live-facts.ts'
import type { HeadSigner, LiveQuestion } from './live-question.ts'
import { signedBy } from './verify-record-signature.ts'

/** The clock of a host may differ by this. */
const SKEW_MILLISECONDS = 5 * 60 * 1000

/** Returns the key that signed the newest line of a host's ledger when it was asked for. */
export async function headSignerOf({ head, ledger, askedAt }: LiveFacts, { runner }: Context): Promise<HeadSigner> {
  if (head === undefined) return 'none'
  const { signature: armour, ...signed } = head
  try {
    const [signature, ...more] = parseSignatures(armour)
    if (signature === undefined || more.length > 0 || head.line !== ledger.total) return 'bad'
    if (ledger.lines.get(head.line)?.digest !== head.digest) return 'bad'
    const by = await signedBy({ text: canonicalRecord(signed), signature, namespace: LEDGER_NAMESPACE }, runner)
    // Anyone who has evidence of the host has a line that it signed earlier.
    if (by !== undefined && !isSignedSince(askedAt, signed.signedAt)) return 'old'
    return by === undefined ? 'bad' : { type: by.keyType, fingerprint: by.fingerprint }
  } catch {
    return 'bad'
  }
}

function isSignedSince(askedAt: Date, signedAt: string): boolean {
  const time = Date.parse(signedAt)
  return time >= askedAt.getTime() - SKEW_MILLISECONDS && time <= Date.now() + SKEW_MILLISECONDS
}

/** Checks that the host that answered is that of the evidence: its name, its machine, and its keys. */
export function hostCheck(question: LiveQuestion): Check {
  const { reach, facts, keys: knownKeys, evidence } = question
  const { hostName, machineId, application } = facts.status
  const host = evidence.hosts.find((one) => one.host === hostName)
  const provedKeys = provedKeysOf(question)
  const stated = newestStatement(host)
  const statedMachineId = stated?.deployment?.deployment.host.machineId ?? undefined
  const other = hostMismatch(expectedMachine(reach.config, reach.hostName).expectHost, facts.status)
  const evidenceHosts = evidence.hosts.map((one) => one.host)
  const names = { name: reach.hostName, hostName, application, evidenceApplication: host?.application ?? null, evidenceHosts }
  const problems = identityProblems({ ...names, machineId, statedMachineId, provedKeys, knownKeys })
  const common = { check: 'live-host', about: hostName, restsOn: stated === undefined ? [] : [stated.files.statement!.path] } as const
  if (problems.length > 0 || other !== undefined)
    return {
      ...common,
      outcome: 'failed',
      statement: [...(other === undefined ? [] : [other.message]), ...problems].join(' '),
      hint: `Check the address and the key of ${reach.hostName} in grind-to-prod.yml, and the keys that were given.`,
      vouchedBy: 'none',
    }
  const open = missingProof(question, provedKeys)
  if (open !== undefined) {
    const statement = `${open}: whether it is the host of the evidence is unknown.`
    return { ...common, outcome: 'not-provable', statement, vouchedBy: 'none' }
  }
  const keys = [...new Set(provedKeys.map(({ fingerprint }) => fingerprint))].join(', ')
  const machine = statedMachineId === undefined ? 'the evidence has no machine id to compare with' : `it has the machine id ${machineId}`
  const statement = `The host that answers is ${hostName} of the evidence, with the key ${keys}; ${machine}.`
  return { ...common, outcome: 'passed', statement, vouchedBy: 'host' }
}

/** Returns the keys that the host has, as its connection and its ledger prove. One that it replaced may be another's by now. */
function provedKeysOf({ reach, signer, keys }: LiveQuestion): HostKey[] {
  const pinned = keysOfConnection(reach).filter((key) => replacedIn(keys, key) === undefined)
  return [...pinned, ...(typeof signer === 'string' ? [] : [signer])]
}

/** Returns why it is unknown whether the host is that of the evidence, as the begin of a sentence; undefined when it is known. */
function missingProof({ reach, facts, keys }: LiveQuestion, provedKeys: readonly HostKey[]): string | undefined {
  const { hostName } = facts.status
  if (keys.length === 0) return `No key of the host ${hostName} is known, or none that is not revoked`
  const pinned = keysOfConnection(reach)
  const replaced = pinned.flatMap((key) => replacedIn(keys, key) ?? [])
  const [first] = replaced
  if (first !== undefined && replaced.length === pinned.length)
    return `The connection to ${hostName} proves the key ${first.fingerprint}, which the host replaced at ${first.until!.at}`
  return provedKeys.length === 0 ? `The host ${hostName} proved none of its keys` : undefined
}

function replacedIn(keys: readonly HostKey[], { fingerprint }: HostKey): HostKey | undefined {
  return keys.find((key) => key.fingerprint === fingerprint && key.until !== undefined)
}

/** Returns the newest record whose statement, signed by the host, has a machine id. */
function newestStatement(host: HostOutcome | undefined): ReadRecord | undefined {
  return (host?.records ?? [])
    .filter(({ deployment }) => deployment?.signature === 'host' && deployment.deployment.host.machineId !== null)
    .toSorted((left, right) => Date.parse(left.record.finishedAt) - Date.parse(right.record.finishedAt))
    .at(-1)
}

/** Returns the keys that are pinned for a host, one of which the connection proved; none where an authority vouches for its key. */
function keysOfConnection({ config, hostName }: ReachOptions): HostKey[] {
  const { hostKey } = findHost(config, hostName)
  const keys = hostKey === undefined || authorityOf(hostKey) !== undefined ? [] : parseHostKeys(hostKey)
  return typeof keys === 'string' ? [] : keys
}
