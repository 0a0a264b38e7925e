import { HostError } from '#domain/errors/errors'
import { expectedMachine } from '#domain/protocol/expected-host'
import type { CountersignResult, OpenEmergency } from '#domain/protocol/countersign'
import { PROTOCOL_VERSION } from '#domain/protocol/agent-program'
import type { AttemptRecord } from '#domain/protocol/record'
import { attemptFacts, countersignatureStatement } from '#domain/statement/countersignature'
import { envelopeText, signedBytesOf } from '#domain/statement/dsse'
import { envelopeSignatureOf } from '#domain/statement/sshsig'
import { statementEnvelope } from '#domain/statement/statement'
import { APPROVAL_NAMESPACE } from '#domain/trust/namespaces'
import { connectTo, type HostClient } from '#steps/agent/host-client'
import type { ReachOptions } from '#steps/agent/reach'
import type { Context } from '#steps/context'
import { ledgerPages } from '#steps/history/ledger-pages'
import { makeSignature } from '#steps/signing/make-signature'
import type { SigningKey } from '#tools/ssh/keygen-sign'

export interface CountersignOptions extends ReachOptions {
  /** A release id, or its first digits; the emergency release that is due first when absent. */
  readonly release?: string | undefined
  /** The person's own key; null to show the release and sign nothing. */
  readonly key: SigningKey | null
  /** Shows the emergency release; false when the person does not countersign it. */
  readonly agree: (seen: SeenEmergency) => Promise<boolean>
}

/** What a person sees who countersigns. */
export interface SeenEmergency {
  readonly emergency: OpenEmergency
  /** The host's record of the attempt, whose digest is signed. */
  readonly record: AttemptRecord
}

export interface CountersignedRelease extends Omit<CountersignResult, 'isNew'> {
  /** The host has a countersignature by this key. */
  readonly isCountersigned: boolean
  /** The host kept this countersignature; false when it had one by this key, or as many as it needs by other people. */
  readonly isKept: boolean
  /** Of the key that signed: `SHA256:…`; null when nothing was signed. */
  readonly fingerprint: string | null
}

/**
 * Shows an emergency release that is not countersigned, signs a statement about its record, and hands it in to the host. Throws HostError
 * `not-awaiting` when there is none, what the host refuses with, and InputError `signing-failed`.
 */
export async function countersign(options: CountersignOptions, context: Context): Promise<CountersignedRelease> {
  await using client = await connectTo(options, context)
  const { hostName, application, emergencies = [] } = await client.status()
  const emergency = chosen(emergencies, options.release, hostName)
  const record = await recordOf(client, emergency.attempt)
  const unsigned = { host: hostName, application, isCountersigned: false, isKept: false, fingerprint: null, emergency }
  if (!(await options.agree({ emergency, record })) || options.key === null) return unsigned
  const signed = await signatureOf(record, options.key, context)
  const result = await client.countersign({
    protocol: PROTOCOL_VERSION,
    attempt: record.attempt,
    countersignature: signed.text,
    ...expectedMachine(options.config, options.hostName),
  })
  const { isNew: isKept } = result
  const { fingerprint } = signed
  const isCountersigned = isKept || result.emergency.countersigners.some((one) => one.fingerprint === fingerprint)
  return { ...unsigned, isCountersigned, isKept, fingerprint, emergency: result.emergency }
}

function chosen(emergencies: readonly OpenEmergency[], release: string | undefined, host: string): OpenEmergency {
  const [first] = emergencies
    .filter(({ releaseId }) => release === undefined || releaseId.startsWith(release))
    .toSorted((left, right) => Date.parse(left.countersignBy) - Date.parse(right.countersignBy))
  if (first !== undefined) return first
  const which = release === undefined ? 'No emergency release' : `No emergency release ${release}`
  throw new HostError('not-awaiting', `${which} awaits a countersignature on ${host}.`, {
    host,
    hint: 'Run "grind-to-prod status", which lists those that do.',
  })
}

/** Returns the record of an attempt as the ledger has it: that, and not the summary of it, is signed. */
async function recordOf(client: HostClient, attempt: string): Promise<AttemptRecord> {
  for await (const { entries } of ledgerPages(client)) {
    const found = entries.find(({ record }) => record.attempt === attempt)
    if (found !== undefined) return found.record
  }
  throw new HostError('not-awaiting', `The ledger of ${client.name} has no record of attempt ${attempt}.`, {
    host: client.name,
    hint: 'Run "grind-to-prod ledger", which verifies it.',
  })
}

async function signatureOf(record: AttemptRecord, key: SigningKey, { runner }: Context): Promise<{ text: string; fingerprint: string }> {
  const envelope = statementEnvelope(countersignatureStatement({ ...attemptFacts(record), countersignedAt: new Date().toISOString() }))
  const message = signedBytesOf(envelope).toString('utf8')
  const made = await makeSignature(key, { message, namespace: APPROVAL_NAMESPACE }, runner)
  const signature = envelopeSignatureOf(made.armour)!
  return { text: envelopeText({ ...envelope, signatures: [signature] }), fingerprint: signature.keyid }
}
