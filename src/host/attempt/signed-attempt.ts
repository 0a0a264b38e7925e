import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { canonicalRecord } from '#domain/manifest/canonical'
import { parseManifest } from '#domain/manifest/parse'
import { releaseId } from '#domain/manifest/release-id'
import { MANIFEST_LIMIT_BYTES, type Manifest } from '#domain/manifest/schema'
import { signatureTextSchema } from '#domain/protocol/requests'
import { STATEMENT_LIMIT_BYTES, type AttemptRecord } from '#domain/protocol/record'
import { VERSION } from '#domain/protocol/version'
import { warn } from '#domain/report/event'
import { reasonOf } from '#domain/errors/reason-of'
import { deploymentOf, deploymentStatement, recordDigest, type Deployment } from '#domain/statement/deployment'
import { envelopeText, parseEnvelope } from '#domain/statement/dsse'
import { statementEnvelope, statementOf } from '#domain/statement/statement'
import { sshSignatureOf } from '#domain/statement/sshsig'
import { parseSignatures, SIGNATURE_LIMIT_BYTES } from '#domain/trust/signature'
import type { Host } from '#machine/host'
import { lastRecord } from '#machine/ledger/ledger-file'
import { generationManifest } from '#machine/release/generation'
import { readMachineId } from '#tools/files/machine-id'
import { readLimited } from '#tools/files/read-limited'
import { writeShared } from '#tools/files/write-shared'
import { awaitSnapshot } from './awaited-snapshot.ts'
import { noteHostKey } from './host-keys.ts'
import { signRecord, signStatement } from './sign-record.ts'
import { takenSnapshots } from './taken-snapshots.ts'

/** What a host states of an attempt, signed by its own ssh key. Each is absent where it could not be signed. */
export interface SignedAttempt {
  /** Of the record's canonical JSON. */
  readonly signature?: string
  /** The text of a DSSE envelope. */
  readonly statement?: string
}

/**
 * Returns the signature and the statement of an attempt: those that the host keeps, or else new ones, which it keeps from then on if the
 * ledger has the record. The statement of the newest attempt is made again when a snapshot was taken since, because it names that one too.
 * Best effort: the record is durable, and nothing depends on this.
 */
export async function signedAttempt(host: Host, record: AttemptRecord, keyFolder?: string): Promise<SignedAttempt> {
  const kept = await keptSigned(host, record)
  if (kept !== undefined) {
    const { signature, statement } = kept
    if (!(await hasNewSnapshot(host, record, kept.snapshots))) return { signature, statement }
    const restated = await stated(host, record, keyFolder)
    // What cannot sign now has signed this earlier.
    if (restated === undefined) return { signature, statement }
    if (isSignedAlike(signature, restated)) return keep(host, record, { signature, statement: restated })
  }
  const signature = await signRecord(host, record, keyFolder)
  // What cannot sign the record cannot sign its statement.
  if (signature === undefined) return {}
  if (record.ledger !== undefined) {
    await noteHostKey(host, { armour: signature, attempt: record.attempt })
    await awaitSnapshot(host, record.attempt)
  }
  const statement = await stated(host, record, keyFolder)
  const signed = { signature, ...(statement === undefined ? {} : { statement }) }
  return record.ledger === undefined ? signed : keep(host, record, signed)
}

/** True for a record and a statement that the same key signed: the signature of a record that did not change stays then. */
function isSignedAlike(signature: string, statement: string): boolean {
  const [ofRecord] = parseSignatures(signature)
  const [ofStatement] = parseEnvelope(statement).signatures
  return ofRecord !== undefined && ofStatement !== undefined && ofRecord.fingerprint === sshSignatureOf(ofStatement)?.fingerprint
}

/** Returns what the host signed of an attempt earlier, and keeps; nothing new. */
export async function signedBefore(host: Host, record: AttemptRecord): Promise<SignedAttempt> {
  const kept = await keptSigned(host, record)
  return kept === undefined ? {} : { signature: kept.signature, statement: kept.statement }
}

interface KeptSigned extends Required<SignedAttempt>, Pick<Deployment, 'snapshots'> {}

/** Returns what the host keeps of this very record; undefined when that is not all. */
function keptSigned(host: Host, record: AttemptRecord): Promise<KeptSigned | undefined> {
  return readSigned(host, record).catch(() => undefined)
}

async function readSigned(host: Host, record: AttemptRecord): Promise<KeptSigned | undefined> {
  const files = filesOf(host, record)
  const [signature, statement] = await Promise.all([
    readLimited(files.signature, SIGNATURE_LIMIT_BYTES),
    readLimited(files.statement, STATEMENT_LIMIT_BYTES),
  ])
  if (signature === undefined || statement === undefined || !signatureTextSchema.safeParse(signature).success) return undefined
  const { recordSha256, snapshots } = deploymentOf(statementOf(parseEnvelope(statement)))
  return recordSha256 === recordDigest(record) ? { signature, statement, snapshots } : undefined
}

async function hasNewSnapshot(host: Host, { attempt }: AttemptRecord, named: Deployment['snapshots']): Promise<boolean> {
  const newest = (await takenSnapshots(host)).at(-1)
  if (newest === undefined || named.some(({ sha256 }) => sha256 === newest.sha256)) return false
  return (await lastRecord(host).catch(() => undefined))?.attempt === attempt
}

async function stated(host: Host, record: AttemptRecord, keyFolder: string | undefined): Promise<string | undefined> {
  const facts = {
    record,
    manifest: await manifestOf(host, record.releaseId),
    machineId: (await readMachineId()) || null,
    versions: { agent: VERSION, node: process.versions.node },
    snapshots: await takenSnapshots(host),
  }
  const envelope = await signStatement(host, statementEnvelope(deploymentStatement(facts)), { attempt: record.attempt, keyFolder })
  const text = envelope === undefined ? undefined : envelopeText(envelope)
  return text === undefined || text.length > STATEMENT_LIMIT_BYTES ? undefined : text
}

/** Reads the manifest of a release that the host keeps, or kept until it was pruned. */
async function manifestOf(host: Host, id: string): Promise<Manifest | undefined> {
  const kept = await generationManifest(host, id).catch(() => null)
  if (kept !== null) return kept.manifest
  try {
    const text = await readLimited(join(host.paths.backups, `${id}.json`), MANIFEST_LIMIT_BYTES)
    return text !== undefined && releaseId(text) === id ? parseManifest(Buffer.from(text)) : undefined
  } catch {
    return undefined
  }
}

const MODE = 0o600

/** Keeps what the host signed, and returns it. What a power cut leaves incomplete is signed again: `keptSigned` does not accept it. */
async function keep(host: Host, record: AttemptRecord, signed: SignedAttempt): Promise<SignedAttempt> {
  const { signature, statement } = signed
  if (signature === undefined || statement === undefined) return signed
  const files = filesOf(host, record)
  try {
    await mkdir(host.paths.records, { recursive: true, mode: 0o700 })
    // Calls that sign the same attempt at one time may interleave: all of them write this record.
    await writeShared(files.record, canonicalRecord(record), MODE)
    await writeShared(files.signature, signature, MODE)
    // Last: the others are complete then.
    await writeShared(files.statement, statement, MODE)
  } catch (error) {
    warn(host.reporter, `The signatures of attempt ${record.attempt} were not kept on ${host.name}: ${reasonOf(error)}.`)
  }
  return signed
}

function filesOf(host: Host, { attempt }: Pick<AttemptRecord, 'attempt'>) {
  const record = join(host.paths.records, `${attempt}.json`)
  return { record, signature: `${record}.sig`, statement: join(host.paths.records, `${attempt}.intoto.json`) }
}
