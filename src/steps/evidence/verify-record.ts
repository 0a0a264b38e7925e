import type { Verdict } from '#domain/activation/verdict'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { readLimited } from '#tools/files/read-limited'
import { LEDGER_LIMIT_BYTES } from '#domain/ledger/chain'
import { holdsRecord, parseLedgerEvidence } from '#domain/ledger/evidence'
import { loose } from '#domain/protocol/loose'
import { recordSchema, type AttemptRecord } from '#domain/protocol/record'
import type { Runner } from '#tools/run/runner'
import { parseHostKeys, type HostKey } from '#domain/trust/host-keys'
import { verifyRecordSignature, type RecordSigner } from './verify-record-signature.ts'
import { unreadableFile } from '#domain/errors/catalogue'

/** Most bytes that are read of a record, and of a host's public keys. */
const RECORD_LIMIT_BYTES = 4 * 1024 * 1024
const HOST_KEYS_LIMIT_BYTES = 1024 * 1024

export interface VerifyRecordOptions {
  /** The record of an attempt, as a run keeps it. */
  readonly recordFile: string
  /** The host's ledger, or what `grind-to-prod ledger --json` printed of it. */
  readonly ledgerFile?: string | undefined
  /** The host's public keys, or the one that its configuration pins; with either, a record that is not signed by it is refused. */
  readonly hostKeyFile?: string | undefined
  readonly pinnedHostKey?: string | undefined
}

export interface VerifiedRecord {
  readonly host: string
  readonly verb: AttemptRecord['verb']
  readonly verdict: Verdict
  readonly attempt: string
  readonly finishedAt: string
  readonly actor: AttemptRecord['actor']
  /** False when no ledger was given. */
  readonly ledgerChecked: boolean
  /** Null when the record is not signed. */
  readonly signer: RecordSigner | null
}

/** What the record must be of: a release whose signatures were found good. */
export interface RecordedRelease {
  readonly releaseId: string
  readonly application: string
  readonly signers: readonly { readonly fingerprint: string }[]
}

/**
 * Verifies a host's record against its release, against the host's signature beside it, and against the host's ledger. Throws InputError
 * `record-invalid` for an unreadable file, and `record-refused` for a record of something else, accepted for other signatures, changed
 * after the host signed it, or not in the ledger.
 */
export async function verifyRecord(options: VerifyRecordOptions, release: RecordedRelease, runner: Runner): Promise<VerifiedRecord> {
  const { recordFile, ledgerFile } = options
  const record = parseRecord(await read(recordFile, RECORD_LIMIT_BYTES, 'record'), recordFile)
  if (record.application !== release.application || record.releaseId !== release.releaseId) {
    throw refusedRecord(
      recordFile,
      `is of release ${record.releaseId} of ${record.application}, and not of ${release.releaseId} of ${release.application}`,
    )
  }
  // A host records, and signs, also what made nothing current, such as a change of its role, with the release that was so then.
  if (record.verb !== 'apply' && record.verb !== 'rollback')
    throw refusedRecord(recordFile, `has the verb ${record.verb}, which does not release anything`)
  const accepted = record.signers?.map(({ fingerprint }) => fingerprint)
  if (accepted !== undefined && !release.signers.some(({ fingerprint }) => accepted.includes(fingerprint))) {
    throw refusedRecord(
      recordFile,
      `lists signatures by ${accepted.join(', ') || 'none'} for which ${record.host} accepted the release, but none of them is valid here`,
    )
  }
  const signer = await verifyRecordSignature({ record, recordFile, hostKeys: await hostKeysOf(options) }, runner)
  if (ledgerFile !== undefined) await requireInLedger(record, recordFile, ledgerFile)
  const { host, verb, verdict, attempt, finishedAt, actor } = record
  return { host, verb, verdict, attempt, finishedAt, actor, ledgerChecked: ledgerFile !== undefined, signer }
}

async function hostKeysOf({ hostKeyFile, pinnedHostKey }: VerifyRecordOptions): Promise<HostKey[] | undefined> {
  if (hostKeyFile === undefined && pinnedHostKey === undefined) return undefined
  const keys = parseHostKeys(hostKeyFile === undefined ? pinnedHostKey! : await read(hostKeyFile, HOST_KEYS_LIMIT_BYTES, 'host key'))
  if (typeof keys === 'string') throw new InputError('key-invalid', `The host key ${quote(hostKeyFile ?? pinnedHostKey!)} ${keys}.`)
  return keys
}

async function requireInLedger(record: AttemptRecord, recordFile: string, ledgerFile: string): Promise<void> {
  const ledger = parseLedgerEvidence(await read(ledgerFile, LEDGER_LIMIT_BYTES, 'ledger'))
  if (ledger === undefined) {
    throw new InputError('record-invalid', `${quote(ledgerFile)} is not a ledger.`, {
      hint: `Give the host's ledger.ndjson, or the output of "grind-to-prod ledger ${record.host} --json".`,
    })
  }
  if (ledger.brokenAt !== null) {
    throw refusedRecord(ledgerFile, `was changed after the host wrote it: its hash chain is broken at line ${ledger.brokenAt}`)
  }
  if (!holdsRecord(ledger, record)) {
    throw refusedRecord(
      recordFile,
      `is not in the ledger ${quote(ledgerFile)}: it was changed, or the ledger is another host's or incomplete`,
    )
  }
}

/** A run adds to the host's record what gates made of it, below `promote`; the rest is as the host wrote it. */
function parseRecord(text: string, file: string): AttemptRecord {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw noRecord(file, cause)
  }
  const { promote: _added, ...own } =
    typeof value === 'object' && value !== null ? { promote: undefined, ...value } : { promote: undefined }
  const record = loose(recordSchema).safeParse(own)
  if (!record.success) throw noRecord(file, record.error)
  return record.data
}

function noRecord(file: string, cause: unknown): InputError {
  return new InputError('record-invalid', `${quote(file)} is not a record of an attempt.`, {
    hint: 'Give the record-….json or host-record-….json that promote or rollback kept.',
    cause,
  })
}

async function read(file: string, limit: number, what: string): Promise<string> {
  const text = await readLimited(file, limit).catch((cause: unknown) => {
    throw unreadableFile(what, file, cause)
  })
  if (text === undefined) throw unreadableFile(what, file)
  return text
}

function refusedRecord(file: string, what: string): InputError {
  return new InputError('record-refused', `${quote(file)} ${what}.`, { hint: 'Compare it with the ledger on the host itself.' })
}
