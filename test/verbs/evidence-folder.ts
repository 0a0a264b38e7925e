import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entryDigest, FIRST_ENTRY, ledgerLine } from '#domain/ledger/chain'
import { canonicalJson, canonicalRecord } from '#domain/manifest/canonical'
import { manifestEnvironment } from '#domain/manifest/environment'
import { manifestStorePath } from '#domain/manifest/own-path'
import { releaseId } from '#domain/manifest/release-id'
import type { AttemptRecord, LedgerResult } from '#domain/protocol/record'
import type { LedgerHead } from '#domain/protocol/ledger-head'
import { cycloneDx } from '#domain/sbom/cyclonedx'
import { envelopeText, signedBytesOf } from '#domain/statement/dsse'
import { sbomStatement } from '#domain/statement/sbom'
import { envelopeSignatureOf } from '#domain/statement/sshsig'
import { statementEnvelope, type StatementToMake } from '#domain/statement/statement'
import { LEDGER_NAMESPACE, RECORD_NAMESPACE, STATEMENT_NAMESPACE } from '#domain/trust/namespaces'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { sampleInventory, sampleRelease } from '../domain/manifest/sample.ts'
import { makeKey, signWith } from '../tools/ssh/keys.ts'
import { provenanceOfRelease } from './whole-evidence.ts'

/**
 * Keys of two signers, a stranger, and two hosts, and what they signed once for all tests of a file; records of earlier agents have no
 * places.
 */
export async function makeEvidence(folder: string, { places = true }: { readonly places?: boolean } = {}) {
  const keys: Record<string, string> = {}
  for (const name of ['alice', 'bob', 'stranger', 'prod', 'prod-b']) keys[name] = await makeKey(join(folder, name))
  const { manifest, bytes } = sampleRelease()
  const id = releaseId(bytes)
  const signers = [
    { principals: ['alice'], fingerprint: await fingerprintIn(folder, bytes, 'alice') },
    { principals: ['bob'], fingerprint: await fingerprintIn(folder, bytes, 'bob') },
  ]
  const records = places ? placed(history(id, signers)) : history(id, signers)
  const record = records[2]!
  const key = (name: string) => join(folder, name)
  const sbom = cycloneDx({ manifest, manifestPath: manifestStorePath(manifest, id), inventory: sampleInventory })
  return {
    id,
    manifest,
    bytes,
    record,
    records,
    keys,
    key,
    signatures: (await signWith(key('alice'), bytes)) + (await signWith(key('bob'), bytes)),
    sbom,
    provenance: await signedStatement(provenanceOfRelease(manifest), key('alice')),
    sbomStatement: await signedStatement(sbomStatement(manifest, sbom, new Map()), key('alice')),
    head: await signedHead(key('prod'), records),
    recordSignature: await signWith(key('prod'), canonicalRecord(record), RECORD_NAMESPACE),
    allowedSigners: `alice ${keys['alice']}\nbob ${keys['bob']}\n`,
  }
}
export type Evidence = Awaited<ReturnType<typeof makeEvidence>>

/** The envelope of a statement, as a key signed it. */
export async function signedStatement(statement: StatementToMake, key: string): Promise<string> {
  const envelope = statementEnvelope(statement)
  const signature = envelopeSignatureOf(await signWith(key, signedBytesOf(envelope).toString('utf8'), STATEMENT_NAMESPACE))!
  return envelopeText({ ...envelope, signatures: [signature] })
}

/** The fingerprint of a key, as a signature by it has it. */
async function fingerprintIn(folder: string, message: string, name: string): Promise<string> {
  const { parseSignatures } = await import('#domain/trust/signature')
  return parseSignatures(await signWith(join(folder, name), message))[0]!.fingerprint
}

const OLD = '1'.repeat(64)
const BAD = '2'.repeat(64)

/** Four attempts of a host: an older release, one that was rolled back, the release itself, and one that was refused. */
function history(id: string, signers: NonNullable<AttemptRecord['signers']>): AttemptRecord[] {
  const at = (day: number, second: number) => `2026-01-${String(day).padStart(2, '0')}T12:00:0${second}.000Z`
  const attempt = (number: number) => `00000000-0000-4000-8000-00000000000${number}`
  const common = (number: number) => ({
    application: 'choiros',
    attempt: attempt(number),
    startedAt: at(number + 6, 0),
    finishedAt: at(number + 6, 5),
    signers,
  })
  return [
    sampleRecord({ ...common(1), releaseId: OLD }),
    sampleRecord({ ...common(2), releaseId: BAD, previousRelease: OLD, verdict: 'ROLLED_BACK', reason: 'not healthy within 10 s' }),
    sampleRecord({ ...common(3), releaseId: id, previousRelease: OLD }),
    sampleRecord({ ...common(4), releaseId: BAD, previousRelease: id, verdict: 'UNCHANGED', reason: 'refused' }),
  ]
}

/** The records as a host appends them: each with its place. */
function placed(records: readonly AttemptRecord[]): AttemptRecord[] {
  const done: AttemptRecord[] = []
  for (const record of records) {
    const before = ledgerOf(done).trimEnd().split('\n').at(-1)
    const previousEntry = done.length === 0 ? FIRST_ENTRY : entryDigest(before!)
    done.push({ ...record, ledger: { line: done.length + 1, previousEntry } })
  }
  return done
}

/** The text of a ledger with these records, whose chain holds. */
export function ledgerOf(records: readonly AttemptRecord[]): string {
  const lines: string[] = []
  for (const record of records) lines.push(ledgerLine(lines.at(-1)?.trimEnd(), record))
  return lines.join('')
}

/** What `ledger --json` prints of a ledger. */
export function printedLedger(records: readonly AttemptRecord[]): LedgerResult {
  const lines = ledgerOf(records).trimEnd().split('\n')
  const entries = records.map((record, index) => ({
    previousEntry: index === 0 ? '0'.repeat(64) : entryDigest(lines[index - 1]!),
    record,
    line: index + 1,
    digest: entryDigest(lines[index]!),
  }))
  return { host: 'prod', application: 'choiros', total: entries.length, entries: entries.toReversed(), brokenAt: null }
}

/** What a host answers of the newest line of its ledger, signed by a key. */
export async function signedHead(
  key: string,
  records: readonly AttemptRecord[],
  change: Partial<LedgerHead> = {},
): Promise<LedgerResult['head']> {
  const { line, digest } = printedLedger(records).entries[0]!
  const head = { host: 'prod', application: 'choiros', line, digest, signedAt: '2026-02-01T00:00:00.000Z', ...change }
  return { ...head, signature: await signWith(key, canonicalRecord(head), LEDGER_NAMESPACE) }
}

/** The folder of an auditor, with all of the evidence in it. */
export function writeEvidence(parent: string, { id, manifest, bytes, record, records, ...rest }: Evidence): string {
  const folder = mkdtempSync(join(parent, 'evidence-'))
  mkdirSync(join(folder, 'release'))
  const manifestPath = manifestStorePath(manifest, id)
  const files = {
    'release/manifest.json': bytes,
    'release/manifest.sig': rest.signatures,
    'release/inventory.json': canonicalJson(sampleInventory),
    'release/sbom.cdx.json': rest.sbom,
    'release/provenance.intoto.json': rest.provenance,
    'release/sbom.intoto.json': rest.sbomStatement,
    'release/manifest.env': manifestEnvironment(manifest, manifestPath),
    'record.json': canonicalRecord(record),
    'record.json.sig': rest.recordSignature,
    'ledger.ndjson': ledgerOf(records),
    'printed.json': JSON.stringify({ ...printedLedger(records), head: rest.head }),
    allowed_signers: rest.allowedSigners,
    revoked_keys: `${rest.keys['stranger']}\n`,
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  for (const host of ['prod', 'prod-b']) copyFileSync(`${rest.key(host)}.pub`, join(folder, `${host}.pub`))
  return folder
}
