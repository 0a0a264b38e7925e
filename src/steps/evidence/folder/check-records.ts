import { isKnownError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import type { Check, CheckName } from '#domain/evidence/check'
import { isSignatureOf } from '#domain/evidence/ssh-signature'
import { canonicalRecord } from '#domain/manifest/canonical'
import { loose } from '#domain/protocol/loose'
import { RECORD_LIMIT_BYTES, recordSchema, STATEMENT_LIMIT_BYTES, type AttemptRecord } from '#domain/protocol/record'
import { deploymentOf, type Deployment } from '#domain/statement/deployment'
import { parseEnvelope, signedBytesOf } from '#domain/statement/dsse'
import { sshSignatureOf } from '#domain/statement/sshsig'
import { RECORD_NAMESPACE, STATEMENT_NAMESPACE } from '#domain/trust/namespaces'
import { statementOf, type Statement } from '#domain/statement/statement'
import { isReplacedBefore, type HostKey } from '#domain/trust/host-keys'
import { parseSignatures, SIGNATURE_LIMIT_BYTES, type Signature } from '#domain/trust/signature'
import { readLimited } from '#tools/files/read-limited'
import { inTurns } from '../../in-turns.ts'
import type { EvidenceFile, HostFiles, RecordFiles } from './find-evidence.ts'
import { parseLimitedJson } from '#domain/protocol/limited-json'

/**
 * What signed a text: a key of the host, one that was replaced before, another key, none, or the text is not what was signed.
 */
export type HostSignature = 'host' | 'replaced-key' | 'other-key' | 'none' | 'bad'

/** A record that was read, and what was signed of it. */
export interface ReadRecord {
  readonly files: RecordFiles
  readonly record: AttemptRecord
  /** Its canonical form, which the ledger must contain. */
  readonly text: string
  readonly signature: HostSignature
  /** The fingerprint of the key that signed it. */
  readonly signer?: string
  /** What its statement is compared with: the record that is in it, too, is not kept. */
  readonly deployment?: {
    readonly deployment: Pick<Deployment, 'host' | 'recordSha256' | 'snapshots'>
    readonly statement: Pick<Statement, 'subject'>
    readonly signature: HostSignature
    readonly signer?: string
  }
}

/** The records of a host, and what is wrong with those that are not its records. */
export interface ReadRecords {
  readonly records: readonly ReadRecord[]
  readonly checks: readonly Check[]
}

const readSchema = loose(recordSchema)

/** Reads the records of a host and verifies what the host signed of each. */
export async function readRecords({ host, records }: HostFiles, keys: readonly HostKey[] | undefined): Promise<ReadRecords> {
  const read: ReadRecord[] = []
  const checks: Check[] = []
  for (const one of await inTurns(records, (files) => readOne(host, files, keys))) {
    if (one.record !== undefined) read.push(one.record)
    checks.push(...one.checks)
  }
  return { records: read, checks }
}

async function readOne(
  host: string,
  files: RecordFiles,
  keys: readonly HostKey[] | undefined,
): Promise<{ readonly record?: ReadRecord; readonly checks: readonly Check[] }> {
  const failed = failing(host)
  const given = [files.record, files.signature, files.statement, files.timestamp].flatMap((file) => file ?? [])
  if (files.record === undefined) {
    const expected = `hosts/${host}/records/${files.attempt}.json`
    return {
      checks: [
        failed('record', `There is no record of attempt ${files.attempt} beside what is signed of it.`, [...given, { path: expected }]),
      ],
    }
  }
  const parsed = await parsedRecord(files.record)
  if (typeof parsed === 'string') return { checks: [failed('record', `${quote(files.record.path)} ${parsed}.`, [files.record])] }
  const { record, text } = parsed
  const checks: Check[] = []
  if (record.attempt !== files.attempt)
    checks.push(failed('record', `${quote(files.record.path)} is of attempt ${record.attempt}.`, [files.record]))
  if (record.host !== host)
    checks.push(failed('record-host', `${quote(files.record.path)} is of the host ${quote(record.host)}.`, [files.record]))
  if (text !== canonicalRecord(record))
    checks.push(
      failed('record-signature', `${quote(files.record.path)} is not written as a host writes it: it was edited.`, [files.record]),
    )
  const signed = await signatureOf({ text, file: files.signature, record }, keys)
  const stated = await readStatement(files, keys)
  if (typeof stated === 'string') checks.push(failed('deployment', `${quote(files.statement!.path)} ${stated}.`, [files.statement!]))
  return { record: { files, record, text, ...signed, ...(typeof stated === 'object' ? { deployment: stated } : {}) }, checks }
}

async function parsedRecord(file: EvidenceFile): Promise<{ readonly record: AttemptRecord; readonly text: string } | string> {
  try {
    const text = await readLimited(file.file, RECORD_LIMIT_BYTES)
    if (text === undefined) return 'cannot be read'
    const record = readSchema.safeParse(parseLimitedJson(text))
    return record.success ? { record: record.data, text } : 'is not a record of an attempt'
  } catch (error) {
    return error instanceof SyntaxError ? 'is not a record of an attempt' : `cannot be read (${reasonOf(error)})`
  }
}

interface SignedRecordText {
  readonly text: string
  readonly file: EvidenceFile | undefined
  readonly record: AttemptRecord
}

async function signatureOf(
  { text, file, record }: SignedRecordText,
  keys: readonly HostKey[] | undefined,
): Promise<Pick<ReadRecord, 'signature' | 'signer'>> {
  if (file === undefined) return { signature: 'none' }
  try {
    const armour = (await readLimited(file.file, SIGNATURE_LIMIT_BYTES)) ?? ''
    const [signature, ...more] = parseSignatures(armour)
    if (signature === undefined || more.length > 0) return { signature: 'bad' }
    return { signature: await byHost({ text, signature, namespace: RECORD_NAMESPACE, record }, keys), signer: signature.fingerprint }
  } catch {
    return { signature: 'bad' }
  }
}

interface SignedBytes {
  readonly text: string | Uint8Array
  readonly signature: Signature
  readonly namespace: string
  /** When it was signed: the place and the time of a record, or the time alone. */
  readonly record: Pick<AttemptRecord, 'ledger' | 'finishedAt'>
}

/** Returns what signed a text: a key of the host, one that was replaced before, or another. */
export async function byHost(
  { text, signature, namespace, record }: SignedBytes,
  keys: readonly HostKey[] | undefined,
): Promise<HostSignature> {
  if ((await isSignatureOf(signature, text, namespace)) !== true) return 'bad'
  const key = keys?.find(({ fingerprint }) => fingerprint === signature.fingerprint)
  if (key === undefined) return 'other-key'
  return isReplacedBefore(key, record) ? 'replaced-key' : 'host'
}

/** Reads the statement of a deployment; a text is what is wrong with it, as the end of a sentence that begins with the file. */
async function readStatement(
  { statement: file }: RecordFiles,
  keys: readonly HostKey[] | undefined,
): Promise<NonNullable<ReadRecord['deployment']> | string | undefined> {
  if (file === undefined) return undefined
  try {
    const text = await readLimited(file.file, STATEMENT_LIMIT_BYTES)
    if (text === undefined) return 'cannot be read'
    const envelope = parseEnvelope(text)
    const whole = statementOf(envelope)
    const { record, host, recordSha256, snapshots } = deploymentOf(whole)
    const [deployment, statement] = [{ host, recordSha256, snapshots }, { subject: whole.subject }]
    const [first] = envelope.signatures
    if (first === undefined) return { deployment, statement, signature: 'none' }
    const signature = sshSignatureOf(first)
    const bytes = signedBytesOf(envelope)
    const by = signature === undefined ? 'bad' : await byHost({ text: bytes, signature, namespace: STATEMENT_NAMESPACE, record }, keys)
    return { deployment, statement, signature: by, ...(signature === undefined ? {} : { signer: signature.fingerprint }) }
  } catch (error) {
    return isKnownError(error) ? `is not a good statement: ${error.message.replace(/\.$/, '')}` : `cannot be read (${reasonOf(error)})`
  }
}

/** Returns the maker of failed checks about a host. */
export function failing(host: string) {
  return (check: CheckName, statement: string, restsOn: readonly Pick<EvidenceFile, 'path'>[]): Check => ({
    check,
    about: host,
    outcome: 'failed',
    statement,
    restsOn: restsOn.map(({ path }) => path),
    vouchedBy: 'none',
  })
}
