import { canonicalRecord } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import type { AttemptRecord, LedgerResult } from '#domain/protocol/record'
import { approvalStatement, APPROVALS_FILE, type Approval } from '#domain/statement/approval'
import { envelopeText, parseEnvelope, payloadOf } from '#domain/statement/dsse'
import { countersignedFile } from '#domain/statement/countersignature'
import { APPROVAL_NAMESPACE, SIGNATURE_NAMESPACE } from '#domain/trust/namespaces'
import type { VerifyEvidenceOptions } from '#verbs/verify-evidence'
import { sampleInventory, sampleRelease } from '../domain/manifest/sample.ts'
import { reproductionOfRelease } from '../domain/statement/sample-reproduction.ts'
import {
  attemptOf,
  inPlaces,
  ledgerText,
  printedLedger,
  provenanceOfRelease,
  receiptOf,
  recordFiles,
  releaseFiles,
  signedEnvelope,
  signedStatement,
  type Files,
  type ReceiptToMake,
  type WholeEvidence,
} from './whole-evidence.ts'

/** One change of the evidence, and what verify must name of it. */
export interface Forgery {
  readonly name: string
  readonly forge: (files: Files, whole: WholeEvidence) => void
  /** What verify is asked besides. */
  readonly asked?: Partial<VerifyEvidenceOptions>
  /** The failed checks: of what they are, and what one of them states. */
  readonly failed: readonly string[]
  readonly says?: RegExp
  /** Checks that are not provable then. */
  readonly open?: readonly string[]
}

const edit = (path: string, change: (text: string) => string) => (files: Files) => {
  const before = files.get(path)!
  const after = change(before)
  if (after === before) throw new Error(`Nothing was changed in ${path}.`)
  files.set(path, after)
}

const ledgerOf = (host: string) => `hosts/${host}/ledger.json`
const recordOf = (host: string, number: number) => `hosts/${host}/records/${attemptOf(number)}`
const snapshotOf = (host: string, number: number, moment: string) =>
  `hosts/${host}/snapshots/snapshot-${host}-${attemptOf(number)}-${moment}.json`

const ledger = (host: string, change: (printed: LedgerResult) => LedgerResult) =>
  edit(ledgerOf(host), (text) => ledgerText(change(JSON.parse(text) as LedgerResult)))

const swap = (left: string, right: string) => (files: Files) => {
  const [one, other] = [files.get(left)!, files.get(right)!]
  files.set(left, other).set(right, one)
}

const remove =
  (...paths: readonly string[]) =>
  (files: Files) => {
    for (const path of paths) if (!files.delete(path)) throw new Error(`There is no ${path}.`)
  }

/** Puts another record in the place of one, as somebody with a key would. */
const rewritten =
  (host: 'prod' | 'prod-b', index: number, change: (record: AttemptRecord) => AttemptRecord, signer?: 'stranger' | 'prod' | 'prod-b') =>
  (files: Files, { records, keys, manifest }: WholeEvidence) => {
    const record = change(records[host]![index]!)
    const base = `hosts/${host}/records/${records[host]![index]!.attempt}`
    if (signer === undefined) {
      files.set(`${base}.json`, canonicalRecord(record))
      return
    }
    const own = recordFiles(record, keys[signer], { manifest: index === 2 ? manifest : undefined })
    for (const [path, text] of own)
      files.set(path.replace(/^.*(?=\/records)/, `hosts/${host}`).replace(record.attempt, records[host]![index]!.attempt), text)
  }

const backdated = (record: AttemptRecord): AttemptRecord => ({
  ...record,
  startedAt: '2026-01-02T12:00:00.000Z',
  finishedAt: '2026-01-02T12:00:05.000Z',
})

const payload = (change: (statement: string) => string) => (text: string) => {
  const envelope = parseEnvelope(text)
  return envelopeText({ ...envelope, payload: Buffer.from(change(payloadOf(envelope).toString())).toString('base64') })
}

const otherCommit = (statement: string) => statement.replaceAll('c'.repeat(40), 'd'.repeat(40))

const countersigned = `hosts/prod-b/records/${countersignedFile(attemptOf(13))}`

const reproductions = 'release/reproductions.intoto.jsonl'

/** Has a key sign a reproduction again, as it is or changed. */
const reproduced =
  ({
    key = 'bob',
    stated = (text) => text,
  }: {
    readonly key?: 'alice' | 'alice-other' | 'bob' | 'stranger'
    readonly stated?: (text: string) => string
  }) =>
  (files: Files, { keys }: WholeEvidence) =>
    void files.set(reproductions, signedEnvelope(parseEnvelope(payload(stated)(files.get(reproductions)!)), keys[key]))

/** Puts the approval of a release beside it, which has none, and which no host demanded. */
const approved =
  ({ key = 'dave', ...change }: Partial<Approval> & { readonly key?: 'alice' | 'dave' | 'stranger' }) =>
  (files: Files, { id, keys, manifest: { application } }: WholeEvidence) => {
    const approval = { application, releaseId: id, plans: [], approvedAt: '2026-01-08T12:00:00.000Z', ...change }
    files.set(`release/${APPROVALS_FILE}`, signedStatement(approvalStatement(approval), keys[key], APPROVAL_NAMESPACE))
  }

/** Puts another receipt in the place of the genuine one. */
const receipt =
  ({
    person = 'dave',
    host = 'prod-b',
    ...change
  }: {
    readonly person?: 'dave' | 'alice' | 'stranger'
    readonly host?: 'prod' | 'prod-b'
  } & Pick<ReceiptToMake, 'change' | 'seen'>) =>
  (files: Files, { records, keys }: WholeEvidence) =>
    void files.set(countersigned, receiptOf({ record: records['prod-b']![2]!, person: keys[person], host: keys[host], ...change }))

/** A ledger that somebody wrote again, with a chain that holds. */
const rebuilt =
  (host: string, change: (all: readonly AttemptRecord[]) => readonly AttemptRecord[]) =>
  (files: Files, { records }: WholeEvidence) =>
    void files.set(ledgerOf(host), ledgerText(printedLedger(change(records[host]!), undefined)))

const filesOf = (files: Files, start: string) => [...files.keys()].filter((path) => path.startsWith(start))

/** Another history of a host, which the host itself signed. */
const historyOf =
  (host: 'prod' | 'prod-b', all: readonly AttemptRecord[]) =>
  (files: Files, { id, manifest, keys }: WholeEvidence) => {
    remove(...filesOf(files, `hosts/${host}/`))(files)
    const own = inPlaces(all)
    files.set(ledgerOf(host), ledgerText(printedLedger(own, keys[host])))
    for (const record of own)
      for (const [path, text] of recordFiles(record, keys[host], { manifest: record.releaseId === id ? manifest : undefined }))
        files.set(path, text)
  }

const committedOn = (expectedHost: string): Partial<VerifyEvidenceOptions> => ({
  expectedHost,
  required: [{ verdict: 'COMMITTED' }, { check: 'record-signature' }],
})

export const forgeries: readonly Forgery[] = [
  {
    name: 'a byte of the manifest is flipped',
    forge: edit('release/manifest.json', (text) => text.replace('9090', '9091')),
    failed: ['release-id', 'signatures', 'sbom', 'environment', 'provenance', 'reproduced', 'sbom-statement'],
    says: /does not match this manifest/,
    open: [],
  },
  {
    name: 'a byte of the inventory is flipped',
    forge: edit('release/inventory.json', (text) => text.replace('"narSize":50', '"narSize":51')),
    failed: ['inventory'],
    says: /but the manifest lists/,
    open: ['sbom', 'nix-signatures'],
  },
  {
    name: 'a record is dropped from the folder',
    forge: remove(`${recordOf('prod', 3)}.json`, `${recordOf('prod', 3)}.json.sig`, `${recordOf('prod', 3)}.intoto.json`),
    failed: [],
    open: ['records prod'],
  },
  {
    name: 'a record is dropped, and its signature is left',
    forge: remove(`${recordOf('prod-b', 13)}.json`),
    failed: ['record prod-b'],
    says: /no record of attempt .* beside what is signed of it/,
    open: [],
  },
  {
    name: 'a record is dropped from the ledger',
    forge: ledger('prod', (all) => ({ ...all, total: 3, entries: all.entries.filter(({ line }) => line !== 2) })),
    failed: ['ledger prod'],
    says: /lines between them are missing/,
    open: ['ledger-signature prod', 'ledger-record prod'],
  },
  {
    name: 'a record is dropped from the ledger, and its chain is made again',
    forge: rebuilt('prod-b', (all) => [all[0]!, ...all.slice(2)]),
    failed: ['ledger prod-b'],
    says: /was written as line 3/,
    open: ['ledger-signature prod-b', 'ledger-record prod-b'],
  },
  {
    name: 'the inventory and the bill of materials are swapped',
    forge: swap('release/inventory.json', 'release/sbom.cdx.json'),
    failed: ['inventory', 'sbom-statement'],
  },
  {
    name: 'the two statements of a release are swapped',
    forge: swap('release/provenance.intoto.json', 'release/sbom.intoto.json'),
    failed: ['provenance', 'sbom-statement'],
  },
  {
    name: 'the snapshots before and after are swapped',
    forge: swap(snapshotOf('prod', 3, 'before'), snapshotOf('prod', 3, 'after')),
    failed: ['snapshots prod'],
    says: /as current before the attempt/,
  },
  {
    name: 'the records of two attempts are swapped',
    forge: (files) => {
      for (const ending of ['.json', '.json.sig', '.intoto.json']) swap(recordOf('prod', 1) + ending, recordOf('prod', 2) + ending)(files)
    },
    failed: ['record prod', 'timestamp prod'],
    says: /is of attempt/,
  },
  {
    name: 'the signatures of two records are swapped',
    forge: swap(`${recordOf('prod-b', 11)}.json.sig`, `${recordOf('prod-b', 12)}.json.sig`),
    failed: ['record-signature prod-b'],
    says: /does not match its signature/,
  },
  {
    name: 'a record of another host is replayed',
    forge: (files, { files: genuine }) => {
      for (const ending of ['.json', '.json.sig', '.intoto.json'])
        files.set(recordOf('prod', 13) + ending, genuine.get(recordOf('prod-b', 13) + ending)!)
    },
    failed: ['record-host prod', 'record-signature prod', 'deployment prod', 'ledger-record prod', 'hosts', 'countersignatures prod'],
    says: /is of the host "prod-b"/,
  },
  {
    name: 'a record of another host is replayed under the own name, and signed again',
    forge: rewritten('prod', 1, (record) => ({ ...record, reason: 'all is fine' }), 'prod-b'),
    failed: ['record-signature prod', 'deployment prod', 'ledger-record prod'],
    says: /not one of the host prod/,
  },
  {
    name: 'the manifest is signed again with a key out of its validity',
    forge: (files, { keys, files: genuine }) =>
      void files.set('release/manifest.sig', keys.expired.sign(genuine.get('release/manifest.json')!, SIGNATURE_NAMESPACE)),
    failed: ['signatures', 'record-signers prod', 'record-signers prod-b'],
    says: /has expired/,
  },
  {
    name: 'the manifest is signed again with an unknown key',
    forge: edit('release/manifest.sig', (text) => text.slice(0, text.indexOf('-----END') + '-----END SSH SIGNATURE-----\n'.length)),
    failed: ['record-signers prod', 'record-signers prod-b'],
    says: /not found here by key and name/,
  },
  {
    name: 'the provenance is signed again with a key out of its validity',
    forge: (files, { keys, manifest }) =>
      void files.set('release/provenance.intoto.json', signedStatement(provenanceOfRelease(manifest), keys.expired)),
    failed: ['provenance'],
    says: /has expired/,
  },
  {
    name: 'a snapshot is edited: another release',
    forge: edit(snapshotOf('prod', 3, 'after'), (text) => text.replace('"current":"', '"current":"0').replace(/("current":")0(.)/, '$10')),
    failed: ['snapshots prod'],
    says: /as current after the attempt/,
  },
  {
    name: 'a snapshot is edited: the content of a file',
    forge: edit(snapshotOf('prod-b', 13, 'after'), (text) => text.replace(`"sha256":"${'b'.repeat(64)}"`, `"sha256":"${'c'.repeat(64)}"`)),
    failed: ['snapshots prod-b'],
    says: /other content than the manifest for hypervisor/,
  },
  {
    name: 'a snapshot is edited where only its digest shows it',
    forge: edit(snapshotOf('prod-b', 13, 'before'), (text) => text.replace('"kernel":"6', '"kernel":"7')),
    failed: [],
    open: ['snapshots prod-b'],
  },
  {
    name: 'the ledger is cut off after two lines',
    forge: ledger('prod', (all) => ({ ...all, total: 2, entries: all.entries.slice(-2) })),
    failed: ['ledger-signature prod', 'ledger-record prod', 'snapshots prod'],
    says: /the ledger that was given ends otherwise/,
  },
  {
    name: 'the newest record is removed from the ledger',
    forge: ledger('prod-b', (all) => ({ ...all, total: 3, entries: all.entries.slice(1) })),
    failed: ['ledger-signature prod-b', 'ledger-record prod-b'],
    says: /does not contain the attempt/,
  },
  {
    name: 'the newest record and the signature of the newest line are removed',
    forge: rebuilt('prod', (all) => all.slice(0, 3)),
    failed: ['ledger-record prod'],
    says: /does not contain the attempt/,
  },
  {
    name: 'the first lines of the ledger are cut away',
    forge: ledger('prod', (all) => ({ ...all, entries: all.entries.filter(({ line }) => line > 2) })),
    failed: ['ledger-record prod'],
    says: /does not contain the attempt/,
    open: ['ledger prod', 'records prod'],
  },
  {
    name: 'the first lines of the ledger are cut away, with an attempt of the release that was rolled back',
    forge: (files, whole) => {
      const all = whole.records['prod']!.map((record, index) => (index === 1 ? { ...record, releaseId: whole.id } : record))
      historyOf('prod', all)(files, whole)
      ledger('prod', (printed) => ({ ...printed, entries: printed.entries.filter(({ line }) => line > 2) }))(files)
      for (const number of [1, 2]) remove(...filesOf(files, recordOf('prod', number)))(files)
    },
    asked: { required: [{ check: 'ledger' }, { check: 'records' }] },
    failed: ['ledger prod', 'records prod'],
    says: /the lines before line 3 are not here/,
    open: ['timestamp prod'],
  },
  {
    name: 'a host is said to have committed a release that it never had',
    forge: (files, whole) => historyOf('prod', whole.records['prod']!.slice(0, 2))(files, whole),
    asked: committedOn('prod'),
    failed: ['record prod'],
    says: /The verdict COMMITTED is required, and the host prod has no record of release/,
    open: ['timestamp prod'],
  },
  {
    name: 'a host is said to have committed a release, and one of the others rolled it back',
    forge: (files, whole) => {
      const [first, second, third] = whole.records['prod']!
      historyOf('prod', [first!, second!, { ...third!, verdict: 'ROLLED_BACK', reason: 'not healthy within 10 s' }])(files, whole)
    },
    asked: { required: [{ verdict: 'COMMITTED' }] },
    failed: ['record prod'],
    says: /the newest record of release \S+ on prod has ROLLED_BACK/,
    open: ['timestamp prod'],
  },
  {
    name: 'the record of a later attempt that rolled the release back is removed',
    forge: (files, whole) => {
      const all = whole.records['prod']!
      historyOf('prod', [...all.slice(0, 3), { ...all[3]!, releaseId: whole.id, verdict: 'ROLLED_BACK' }])(files, whole)
      remove(...filesOf(files, recordOf('prod', 4)))(files)
    },
    asked: committedOn('prod'),
    failed: ['record prod'],
    says: /the record of the newest attempt with release \S+ on prod, line 4, is not here/,
    open: ['records prod', 'timestamp prod'],
  },
  {
    name: 'a release is said to run that another one has replaced',
    forge: (files, whole) => {
      const all = whole.records['prod']!
      historyOf('prod', [...all.slice(0, 3), { ...all[3]!, verdict: 'COMMITTED', reason: 'every check passed' }])(files, whole)
    },
    asked: { expectedHost: 'prod', required: [{ check: 'current' }] },
    failed: ['current prod'],
    says: /^By line 4 of its ledger, .* the host prod was left with release 2+, and not with \S+\.$/m,
    open: ['timestamp prod'],
  },
  {
    name: 'whether a release runs is asked of a ledger whose newest line nobody signed',
    forge: (files, whole) => {
      remove(...filesOf(files, recordOf('prod', 4)))(files)
      rebuilt('prod', (all) => all)(files, whole)
    },
    asked: { expectedHost: 'prod', required: [{ check: 'current' }] },
    failed: ['current prod'],
    open: ['ledger-signature prod', 'snapshots prod', 'timestamp prod'],
  },
  {
    name: 'the snapshots of a host are removed, and those of another one are there',
    forge: (files) => remove(...filesOf(files, 'hosts/prod/snapshots/'))(files),
    asked: { required: [{ check: 'snapshots' }] },
    failed: ['snapshots prod'],
    says: /The check [a-z-]+ is required of the host prod, and was not made: there is no/,
    open: [],
  },
  {
    name: 'the snapshots of the host that is asked about are removed',
    forge: (files) => remove(...filesOf(files, 'hosts/prod/snapshots/'))(files),
    asked: { required: [{ check: 'snapshots' }], expectedHost: 'prod' },
    failed: ['snapshots prod'],
    open: [],
  },
  {
    name: 'the records of a host are removed, and its ledger is left',
    forge: (files) => remove(...filesOf(files, 'hosts/prod/records/'))(files),
    asked: { required: [{ check: 'record-signature' }, { check: 'deployment' }, { check: 'timestamp' }, { check: 'records' }] },
    failed: ['record-signature prod', 'deployment prod', 'timestamp prod', 'records prod'],
  },
  {
    name: 'a newest line was seen of one host, and of another one none',
    forge: (files) => {
      const { head } = JSON.parse(files.get(ledgerOf('prod'))!) as LedgerResult
      files.set(`hosts/prod/heads/head-4-${head!.digest.slice(0, 12)}.json`, canonicalRecord(head!))
    },
    asked: { required: [{ check: 'ledger-head' }] },
    failed: ['ledger-head prod-b'],
    says: /The check [a-z-]+ is required of the host prod-b/,
    open: [],
  },
  {
    name: 'a release that nobody built again lies beside one that somebody did',
    forge: (files, { keys }) => {
      const other = releaseFiles({ ...sampleRelease('another'), inventory: sampleInventory }, keys, 'releases/b')
      other.delete('releases/b/reproductions.intoto.jsonl')
      for (const [path, text] of other) files.set(path, text)
    },
    asked: { required: [{ check: 'reproduced' }], expectedReleaseId: undefined },
    failed: [`reproduced ${releaseId(sampleRelease('another').bytes).slice(0, 12)}`],
    open: ['records prod', 'records prod-b'],
  },
  {
    name: 'a record that nobody signed is put in as a newest line that was seen',
    forge: (files, { records }) => {
      const text = canonicalRecord(records['prod']![3]!)
      files.set('hosts/prod/heads/head-4-0123456789ab.json', text)
    },
    asked: { expectedHost: 'prod', required: [{ check: 'ledger-head' }] },
    failed: ['ledger-head prod'],
    says: /which no known key of it signed; what is kept in the evidence itself proves nothing without a signature/,
    open: [],
  },
  {
    name: 'the newest line is signed by another host',
    forge: ledger('prod', ({ head, ...all }) => ({ ...all, head: { ...head!, signature: 'x' } })),
    failed: ['ledger-signature prod'],
  },
  {
    name: 'the ledgers of two hosts are exchanged',
    forge: swap(ledgerOf('prod'), ledgerOf('prod-b')),
    failed: [
      'ledger prod',
      'ledger prod-b',
      'ledger-record prod',
      'ledger-record prod-b',
      'ledger-signature prod',
      'ledger-signature prod-b',
      'snapshots prod',
      'snapshots prod-b',
      'hosts',
    ],
    says: /is of choiros on prod-b, and not of choiros on prod/,
  },
  {
    name: 'a path is added to the bill of materials',
    forge: edit('release/sbom.cdx.json', (text) => text.replace('"components": [', '"components": [{"type":"library","name":"evil"},')),
    failed: ['sbom', 'sbom-statement'],
    says: /differs from the one that follows from manifest and inventory/,
  },
  {
    name: 'a path is added to the statement with the bill of materials',
    forge: edit(
      'release/sbom.intoto.json',
      payload((text) => text.replace('"components":[', '"components":[{"bom-ref":"evil","name":"evil"},')),
    ),
    failed: ['sbom-statement'],
    says: /differs from sbom.cdx.json/,
  },
  {
    name: 'the commit in the provenance is changed',
    forge: edit('release/provenance.intoto.json', payload(otherCommit)),
    failed: ['provenance'],
    says: /names the commit "d+", and the manifest c+/,
  },
  {
    name: 'the builder in the provenance is changed, and a stranger signs it',
    forge: (files, { keys }) => {
      const path = 'release/provenance.intoto.json'
      const envelope = parseEnvelope(payload((text) => text.replace('github-self-hosted', 'github-hosted'))(files.get(path)!))
      files.set(path, signedEnvelope(envelope, keys.stranger))
    },
    failed: ['provenance'],
    says: /a key that allowed_signers does not list/,
  },
  {
    name: 'the provenance is not signed any more',
    forge: edit('release/provenance.intoto.json', (text) => envelopeText({ ...parseEnvelope(text), signatures: [] })),
    failed: [],
    open: ['provenance', 'reproduced'],
  },
  {
    name: 'a reproduction of another commit is put beside the release',
    forge: (files, { manifest, keys }) => {
      const other = { ...manifest, source: { ...manifest.source, commit: 'd'.repeat(40) } }
      files.set(reproductions, signedStatement(reproductionOfRelease(other, sampleInventory), keys.bob))
    },
    failed: ['reproduced'],
    says: /is about another manifest or other components; it names another release/,
  },
  {
    name: 'a key that is not allowed signs a reproduction',
    forge: reproduced({ key: 'stranger' }),
    failed: ['reproduced'],
    says: /a key that allowed_signers does not list/,
  },
  {
    name: 'a reproduction states that a path agrees, and has another hash of it',
    forge: reproduced({ stated: (text) => text.replace(/"found":"sha256-./, (found) => `${found.slice(0, -1)}Z`) }),
    failed: ['reproduced'],
    says: /states that .* agrees, and has another NAR hash of it/,
  },
  {
    name: 'a reproduction compares with another hash than the release has',
    forge: reproduced({ stated: (text) => text.replace(/"(expected|found)":"sha256-./g, (hash) => `${hash.slice(0, -1)}Z`) }),
    failed: ['reproduced'],
    says: /compares .* with another NAR hash than the release has/,
  },
  {
    name: 'the verdict of a reproduction is changed',
    forge: reproduced({ stated: (text) => text.replace('"outcome":"agrees"', '"outcome":"differs"') }),
    failed: ['reproduced'],
    says: /has the verdict REPRODUCED, which does not follow/,
  },
  {
    name: 'a reproduction is edited after it was signed',
    forge: edit(
      reproductions,
      payload((text) => text.replace('"host":"second"', '"host":"third"')),
    ),
    failed: ['reproduced'],
    says: /does not match this statement/,
  },
  {
    name: 'a reproduction is signed by the builder of the release',
    forge: reproduced({ key: 'alice' }),
    failed: [],
    open: ['reproduced'],
  },
  {
    name: 'a reproduction is signed by the builder of the release with another key',
    forge: reproduced({ key: 'alice-other' }),
    failed: [],
    open: ['reproduced'],
  },
  {
    name: 'a reproduction is of before the commit',
    forge: reproduced({ stated: (text) => text.replaceAll('2026-01-07T', '1999-01-07T') }),
    failed: ['reproduced'],
    says: /began at 1999-01-07T\S+, before the commit/,
  },
  {
    name: 'a reproduction ended before it began',
    forge: reproduced({ stated: (text) => text.replace('2026-01-07T00:10', '2026-01-06T00:10') }),
    failed: ['reproduced'],
    says: /ended at 2026-01-06T\S+, before it began/,
  },
  {
    name: 'a reproduction is of the future',
    forge: reproduced({ stated: (text) => text.replaceAll('2026-01-07T', '2099-01-07T') }),
    failed: ['reproduced'],
    says: /ended at 2099-01-07T\S+, which is still to come/,
  },
  {
    name: 'a reproduction in which nothing was built',
    forge: reproduced({ stated: (text) => text.replaceAll('"origin":"rebuilt"', '"origin":"fixed"') }),
    failed: [],
    open: ['reproduced'],
  },
  {
    name: 'an approval was given after the release ran',
    forge: approved({ approvedAt: '2026-11-29T00:00:00.000Z' }),
    failed: ['approvals'],
    says: /No approval of this release counts on prod, in attempt \S+3: approval 1 is of 2026-11-29/,
    open: [],
  },
  {
    name: 'an approval had expired before the release ran',
    forge: approved({ approvedAt: '2026-01-01T12:00:00.000Z' }),
    failed: ['approvals'],
    says: /approval 1 expired at 2026-01-08T12/,
    open: [],
  },
  {
    name: 'an approval is by a signer of the release',
    forge: approved({ key: 'alice' }),
    failed: ['approvals'],
    says: /is by a signer of the release/,
  },
  {
    name: 'an approval is by a revoked key, where one host had an emergency and the other did not',
    forge: approved({ key: 'stranger' }),
    failed: ['approvals'],
    says: /counts on prod, in attempt \S+3: approval 1 is by a key/,
  },
  {
    name: 'an approval that does not count is asked for, of an emergency release',
    forge: (files, whole) => {
      remove(...filesOf(files, 'hosts/prod/'))(files)
      approved({ key: 'stranger' })(files, whole)
    },
    asked: { required: [{ check: 'approvals' }] },
    failed: ['approvals'],
    says: /No host counted one, because it was an emergency release/,
    open: [],
  },
  {
    name: 'the approvals are empty',
    forge: (files) => void files.set(`release/${APPROVALS_FILE}`, '\n'),
    failed: ['approvals'],
    says: /is empty: it has no approval/,
  },
  {
    name: 'a second builder found another result',
    forge: (files, { manifest, keys }) => {
      const differs = { outcome: 'differs', differsAt: '/units', problem: null } as const
      files.set(reproductions, signedStatement(reproductionOfRelease(manifest, sampleInventory, { manifest: differs }), keys.bob))
    },
    failed: ['reproduced'],
    says: /got another result from the commit/,
  },
  {
    name: 'a provenance is put in the place of a reproduction',
    forge: (files, { keys, manifest }) => void files.set(reproductions, signedStatement(provenanceOfRelease(manifest), keys.bob)),
    failed: ['reproduced'],
    says: /and not a reproduction/,
  },
  {
    name: 'a record is backdated',
    forge: rewritten('prod', 2, backdated),
    failed: ['record-time prod', 'record-signature prod', 'deployment prod', 'ledger-record prod', 'snapshots prod'],
    says: /before the commit/,
  },
  {
    name: 'a record is backdated by its host',
    forge: rewritten('prod-b', 2, backdated, 'prod-b'),
    failed: ['key-time', 'record-time prod-b', 'ledger-record prod-b', 'snapshots prod-b', 'countersignatures prod-b'],
    says: /before the commit/,
  },
  {
    name: 'a record of another application is signed by its host',
    forge: rewritten('prod-b', 2, (record) => ({ ...record, application: 'other' }), 'prod-b'),
    failed: ['record prod-b', 'deployment prod-b', 'ledger-record prod-b', 'snapshots prod-b', 'countersignatures prod-b'],
    says: /is of "other", and its release of/,
  },
  {
    name: 'a record is invented',
    forge: (files, { records, keys }) => {
      const record = { ...records['prod']![0]!, attempt: attemptOf(99) }
      for (const [path, text] of recordFiles(record, keys.stranger)) files.set(path, text)
    },
    failed: ['record-signature prod', 'deployment prod', 'ledger-record prod'],
    says: /the record was invented/,
  },
  {
    name: 'a statement of a deployment names other components',
    forge: edit(
      `${recordOf('prod', 3)}.intoto.json`,
      payload((text) => text.replace('"name":"sandbox"', '"name":"sandbag"')),
    ),
    failed: ['deployment prod'],
    says: /other components than the manifest/,
  },
  {
    name: 'a signature of Nix is changed',
    forge: edit('release/nix-signatures.json', (text) => text.replace(/:[A-Za-z0-9+/]{4}/, ':AAAA')),
    failed: ['nix-signatures'],
    says: /Too few trusted keys of Nix/,
  },
  {
    name: 'a line of manifest.env is changed',
    forge: edit('release/manifest.env', (text) => text.replace('RELEASE_ID=', 'RELEASE_ID=0')),
    failed: ['environment'],
    says: /it was edited/,
  },
  {
    name: 'a file is added beside the manifest',
    forge: (files) => void files.set('release/approval.txt', 'approved by ceo@bank'),
    failed: [],
    open: ['other-files'],
  },
  {
    name: 'the countersignatures of an emergency release are removed',
    forge: remove(countersigned),
    failed: ['countersignatures prod-b'],
    says: /was not countersigned by 2026-01-10T12/,
  },
  {
    name: 'an emergency release is countersigned too late',
    forge: receipt({ change: { receivedAt: '2026-01-10T12:00:01.000Z' } }),
    failed: ['countersignatures prod-b'],
    says: /was countersigned at 2026-01-10T12:00:01.000Z, .* too late/,
  },
  {
    name: 'the time of a countersignature is changed',
    forge: edit(
      countersigned,
      payload((text) => text.replace('T18:00:01', 'T18:00:00')),
    ),
    failed: ['countersignatures prod-b'],
    says: /does not match the host's signature/,
  },
  {
    name: 'a countersignature is received by another host',
    forge: receipt({ host: 'prod' }),
    failed: ['countersignatures prod-b'],
    says: /signed by a key that is not one of the host prod-b/,
  },
  {
    name: 'a signer of the release countersigns it',
    forge: receipt({ person: 'alice' }),
    failed: ['countersignatures prod-b'],
    says: /is by a signer of the release/,
  },
  {
    name: 'a revoked key countersigns',
    forge: receipt({ person: 'stranger' }),
    failed: ['countersignatures prod-b'],
    says: /is by a key that/,
  },
  {
    name: 'a countersignature of another record is used',
    forge: receipt({ seen: { recordSha256: 'd'.repeat(64) } }),
    failed: ['countersignatures prod-b'],
    says: /signed another recordSha256 than the record has/,
  },
  {
    name: 'a host names another person than the one who countersigned',
    forge: (files, whole) =>
      receipt({ change: { countersigner: { principals: ['bob'], fingerprint: whole.keys.bob.fingerprint } } })(files, whole),
    failed: ['countersignatures prod-b'],
    says: /is by dave, and the host names bob/,
  },
  {
    name: 'a countersignature is replayed for an attempt that is no emergency',
    forge: (files, { files: genuine }) =>
      void files.set(`hosts/prod/records/${countersignedFile(attemptOf(1))}`, genuine.get(countersigned)!),
    failed: ['countersignatures prod'],
    says: /is not an emergency release/,
  },
  {
    name: 'the countersignatures are no statements',
    forge: edit(countersigned, () => '{}\n'),
    failed: ['countersignatures prod-b'],
    says: /are not valid/,
  },
]
