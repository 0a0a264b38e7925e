import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canonicalRecord } from '#domain/manifest/canonical'
import type { AttemptRecord, LedgerResult } from '#domain/protocol/record'
import { RECORD_NAMESPACE } from '#domain/trust/namespaces'
import { readHeads } from '#steps/evidence/read-heads'
import { realRunner } from '#tools/run/real'
import { verifyEvidence, type EvidenceResult } from '#verbs/verify-evidence'
import { testFolder } from '../tools/ssh/keys.ts'
import { newKey } from './evidence-keys.ts'
import {
  auditorFiles,
  inPlaces,
  ledgerText,
  newKeys,
  printedLedger,
  recordFiles,
  wholeEvidence,
  writeFiles,
  type Files,
} from './whole-evidence.ts'

/** Hosts that rewrite their own history with their own key, and what others saw of it before. */

const parent = testFolder()
const keys = newKeys()
const whole = wholeEvidence(keys)
const auditor = writeFiles(parent, auditorFiles(keys))
const records = whole.records['prod']!
const LEDGER = 'hosts/prod/ledger.json'
const genuine = JSON.parse(whole.files.get(LEDGER)!) as LedgerResult

/** The evidence of prod alone, as the host itself would write it of these records. */
function ofHost(own: readonly AttemptRecord[]): Files {
  const manifest = (record: AttemptRecord) => (record.releaseId === whole.id ? whole.manifest : undefined)
  return new Map([
    ...[...whole.files].filter(([path]) => path.startsWith('release/')),
    [LEDGER, ledgerText(printedLedger(own, keys.prod))],
    ...own.flatMap((record) => [...recordFiles(record, keys.prod, { manifest: manifest(record) })]),
  ])
}

/** The same attempts; of the one that was rolled back, the host has another reason now. */
const rewritten = inPlaces(records.map((record, index) => (index === 1 ? { ...record, reason: 'nothing happened' } : record)))

const file = (name: string, text: string): string => {
  const path = join(mkdtempSync(join(parent, 'seen-')), name)
  writeFileSync(path, text)
  return path
}

/** The record of a line as a run kept it, with a signature. */
function keptRecord(line: number, signature = keys.prod.sign(canonicalRecord(records[line - 1]!), RECORD_NAMESPACE)): string {
  const path = file(`host-record-${records[line - 1]!.attempt}.json`, canonicalRecord(records[line - 1]!))
  writeFileSync(`${path}.sig`, signature)
  return path
}

async function verifying(files: Files, seen: readonly string[]): Promise<EvidenceResult['checks']> {
  const given = {
    allowedSignersFile: join(auditor, 'allowed_signers'),
    revokedKeysFile: join(auditor, 'revoked_keys'),
    knownHostsFile: join(auditor, 'known_hosts'),
    nixKeysFile: join(auditor, 'nix-keys'),
  }
  const heads = (await Promise.all(seen.map((path) => readHeads(path)))).flat()
  const quiet = { runner: realRunner, reporter: { report: () => undefined } }
  return (await verifyEvidence({ folder: writeFiles(parent, files), heads, ...given }, quiet)).checks
}

const found = (checks: EvidenceResult['checks']) =>
  checks.flatMap(({ check, about, outcome, statement }) =>
    outcome === 'passed' ? [] : [{ check: `${check} ${about ?? ''}`, outcome, statement }],
  )

const digestOf = (line: number) => genuine.entries.find((entry) => entry.line === line)!.digest

test('a host that writes its history again with its own key is not found without what was seen before', async () => {
  expect(found(await verifying(ofHost(rewritten), []))).toEqual([])
})

test.each([
  { name: 'a record that a run kept', seen: () => keptRecord(3), line: 3 },
  { name: 'a printed ledger of that day', seen: () => file('ledger.json', whole.files.get(LEDGER)!), line: 4 },
  { name: 'the newest line by itself', seen: () => file('head.json', canonicalRecord(genuine.head!)), line: 4 },
  { name: 'a folder of evidence of that day', seen: () => writeFiles(parent, new Map([[LEDGER, whole.files.get(LEDGER)!]])), line: 4 },
])('$name shows that the host wrote its history again', async ({ seen, line }) => {
  const [one, ...more] = found(await verifying(ofHost(rewritten), [seen()]))
  expect(more).toEqual([])
  expect(one).toMatchObject({ check: 'ledger-head prod', outcome: 'failed' })
  expect(one!.statement).toMatch(
    new RegExp(`line ${line} with the digest ${digestOf(line)} was the newest .* has the digest [0-9a-f]{64}: the history was rewritten`),
  )
})

test('newest lines that were removed with everything that was signed of them are found by one who saw them', async () => {
  const checks = await verifying(ofHost(records.slice(0, 3)), [keptRecord(4)])
  expect(found(checks)).toMatchObject([{ check: 'ledger-head prod', outcome: 'failed' }])
  expect(found(checks)[0]!.statement).toContain(
    `line 4 with the digest ${digestOf(4)} was the newest of the ledger of prod at ${records[3]!.finishedAt}; here the ledger ends with line 3 with the digest ${digestOf(3)}`,
  )
})

test('lines that were seen before are in the history that followed', async () => {
  const checks = await verifying(ofHost(records), [keptRecord(1), keptRecord(3), writeFiles(parent, ofHost(records.slice(0, 2)))])
  expect(found(checks)).toEqual([])
  expect(checks.find(({ check }) => check === 'ledger-head')).toMatchObject({
    about: 'prod',
    vouchedBy: 'host',
    statement: 'The ledger of prod has each newest line that was seen of it earlier: 1, 2, 3.',
  })
})

test('a newest line in the evidence itself counts, and one that is not signed by the host is named as that', async () => {
  const { head } = printedLedger(rewritten, keys.prod)
  const path = (name: string) => `hosts/prod/heads/${name}.json`
  const keeping = (text: string) => new Map([...ofHost(records), [path('head-4-0123456789ab'), text]])
  expect(found(await verifying(keeping(canonicalRecord(head!)), []))).toMatchObject([{ check: 'ledger-head prod', outcome: 'failed' }])
  const stranger = printedLedger(rewritten, newKey()).head!
  expect(found(await verifying(keeping(canonicalRecord(stranger)), []))[0]!.statement).toContain(', which no known key of it signed;')
  const edited = { ...genuine.head!, digest: 'f'.repeat(64) }
  expect(found(await verifying(keeping(canonicalRecord(edited)), []))).toMatchObject([
    { check: 'ledger-head prod', outcome: 'failed', statement: expect.stringMatching(/does not match its signature/) },
  ])
  const foreign = (JSON.parse(whole.files.get('hosts/prod-b/ledger.json')!) as LedgerResult).head!
  for (const other of ['{}', 'x', canonicalRecord(foreign)])
    expect(found(await verifying(keeping(other), []))[0]!.statement).toMatch(
      /head-4-0123456789ab.json" is not a newest line of the ledger of prod/,
    )
})

test('the other host of a pair keeps what it was handed, and shows that this one wrote its history again', async () => {
  const other = JSON.parse(whole.files.get('hosts/prod-b/ledger.json')!) as LedgerResult
  const beside = (witnessed: LedgerResult['witnessed']) =>
    new Map([
      ...[...whole.files].filter(([path]) => path.startsWith('hosts/prod-b/') && !path.includes('snapshots')),
      ...ofHost(rewritten),
      ['hosts/prod-b/ledger.json', ledgerText({ ...other, ...(witnessed === undefined ? {} : { witnessed }) })],
    ])
  expect(found(await verifying(beside(undefined), []))).toEqual([])
  const [one, ...more] = found(await verifying(beside([genuine.head!]), []))
  expect({ one, more }).toMatchObject({ one: { check: 'ledger-head prod', outcome: 'failed' }, more: [] })
  expect(one!.statement).toMatch(/^By hosts\/prod-b\/ledger.json, line 4 .*: the history was rewritten\.$/)
  // A client can hand over anything: what the host did not sign counts for nothing.
  expect(found(await verifying(beside([printedLedger(records, newKey()).head!, { ...genuine.head!, line: 3 }]), []))).toEqual([])
})

test('lines that cannot be compared are not provable', async () => {
  const part = { ...genuine, entries: genuine.entries.filter(({ line }) => line > 2) }
  const partial = new Map([...ofHost(records), [LEDGER, ledgerText(part)]])
  const statements = async (files: Files, seen: string) =>
    found(await verifying(files, [seen])).flatMap(({ check, outcome, statement }) =>
      check === 'ledger-head prod' ? [`${outcome}: ${statement}`] : [],
    )
  expect(await statements(partial, keptRecord(1))).toEqual([expect.stringMatching(/^not-provable: .* begins with line 3\.$/)])
  const without = new Map([...ofHost(records)].filter(([name]) => name !== LEDGER))
  expect(await statements(without, keptRecord(1))).toEqual([expect.stringMatching(/^not-provable: .* no ledger here to compare with\.$/)])
  const none: Files = new Map([...whole.files].filter(([name]) => !name.startsWith('hosts/prod/')))
  expect(await statements(none, keptRecord(1))).toEqual([expect.stringMatching(/^not-provable: /)])
})

test('earlier evidence of another host proves nothing of this one, whatever is kept beside its ledger', async () => {
  const beside = new Map([...ofHost(records), ['hosts/prod/heads/head-4-0123456789ab.json', canonicalRecord(genuine.head!)]])
  expect(found(await verifying(beside, []))).toEqual([])
  const other = file('ledger.json', whole.files.get('hosts/prod-b/ledger.json')!)
  expect(found(await verifying(beside, [other])).map(({ check, outcome, statement }) => `${check} ${outcome}: ${statement}`)).toEqual([
    expect.stringMatching(/^ledger-head prod-b not-provable: .* no ledger here to compare with\.$/),
    'ledger-head prod not-provable: The earlier evidence that was given has no line of the ledger of prod.',
  ])
})

test('earlier evidence without a newest line of any ledger is refused', async () => {
  const { ledger: _place, ...unplaced } = records[1]!
  const empty = { host: 'prod', application: 'choiros', total: 0, entries: [], brokenAt: null }
  const releaseAlone = new Map([...whole.files].filter(([path]) => path.startsWith('release/')))
  for (const seen of [
    file('record.json', JSON.stringify(unplaced)),
    file('ledger.json', JSON.stringify(empty)),
    writeFiles(parent, releaseAlone),
  ])
    await expect(readHeads(seen)).rejects.toMatchObject({
      code: 'record-invalid',
      message: expect.stringMatching(/has no line of a ledger/),
    })
})

test('earlier evidence that is not evidence is refused', async () => {
  await expect(readHeads(file('x.json', '{}'))).rejects.toMatchObject({ code: 'record-invalid' })
  await expect(readHeads(join(parent, 'none.json'))).rejects.toMatchObject({ code: 'file-unreadable' })
  await expect(readHeads(join(parent, 'none.tar.gz'))).rejects.toMatchObject({ code: 'file-unreadable' })
  await expect(readHeads(file('x.tar.gz', 'x'))).rejects.toMatchObject({ code: 'archive-invalid' })
})
