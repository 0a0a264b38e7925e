import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { evidencePage } from '#domain/evidence/evidence-page'
import { verificationSchema } from '#domain/evidence/verification-schema'
import { evidenceLines } from '#domain/report/evidence-lines'
import { STATEMENT_LIMIT_BYTES } from '#domain/protocol/record'
import { canonicalJson, canonicalRecord } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import { parseSnapshot } from '#domain/snapshot/parse'
import { snapshotEnvironment } from '#domain/snapshot/env'
import { APPROVALS_FILE, approvalStatement } from '#domain/statement/approval'
import { countersignedFile } from '#domain/statement/countersignature'
import { parseEnvelope, payloadOf } from '#domain/statement/dsse'
import { APPROVAL_NAMESPACE } from '#domain/trust/namespaces'
import { realRunner } from '#tools/run/real'
import { verifyEvidence, type EvidenceResult, type VerifyEvidenceOptions } from '#verbs/verify-evidence'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { sampleInventory } from '../domain/manifest/sample.ts'
import { testFolder } from '../tools/ssh/keys.ts'
import { placeInMemory } from '../support/folder-in-memory.ts'
import { TimestampAuthority } from '../support/timestamp-authority.ts'
import { forgeries as plainForgeries, type Forgery } from './evidence-forgeries.ts'
import { timestampForgeries } from './timestamp-forgeries.ts'
import {
  attemptOf,
  auditorFiles,
  encodingOf,
  inPlaces,
  ledgerText,
  newKeys,
  printedLedger,
  recordFiles,
  releaseFiles,
  signedEnvelope,
  signedStatement,
  stampOf,
  wholeEvidence,
  withStamps,
  writeFiles,
  type Files,
} from './whole-evidence.ts'

/** Thousands of times, a few files are changed and put right again. */
const parent = testFolder(await placeInMemory())
const keys = newKeys()
const authority = new TimestampAuthority(parent)
const whole = withStamps(wholeEvidence(keys), authority)
const auditor = writeFiles(parent, new Map([...auditorFiles(keys), ['timestamps.pem', authority.pem()]]))
const forgeries: readonly Forgery[] = [...plainForgeries, ...timestampForgeries(authority, parent)]

const given = {
  allowedSignersFile: join(auditor, 'allowed_signers'),
  revokedKeysFile: join(auditor, 'revoked_keys'),
  knownHostsFile: join(auditor, 'known_hosts'),
  nixKeysFile: join(auditor, 'nix-keys'),
  timestampCertificatesFile: join(auditor, 'timestamps.pem'),
}

/** The genuine evidence; what a test changes in it is put right again. */
const folder = writeFiles(parent, whole.files)

async function verifying(files: Files, options: Partial<VerifyEvidenceOptions> = {}): Promise<EvidenceResult> {
  const changed = [...new Set([...files.keys(), ...whole.files.keys()])].filter((path) => files.get(path) !== whole.files.get(path))
  const put = (from: Files) => {
    for (const path of changed) {
      const text = from.get(path)
      const file = join(folder, path)
      mkdirSync(dirname(file), { recursive: true })
      if (text === undefined) rmSync(file)
      else writeFileSync(file, text, encodingOf(path))
    }
  }
  put(files)
  try {
    return await verifyEvidence({ folder, ...given, ...options }, { runner: realRunner, reporter: { report: () => undefined } })
  } finally {
    put(whole.files)
  }
}

const named = (result: EvidenceResult, outcome: string) => result.checks.filter((one) => one.outcome === outcome)

test('a whole folder of evidence is proved', async () => {
  const result = await verifying(whole.files, { expectedReleaseId: whole.id, expectedHost: 'prod' })
  expect(named(result, 'failed')).toEqual([])
  expect(named(result, 'not-provable')).toEqual([])
})

test('the report has who signed and approved each release, and its verdict on each host, by its schema', async () => {
  const approval = { application: 'choiros', releaseId: whole.id, plans: [{ host: 'prod', sha256: 'd'.repeat(64) }] }
  const approved = signedStatement(
    approvalStatement({ ...approval, approvedAt: '2026-01-09T11:00:00.000Z' }),
    keys.dave,
    APPROVAL_NAMESPACE,
  )
  const result = await verifying(new Map([...whole.files, [`release/${APPROVALS_FILE}`, approved]]))
  verificationSchema.parse(JSON.parse(JSON.stringify(result)))
  const fingerprint = keys.dave.fingerprint
  expect(result.releases).toMatchObject([
    {
      approvers: [{ principals: ['dave'], fingerprint, approvedAt: '2026-01-09T11:00:00.000Z', hosts: ['prod'] }],
      verdicts: [
        { host: 'prod', verdict: 'COMMITTED', attempt: attemptOf(3), vouchedBy: 'host' },
        { host: 'prod-b', verdict: 'COMMITTED', attempt: attemptOf(13), vouchedBy: 'host' },
      ],
    },
  ])
  const lines = evidenceLines(result, { isVerbose: false })
  expect(lines.slice(0, 6)).toEqual([
    expect.stringMatching(/^Release [0-9a-f]{64} of choiros/),
    expect.stringMatching(/^ {2}commit/),
    expect.stringMatching(/^ {2}signed by {5}alice \(SHA256:\S+\), bob \(SHA256:\S+\)$/),
    `  approved by   dave (${fingerprint}, 2026-01-09T11:00:00.000Z, for prod)`,
    expect.stringMatching(/^ {2}verdict {7}COMMITTED on prod: apply at \S+, as the host signed it, actor \(not verified\) tester$/),
    expect.stringMatching(/^ {2}verdict {7}COMMITTED on prod-b: /),
  ])
  const first = lines.indexOf('  Time line of the ledgers, newest first:')
  expect(lines.slice(first + 1, first + 1 + result.history.length + 1)).toEqual([
    expect.stringMatching(/^ {4}ended +host +verb +release +verdict +then current +actor \(not verified\) +signed by$/),
    ...result.history.toReversed().map(({ finishedAt, host, to, emergency }) => {
      const verb = emergency === undefined ? 'apply' : 'apply, EMERGENCY'
      return expect.stringMatching(new RegExp(`^ {4}${finishedAt} +${host} +${verb} +${to.slice(0, 12)} `))
    }),
  ])
  expect(lines.join('\n')).not.toContain('Not proved of')
  expect(lines.at(-2)).toMatch(/^passed {8}keys \(2\), manifest, signatures, approvals, /)
  const page = evidencePage(result)
  for (const word of ['Approved by', `dave (${fingerprint}`, 'COMMITTED on prod-b: apply']) expect(page).toContain(word)
})

test('no host vouches for a verdict whose record a check contradicts', async () => {
  const record = { ...whole.records['prod']![2]!, reason: 'another reason' }
  const { releases } = await verifying(new Map([...whole.files, ...recordFiles(record, keys.prod, { manifest: whole.manifest })]))
  expect(releases[0]!.verdicts.map(({ host, vouchedBy }) => [host, vouchedBy])).toEqual([
    ['prod', 'none'],
    ['prod-b', 'host'],
  ])
})

test('no host vouches for a verdict whose record names a signer that the release does not have', async () => {
  const signatures = whole.files.get('release/manifest.sig') as string
  const ofFirst = signatures.slice(0, signatures.indexOf('-----BEGIN', 1))
  const result = await verifying(new Map([...whole.files, ['release/manifest.sig', ofFirst]]))
  expect(named(result, 'failed').map(({ check }) => check)).toContain('record-signers')
  expect(result.releases[0]!.verdicts.map(({ vouchedBy }) => vouchedBy)).toEqual(['none', 'none'])
})

test('no host vouches for a verdict whose attempt is in the evidence of another host as well', async () => {
  const ofOther = printedLedger(whole.records['prod']!, keys['prod-b'])
  const result = await verifying(new Map([...whole.files, ['hosts/prod-b/ledger.json', ledgerText(ofOther)]]))
  expect(named(result, 'failed').map(({ check }) => check)).toContain('hosts')
  expect(result.releases[0]!.verdicts.find(({ host }) => host === 'prod')!.vouchedBy).toBe('none')
})

test('time stamps are proved by their authority, with the time in the history', async () => {
  const result = await verifying(whole.files)
  const [stamped, ofOtherHost] = result.checks.filter(({ check }) => check === 'timestamp')
  expect(stamped).toMatchObject({ about: 'prod', outcome: 'passed', vouchedBy: 'authority' })
  expect(stamped!.statement).toMatch(
    /^The record of attempt \S+4 existed at the latest by \S+Z \(±1\.5001 s\), by the word of "O=Clockwork, CN=Time tsa", .* after its end\. It fixes the lines before line 4 of the ledger\. .* 2 of 4 records of the host prod are time-stamped\.$/,
  )
  expect(ofOtherHost).toMatchObject({ about: 'prod-b', outcome: 'passed' })
  expect(result.history.filter(({ timestamp }) => timestamp !== undefined).map(({ attempt }) => attempt)).toEqual(
    [1, 11, 4, 14].map(attemptOf),
  )
})

test('time stamps without certificates of authorities are not provable, and forged ones fail all the same', async () => {
  const without = { timestampCertificatesFile: undefined }
  const result = await verifying(whole.files, without)
  expect(named(result, 'failed')).toEqual([])
  const open = named(result, 'not-provable')
  expect(open.map(({ check }) => check)).toEqual(Array.from({ length: 4 }, () => 'timestamp'))
  expect(open[0]).toMatchObject({
    statement: expect.stringMatching(/is unknown without certificates: it names .* "O=Clockwork, CN=Time tsa"/),
    hint: expect.stringContaining('--timestamp-certificates'),
    vouchedBy: 'none',
  })
  const swapped = new Map([...whole.files, [stampOf('prod', 4), whole.files.get(stampOf('prod', 1))!]])
  expect(named(await verifying(swapped, without), 'failed')).toMatchObject([{ check: 'timestamp', about: 'prod' }])
})

test('a host without expected time stamps is named, and so is the reason of a missing one', async () => {
  const without = new Map([...whole.files].filter(([path]) => !path.endsWith('.tsr')))
  expect(named(await verifying(without), 'not-provable').map(({ statement }) => statement)).toEqual([
    'No record of the host prod is time-stamped.',
    'No record of the host prod-b is time-stamped.',
  ])
  expect(named(await verifying(without, { timestampCertificatesFile: undefined }), 'not-provable')).toEqual([])
  const reason = { schemaVersion: 1, url: 'http://ts.example.org/', askedAt: '2026-01-10T12:00:06.000Z', reason: 'It is busy.' }
  const missing = new Map([...without, [`${stampOf('prod', 4)}-missing.json`, JSON.stringify(reason)]])
  expect(named(await verifying(missing, { timestampCertificatesFile: undefined }), 'not-provable')).toMatchObject([
    { about: 'prod', statement: expect.stringMatching(/got no time stamp for attempt \S+4 \("It is busy", asked at 2026-01-10/) },
  ])
  // As for a single record, one check of each host.
  expect(named(await verifying(missing), 'not-provable')).toMatchObject([
    { about: 'prod', statement: expect.stringMatching(/got no time stamp for attempt .*\. No record of the host prod is time-stamped\.$/) },
    { about: 'prod-b', statement: 'No record of the host prod-b is time-stamped.' },
  ])
  const odd = new Map([...without, [`${stampOf('prod', 4)}-missing.json`, '{']])
  expect(named(await verifying(odd, { timestampCertificatesFile: undefined }), 'not-provable')).toMatchObject([
    { about: 'prod', statement: expect.stringContaining('the file that names the reason cannot be read') },
  ])
})

test('signatures of Nix that are not here are a check only if keys were given for them', async () => {
  const without = new Map([...whole.files].filter(([path]) => !path.endsWith('/nix-signatures.json')))
  expect(named(await verifying(without), 'not-provable')).toMatchObject([{ check: 'nix-signatures' }])
  const unknown = { nixKeysFile: undefined }
  expect((await verifying(without, unknown)).checks.filter(({ check }) => check === 'nix-signatures')).toEqual([])
  expect(named(await verifying(whole.files, unknown), 'not-provable')).toMatchObject([{ check: 'nix-signatures' }])
})

test('a file of certificates that has none, or cannot be read, is bad input', async () => {
  for (const [text, says] of [
    ['', 'has no certificate in PEM'],
    ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n', 'has a certificate that cannot be read'],
  ] as const) {
    const file = join(writeFiles(parent, new Map([['odd.pem', text]])), 'odd.pem')
    await expect(verifying(whole.files, { timestampCertificatesFile: file })).rejects.toMatchObject({
      code: 'key-invalid',
      message: expect.stringContaining(says),
    })
  }
  await expect(verifying(whole.files, { timestampCertificatesFile: join(parent, 'none') })).rejects.toMatchObject({ exitCode: 2 })
})

test('a required check that needs keys names the option that gives them', async () => {
  const unknown = { allowedSignersFile: undefined, knownHostsFile: undefined, nixKeysFile: undefined, allowUnsigned: true }
  const options = {
    provenance: 'allowed-signers',
    reproduced: 'allowed-signers',
    'sbom-statement': 'allowed-signers',
    'record-signature': 'known-hosts',
    deployment: 'known-hosts',
    snapshots: 'known-hosts',
  } as const
  const required = Object.keys(options).map((check) => ({ check: check as keyof typeof options }))
  const failed = named(await verifying(whole.files, { ...unknown, required }), 'failed')
  expect(new Set(failed.map(({ check }) => check))).toEqual(new Set(Object.keys(options)))
  for (const { check, hint } of failed) expect(hint).toContain(`option "${options[check as keyof typeof options]}"`)
})

test('evidence that no known key signed is vouched for by none, whatever agrees in it', async () => {
  const files = new Map([...whole.files].filter(([path]) => !/\.sig$|\.intoto\.json$|^index\.json$|snapshots/.test(path)))
  const unknown = { allowedSignersFile: undefined, knownHostsFile: undefined, nixKeysFile: undefined, allowUnsigned: true }
  const passed = named(await verifying(files, unknown), 'passed')
  expect(passed.map(({ check }) => check)).toEqual(
    expect.arrayContaining(['manifest', 'inventory', 'ledger-record', 'records', 'record-time']),
  )
  expect(passed.filter(({ vouchedBy }) => vouchedBy !== 'none')).toEqual([])
})

test('a release that is in two folders fails, because one of them may be forged', async () => {
  const copies = [...whole.files].flatMap(([path, text]) =>
    path.startsWith('release/') ? [[path.replace('release/', 'releases/z/'), text] as const] : [],
  )
  const failed = named(await verifying(new Map([...whole.files, ...copies])), 'failed')
  expect(failed.map(({ check, statement }) => `${check}: ${statement}`)).toContainEqual(
    expect.stringMatching(/^files: Release \S+ is in more than one folder \(release\/manifest\.json, releases\/z\/manifest\.json\)/),
  )
})

test('files of a release without its manifest are named as unchecked', async () => {
  const result = await verifying(new Map([...whole.files, ['releases/x/provenance.intoto.json', '{}']]))
  expect(named(result, 'failed')).toEqual([])
  expect(
    named(result, 'not-provable')
      .map(({ statement }) => statement)
      .join(),
  ).toContain('releases/x/provenance.intoto.json')
})

test('a statement of an attempt is read up to the size that a host hands out, and not beyond', async () => {
  const path = [...whole.files.keys()].find((name) => /^hosts\/.*\.intoto\.json$/.test(name) && !whole.files.has(`${name}.tsr`))
  const padded = (bytes: number) => new Map([...whole.files, [path!, whole.files.get(path!)!.padEnd(bytes)]])
  expect(named(await verifying(padded(STATEMENT_LIMIT_BYTES)), 'failed')).toEqual([])
  const failed = named(await verifying(padded(STATEMENT_LIMIT_BYTES + 1)), 'failed')
  expect(failed.map(({ statement }) => statement).join('\n')).toContain(`more than the ${STATEMENT_LIMIT_BYTES} that are read`)
})

test('an attempt in the ledgers of two hosts is found before the newest 5,000 lines, too', async () => {
  const { manifest, id } = whole
  const ledgerOf = (host: 'prod' | 'prod-b', attempts: readonly number[]) =>
    printedLedger(
      inPlaces(
        attempts.map((number, index) =>
          sampleRecord({
            application: manifest.application,
            host,
            attempt: attemptOf(number),
            releaseId: id,
            previousRelease: index === 0 ? null : id,
          }),
        ),
      ),
      keys[host],
    )
  const long = ledgerOf(
    'prod',
    Array.from({ length: 5_100 }, (_, index) => index),
  )
  const files: Files = new Map([
    [
      'hosts/prod/ledger.ndjson',
      `${long.entries
        .toReversed()
        .map(({ previousEntry, record }) => canonicalRecord({ previousEntry, record }))
        .join('\n')}\n`,
    ],
    ['hosts/prod-b/ledger.json', ledgerText(ledgerOf('prod-b', [1, 20_000]))],
  ])
  const result = await verifyEvidence(
    { folder: writeFiles(parent, files), ...given },
    { runner: realRunner, reporter: { report: () => undefined } },
  )
  expect(result.checks.filter(({ check }) => check === 'hosts')).toMatchObject([
    { outcome: 'failed', restsOn: ['hosts/prod/ledger.ndjson', 'hosts/prod-b/ledger.json'] },
  ])
}, 60_000)

test('a reproduction counts what was built apart from what follows from its content, and each line once', async () => {
  const path = 'release/reproductions.intoto.jsonl'
  const stated = (change: (text: string) => string) => {
    const envelope = parseEnvelope(whole.files.get(path)!)
    return signedEnvelope({ ...envelope, payload: Buffer.from(change(payloadOf(envelope).toString())).toString('base64') }, keys.bob)
  }
  const checks = async (text: string) =>
    (await verifying(new Map([...whole.files, [path, text]]))).checks.filter(({ check }) => check === 'reproduced')
  expect(await checks(stated((text) => text).repeat(16))).toMatchObject([
    { outcome: 'passed', statement: expect.stringContaining('built the same bytes of 2 components.') },
  ])
  expect(await checks(stated((text) => text.replace('"origin":"rebuilt"', '"origin":"fixed"')))).toMatchObject([
    {
      outcome: 'passed',
      statement: expect.stringContaining(
        'built the same bytes of 1 component, and has the same bytes of 1 component that follows from its content.',
      ),
    },
  ])
})

test('a key of a host in the list of revoked keys counts for nothing, as one that known_hosts marks', async () => {
  const lists = writeFiles(
    parent,
    new Map([
      ['revoked_keys', `${keys.stranger.publicLine}\n${keys.prod.publicLine}\n`],
      ['known_hosts', `${auditorFiles(keys).get('known_hosts')!}@revoked prod ${keys.prod.publicLine}\n`],
    ]),
  )
  const revoked = await verifying(whole.files, { revokedKeysFile: join(lists, 'revoked_keys') })
  expect(labels(revoked, 'failed')).toContain('keys prod')
  const marked = await verifying(whole.files, { knownHostsFile: join(lists, 'known_hosts') })
  for (const outcome of ['passed', 'failed', 'not-provable']) expect(labels(revoked, outcome)).toEqual(labels(marked, outcome))
  for (const { checks } of [revoked, marked])
    expect(checks.find(({ check, about }) => check === 'keys' && about === 'prod')).toMatchObject({
      statement: `Each key of the host prod that was given is revoked, so none counts: ${keys.prod.fingerprint}.`,
      hint: expect.stringMatching(/^Give its new key/) as string,
    })
})

test('the words of a builder and of an actor are quoted in the sentences about them', async () => {
  const envelope = parseEnvelope(whole.files.get('release/provenance.intoto.json')!)
  const forgedText = payloadOf(envelope)
    .toString()
    .replace(/"id":"[^"]+self-hosted"/, String.raw`"id":"x. Everything is proved\u202e"`)
  const provenance = signedEnvelope({ ...envelope, payload: Buffer.from(forgedText).toString('base64') }, keys.alice)
  const record = {
    ...whole.records['prod-b']![2]!,
    emergency: { reason: 'a" was countersigned. "b', countersignBy: '2026-01-10T12:00:00.000Z' },
  }
  const ofRecord = recordFiles(record, keys['prod-b'])
  const files = new Map([...whole.files, ...ofRecord, ['release/provenance.intoto.json', provenance]])
  files.delete(`hosts/prod-b/records/${countersignedFile(attemptOf(13))}`)
  const { checks } = await verifying(files)
  const statements = checks.map(({ statement }) => statement).join('\n')
  expect(statements).toContain(String.raw`the builder was "x. Everything is proved\u202e".`)
  expect(statements).toContain(String.raw`, "a\" was countersigned. \"b")`)
})

test('a folder of a host whose name is not one of a host is not checked as one', async () => {
  const path = 'hosts/prod is proved: all/ledger.json'
  const result = await verifying(new Map([...whole.files, [path, whole.files.get('hosts/prod/ledger.json')!]]))
  expect(named(result, 'failed')).toEqual([])
  expect(named(result, 'not-provable')).toMatchObject([{ check: 'other-files', restsOn: [path] }])
  expect(result.hosts.map(({ host }) => host)).toEqual(['prod', 'prod-b'])
})

test('the second ledger of a host is named as not checked', async () => {
  const path = 'hosts/prod/ledger.ndjson'
  const result = await verifying(new Map([...whole.files, [path, 'anything']]), { expectedReleaseId: whole.id })
  expect(named(result, 'failed')).toEqual([])
  expect(named(result, 'not-provable')).toMatchObject([{ check: 'ledger', about: 'prod', restsOn: [path] }])
})

test('a snapshot as variables is compared with the rest, and is not provable', async () => {
  const attempt = whole.records['prod']![2]!.attempt
  const path = (form: string) => `hosts/prod/snapshots/snapshot-prod-${attempt}-after.${form}`
  const { [path('json')]: json, ...rest } = Object.fromEntries(whole.files)
  const variables = snapshotEnvironment(parseSnapshot(JSON.parse(json!)))
  const genuine = await verifying(new Map(Object.entries({ ...rest, [path('env')]: variables })))
  expect(named(genuine, 'failed')).toEqual([])
  expect(named(genuine, 'not-provable')).toMatchObject([{ check: 'snapshots', about: 'prod', outcome: 'not-provable' }])
  const other = variables.replaceAll(whole.id, 'e'.repeat(64))
  const edited = await verifying(new Map(Object.entries({ ...rest, [path('env')]: other })))
  expect(named(edited, 'failed')).toMatchObject([{ check: 'snapshots', about: 'prod' }])
})

test('evidence of several releases names each that ran by a ledger and whose manifest is not here', async () => {
  const moved = [...whole.files].flatMap(([path, text]) =>
    path === 'index.json' ? [] : [[path.replace(/^release\//, 'releases/first/'), text] as const],
  )
  const result = await verifying(new Map(moved))
  expect(named(result, 'failed')).toEqual([])
  expect(named(result, 'not-provable')).toMatchObject([
    { check: 'records', about: 'prod', restsOn: ['hosts/prod/ledger.json'] },
    { check: 'records', about: 'prod-b', restsOn: ['hosts/prod-b/ledger.json'] },
  ])
  const missing = '111111111111 (line 1), 222222222222 (line 2)'
  expect(named(result, 'not-provable')[0]?.statement).toBe(`The ledger of prod has 2 releases whose manifest is not here: ${missing}.`)
})

test('the evidence of one release counts the further releases and signed snapshots that are not here', async () => {
  const files = new Map([...whole.files].filter(([path]) => path !== 'index.json' && !/snapshot-prod-[0-9].*-before/.test(path)))
  const result = await verifying(files)
  expect(named(result, 'not-provable')).toEqual([])
  const of = (name: string) => result.checks.find(({ check, about }) => check === name && about === 'prod')?.statement
  expect(of('records')).toMatch(/ are here as records\. It has attempts of 2 further releases, not here\.$/)
  expect(of('snapshots')).toMatch(/ The host signed the digests of 1 further snapshot, not here\.$/)
})

test('two applications in one folder are each compared with their own ledgers', async () => {
  const manifest = { ...whole.manifest, application: 'other' }
  const bytes = canonicalJson(manifest)
  const record = sampleRecord({
    application: 'other',
    host: 'prod-c',
    attempt: attemptOf(77),
    releaseId: releaseId(bytes),
    previousRelease: null,
  })
  const own = (application: string) =>
    new Map([
      ...whole.files,
      ...releaseFiles({ manifest, bytes, inventory: sampleInventory }, keys, 'releases/other'),
      ['hosts/prod-c/ledger.json', ledgerText(printedLedger(inPlaces([{ ...record, application }]), keys.prod))] as const,
    ])
  const ledgers = async (application: string) =>
    (
      await verifyEvidence(
        { folder: writeFiles(parent, own(application)), ...given, allowUnsigned: true },
        { runner: realRunner, reporter: { report: () => undefined } },
      )
    ).checks.flatMap(({ check, about, outcome }) => (check === 'ledger' ? [`${about}: ${outcome}`] : []))
  expect(await ledgers('other')).toEqual(['prod: passed', 'prod-b: passed', 'prod-c: passed'])
  expect(await ledgers('third')).toEqual(['prod: passed', 'prod-b: passed', 'prod-c: failed'])
})

/** The checks of an outcome, each with what it is about. */
const labels = (result: EvidenceResult, outcome: string) => [...new Set(named(result, outcome).map(labelOf))].toSorted()

const labelOf = ({ check, about }: EvidenceResult['checks'][number]) => (about === undefined ? check : `${check} ${about}`)

/** Applies forgeries to a copy of the evidence, and gives the paths that they touched. */
function forged(...all: readonly Forgery[]): { readonly files: Files; readonly touched: ReadonlySet<string>[] } {
  const files: Files = new Map(whole.files)
  const touched = all.map(({ forge }) => {
    const before = new Map(files)
    forge(files, whole)
    return new Set([...new Set([...before.keys(), ...files.keys()])].filter((path) => before.get(path) !== files.get(path)))
  })
  return { files, touched }
}

const options = { expectedReleaseId: whole.id }

test.each(forgeries)('verify names a forgery in a folder, and nothing else: $name', async (forgery) => {
  const { files, touched } = forged(forgery)
  const result = await verifying(files, { ...options, ...forgery.asked })
  expect(labels(result, 'failed')).toEqual([...forgery.failed].toSorted())
  expect(named(result, 'failed').filter(({ hint }) => hint === undefined)).toEqual([])
  if (forgery.open !== undefined || forgery.failed.length === 0)
    expect(labels(result, 'not-provable')).toEqual([...(forgery.open ?? [])].toSorted())
  if (forgery.says !== undefined)
    expect(
      named(result, 'failed')
        .map(({ statement }) => statement)
        .join('\n'),
    ).toMatch(forgery.says)
  for (const { restsOn } of named(result, 'failed'))
    expect(
      // What is required, and is not here, rests on nothing that is.
      restsOn.some((path) => touched[0]!.has(path)) || forgery.asked !== undefined,
      restsOn.join(' '),
    ).toBe(true)
})

/** What verify finds of one forgery alone. */
const alone = new Map<Forgery, Promise<EvidenceResult>>()
function found(forgery: Forgery): Promise<EvidenceResult> {
  const result = alone.get(forgery) ?? verifying(forged(forgery).files, options)
  alone.set(forgery, result)
  return result
}

const restsOnAny = ({ restsOn }: EvidenceResult['checks'][number], paths: ReadonlySet<string>) => restsOn.some((path) => paths.has(path))

/**
 * Of two forgeries: what each makes fail alone fails, unless it rests on a file that the other changed; nothing else fails; and each is named
 * by a check that rests on what it changed.
 */
async function pairProblems(pair: readonly [Forgery, Forgery]): Promise<string[]> {
  const { files, touched } = forged(...pair)
  const result = await verifying(files, options)
  const failed = new Set(labels(result, 'failed'))
  const open = labels(result, 'not-provable')
  const problems: string[] = []
  for (const [index, forgery] of pair.entries()) {
    const others = touched[1 - index]!
    const own = (await found(forgery)).checks.filter((check) => check.outcome !== 'passed' && restsOnAny(check, touched[index]!))
    const kept = own.filter((check) => !restsOnAny(check, others))
    problems.push(
      ...kept
        .filter((check) => !failed.has(labelOf(check)) && (check.outcome === 'failed' || !open.includes(labelOf(check))))
        .map((check) => `${labelOf(check)} is proved`),
    )
    const isNamed = result.checks.some((check) => check.outcome !== 'passed' && restsOnAny(check, touched[index]!))
    if (!isNamed && kept.length > 0) problems.push(`"${forgery.name}" is not named`)
  }
  const expected = new Set(pair.flatMap(({ failed: own }) => own))
  problems.push(...[...failed].filter((label) => !expected.has(label)).map((label) => `${label} fails`))
  return problems.map((problem) => `${pair.map(({ name }) => name).join(' + ')}: ${problem}`)
}

test('verify names both of any two forgeries, and nothing else', async () => {
  // What verify names only when it is asked for would not be named here.
  const unasked = forgeries.filter(({ asked }) => asked === undefined)
  const touched = new Map(unasked.map((forgery) => [forgery, forged(forgery).touched[0]!]))
  const pairs = unasked.flatMap((one, index) => unasked.slice(index + 1).map((other) => [one, other] as const))
  const apart = pairs.filter(([one, other]) => touched.get(one)!.isDisjointFrom(touched.get(other)!))
  const problems: string[] = []
  // There are hundreds, and each is a whole verification.
  for (const pair of apart) problems.push(...(await pairProblems(pair)))
  expect(apart.length).toBeGreaterThan(400)
  expect(problems).toEqual([])
}, 900_000)
