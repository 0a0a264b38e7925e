import { HostError, InputError } from '#domain/errors/errors'
import type { CountersignRequest, CountersignResult } from '#domain/protocol/countersign'
import {
  attemptFacts,
  countersignedStatement,
  otherFact,
  readCountersignature,
  type Countersigned,
  type Countersignature,
} from '#domain/statement/countersignature'
import { envelopeText, type Envelope } from '#domain/statement/dsse'
import { statementEnvelope } from '#domain/statement/statement'
import { unlessInterested, whyNot } from '#domain/trust/approvals'
import { countersigningOf, needsCountersignature, type EmergencyRecord } from '#domain/trust/countersigning'
import type { VerifiedSigner } from '#domain/trust/judgement'
import type { Host } from '#machine/host'
import { recordedAttempt } from '#machine/ledger/ledger-file'
import { approverOf } from '#tools/ssh/judge-approvals'
import { claimAttempt } from '../attempt/claim-attempt.ts'
import { countersignedText, emergencyState, keepCountersigned, receiptsOf } from '../attempt/countersigned.ts'
import { requireExpectedHost } from '../attempt/expect-host.ts'
import { signStatement } from '../attempt/sign-record.ts'
import { requireTrustedPlaces } from '../open-host.ts'
import { signerFiles } from '../release/verify-signature.ts'

/**
 * Checks a countersignature of an emergency release as an approval is checked, and keeps it with the time at which it came, signed by the
 * host. The record stays as it is. Idempotent by the key that signed. `keyFolder` is where sshd has its keys.
 *
 * Throws InputError `statement-invalid` for a malformed one, or one of something else; HostError `not-awaiting` for an attempt that is not
 * an emergency release, and `not-approved` for a person whose countersignature does not count.
 */
export async function countersign(host: Host, request: CountersignRequest, keyFolder?: string): Promise<CountersignResult> {
  await requireExpectedHost(host, request.expectHost)
  await requireTrustedPlaces(host)
  const record = await emergencyRecord(host, request.attempt)
  const read = readCountersignature(request.countersignature)
  requireAbout(read.predicate, record)
  return claimAttempt(host, request.attempt, () => accept({ host, record, keyFolder }, read.envelope, request.countersignature))
}

interface Countersigning {
  readonly host: Host
  readonly record: EmergencyRecord
  readonly keyFolder: string | undefined
}

async function accept(countersigning: Countersigning, envelope: Envelope, text: string): Promise<CountersignResult> {
  const { host, record } = countersigning
  const signer = await requireCountersigner(host, record, envelope)
  const before = await receiptsOf(host, record)
  const answer = (receipts: readonly Countersigned[], isNew: boolean): CountersignResult => ({
    host: host.name,
    application: host.application,
    isNew,
    emergency: emergencyState(record, receipts),
  })
  const missing = (receipts: readonly Countersigned[]) => countersigningOf(record, receipts, new Date()).missing
  const isKnown = before.some(({ countersigner }) => countersigner.fingerprint === signer.fingerprint)
  if (isKnown || missing(before) === 0) return answer(before, false)
  const { principals, fingerprint } = signer
  const receipt: Countersigned = {
    ...attemptFacts(record),
    receivedAt: new Date().toISOString(),
    countersigner: { principals: principals.slice(0, 64), fingerprint },
    countersignature: text,
  }
  const after = [...before, receipt]
  if (missing(after) === missing(before)) throw refused(host, 'is by a person who has approved or countersigned this release already')
  await keep(countersigning, receipt)
  return answer(after, true)
}

async function emergencyRecord(host: Host, attempt: string): Promise<EmergencyRecord> {
  const record = await recordedAttempt(host, attempt, true)
  if (record !== undefined && needsCountersignature(record)) return record
  const what = record === undefined ? 'is not in the ledger' : 'is not an emergency release'
  throw new HostError('not-awaiting', `The attempt ${attempt} ${what} of ${host.name}.`, {
    host: host.name,
    hint: 'Run "grind-to-prod status", which lists the emergency releases that are not countersigned.',
  })
}

/** Compares a countersignature with the record that it must be of. */
function requireAbout(predicate: Countersignature, record: EmergencyRecord): void {
  const other = otherFact(predicate, record)
  if (other === undefined) return
  throw new InputError('statement-invalid', `The countersignature has another ${other} than the record of attempt ${record.attempt}.`, {
    hint: 'Countersign again.',
  })
}

async function requireCountersigner(host: Host, record: EmergencyRecord, envelope: Envelope): Promise<VerifiedSigner> {
  const { trust } = host.paths
  const { allowedSignersFile, revokedKeysFile } = await signerFiles(host.name, trust)
  const keys = { allowedSignersFile, revokedKeysFile: revokedKeysFile ?? undefined, temporaryFolder: trust.temporary }
  const found = await approverOf(envelope, keys, host.runner)
  const result = unlessInterested(found, { signers: record.signers ?? [], actor: record.actor.name })
  if (typeof result !== 'string') return result
  throw refused(host, whyNot(result, { approvedAt: '' }))
}

function refused(host: Host, why: string): HostError {
  return new HostError('not-approved', `${host.name} does not accept this countersignature: it ${why}.`, {
    host: host.name,
    hint: 'Have another person countersign who may approve releases.',
  })
}

/** A receipt that is not signed would prove nothing later. */
async function keep({ host, record, keyFolder }: Countersigning, receipt: Countersigned): Promise<void> {
  const { attempt } = record
  const envelope = await signStatement(host, statementEnvelope(countersignedStatement(receipt)), { attempt, keyFolder })
  if (envelope === undefined) {
    throw new HostError('agent-failed', `${host.name} could not sign that it accepts the countersignature, so it was not kept.`, {
      host: host.name,
      hint: 'Fix what the warning names, and countersign again.',
    })
  }
  await keepCountersigned(host, attempt, `${(await countersignedText(host, attempt)) ?? ''}${envelopeText(envelope)}`)
}
