import { HostError } from '#domain/errors/errors'
import type { Check } from '#domain/evidence/check'
import { followRotations } from '#domain/evidence/host-key-chain'
import { compareLedger } from '#domain/evidence/live-ledger'
import type { HostKey } from '#domain/trust/host-keys'
import { sshHost, type ReachOptions } from '../agent/reach.ts'
import type { Context } from '../context.ts'
import { askForPresent, type LiveFacts } from './live-facts.ts'
import { headSignerOf, hostCheck } from './live-host.ts'
import { attemptsCheck, ledgerCheck } from './live-ledger.ts'
import type { Answered, EvidenceToCompare, LiveQuestion } from './live-question.ts'
import { releaseCheck } from './live-release.ts'

/** Refuses a host that cannot be asked by this configuration. Throws InputError. */
export function requireReachable({ config, hostName }: ReachOptions): void {
  sshHost(config, hostName)
}

/**
 * Compares evidence with its host as it is now, which is asked and not changed. A host that cannot be asked proves nothing. Throws
 * InputError for a key that cannot be used.
 */
export async function checkLive(reach: ReachOptions, evidence: EvidenceToCompare, context: Context): Promise<Check[]> {
  try {
    const facts = await askForPresent(reach, context)
    const [signer, keys] = [await headSignerOf(facts, context), await keysUntilNow(facts, evidence)]
    return await compared({ reach, facts, signer, keys, evidence })
  } catch (error) {
    if (!(error instanceof HostError)) throw error
    return unanswered(reach.hostName, error)
  }
}

/** Another host at the address is a finding; one that does not answer is none. */
function unanswered(name: string, { code, message, hint }: HostError): Check[] {
  const common = { about: name, restsOn: [], vouchedBy: 'none' } as const
  const statement = `The evidence was not compared with the host ${name}, which did not answer.`
  return [
    {
      ...common,
      check: 'live-host',
      outcome: code === 'host-key-mismatch' ? 'failed' : 'not-provable',
      statement: message,
      ...(hint === undefined ? {} : { hint }),
    },
    { ...common, check: 'live-release', outcome: 'not-provable', statement },
    { ...common, check: 'live-ledger', outcome: 'not-provable', statement },
  ]
}

/** Follows the changes of the host's key that the evidence states, and those that its ledger has now. */
async function keysUntilNow({ status, keyRotations }: LiveFacts, { hosts }: EvidenceToCompare): Promise<readonly HostKey[]> {
  const question = hosts.find(({ host }) => host === status.hostName)?.keyQuestion
  if (question === undefined) return []
  const { application = status.application, rotations } = question
  return (await followRotations({ ...question, application, rotations: [...rotations, ...keyRotations] })).keys
}

async function compared(question: LiveQuestion): Promise<Check[]> {
  const { facts, evidence } = question
  const identity = hostCheck(question)
  const host = evidence.hosts.find((one) => one.host === facts.status.hostName)
  // What another host has is not a difference of this one.
  if (host === undefined || identity.outcome === 'failed') return [identity]
  const answered: Answered = { ...question, host, vouchedBy: identity.outcome === 'passed' ? 'host' : 'none' }
  const ledger = compareLedger(facts.ledger, {
    digests: host.ledger?.digests ?? new Map<number, string>(),
    records: host.records.map(({ record, text, signature }) => ({ record, text, isSigned: signature === 'host' })),
  })
  return [identity, await releaseCheck(answered, ledger), ledgerCheck(answered, ledger), attemptsCheck(answered, ledger)]
}
