import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Inventory } from '#domain/closure/inventory'
import { narHashToNix32 } from '#domain/closure/nix32'
import { entryDigest, FIRST_ENTRY, ledgerLine } from '#domain/ledger/chain'
import { canonicalJson, canonicalRecord } from '#domain/manifest/canonical'
import { manifestEnvironment } from '#domain/manifest/environment'
import { manifestStorePath } from '#domain/manifest/own-path'
import { releaseId } from '#domain/manifest/release-id'
import type { Manifest } from '#domain/manifest/schema'
import type { AttemptRecord, LedgerResult } from '#domain/protocol/record'
import { cycloneDx } from '#domain/sbom/cyclonedx'
import { snapshotText } from '#domain/snapshot/parse'
import type { Snapshot } from '#domain/snapshot/schema'
import { deploymentStatement, takenSnapshotDigest, type SnapshotDigest } from '#domain/statement/deployment'
import { envelopeText, signedBytesOf, type Envelope } from '#domain/statement/dsse'
import { provenanceStatement } from '#domain/statement/provenance'
import { sbomStatement } from '#domain/statement/sbom'
import { envelopeSignatureOf } from '#domain/statement/sshsig'
import {
  attemptFacts,
  countersignatureStatement,
  countersignedFile,
  countersignedStatement,
  type Countersignature,
  type Countersigned,
} from '#domain/statement/countersignature'
import { APPROVAL_NAMESPACE, LEDGER_NAMESPACE, RECORD_NAMESPACE, SIGNATURE_NAMESPACE, STATEMENT_NAMESPACE } from '#domain/trust/namespaces'
import { statementEnvelope, type StatementToMake } from '#domain/statement/statement'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { baseSnapshot } from '../domain/drift/base.ts'
import { sampleInventory, sampleRelease } from '../domain/manifest/sample.ts'
import type { TimestampAuthority } from '../support/timestamp-authority.ts'
import { reproductionOfRelease } from '../domain/statement/sample-reproduction.ts'
import { newKey, type EvidenceKey } from './evidence-keys.ts'

/** The files of an evidence folder, by their paths. */
export type Files = Map<string, string>

const keyNames = ['alice', 'bob', 'expired', 'stranger', 'prod', 'prod-b', 'nix', 'dave', 'alice-other'] as const
export type Keys = Readonly<Record<(typeof keyNames)[number], EvidenceKey>>

export function newKeys(): Keys {
  return Object.fromEntries(keyNames.map((name) => [name, newKey()])) as unknown as Keys
}

const OLD = '1'.repeat(64)
const BAD = '2'.repeat(64)
const NIX_KEY = 'grind-1'

/** Signs a statement and gives the text of its envelope. */
export function signedStatement(statement: StatementToMake, key: EvidenceKey, namespace: string = STATEMENT_NAMESPACE): string {
  return signedEnvelope(statementEnvelope(statement), key, namespace)
}

export function signedEnvelope(
  envelope: Pick<Envelope, 'payload' | 'payloadType'>,
  key: EvidenceKey,
  namespace: string = STATEMENT_NAMESPACE,
): string {
  const signature = envelopeSignatureOf(key.sign(signedBytesOf(envelope), namespace))!
  return envelopeText({ ...envelope, signatures: [signature] })
}

/** The folder `release` of a release that two signers signed. */
export function releaseFiles(
  { manifest, bytes, inventory }: { readonly manifest: Manifest; readonly bytes: string; readonly inventory: Inventory },
  keys: Keys,
  folder = 'release',
): Files {
  const manifestPath = manifestStorePath(manifest, releaseId(bytes))
  const sbom = cycloneDx({ manifest, manifestPath, inventory })
  return new Map([
    [`${folder}/manifest.json`, bytes],
    [`${folder}/manifest.sig`, keys.alice.sign(bytes, SIGNATURE_NAMESPACE) + keys.bob.sign(bytes, SIGNATURE_NAMESPACE)],
    [`${folder}/inventory.json`, canonicalJson(inventory)],
    [`${folder}/manifest.env`, manifestEnvironment(manifest, manifestPath)],
    [`${folder}/sbom.cdx.json`, sbom],
    [`${folder}/sbom.intoto.json`, signedStatement(sbomStatement(manifest, sbom, new Map()), keys.alice)],
    [`${folder}/provenance.intoto.json`, signedStatement(provenanceOfRelease(manifest), keys.alice)],
    [`${folder}/reproductions.intoto.jsonl`, signedStatement(reproductionOfRelease(manifest, inventory), keys.bob)],
    [`${folder}/nix-signatures.json`, nixSignatures(inventory, keys)],
  ])
}

export function provenanceOfRelease(manifest: Manifest): StatementToMake {
  return provenanceStatement({
    manifest,
    ref: 'main',
    derivations: {},
    locks: [],
    builder: 'self-hosted',
    versions: { nix: '2.31.6' },
    invocation: undefined,
    startedOn: '2026-01-06T00:00:00Z',
    finishedOn: '2026-01-06T00:10:00Z',
  })
}

function nixSignatures({ paths }: Inventory, keys: Keys): string {
  const signatures = paths.map(({ path, narHash, narSize, references }) => {
    const text = `1;${path};${narHashToNix32(narHash)};${narSize};${references.join(',')}`
    return [path, [keys.nix.nix.sign(NIX_KEY, text)]]
  })
  return JSON.stringify({ schemaVersion: 1, signatures: Object.fromEntries(signatures) })
}

/** Puts records into their places in a ledger. */
export function inPlaces(records: readonly AttemptRecord[]): AttemptRecord[] {
  const done: AttemptRecord[] = []
  let before: string | undefined
  for (const [index, record] of records.entries()) {
    const placed = { ...record, ledger: { line: index + 1, previousEntry: before === undefined ? FIRST_ENTRY : entryDigest(before) } }
    done.push(placed)
    before = ledgerLine(before, placed).trimEnd()
  }
  return done
}

/** What `ledger --json` prints of these records; a key signs the newest line at this time, unless there is none. */
export function printedLedger(
  records: readonly AttemptRecord[],
  key: EvidenceKey | undefined,
  signedAt = '2026-02-01T00:00:00.000Z',
): LedgerResult {
  const [{ host, application }] = records as [AttemptRecord]
  const entries: LedgerResult['entries'] = []
  let before: string | undefined
  for (const [index, record] of records.entries()) {
    const previousEntry = before === undefined ? FIRST_ENTRY : entryDigest(before)
    before = ledgerLine(before, record).trimEnd()
    entries.push({ previousEntry, record, line: index + 1, digest: entryDigest(before) })
  }
  const { line, digest } = entries.at(-1)!
  const head = { host, application, line, digest, signedAt }
  const signed = key === undefined ? {} : { head: { ...head, signature: key.sign(canonicalRecord(head), LEDGER_NAMESPACE) } }
  return { host, application, total: entries.length, entries: entries.toReversed(), brokenAt: null, ...signed }
}

export const ledgerText = (ledger: LedgerResult): string => `${JSON.stringify(ledger, undefined, 2)}\n`

/** A record as the host keeps it: the record, its signature, and the statement. */
export function recordFiles(
  record: AttemptRecord,
  key: EvidenceKey,
  { host = record.host, manifest, snapshots = [] }: { host?: string; manifest?: Manifest | undefined; snapshots?: SnapshotDigest[] } = {},
): Files {
  const text = canonicalRecord(record)
  const base = `hosts/${host}/records/${record.attempt}`
  const versions = { agent: '0.1.0', node: '24.0.0', nix: '2.31.6' }
  const statement = deploymentStatement({ record, manifest, machineId: '1'.repeat(32), versions, snapshots })
  return new Map([
    [`${base}.json`, text],
    [`${base}.json.sig`, key.sign(text, RECORD_NAMESPACE)],
    [`${base}.intoto.json`, signedStatement(statement, key)],
  ])
}

export const attemptOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

const emergency: Pick<AttemptRecord, 'emergency' | 'decidedBy'> = {
  emergency: { reason: 'the site is down', countersignBy: '2026-01-10T12:00:00.000Z' },
  decidedBy: {
    minimumSignatures: 1,
    minimumApprovals: 1,
    allowedSigners: { file: '/etc/grind-to-prod/allowed_signers', sha256: 'a'.repeat(64) },
    revokedKeys: null,
    policy: null,
  },
}

/** A host's receipt of a countersignature, as the host keeps it. */
export interface ReceiptToMake {
  readonly record: AttemptRecord
  readonly person: EvidenceKey
  readonly host: EvidenceKey
  readonly change?: Partial<Countersigned>
  /** What the person signs other than the record has it. */
  readonly seen?: Partial<Countersignature>
}

export function receiptOf({ record, person, host, change, seen }: ReceiptToMake): string {
  const statement = countersignatureStatement({ ...attemptFacts(record), countersignedAt: '2026-01-09T18:00:00.000Z', ...seen })
  const countersignature = signedStatement(statement, person, APPROVAL_NAMESPACE)
  const countersigner = { principals: ['dave'], fingerprint: person.fingerprint }
  const receipt = { ...attemptFacts(record), receivedAt: '2026-01-09T18:00:01.000Z', countersigner, countersignature, ...change }
  return signedStatement(countersignedStatement(receipt), host)
}

/** Four attempts of a host: an older release, one that was rolled back, the release itself, and one that was refused. */
function historyOf(host: string, first: number, { id, keys }: { readonly id: string; readonly keys: Keys }): AttemptRecord[] {
  const at = (day: number, second: number) => `2026-01-${String(day).padStart(2, '0')}T12:00:0${second}.000Z`
  const signers = (['alice', 'bob'] as const).map((name) => ({ principals: [name], fingerprint: keys[name].fingerprint }))
  const common = (number: number) => ({
    application: 'choiros',
    host,
    attempt: attemptOf(first + number),
    startedAt: at(number + 6, 0),
    finishedAt: at(number + 6, 5),
    signers,
  })
  return inPlaces([
    sampleRecord({ ...common(1), releaseId: OLD }),
    sampleRecord({ ...common(2), releaseId: BAD, previousRelease: OLD, verdict: 'ROLLED_BACK', reason: 'not healthy within 10 s' }),
    // On the second host, an emergency.
    sampleRecord({ ...common(3), releaseId: id, previousRelease: OLD, ...(first === 0 ? {} : emergency) }),
    sampleRecord({ ...common(4), releaseId: BAD, previousRelease: id, verdict: 'UNCHANGED', reason: 'refused' }),
  ])
}

function snapshotOf(
  ledger: LedgerResult,
  lines: number,
  change: { current: string; takenAt: string; binaries: Snapshot['binaries'] },
): string {
  const line = ledger.entries.find((entry) => entry.line === lines)!
  return snapshotText({
    ...baseSnapshot,
    takenAt: change.takenAt,
    application: 'choiros',
    host: { ...baseSnapshot.host, name: ledger.host },
    binaries: change.binaries,
    releases: { current: change.current, kept: [change.current], ledger: { entries: lines, head: line.digest, recent: [line.digest] } },
  })
}

/** All of the evidence of one release on two hosts. */
export function wholeEvidence(keys: Keys) {
  const { manifest, bytes } = sampleRelease()
  const id = releaseId(bytes)
  const files: Files = releaseFiles({ manifest, bytes, inventory: sampleInventory }, keys)
  const records: Record<string, AttemptRecord[]> = {}
  for (const [host, first] of [
    ['prod', 0],
    ['prod-b', 10],
  ] as const) {
    const own = historyOf(host, first, { id, keys })
    records[host] = own
    const ledger = printedLedger(own, keys[host])
    files.set(`hosts/${host}/ledger.json`, ledgerText(ledger))
    const binaries = Object.fromEntries(
      Object.entries(manifest.components).flatMap(([component, { links, storePath }]) =>
        Object.entries(links).map(([link, { target, sha256 }]) => [
          link,
          { path: `${storePath}/${target}`, sha256, component, release: id },
        ]),
      ),
    )
    const before = snapshotOf(ledger, 2, { current: OLD, takenAt: '2026-01-09T11:59:59.000Z', binaries: {} })
    const after = snapshotOf(ledger, 3, { current: id, takenAt: '2026-01-09T12:00:06.000Z', binaries })
    const attempt = own[2]!.attempt
    files.set(`hosts/${host}/snapshots/snapshot-${host}-${attempt}-before.json`, before)
    files.set(`hosts/${host}/snapshots/snapshot-${host}-${attempt}-after.json`, after)
    const digests = [
      { takenAt: '2026-01-09T11:59:59.000Z', sha256: takenSnapshotDigest(JSON.parse(before) as Snapshot) },
      { takenAt: '2026-01-09T12:00:06.000Z', sha256: takenSnapshotDigest(JSON.parse(after) as Snapshot) },
    ]
    for (const [index, record] of own.entries()) {
      const of = { manifest: record.releaseId === id ? manifest : undefined, snapshots: digests.slice(0, Math.max(0, index - 1)) }
      for (const [path, text] of recordFiles(record, keys[host], of)) files.set(path, text)
      if (record.emergency === undefined) continue
      const receipts = receiptOf({ record, person: keys.dave, host: keys[host] })
      files.set(`hosts/${host}/records/${countersignedFile(record.attempt)}`, receipts)
    }
  }
  return { files, manifest, id, records, keys }
}
export type WholeEvidence = ReturnType<typeof wholeEvidence>

/** What an auditor has from elsewhere. */
export function auditorFiles(keys: Keys): Files {
  return new Map([
    [
      'allowed_signers',
      `alice ${keys.alice.publicLine}\nbob ${keys.bob.publicLine}\ncarol valid-before="20260101Z" ${keys.expired.publicLine}\n` +
        `dave namespaces="${APPROVAL_NAMESPACE}" ${keys.dave.publicLine}\nalice ${keys['alice-other'].publicLine}\n`,
    ],
    ['revoked_keys', `${keys.stranger.publicLine}\n`],
    ['known_hosts', `prod ${keys.prod.publicLine}\nprod-b ${keys['prod-b'].publicLine}\n`],
    ['nix-keys', `${keys.nix.nix.publicKey(NIX_KEY)}\n`],
  ])
}

/** A time stamp is bytes, of which the text of a file has one in each character. */
export function encodingOf(path: string): 'latin1' | 'utf8' {
  return path.endsWith('.tsr') ? 'latin1' : 'utf8'
}

/** Attempts whose statements an authority stamped: the first one of each host, and the newest. */
const STAMPED = [1, 4, 11, 14]

/** Returns the path of the time stamp of an attempt. */
export function stampOf(host: string, number: number): string {
  return `hosts/${host}/records/${attemptOf(number)}.intoto.json.tsr`
}

/** Has an authority stamp some of the statements, and gives all of the evidence with that. */
export function withStamps(whole: WholeEvidence, authority: TimestampAuthority): WholeEvidence {
  const files: Files = new Map(whole.files)
  for (const number of STAMPED) {
    const path = stampOf(number < 10 ? 'prod' : 'prod-b', number)
    files.set(path, authority.stamp(files.get(path.slice(0, -'.tsr'.length))!).toString('latin1'))
  }
  return { ...whole, files }
}

/** Writes files into a new folder. */
export function writeFiles(parent: string, files: Files): string {
  const folder = mkdtempSync(join(parent, 'evidence-'))
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text, encodingOf(path))
  }
  return folder
}
