import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { canonicalRecord } from '#domain/manifest/canonical'
import type { AttemptRecord } from '#domain/protocol/record'
import { envelopeText, parseEnvelope, payloadOf } from '#domain/statement/dsse'
import { keyRotationStatement } from '#domain/statement/key-rotation'
import { releaseSubjects } from '#domain/statement/statement'
import { RECORD_NAMESPACE } from '#domain/trust/namespaces'
import { realRunner } from '#tools/run/real'
import { verify, type VerifyOptions, type VerifyResult } from '#verbs/verify'
import { revoke, signWith, testFolder } from '../tools/ssh/keys.ts'
import { ledgerOf, makeEvidence, printedLedger, signedHead, signedStatement, writeEvidence, type Evidence } from './evidence-folder.ts'
import { provenanceOfRelease } from './whole-evidence.ts'

const parent = testFolder()
let evidence: Evidence
beforeAll(async () => {
  evidence = await makeEvidence(parent)
})

type Printed = ReturnType<typeof printedLedger> & { readonly head: Evidence['head'] }

interface Change {
  readonly name: string
  /** Changes the evidence, or how it is verified. */
  readonly forge: (folder: string) => Promise<Partial<VerifyOptions> | void> | Partial<VerifyOptions> | void
  readonly record?: Partial<NonNullable<VerifyOptions['record']>>
  /** The checks that must fail, and no others. */
  readonly failed: readonly string[]
  readonly notProvable?: readonly string[]
  /** What the first failed check states. */
  readonly says?: RegExp
}

async function verifying(folder: string, { forge, record = {} }: Pick<Change, 'forge' | 'record'>): Promise<VerifyResult> {
  const more = (await forge(folder)) ?? {}
  const at = (name: string) => join(folder, name)
  return verify(
    {
      bundle: at('release'),
      allowedSignersFile: at('allowed_signers'),
      revokedKeysFile: at('revoked_keys'),
      expectedReleaseId: evidence.id,
      record: {
        recordFile: at('record.json'),
        hostKeyFile: at('prod.pub'),
        ledgerFile: at('ledger.ndjson'),
        expectedHost: 'prod',
        ...record,
        ...(record.ledgerFile === undefined ? {} : { ledgerFile: at(record.ledgerFile) }),
        ...(record.hostKeyFile === undefined ? {} : { hostKeyFile: at(record.hostKeyFile) }),
      },
      ...more,
    },
    { runner: realRunner, reporter: { report: () => undefined } },
  )
}

const named = (result: VerifyResult, outcome: string) => result.checks.filter((one) => one.outcome === outcome).map(({ check }) => check)

const statementOf = (result: VerifyResult, name: string) => result.checks.find(({ check }) => check === name)?.statement

const edit = (name: string, change: (text: string) => string) => (folder: string) =>
  writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')))

/** Changes what is signed of an envelope, and keeps the signatures. */
const payload = (change: (text: string) => string) => (text: string) => {
  const envelope = parseEnvelope(text)
  const before = payloadOf(envelope).toString('utf8')
  const after = change(before)
  if (after === before) throw new Error('Nothing was changed.')
  return envelopeText({ ...envelope, payload: Buffer.from(after).toString('base64') })
}

const ledger = (records: (all: readonly AttemptRecord[]) => readonly AttemptRecord[]) => (folder: string) =>
  writeFileSync(join(folder, 'ledger.ndjson'), ledgerOf(records(evidence.records)))

const printed = (change: (all: Printed) => object) => (folder: string) =>
  writeFileSync(join(folder, 'printed.json'), JSON.stringify(change({ ...printedLedger(evidence.records), head: evidence.head })))

const rewrite = (change: (record: AttemptRecord) => AttemptRecord, signer?: string) => async (folder: string) => {
  const record = change(evidence.record)
  writeFileSync(join(folder, 'record.json'), canonicalRecord(record))
  if (signer === undefined) return rmSync(join(folder, 'record.json.sig'))
  return writeFileSync(join(folder, 'record.json.sig'), await signWith(evidence.key(signer), canonicalRecord(record), RECORD_NAMESPACE))
}

const genuine = () => undefined

/** A record that a forger appended, or took from an agent that does not write places. */
const unplaced = ({ ledger: _place, ...record }: AttemptRecord): AttemptRecord => record

describe('evidence that nobody changed is proved, check by check', () => {
  test('all of it is proved', async () => {
    const result = await verifying(writeEvidence(parent, evidence), { forge: genuine, record: { ledgerFile: 'printed.json' } })
    expect(named(result, 'failed')).toEqual([])
    expect(named(result, 'not-provable')).toEqual([])
    expect(named(result, 'passed')).toEqual([
      'manifest',
      'release-id',
      'signatures',
      'revocations',
      'key-time',
      'inventory',
      'sbom',
      'environment',
      'provenance',
      'sbom-statement',
      'record',
      'record-signature',
      'record-host',
      'record-signers',
      'record-time',
      'ledger',
      'ledger-signature',
      'ledger-record',
    ])
    expect(result).toMatchObject({
      inventoryChecked: true,
      keysCheckedAt: { at: new Date(evidence.record.startedAt), from: 'record' },
      record: { verdict: 'COMMITTED', ledgerChecked: true, signer: { isHostKey: true } },
    })
  })

  test("the host's own file of the ledger is proved up to the record that was signed with its place", async () => {
    const result = await verifying(writeEvidence(parent, evidence), { forge: genuine })
    expect(named(result, 'failed')).toEqual([])
    expect(result.record?.ledgerChecked).toBe(true)
    expect(statementOf(result, 'ledger-signature')).toMatch(/^The host signed line 3 .* the 1 line after it may be anything\.$/)
  })

  test('the ledger of an earlier agent, whose records do not have their place, is as good as it was', async () => {
    const older = await makeEvidence(mkdtempSync(join(parent, 'older-')), { places: false })
    const result = await verifying(writeEvidence(parent, older), { forge: genuine })
    expect(named(result, 'failed')).toEqual([])
    expect(named(result, 'not-provable')).toEqual(['ledger-signature'])
  })
})

const days = (record: AttemptRecord, by: number): AttemptRecord => {
  const moved = (time: string) => new Date(Date.parse(time) + by * 86_400_000).toISOString()
  return { ...record, startedAt: moved(record.startedAt), finishedAt: moved(record.finishedAt) }
}

const forgeries: readonly Change[] = [
  {
    name: 'a byte of the manifest',
    forge: edit('release/manifest.json', (text) => text.replace('9090', '9091')),
    failed: ['release-id', 'signatures', 'sbom', 'environment', 'provenance', 'sbom-statement', 'record', 'record-signers'],
    says: /was expected/,
  },
  {
    name: 'a line end after the manifest',
    forge: edit('release/manifest.json', (text) => `${text}\n`),
    failed: ['manifest', 'release-id'],
    says: /canonical/,
  },
  {
    name: 'a byte of a signature',
    forge: edit('release/manifest.sig', (text) => text.replace(/AAAA/, 'AAAB')),
    failed: ['signatures', 'record-signers'],
  },
  {
    name: 'one of the signatures',
    forge: edit('release/manifest.sig', (text) => text.slice(text.lastIndexOf('-----BEGIN'))),
    failed: ['record-signers'],
    says: /found here by key and name: bob/,
  },
  {
    name: 'a name of an allowed signer',
    forge: edit('allowed_signers', (text) => text.replace('bob ', 'eve ')),
    failed: ['record-signers'],
  },
  {
    name: 'a revoked key of a signer',
    forge: (folder) => appendFileSync(join(folder, 'revoked_keys'), `${evidence.keys['bob']}\n`),
    failed: ['record-signers'],
  },
  {
    name: 'a revoked key of a signer, in a binary list',
    forge: async (folder) => void (await revoke(join(folder, 'revoked_keys'), `${evidence.key('alice')}.pub`)),
    failed: ['provenance', 'sbom-statement', 'record-signers'],
    says: /revoked_keys revokes/,
  },
  {
    name: 'a path more in the inventory',
    forge: edit('release/inventory.json', (text) => text.replace('"narSize":50', '"narSize":51')),
    failed: ['inventory'],
    notProvable: ['sbom'],
  },
  {
    name: 'a component more in the bill of materials',
    forge: edit('release/sbom.cdx.json', (text) => text.replace('"components": [', '"components": [{"type":"library","name":"evil"},')),
    failed: ['sbom', 'sbom-statement'],
    says: /first at "\/components\/0/,
  },
  {
    name: 'a line of manifest.env',
    forge: edit('release/manifest.env', (text) => text.replace('RELEASE_ID=', 'RELEASE_ID=0')),
    failed: ['environment'],
  },
  {
    name: 'the commit in the provenance, which a signer signed for another release',
    forge: async (folder) => {
      const { source, ...rest } = evidence.manifest
      const other = { ...rest, source: { ...source, commit: 'f'.repeat(40) } }
      const text = await signedStatement(
        { ...provenanceOfRelease(other), subject: releaseSubjects(evidence.manifest) },
        evidence.key('alice'),
      )
      writeFileSync(join(folder, 'release/provenance.intoto.json'), text)
    },
    failed: ['provenance'],
    says: /names the commit "f{40}"/,
  },
  {
    name: 'the builder in the provenance',
    forge: edit(
      'release/provenance.intoto.json',
      payload((text) => text.replace('github-self-hosted', 'github-hosted')),
    ),
    failed: ['provenance'],
    says: /has no good signature: .* does not match this statement: it was changed/,
  },
  {
    name: 'a provenance that a stranger signed',
    forge: async (folder) => {
      const text = await signedStatement(provenanceOfRelease(evidence.manifest), evidence.key('stranger'))
      writeFileSync(join(folder, 'release/provenance.intoto.json'), text)
    },
    failed: ['provenance'],
    says: /a key that allowed_signers does not list/,
  },
  {
    name: 'a provenance that nobody signed',
    forge: edit('release/provenance.intoto.json', (text) => envelopeText({ ...parseEnvelope(text), signatures: [] })),
    failed: [],
    notProvable: ['provenance'],
  },
  {
    name: 'a component in the statement with the bill of materials',
    forge: edit(
      'release/sbom.intoto.json',
      payload((text) => text.replace('"components":[', '"components":[{"bom-ref":"evil","name":"evil"},')),
    ),
    failed: ['sbom-statement'],
    says: /differs from sbom.cdx.json, first at/,
  },
  {
    name: 'a second source before the commit in the provenance',
    forge: async (folder) => {
      const made = provenanceOfRelease(evidence.manifest)
      const predicate = structuredClone(made.predicate) as { buildDefinition: { resolvedDependencies: object[] } }
      predicate.buildDefinition.resolvedDependencies.unshift({ name: 'sources', digest: { gitCommit: 'e'.repeat(40) } })
      writeFileSync(join(folder, 'release/provenance.intoto.json'), await signedStatement({ ...made, predicate }, evidence.key('alice')))
    },
    failed: ['provenance'],
    says: /names the commit "none"/,
  },
  {
    name: 'no bill of materials',
    forge: (folder) => rmSync(join(folder, 'release/sbom.cdx.json')),
    failed: [],
    notProvable: ['sbom', 'sbom-statement'],
  },
  {
    name: 'no statements',
    forge: (folder) => ['provenance', 'sbom'].forEach((name) => rmSync(join(folder, `release/${name}.intoto.json`))),
    failed: [],
    notProvable: ['provenance', 'sbom-statement'],
  },
  {
    name: 'a file more beside the manifest',
    forge: (folder) => writeFileSync(join(folder, 'release/record.json'), ''),
    failed: [],
    notProvable: ['other-files'],
  },
  {
    name: 'a folder more beside the manifest',
    forge: (folder) => mkdirSync(join(folder, 'release/evil')),
    failed: [],
    notProvable: ['other-files'],
  },
  {
    name: 'rubbish as the attestation',
    forge: (folder) => writeFileSync(join(folder, 'release/attestation.json'), 'x'),
    failed: [],
    notProvable: ['attestation'],
  },
  {
    name: 'rubbish as the provenance of Sigstore',
    forge: (folder) => writeFileSync(join(folder, 'release/provenance.sigstore.json'), 'x'),
    failed: [],
    notProvable: ['attestation'],
  },
  {
    name: 'no inventory',
    forge: (folder) => rmSync(join(folder, 'release/inventory.json')),
    failed: [],
    notProvable: ['inventory', 'sbom'],
  },
  {
    name: 'an empty binary list of revoked keys',
    forge: async (folder) => void (await revoke(join(folder, 'revoked_keys'))),
    failed: [],
  },
  {
    name: 'a list of revoked keys by SHA-1',
    forge: async (folder) => {
      writeFileSync(join(folder, 'hashes'), `sha1: ${evidence.keys['stranger']}\n`)
      await revoke(join(folder, 'revoked_keys'), join(folder, 'hashes'))
      return { record: undefined }
    },
    failed: [],
    notProvable: ['provenance', 'sbom-statement'],
  },
  { name: 'no revoked keys', forge: () => ({ revokedKeysFile: undefined }), failed: [], notProvable: ['revocations'] },

  {
    name: 'the verdict in a signed record',
    forge: edit('record.json', (text) => text.replace('"COMMITTED"', '"ROLLED_BACK"')),
    failed: ['record-signature', 'ledger-record'],
  },
  {
    name: 'a part that nobody signed',
    forge: edit('record.json', (text) => text.replace(/\}$/, ',"promote":{"approvedBy":"ceo@bank"}}')),
    failed: ['record-signature'],
    says: /the part promote, which the host did not sign/,
  },
  {
    name: 'spaces in a signed record',
    forge: edit('record.json', (text) => JSON.stringify(JSON.parse(text), null, 2)),
    failed: ['record-signature'],
    says: /not written as the host signed it/,
  },
  {
    name: 'another spelling in a signed record',
    forge: edit('record.json', (text) => text.replace('tester', '\\u0074ester')),
    failed: ['record-signature'],
  },
  {
    name: 'a record of another host',
    forge: rewrite((record) => ({ ...record, host: 'prod-b' }), 'prod'),
    failed: ['record-host', 'ledger', 'ledger-record'],
  },
  { name: 'a record that another host signed', forge: rewrite((record) => record, 'prod-b'), failed: ['record-signature'] },
  { name: 'a record that nobody signed', forge: rewrite((record) => record), failed: ['record-signature'] },
  {
    name: 'a record that nobody signed, without a host key',
    forge: rewrite((record) => record),
    record: { hostKeyFile: undefined },
    failed: ['record-signature'],
    says: /is not signed/,
  },
  {
    name: 'a signed record without a host key',
    forge: genuine,
    record: { hostKeyFile: undefined },
    failed: ['record-signature'],
    says: /anyone can sign/,
  },
  {
    name: 'a record that nobody signed, accepted by choice',
    forge: rewrite((record) => record),
    record: { hostKeyFile: undefined, allowUnsigned: true },
    failed: [],
    notProvable: ['record-signature'],
  },
  {
    name: 'a record of an attempt before the commit',
    forge: async (folder) => {
      const old = (record: AttemptRecord) => ({ ...days(record, -30), ledger: { line: 1, previousEntry: '0'.repeat(64) } })
      await rewrite(old, 'prod')(folder)
      ledger((all) => [old(all[2]!)])(folder)
    },
    failed: ['key-time', 'record-time'],
  },
  {
    name: 'a record of another release',
    forge: rewrite((record) => ({ ...record, releaseId: '3'.repeat(64) }), 'prod'),
    failed: ['record', 'ledger-record'],
  },
  {
    name: 'a change of role as a record',
    forge: rewrite((record) => ({ ...record, verb: 'set-role' }), 'prod'),
    failed: ['record', 'ledger-record'],
  },
  {
    name: 'an apply without signers',
    forge: rewrite(({ signers: _none, ...record }) => record, 'prod'),
    failed: ['record-signers', 'ledger-record'],
  },
  {
    name: 'an invented signer beside the real ones',
    forge: rewrite((record) => ({ ...record, signers: [...record.signers!, { principals: ['ceo'], fingerprint: 'SHA256:ceo' }] }), 'prod'),
    failed: ['record-signers', 'ledger-record'],
  },
  {
    name: 'a real key under another name',
    forge: rewrite((record) => ({ ...record, signers: [{ ...record.signers![0]!, principals: ['ceo'] }] }), 'prod'),
    failed: ['record-signers', 'ledger-record'],
  },

  { name: 'a time in the future for the keys', forge: () => ({ at: new Date('9999-01-01') }), failed: ['key-time'], says: /in the future/ },
  {
    name: 'a time before the commit for the keys',
    forge: () => ({ at: new Date('2025-10-01') }),
    failed: ['key-time'],
    says: /before the commit/,
  },
  {
    name: 'a time between for the keys',
    forge: () => ({ at: new Date('2026-01-08T12:00:00Z') }),
    failed: ['key-time'],
    says: /but the attempt ran from/,
  },
  {
    name: 'a key that had expired when the release was applied',
    forge: edit('allowed_signers', (text) => text.replace('bob ', 'bob valid-before="20260107000000Z" ')),
    failed: ['record-signers'],
  },

  {
    name: 'the failed attempt taken out of the ledger',
    forge: ledger((all) => [all[0]!, all[2]!, all[3]!]),
    failed: ['ledger', 'ledger-record'],
    notProvable: [],
  },
  {
    name: 'the committed attempt before taken out of the ledger',
    forge: ledger((all) => all.slice(1)),
    failed: ['ledger', 'ledger-record'],
    notProvable: [],
  },
  {
    name: 'a committed attempt taken out in the middle',
    forge: ledger((all) => [all[0]!, { ...unplaced(all[2]!), previousRelease: '4'.repeat(64) }]),
    failed: ['ledger'],
    notProvable: ['ledger-record'],
    says: /by the lines before it/,
  },
  {
    name: 'the order of the ledger',
    forge: ledger((all) => all.toReversed()),
    failed: ['ledger', 'ledger-record'],
    says: /was written as line 4/,
  },
  {
    name: 'the actor in the newest line',
    forge: edit('ledger.ndjson', (text) => text.replace(/tester(?!.*tester)/s, 'texter')),
    failed: [],
  },
  {
    name: 'times that run backwards in a ledger without places',
    forge: ledger((all) => [...all, { ...days(unplaced(all[3]!), -1), attempt: '00000000-0000-4000-8000-000000000009' }]),
    failed: ['ledger'],
    says: /clock was set back/,
  },
  {
    name: 'the actor in an older line',
    forge: edit('ledger.ndjson', (text) => text.replace('tester', 'texter')),
    failed: ['ledger'],
    says: /line 2 does not carry the digest/,
  },
  {
    name: 'a key twice in a line',
    forge: edit('ledger.ndjson', (text) => text.replace(/"verb":"apply"(?!.*"verb":"apply")/s, '"verb":"rollback","verb":"apply"')),
    failed: ['ledger'],
    says: /was edited/,
  },
  {
    name: 'the first line',
    forge: edit('ledger.ndjson', (text) => text.slice(text.indexOf('\n') + 1)),
    failed: ['ledger', 'ledger-record'],
    says: /line 1 is the first, and names one before it/,
  },
  {
    name: 'half of the last line',
    forge: edit('ledger.ndjson', (text) => text.slice(0, -40)),
    failed: ['ledger'],
    says: /is incomplete: a write was cut off within it/,
  },
  { name: 'an empty line', forge: edit('ledger.ndjson', (text) => `${text}\n`), failed: ['ledger'], says: /line 5 is not an entry/ },
  { name: 'a ledger of one invented line', forge: ledger((all) => [unplaced(all[3]!)]), failed: ['ledger-record'] },

  {
    name: 'the host in the header of a printed ledger',
    forge: printed((all) => ({ ...all, host: 'elsewhere' })),
    record: { ledgerFile: 'printed.json' },
    failed: ['ledger'],
    notProvable: ['ledger-record'],
    says: /header names/,
  },
  {
    name: 'a ledger that its own host called broken',
    forge: printed((all) => ({ ...all, brokenAt: 3 })),
    record: { ledgerFile: 'printed.json' },
    failed: ['ledger'],
    says: /the host itself reported/,
  },
  {
    name: 'fewer lines in the header than in the list',
    forge: printed((all) => ({ ...all, total: 2 })),
    record: { ledgerFile: 'printed.json' },
    failed: ['ledger'],
    says: /beyond the 2 lines/,
  },
  {
    name: 'the first line of a printed ledger',
    forge: printed((all) => ({
      ...all,
      entries: all.entries.map((entry) => (entry.line === 1 ? { ...entry, previousEntry: 'f'.repeat(64) } : entry)),
    })),
    record: { ledgerFile: 'printed.json' },
    failed: ['ledger'],
    notProvable: ['ledger-record'],
  },
  {
    name: 'a line in the middle of a printed ledger',
    forge: printed((all) => ({ ...all, entries: all.entries.filter(({ line }) => line !== 2) })),
    record: { ledgerFile: 'printed.json' },
    failed: ['ledger'],
    says: /lines between them are missing/,
  },
]

test.each(forgeries)(
  'verify names what was changed, and nothing else: $name',
  async ({ forge, record, failed, notProvable = [], says }) => {
    const result = await verifying(writeEvidence(parent, evidence), { forge, ...(record === undefined ? {} : { record }) })
    // What the host signed covers a ledger only as far as the record, unless it signed the newest line.
    const missing = named(result, 'not-provable').filter((name) => name !== 'ledger-signature')
    expect({ failed: named(result, 'failed'), notProvable: missing }).toEqual({ failed, notProvable })
    expect(result.checks.filter(({ outcome, hint }) => outcome === 'failed' && hint === undefined)).toEqual([])
    if (says !== undefined) expect(result.checks.find(({ outcome }) => outcome === 'failed')?.statement).toMatch(says)
  },
)

test.each([
  {
    name: 'the newest line taken out',
    change: (all: Printed) => ({ ...all, entries: all.entries.slice(1), total: 3 }),
    says: /signed line 4 .* ends otherwise/,
  },
  { name: 'the count of lines', change: (all: Printed) => ({ ...all, total: 9 }), says: /ends otherwise/ },
  {
    name: 'the time of the signature',
    change: (all: Printed) => ({ ...all, head: { ...all.head!, signedAt: '2026-03-01T00:00:00.000Z' } }),
    says: /does not match/,
  },
  { name: 'the signature', change: (all: Printed) => ({ ...all, head: { ...all.head!, signature: 'x' } }), says: /does not match/ },
])('verify names what was changed of the line that the host signed: $name', async ({ change, says }) => {
  const result = await verifying(writeEvidence(parent, evidence), { forge: printed(change), record: { ledgerFile: 'printed.json' } })
  expect(named(result, 'failed')).toEqual(['ledger-signature'])
  expect(statementOf(result, 'ledger-signature')).toMatch(says)
})

test('a newest line that another host signed, or signed for another ledger, fails', async () => {
  for (const head of [
    await signedHead(evidence.key('prod-b'), evidence.records),
    await signedHead(evidence.key('prod'), evidence.records, { host: 'prod-b' }),
    await signedHead(evidence.key('prod'), evidence.records, { application: 'other' }),
    await signedHead(evidence.key('prod'), evidence.records, { digest: '0'.repeat(64) }),
  ]) {
    const forge = printed((all) => ({ ...all, head }))
    const result = await verifying(writeEvidence(parent, evidence), { forge, record: { ledgerFile: 'printed.json' } })
    expect(named(result, 'failed')).toEqual(['ledger-signature'])
  }
})

test('a record by a new key is proved by the old one, which named it in the printed ledger', async () => {
  const newest = { line: 2, digest: printedLedger(evidence.records).entries.find(({ line }) => line === 2)!.digest }
  const rotation = (oldKey: string, newKey: string, line = newest) =>
    signedStatement(
      keyRotationStatement({
        host: { name: 'prod', machineId: null },
        application: 'choiros',
        oldKey: publicLine(oldKey),
        newKey: publicLine(newKey),
        newest: line,
        rotatedAt: '2026-01-08T13:00:00.000Z',
      }),
      evidence.key(oldKey),
    )
  const verified = async (signer: string, statement: string) => {
    const folder = writeEvidence(parent, evidence)
    const head = await signedHead(evidence.key('prod-b'), evidence.records)
    printed((all) => ({ ...all, head, keyRotations: [statement] }))(folder)
    const forge = rewrite((record) => record, signer)
    return named(await verifying(folder, { forge, record: { ledgerFile: 'printed.json' } }), 'failed')
  }
  expect(await verified('prod-b', await rotation('prod', 'prod-b'))).toEqual([])
  expect(await verified('prod-b', await rotation('stranger', 'prod-b'))).toEqual(['key-rotation', 'record-signature', 'ledger-signature'])
  // The old key signed line 3 after it was replaced.
  expect(await verified('prod', await rotation('prod', 'prod-b'))).toEqual(['record-signature'])
})

const publicLine = (name: string) => evidence.keys[name]!.split(' ').slice(0, 2).join(' ')

test('a part of a ledger is reported as a part', async () => {
  const folder = writeEvidence(parent, evidence)
  printed((all) => ({ ...all, entries: all.entries.slice(0, 2) }))(folder)
  const result = await verifying(folder, { forge: genuine, record: { ledgerFile: 'printed.json' } })
  expect(result.checks.find(({ check }) => check === 'ledger')).toMatchObject({
    outcome: 'not-provable',
    statement: expect.stringMatching(/lines 3 to 4 of 4 follow each other .*; the lines before line 3 are not here;/),
    hint: expect.stringContaining('ledger export'),
  })
})

describe('what must have passed', () => {
  const outcome = async (options: Partial<VerifyOptions>, forge: Change['forge'] = genuine) =>
    verifying(writeEvidence(parent, evidence), { forge: async (folder) => ({ ...(await forge(folder)), ...options }) })

  test('a required verdict is compared with that of the record', async () => {
    expect(named(await outcome({ required: [{ verdict: 'COMMITTED' }] }), 'failed')).toEqual([])
    expect(named(await outcome({ required: [{ verdict: 'ROLLED_BACK' }] }), 'failed')).toEqual(['record'])
    expect(named(await outcome({ required: [{ verdict: 'COMMITTED' }], record: undefined }), 'failed')).toEqual(['record'])
  })

  test('a required check that cannot be made has failed', async () => {
    const without = (folder: string) => rmSync(join(folder, 'release/inventory.json'))
    expect(named(await outcome({ required: [{ check: 'inventory' }] }, without), 'failed')).toEqual(['inventory'])
    expect(named(await outcome({ required: [{ check: 'ledger' }], record: undefined }), 'failed')).toEqual(['ledger'])
  })

  test.each([
    { given: 'no record', record: undefined, missing: 'there is no record and no ledger' },
    { given: 'a record alone', record: { ledgerFile: undefined }, missing: 'there is no ledger' },
  ])('a required check that was never made with $given names what is missing, and what to give', async ({ record, missing }) => {
    const required = [{ check: 'ledger-record' }] as const
    const folder = writeEvidence(parent, evidence)
    const result = await verifying(folder, {
      forge: () => (record === undefined ? { required, record } : { required }),
      record: record ?? {},
    })
    expect(result.checks.find(({ check }) => check === 'ledger-record')).toMatchObject({
      outcome: 'failed',
      statement: `The check ledger-record is required, and was not made: ${missing}.`,
      hint: expect.stringContaining('with the options "record" and "ledger"'),
    })
  })
})

test('a huge ledger of empty lines ends at the first of them', async () => {
  const folder = writeEvidence(parent, evidence)
  appendFileSync(join(folder, 'ledger.ndjson'), '\n'.repeat(20 * 1024 * 1024))
  const result = await verifying(folder, { forge: genuine })
  expect(result.checks.find(({ check }) => check === 'ledger')?.statement).toMatch(/line 5 is not an entry of a ledger\.$/)
})

test('a pipe in the place of a file is refused at once', async () => {
  const folder = writeEvidence(parent, evidence)
  const pipe = join(mkdtempSync(join(parent, 'pipe-')), 'pipe')
  await realRunner.run({ argv: ['mkfifo', pipe], effect: 'write', timeout: 10_000 })
  for (const options of [{ allowedSignersFile: pipe }, { revokedKeysFile: pipe }, { signatureFile: pipe }, { bundle: pipe }]) {
    await expect(verifying(folder, { forge: () => options })).rejects.toMatchObject({ exitCode: 2 })
  }
  for (const record of [{ recordFile: pipe }, { hostKeyFile: pipe }, { ledgerFile: pipe }]) {
    const common = { recordFile: join(folder, 'record.json'), hostKeyFile: join(folder, 'prod.pub') }
    await expect(verifying(folder, { forge: () => ({ record: { ...common, ...record } }) })).rejects.toMatchObject({ exitCode: 2 })
  }
})
