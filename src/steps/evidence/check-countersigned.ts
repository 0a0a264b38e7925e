import { personOf, quote } from '#domain/errors/quote'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unreadableFile } from '#domain/errors/catalogue'
import { isKnownError } from '#domain/errors/errors'
import { reasonOf } from '#domain/errors/reason-of'
import type { SignerList } from '#domain/evidence/allowed-signers'
import type { Check } from '#domain/evidence/check'
import type { AttemptRecord } from '#domain/protocol/record'
import {
  countersignedFile,
  otherFact,
  readCountersignature,
  readCountersigned,
  type Countersigned,
  type Read,
} from '#domain/statement/countersignature'
import { signedBytesOf } from '#domain/statement/dsse'
import { sshSignatureOf } from '#domain/statement/sshsig'
import { unlessInterested, whyNot } from '#domain/trust/approvals'
import { countersigningOf, needsCountersignature, type EmergencyRecord } from '#domain/trust/countersigning'
import { COUNTERSIGNED_LIMIT_BYTES } from '#domain/trust/emergency'
import type { HostKey } from '#domain/trust/host-keys'
import { STATEMENT_NAMESPACE } from '#domain/trust/namespaces'
import { readLimited } from '#tools/files/read-limited'
import type { Runner } from '#tools/run/runner'
import { approverOf } from '#tools/ssh/judge-approvals'
import type { KeptRecord } from './check-record.ts'
import { byHost } from './folder/check-records.ts'

/** The record of an attempt, what is here of its countersignatures, and what they are checked with. */
export interface CountersignedToCheck {
  readonly record: AttemptRecord
  readonly recordFile: string
  /** The file of the host's receipts, and its text; undefined when it is not here. */
  readonly file: string
  readonly text: string | undefined
  /** Undefined or empty when no key of the host is known. */
  readonly hostKeys: readonly HostKey[] | undefined
  /** Undefined when it is unknown who may countersign. */
  readonly allowedSignersFile: string | undefined
  readonly revokedKeysFile?: string | undefined
  readonly list?: SignerList | undefined
  readonly now: Date
}

/**
 * Checks that people countersigned an emergency release, and in time. No check for another attempt without countersignatures.
 */
export async function checkCountersigned(asked: CountersignedToCheck, runner: Runner): Promise<Check[]> {
  const { record, recordFile, file, text, allowedSignersFile } = asked
  if (!needsCountersignature(record) && text === undefined) return []
  const keyFile = allowedSignersFile === undefined ? [] : [allowedSignersFile]
  const restsOn = [recordFile, file, ...(text === undefined ? [] : keyFile)]
  const common = { check: 'countersignatures', restsOn, vouchedBy: 'host' } as const
  const failed = (statement: string): Check[] => [{ ...common, outcome: 'failed', statement, vouchedBy: 'none' }]
  if (!needsCountersignature(record)) return failed(`The attempt ${record.attempt} is not an emergency release, and has countersignatures.`)
  try {
    const receipts = readCountersigned(text ?? '')
    const problem = await firstProblem({ ...asked, record }, receipts, runner)
    if (problem !== undefined) return 'open' in problem ? [{ ...common, ...notProvable(problem.open) }] : failed(problem.failed)
    const result = resultOf(record, receipts, asked.now)
    return [{ ...common, ...result, ...(result.outcome === 'passed' ? {} : { vouchedBy: 'none' }) }]
  } catch (error) {
    if (!isKnownError(error)) throw error
    return failed(`The countersignatures of attempt ${record.attempt} are not valid: ${reasonOf(error)}`)
  }
}

type Result = Pick<Check, 'outcome' | 'statement' | 'hint'>

function notProvable(statement: string): Result & Pick<Check, 'vouchedBy'> {
  return { outcome: 'not-provable', statement, hint: "Give the host's keys, and the list of signers.", vouchedBy: 'none' }
}

/** Returns what is true of an emergency release by the receipts, which are good. */
function resultOf(record: EmergencyRecord, receipts: readonly Read<Countersigned>[], now: Date): Result {
  const { releaseId, attempt, host, emergency } = record
  const own = receipts.map(({ predicate }) => predicate)
  const { missing, completedAt, isOverdue } = countersigningOf(record, own, now)
  const what = `The emergency release ${releaseId.slice(0, 12)} on ${host} (attempt ${attempt}, ${quote(emergency.reason, 600)})`
  const names = own.map(
    ({ countersigner, receivedAt }) => `${personOf(countersigner.principals)} (${countersigner.fingerprint}, ${receivedAt})`,
  )
  const by = names.length === 0 ? '' : `; signed so far: ${names.join(', ')}`
  if (completedAt !== null && missing === 0) {
    if (!isOverdue) return { outcome: 'passed', statement: `${what} was countersigned in time, by ${names.join(', ')}.` }
    return { outcome: 'failed', statement: `${what} was countersigned at ${completedAt}, after ${emergency.countersignBy}: too late.` }
  }
  const hint = 'Have it countersigned with "grind-to-prod countersign", or give the ledger of the host from after that.'
  if (isOverdue) return { outcome: 'failed', statement: `${what} was not countersigned by ${emergency.countersignBy}${by}.`, hint }
  return {
    outcome: 'not-provable',
    statement: `${what} is not countersigned yet, and has time until ${emergency.countersignBy}${by}.`,
    hint,
  }
}

/** Returns where the countersignatures of a record are that is not in a folder of evidence: beside it. */
export function countersignedBeside({ record, file }: Pick<KeptRecord, 'record' | 'file'>): string {
  return join(dirname(file), countersignedFile(record.attempt))
}

/** Checks the countersignatures beside a record. */
export async function checkCountersignedBeside(
  kept: Pick<KeptRecord, 'record' | 'file'>,
  keys: Pick<CountersignedToCheck, 'hostKeys' | 'allowedSignersFile' | 'revokedKeysFile'>,
  runner: Runner,
): Promise<Check[]> {
  const file = countersignedBeside(kept)
  const text = await readLimited(file, COUNTERSIGNED_LIMIT_BYTES).catch((cause: unknown) => {
    throw unreadableFile('file of countersignatures', file, cause)
  })
  return checkCountersigned({ record: kept.record, recordFile: kept.file, file, text, ...keys, now: new Date() }, runner)
}

/** What is wrong, or cannot be proved without more keys. */
type Problem = { readonly failed: string } | { readonly open: string }

type ToCheck = CountersignedToCheck & { readonly record: EmergencyRecord }

async function firstProblem(asked: ToCheck, receipts: readonly Read<Countersigned>[], runner: Runner): Promise<Problem | undefined> {
  for (const [index, receipt] of receipts.entries()) {
    const begin = `Countersignature ${index + 1} of attempt ${asked.record.attempt}`
    const problem = (await receiptProblem(asked, receipt)) ?? (await countersignerProblem(asked, receipt.predicate, runner))
    if (problem !== undefined) return 'open' in problem ? { open: `${begin} ${problem.open}.` } : { failed: `${begin} ${problem.failed}.` }
  }
  return undefined
}

/** Checks what the host states: that it is about this record, and that the host signed it. */
async function receiptProblem(
  { record, hostKeys = [] }: ToCheck,
  { envelope, predicate }: Read<Countersigned>,
): Promise<Problem | undefined> {
  const other = otherFact(predicate, record)
  if (other !== undefined) return { failed: `has another ${other} than the record` }
  const [first, ...more] = envelope.signatures
  const signature = first === undefined ? undefined : sshSignatureOf(first)
  if (signature === undefined || more.length > 0) return { failed: 'is not signed by the host that received it' }
  // A receipt is signed after its record: whether the key was replaced before it, its own time shows.
  const signed = { text: signedBytesOf(envelope), signature, namespace: STATEMENT_NAMESPACE, record: { finishedAt: predicate.receivedAt } }
  const by = await byHost(signed, hostKeys)
  if (by === 'replaced-key')
    return { failed: `is signed by a key of the host ${record.host} that was replaced before ${predicate.receivedAt}` }
  if (by === 'bad') return { failed: "does not match the host's signature" }
  if (by === 'host') return undefined
  return hostKeys.length === 0
    ? { open: 'is signed by an unknown host key' }
    : { failed: `is signed by a key that is not one of the host ${record.host}` }
}

/** Checks what the person signed, with the keys that were valid when it came. */
async function countersignerProblem(asked: ToCheck, receipt: Countersigned, runner: Runner): Promise<Problem | undefined> {
  const { record, allowedSignersFile, revokedKeysFile, list } = asked
  const { envelope, predicate } = readCountersignature(receipt.countersignature)
  const other = otherFact(predicate, record)
  if (other !== undefined) return { failed: `is by a person who signed another ${other} than the record has` }
  if (allowedSignersFile === undefined) return { open: 'is by a person who cannot be verified without the allowed signers' }
  const keys = { allowedSignersFile, revokedKeysFile, list, at: new Date(receipt.receivedAt), temporaryFolder: tmpdir() }
  const found = await approverOf(envelope, keys, runner)
  const result = unlessInterested(found, { signers: record.signers ?? [], actor: record.actor.name })
  if (typeof result === 'string') return { failed: whyNot(result, { approvedAt: predicate.countersignedAt }) }
  const { principals, fingerprint } = receipt.countersigner
  const isSame = fingerprint === result.fingerprint && principals.every((name) => result.principals.includes(name))
  return isSame ? undefined : { failed: `is by ${personOf(result.principals)}, and the host names ${personOf(principals)}` }
}
