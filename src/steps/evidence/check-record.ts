import { KEY_MISSING, type Check } from '#domain/evidence/check'
import { InputError } from '#domain/errors/errors'
import { keysOfHost, parseKnownHosts } from '#domain/evidence/known-hosts'
import { isHostName } from '#domain/evidence/layout'
import { followRotations, type HostKeyChain } from '#domain/evidence/host-key-chain'
import { personOf, quote } from '#domain/errors/quote'
import { recordInvalid, unreadableFile } from '#domain/errors/catalogue'
import { canonicalRecord } from '#domain/manifest/canonical'
import type { Manifest } from '#domain/manifest/schema'
import { loose } from '#domain/protocol/loose'
import { RECORD_LIMIT_BYTES, recordSchema, type AttemptRecord } from '#domain/protocol/record'
import { parseHostKeys, type HostKey } from '#domain/trust/host-keys'
import type { VerifiedSigner } from '#domain/trust/judgement'
import { followed } from '#tools/files/followed'
import { readLimited } from '#tools/files/read-limited'
import type { Runner } from '#tools/run/runner'
import type { PinnedHosts } from '../config/pinned-hosts.ts'
import { readRevokedKeys } from './known-keys.ts'
import { verifyRecordSignature, type RecordSigner } from './verify-record-signature.ts'
import { readLedgerHeader } from './walk-ledger-file.ts'
import { parseLimitedJson } from '#domain/protocol/limited-json'

/** Most bytes that are read of a host's public keys. */
const HOST_KEYS_LIMIT_BYTES = 1024 * 1024

export interface VerifyRecordOptions {
  /** The record of an attempt, as a run keeps it. */
  readonly recordFile: string
  /** The host's ledger, or what `grind-to-prod ledger --json` printed of it. */
  readonly ledgerFile?: string | undefined
  /** The host's public keys, or the one that its configuration pins: one of them must have signed the record. */
  readonly hostKeyFile?: string | undefined
  readonly pinnedHostKey?: string | undefined
  /** The keys of hosts that a configuration pins: without another key, that of the record's host counts. */
  readonly pinnedHosts?: PinnedHosts | undefined
  /** Keys that no longer count, also of hosts. */
  readonly revokedKeysFile?: string | undefined
  /** The host that the record must be of. */
  readonly expectedHost?: string | undefined
  /** Accept a record without a signature by a known host key; its content is then not provable. */
  readonly allowUnsigned?: boolean
}

/** A record as it was read: only what is in its canonical bytes may have been signed. */
export interface KeptRecord {
  readonly file: string
  readonly record: AttemptRecord
  /** The whole text of the file. */
  readonly text: string
  /** Parts of the file that the host did not write. */
  readonly additions: readonly string[]
}

/** Reads a record. Throws InputError `file-unreadable` or `record-invalid`. */
export async function readRecord(file: string): Promise<KeptRecord> {
  const text = await read(file, RECORD_LIMIT_BYTES, 'record')
  let value: unknown
  try {
    value = parseLimitedJson(text)
  } catch (cause) {
    throw recordInvalid(file, cause)
  }
  const whole = typeof value === 'object' && value !== null ? value : {}
  // A run adds what gates made of it; the rest is as the host wrote it.
  const { promote: added, ...own } = { promote: undefined, ...whole }
  const record = loose(recordSchema).safeParse(own)
  if (!record.success) throw recordInvalid(file, record.error)
  return { file, record: record.data, text, additions: added === undefined ? [] : ['promote'] }
}

/** The release that a record must be of. */
export interface RecordedRelease {
  readonly releaseId: string
  readonly manifest: Manifest
}

/** Checks that a record is of the release, of the expected host, and not older than the commit. */
export function checkRecord({ file, record }: KeptRecord, release: RecordedRelease, expectedHost: string | undefined): Check[] {
  const { application, source } = release.manifest
  const common = { restsOn: [file], vouchedBy: 'host' } as const
  const problem = releaseProblem(record, release)
  const checks: Check[] = [
    problem === undefined
      ? {
          ...common,
          check: 'record',
          outcome: 'passed',
          statement: `The record is of this release: ${record.verb} of ${application} on ${record.host} at ${record.finishedAt} ended ${record.verdict} (${quote(record.reason, 400)}).`,
        }
      : { ...common, check: 'record', outcome: 'failed', statement: `The record ${problem}.` },
  ]
  if (expectedHost !== undefined) {
    const isExpected = record.host === expectedHost
    const statement = isExpected
      ? `The record is of ${record.host}.`
      : `The record is of ${plainId(record.host)}, and not of ${expectedHost}.`
    checks.push({ ...common, check: 'record-host', outcome: isExpected ? 'passed' : 'failed', statement })
  }
  const isOlder = Date.parse(record.startedAt) < Date.parse(source.commitTime)
  checks.push({
    ...common,
    check: 'record-time',
    outcome: isOlder ? 'failed' : 'passed',
    statement: `The attempt began at ${record.startedAt}, ${isOlder ? 'before' : 'after'} the commit of ${source.commitTime}.`,
  })
  return checks
}

/** The id of a release or the name of a host is shown as it is, and what else is in a record in its place as a text. */
function plainId(id: string): string {
  return isHostName(id) ? id : quote(id, 140)
}

function releaseProblem(record: AttemptRecord, { releaseId, manifest: { application } }: RecordedRelease): string | undefined {
  if (record.application !== application || record.releaseId !== releaseId)
    return `is of release ${plainId(record.releaseId)} of ${record.application}, and not of ${releaseId} of ${application}`
  // A host records, and signs, also what made nothing current, such as a change of its role, with the release that was so then.
  if (record.verb !== 'apply' && record.verb !== 'rollback') return `has the verb ${record.verb}, which does not release anything`
  return undefined
}

/**
 * Checks that the signers whom the host accepted are those that are found here, by their keys and their names. They are undefined where it
 * is unknown who may sign.
 */
export function checkRecordSigners(
  { file, record }: KeptRecord,
  found: readonly VerifiedSigner[] | undefined,
  signatureFile: string,
): Check[] {
  const common = { check: 'record-signers', restsOn: [file, signatureFile], vouchedBy: 'host' } as const
  const { signers } = record
  if (signers === undefined) {
    // A rollback goes to a release that an apply on the same host brought there.
    if (record.verb !== 'apply')
      return [
        {
          ...common,
          outcome: 'not-provable',
          statement: 'The record of a rollback does not name the signers that the host accepted for the release.',
        },
      ]
    return [
      {
        ...common,
        outcome: 'failed',
        statement: 'The record of an apply names the signers that the host accepted, and this one does not.',
      },
    ]
  }
  if (found !== undefined) return [{ ...common, ...comparedSigners(signers, found) }]
  const statement = `The host accepted the signatures of ${signerNames(signers)}, and it is unknown here who may sign.`
  return [{ ...common, outcome: 'not-provable', statement, hint: 'Give the list of signers with the option "allowed-signers".' }]
}

/** Compares the signers whom the host accepted with those that are found here. */
function comparedSigners(
  signers: NonNullable<AttemptRecord['signers']>,
  found: readonly VerifiedSigner[],
): Pick<Check, 'outcome' | 'statement' | 'hint'> {
  const missing = signers.filter(
    ({ fingerprint, principals }) =>
      !found.some((one) => one.fingerprint === fingerprint && principals.every((name) => one.principals.includes(name))),
  )
  if (missing.length === 0 && signers.length > 0)
    return { outcome: 'passed', statement: `The host accepted the signatures of ${signerNames(signers)}, and all are found here.` }
  const here = found.filter(({ fingerprint }) => signers.some((one) => one.fingerprint === fingerprint))
  return {
    outcome: 'failed',
    statement: `The host accepted the signatures of ${signerNames(signers)}; of these, found here by key and name: ${signerNames(here.filter((one) => !missing.some(({ fingerprint }) => fingerprint === one.fingerprint)))}.`,
    hint: 'Give the manifest.sig that was released, and the allowed_signers of the host at that time.',
  }
}

function signerNames(signers: readonly Pick<VerifiedSigner, 'principals' | 'fingerprint'>[]): string {
  return signers.map(({ principals, fingerprint }) => `${personOf(principals)} (${fingerprint})`).join(', ') || 'none'
}

/** Checks the host's signature of a record. Throws InputError `key-invalid` for a host key that is none. */
export async function checkRecordSignature(
  kept: KeptRecord,
  options: VerifyRecordOptions,
  runner: Runner,
): Promise<{ readonly check: Check; readonly signer: RecordSigner | null }> {
  const common = { check: 'record-signature', restsOn: [kept.file, `${kept.file}.sig`], vouchedBy: 'host' } as const
  const hostKeys = (await hostKeysOf(options, kept.record))?.keys
  let signer: RecordSigner | null
  try {
    signer = await verifyRecordSignature({ record: kept.record, recordFile: kept.file, hostKeys }, runner)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return {
      check: { ...common, outcome: 'failed', statement: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) },
      signer: null,
    }
  }
  if (signer !== null) {
    const problem = bytesProblem(kept)
    if (problem !== undefined) return { check: { ...common, outcome: 'failed', statement: problem }, signer: null }
    if (signer.isHostKey) {
      const statement = `The record is signed by the host's key ${signer.keyType} ${signer.fingerprint}.`
      return { check: { ...common, outcome: 'passed', statement }, signer }
    }
  }
  return { check: unvouched(common, signer, options.allowUnsigned === true), signer }
}

/** What a program reads of a signed file must be what was signed: all of it, to the byte. */
function bytesProblem({ record, text, additions }: KeptRecord): string | undefined {
  if (additions.length > 0) return `The record has the part ${additions.join(', ')}, which the host did not sign.`
  if (text === canonicalRecord(record)) return undefined
  return 'The record is not written as the host signed it: other spaces, spellings or keys were put in.'
}

function unvouched(common: Pick<Check, 'check' | 'restsOn'>, signer: RecordSigner | null, isAllowed: boolean): Check {
  const statement =
    signer === null
      ? 'The record is not signed: anyone can write such a record.'
      : `The record is signed by ${signer.keyType} ${signer.fingerprint}, and whether that is the host's key is unknown: anyone can sign a record.`
  const hint = 'Give the host\'s public key with the option "host-key" or "host", or accept that with the option "allow-unsigned".'
  if (isAllowed) return { ...common, vouchedBy: 'none', outcome: 'not-provable', statement, hint }
  return { ...common, vouchedBy: 'none', outcome: 'failed', ...(signer === null ? {} : { reason: KEY_MISSING }), statement, hint }
}

/**
 * Returns the keys of a record's host that were given, with those that they name as their successors in the ledger that was given;
 * undefined when none were given. Throws InputError `key-invalid` or `file-unreadable`.
 */
export async function hostKeysOf(options: VerifyRecordOptions, { host, application }: AttemptRecord): Promise<HostKeyChain | undefined> {
  const given = (await givenHostKeys(options)) ?? pinnedKeysOf(options, host)
  if (given === undefined) return undefined
  const revoked = await readRevokedKeys(options.revokedKeysFile)
  const known = given.filter(({ fingerprint }) => !revoked.has(fingerprint))
  const header = options.ledgerFile === undefined ? undefined : await readLedgerHeader(options.ledgerFile)
  return followRotations({ host, application, known, revoked, rotations: header?.keyRotations ?? [] })
}

function pinnedKeysOf({ pinnedHosts }: VerifyRecordOptions, host: string): HostKey[] | undefined {
  const keys = pinnedHosts === undefined ? [] : keysOfHost(parseKnownHosts(pinnedHosts.text), host)
  return keys.length === 0 ? undefined : keys
}

async function givenHostKeys({ hostKeyFile, pinnedHostKey }: VerifyRecordOptions): Promise<HostKey[] | undefined> {
  if (hostKeyFile === undefined && pinnedHostKey === undefined) return undefined
  const keys = parseHostKeys(hostKeyFile === undefined ? pinnedHostKey! : await read(hostKeyFile, HOST_KEYS_LIMIT_BYTES, 'host key'))
  if (typeof keys === 'string') throw new InputError('key-invalid', `The host key ${quote(hostKeyFile ?? pinnedHostKey!)} ${keys}.`)
  return keys
}

async function read(file: string, limit: number, what: string): Promise<string> {
  const text = await readLimited(await followed(file), limit).catch((cause: unknown) => {
    throw unreadableFile(what, file, cause)
  })
  if (text === undefined) throw unreadableFile(what, file)
  return text
}
