import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { withEvidenceFolder } from '#steps/archive/with-evidence-folder'
import { headPath } from '#steps/archive/evidence-files'
import { parseLedgerWords } from '#domain/protocol/ledger-words'
import type { LedgerResult } from '#domain/protocol/record'
import type { Event } from '#domain/report/event'
import { SIGSTORE_LIMIT_BYTES } from '#domain/sigstore/files'
import { filesBelow } from '#steps/evidence/found-files'
import { realRunner } from '#tools/run/real'
import { bundle } from '#verbs/bundle'
import { verifyEvidence } from '#verbs/verify-evidence'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { TimestampAuthority } from '../support/timestamp-authority.ts'
import { testFolder } from '../tools/ssh/keys.ts'
import { ledgerOf } from './evidence-folder.ts'
import { fakeHost, result as answer } from './fake-host.ts'
import { config, useSampleBundle } from './sample-bundle.ts'
import { attemptOf, auditorFiles, inPlaces, ledgerText, newKeys, printedLedger, wholeEvidence, writeFiles } from './whole-evidence.ts'

const parent = testFolder()
const sample = useSampleBundle()
const keys = newKeys()
const whole = wholeEvidence(keys)
/** What an archive of it has: the newest lines of its ledgers, too. */
const packed = [
  ...whole.files.keys(),
  ...['prod', 'prod-b'].map((host) => headPath((JSON.parse(whole.files.get(`hosts/${host}/ledger.json`)!) as LedgerResult).head!)),
].toSorted()
const auditor = writeFiles(parent, auditorFiles(keys))
const context = { runner: realRunner, reporter: { report: () => undefined } }

/** The files as runs keep them: by other names, and not sorted by host. */
function keptByRuns(): { readonly release: string; readonly evidence: string } {
  const folder = mkdtempSync(join(parent, 'kept-'))
  for (const [path, text] of whole.files) {
    const [, host] = /^hosts\/([^/]+)/.exec(path) ?? []
    const kept = path
      .replace(/^hosts\/[^/]+\/records\/([0-9a-f-]+)\.intoto\.json$/, 'evidence/$1/deployment-$1.intoto.json')
      .replace(/^hosts\/[^/]+\/records\/([0-9a-f-]+)(\.json.*)$/, 'evidence/$1/host-record-$1$2')
      .replace(/^hosts\/[^/]+\/records\/([0-9a-f-]+)(\.countersigned\.intoto\.jsonl)$/, 'evidence/$1/$1$2')
      .replace(/^hosts\/[^/]+\/snapshots\//, 'evidence/snapshots/')
      .replace(/^hosts\/([^/]+)\/ledger\.json$/, `evidence/ledger-${host}.json`)
    mkdirSync(dirname(join(folder, kept)), { recursive: true })
    writeFileSync(join(folder, kept), text)
  }
  writeFileSync(join(folder, 'evidence/notes.txt'), 'nothing that anybody needs')
  return { release: join(folder, 'release'), evidence: join(folder, 'evidence') }
}

const trust = {
  allowed_signers: join(auditor, 'allowed_signers'),
  known_hosts: join(auditor, 'known_hosts'),
  revoked_keys: join(auditor, 'revoked_keys'),
}

test('an archive of what runs kept is proved as a whole, with keys from elsewhere', async () => {
  const output = join(mkdtempSync(join(parent, 'out-')), 'evidence.tar.gz')
  const result = await bundle({ ...keptByRuns(), hosts: [], trust: {}, output }, context)
  expect(result.files.map(({ path }) => path)).toEqual(packed)
  const verified = await withEvidenceFolder(output, (folder) =>
    verifyEvidence(
      {
        folder,
        allowedSignersFile: trust.allowed_signers,
        knownHostsFile: trust.known_hosts,
        revokedKeysFile: trust.revoked_keys,
        nixKeysFile: join(auditor, 'nix-keys'),
        expectedReleaseId: result.releaseId,
      },
      context,
    ),
  )
  expect(verified.checks.filter(({ outcome }) => outcome !== 'passed')).toEqual([])
  expect(verified.checks.map(({ check }) => check)).toContain('index')
})

test('a file that is removed while the archive is made is named, and not as a bug', async () => {
  const kept = keptByRuns()
  const output = join(mkdtempSync(join(parent, 'out-')), 'evidence.tar.gz')
  // The note on what is left out comes after the files are found, and before they are hashed.
  const reporter = { report: () => rmSync(join(kept.release, 'sbom.cdx.json'), { force: true }) }
  const made = bundle({ ...kept, hosts: [], trust: {}, output }, { ...context, reporter })
  await expect(made).rejects.toMatchObject({
    code: 'file-unreadable',
    text: expect.stringMatching(/no file or folder ".*sbom\.cdx\.json"/),
  })
})

test('an archive is packed again as the folder that it was unpacked to', async () => {
  const kept = keptByRuns()
  const folder = mkdtempSync(join(parent, 'out-'))
  const first = join(folder, 'first.tar.gz')
  await bundle({ ...kept, hosts: [], trust: { ...trust, 'nix-keys': join(auditor, 'nix-keys') }, output: first }, context)
  const reporter = collectingReporter()
  const output = join(folder, 'again.tar.gz')
  const result = await bundle({ release: kept.release, evidence: first, hosts: [], trust: {}, output }, { ...context, reporter })
  expect(result.files.map(({ path }) => path)).toEqual(packed)
  // The first archive has what this machine's store adds.
  const message = expect.stringContaining(`"${first}:release/nix-signatures.json" was left out: the release has another`)
  expect(reporter.events).toEqual([{ event: 'note', level: 'warning', message }])
})

test.each(['allowed_signers', 'trusted_root.json'])(
  'a missing %s is named before a host is asked, and nothing is written',
  async (name) => {
    const output = join(mkdtempSync(join(parent, 'out-')), 'evidence.tar.gz')
    const host = fakeHost(() => answer({}))
    const missing = join(parent, 'nowhere')
    const { identityFile, environment } = sample
    const hosts = [{ config, hostName: 'prod', identityFile, environment, pinnedKey: undefined }]
    const asked = bundle({ release: keptByRuns().release, hosts, trust: { [name]: missing }, output }, { ...context, runner: host })
    await expect(asked).rejects.toMatchObject({ code: 'file-unreadable', exitCode: 2, message: `There is no file or folder "${missing}".` })
    expect(host.calls).toEqual([])
    expect(readdirSync(dirname(output))).toEqual([])
  },
)

test('keys in an archive are used only when that is asked for, and are never proved', async () => {
  const output = join(mkdtempSync(join(parent, 'out-')), 'evidence.tar.gz')
  await bundle({ ...keptByRuns(), hosts: [], trust, output }, context)
  const verifying = (useEnclosedKeys: boolean) =>
    withEvidenceFolder(output, (folder) => verifyEvidence({ folder, useEnclosedKeys }, context))
  const unused = await verifying(false)
  expect(unused.checks.find(({ check }) => check === 'signatures')).toMatchObject({
    outcome: 'failed',
    statement: expect.stringMatching(/unknown who may sign/) as string,
  })
  expect(unused.checks.find(({ check, about }) => check === 'keys' && about === 'prod')?.outcome).toBe('failed')
  const used = await verifying(true)
  expect(used.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([])
  expect(used.checks.find(({ check }) => check === 'keys')).toMatchObject({
    outcome: 'not-provable',
    vouchedBy: 'none',
    statement: expect.stringMatching(/could have written them: trust\/allowed_signers/) as string,
  })
})

test('a release is packed with what Sigstore signed of it, and a trusted root in trust', async () => {
  const kept = keptByRuns()
  const output = join(mkdtempSync(join(parent, 'out-')), 'evidence.tar.gz')
  const names = ['attestation.json', 'cosign.sigstore.json', 'provenance.sigstore.json']
  for (const name of names) writeFileSync(join(kept.release, name), '{}')
  const root = join(kept.evidence, '../root')
  writeFileSync(root, '{}')
  const { files } = await bundle({ ...kept, hosts: [], trust: { 'trusted_root.json': root }, output }, context)
  const found = files.filter(({ path }) => /sigstore|attestation|trusted_root/.test(path))
  expect(found.map(({ path, mediaType }) => [path, mediaType])).toEqual([
    ...names.map((name) => [`release/${name}`, 'application/vnd.dev.sigstore.bundle.v0.3+json']),
    ['trust/trusted_root.json', 'text/plain'],
  ])
  const verified = await withEvidenceFolder(output, (folder) => verifyEvidence({ folder, allowUnsigned: true }, context))
  expect(verified.checks.filter(({ check }) => check === 'other-files')).toEqual([])
  expect(verified.checks.find(({ check }) => check === 'attestation')!.statement).toContain(names.join(', '))
})

test('the index of an archive names files that were changed, added or lost', async () => {
  const output = join(mkdtempSync(join(parent, 'out-')), 'evidence.tar.gz')
  await bundle({ ...keptByRuns(), hosts: [], trust: {}, output }, context)
  const found = await withEvidenceFolder(output, async (folder) => {
    appendFileSync(join(folder, 'release/manifest.env'), '#')
    writeFileSync(join(folder, 'release/more.txt'), '')
    rmSync(join(folder, 'release/attestation.json'), { force: true })
    rmSync(join(folder, 'release/sbom.intoto.json'))
    return verifyEvidence({ folder, allowUnsigned: true }, context)
  })
  expect(found.checks.filter(({ check }) => check === 'index').map(({ statement }) => statement)).toEqual([
    '"release/manifest.env" is not the file that the index lists: it was changed.',
    '"release/more.txt" is not in the index: it was added.',
    '"release/sbom.intoto.json" is in the index, and missing here.',
  ])
})

test('the newest line of a ledger that is left out is kept, and a ledger that does not have it fails', async () => {
  const { release, evidence } = keptByRuns()
  const own = whole.records['prod']!
  const other = inPlaces([...own.slice(0, 1), { ...own[1]!, reason: 'what it was before' }])
  const older = printedLedger(other, keys.prod)
  writeFileSync(join(evidence, 'ledger-older.json'), ledgerText({ ...older, entries: older.entries.slice(0, 1) }))
  const { paths, failed } = await bundling(release, evidence)
  expect(paths).toContain(headPath(older.head!))
  expect(failed.map(({ check, about, outcome }) => [check, about, outcome])).toEqual([['ledger-head', 'prod', 'failed']])
  expect(failed[0]!.statement).toContain(`line 2 with the digest ${older.head!.digest} was the newest of the ledger of prod`)
})

function notesIn(events: readonly Event[], level: 'info' | 'warning'): string[] {
  return events.flatMap((event) => (event.event === 'note' && event.level === level ? [event.message] : []))
}

/** Bundles, and gives the paths in the archive, the warnings, and what verify finds. */
async function bundling(release: string, evidence?: string) {
  const output = join(mkdtempSync(join(parent, 'out-')), 'evidence.tar.gz')
  const reporter = collectingReporter()
  const { files } = await bundle({ release, evidence, hosts: [], trust: {}, output }, { ...context, reporter })
  const bundled = [...reporter.events]
  const verified = await withEvidenceFolder(output, (folder) =>
    verifyEvidence(
      {
        folder,
        allowedSignersFile: trust.allowed_signers,
        knownHostsFile: trust.known_hosts,
        revokedKeysFile: trust.revoked_keys,
        nixKeysFile: join(auditor, 'nix-keys'),
      },
      context,
    ),
  )
  const failed = verified.checks.filter(({ outcome }) => outcome !== 'passed')
  const notes = notesIn(bundled, 'info')
  return { paths: files.map(({ path }) => path), warnings: notesIn(bundled, 'warning'), notes, failed }
}

test.each([
  { name: 'with a signature of its newest line', key: keys['prod-b'] },
  { name: 'without any signature', key: undefined },
])('receipts of countersignatures are kept from a ledger $name, also of a record that is not signed', async ({ key }) => {
  const { release, evidence } = keptByRuns()
  const own = whole.records['prod-b']!
  for (const { file, name } of filesBelow(evidence)) if (own.some((one) => name.includes(one.attempt))) rmSync(file)
  const paths = [...whole.files.keys()].filter((path) => path.includes('.countersigned.'))
  const ledger = printedLedger(own, key)
  const entries = ledger.entries.map((entry) => {
    const countersigned = whole.files.get(paths.find((path) => path.includes(entry.record.attempt)) ?? '')
    return countersigned === undefined ? entry : { ...entry, countersigned }
  })
  writeFileSync(join(evidence, 'ledger-prod-b.json'), ledgerText({ ...ledger, entries }))
  const bundled = await bundling(release, evidence)
  expect(bundled.paths.filter((path) => path.includes('.countersigned.'))).toEqual(paths)
  expect(bundled.failed.filter(({ check }) => check === 'countersignatures')).toEqual([])
})

const attempt = whole.records['prod']![2]!.attempt
const recordPath = `hosts/prod/records/${attempt}.json`

test.each(['.DS_Store', 'manifest.json~', 'my notes.txt'])('a file %s in the release is left out with a warning', async (name) => {
  const { release } = keptByRuns()
  writeFileSync(join(release, name), 'x')
  const { paths, warnings } = await bundling(release)
  expect(paths.filter((path) => !path.startsWith('release/'))).toEqual([])
  expect(paths).toHaveLength([...whole.files.keys()].filter((path) => path.startsWith('release/')).length)
  expect(warnings).toEqual([`These files are not known as evidence, and were left out: ${JSON.stringify(join(release, name))}.`])
})

test('a file of a release that is larger than verify reads is refused', async () => {
  const { release } = keptByRuns()
  const attestation = join(release, 'attestation.json')
  writeFileSync(attestation, '')
  truncateSync(attestation, SIGSTORE_LIMIT_BYTES + 1)
  await expect(bundling(release)).rejects.toThrow(`attestation.json" has more than ${SIGSTORE_LIMIT_BYTES} bytes`)
})

test('files of a host that a promote kept beside the manifest are packed as those of the host', async () => {
  const { release, evidence } = keptByRuns()
  for (const { file, name } of filesBelow(evidence)) if (name !== 'notes.txt') copyFileSync(file, join(release, name))
  const { paths, warnings, failed } = await bundling(release)
  expect(paths).toEqual(packed)
  expect({ warnings, failed }).toEqual({ warnings: [], failed: [] })
})

test('a bundle leaves copies of releases below the evidence out, and names what differs in one', async () => {
  const { release, evidence } = keptByRuns()
  const copies = ['this', 'other', 'damaged'].map((name) => join(evidence, name))
  for (const copy of copies) cpSync(release, copy, { recursive: true })
  for (const { file, name } of filesBelow(evidence)) {
    if (!/^(?:host-record|deployment)-/.test(name)) continue
    copyFileSync(file, join(release, name))
    copyFileSync(file, join(copies[0]!, name))
  }
  rmSync(join(evidence, 'notes.txt'))
  appendFileSync(join(copies[1]!, 'manifest.json'), ' ')
  const same = await bundling(release, evidence)
  expect(same.paths).toEqual(packed)
  expect({ warnings: same.warnings, failed: same.failed }).toEqual({ warnings: [], failed: [] })
  expect(same.notes).toEqual([`An archive is of one release, so what was built of others was left out: ${JSON.stringify(copies[1])}.`])
  appendFileSync(join(copies[2]!, 'manifest.sig'), ' ')
  writeFileSync(join(copies[2]!, 'cosign.sigstore.json'), '{}')
  expect((await bundling(release, evidence)).warnings).toEqual([
    `${JSON.stringify(join(copies[2]!, 'manifest.sig'))} was left out: the release has another ${JSON.stringify(join(release, 'manifest.sig'))}.`,
    `These files are not known as evidence, and were left out: ${JSON.stringify(join(copies[2]!, 'cosign.sigstore.json'))}.`,
  ])
})

test('files of evidence are found in any depth, and what is not known is named', async () => {
  const { release, evidence } = keptByRuns()
  const deep = join(evidence, 'a/b/c/d/e/f')
  mkdirSync(dirname(deep), { recursive: true })
  renameSync(join(evidence, 'snapshots'), deep)
  const { paths, warnings, failed } = await bundling(release, evidence)
  expect(paths).toEqual(packed)
  expect(failed).toEqual([])
  expect(warnings).toEqual([expect.stringMatching(/^These files are not known as evidence, and were left out: ".*notes.txt"\.$/)])
})

test('an unpacked archive can be packed again', async () => {
  const folder = writeFiles(parent, new Map([...whole.files].filter(([path]) => path.startsWith('hosts/'))))
  const { paths, warnings, failed } = await bundling(keptByRuns().release, folder)
  expect(paths).toEqual(packed)
  expect({ warnings, failed }).toEqual({ warnings: [], failed: [] })
})

test('the record that a run printed is taken where there is no other, without what its gates added', async () => {
  const { release, evidence } = keptByRuns()
  const printed = JSON.stringify({ ...whole.records['prod']![2]!, promote: { verdict: 'COMMITTED' } }, undefined, 2)
  writeFileSync(join(evidence, `record-${attempt}.json`), printed)
  expect((await bundling(release, evidence)).failed).toEqual([])
  for (const name of [`host-record-${attempt}.json`, `host-record-${attempt}.json.sig`, `deployment-${attempt}.intoto.json`])
    rmSync(join(evidence, attempt, name))
  const { paths, failed } = await bundling(release, evidence)
  expect(paths).toContain(recordPath)
  expect(failed.filter(({ outcome }) => outcome === 'failed')).toEqual([])
})

test("a host's own file of its ledger is taken, and of two ledgers the one that ends later", async () => {
  const { release, evidence } = keptByRuns()
  const lines = ledgerOf(whole.records['prod']!)
  writeFileSync(join(evidence, 'ledger-older.ndjson'), ledgerOf(whole.records['prod']!.slice(0, 2)))
  const both = await bundling(release, evidence)
  expect(both.paths).not.toContain('hosts/prod/ledger.ndjson')
  expect(both.failed).toEqual([])
  expect(both.warnings).toContainEqual(expect.stringMatching(/ledger-older.ndjson" was left out: ".*ledger-prod.json" has a ledger of/))
  writeFileSync(join(evidence, 'ledger-older.ndjson'), lines)
  rmSync(join(evidence, 'ledger-prod.json'))
  const one = await bundling(release, evidence)
  expect(one.paths).toContain('hosts/prod/ledger.ndjson')
  expect(one.failed.filter(({ outcome }) => outcome === 'failed')).toEqual([])
})

test('one of two snapshots with one name is packed, and the other is named', async () => {
  const { release, evidence } = keptByRuns()
  const name = `snapshot-prod-${attempt}-after.json`
  const other = join(evidence, 'zz', name)
  mkdirSync(dirname(other))
  copyFileSync(join(evidence, 'snapshots', name), other)
  expect((await bundling(release, evidence)).warnings).toHaveLength(1)
  writeFileSync(other, `${readFileSync(other, 'utf8')} `)
  const { warnings, failed } = await bundling(release, evidence)
  expect(failed).toEqual([])
  expect(warnings).toContainEqual(expect.stringMatching(/\/zz\/.* was left out: the archive has another "hosts\/prod\/snapshots/))
})

test('all of the ledger of a host is packed, with the newest line that it signed', async () => {
  const { release } = keptByRuns()
  const application = whole.manifest.application
  const records = inPlaces(
    Array.from({ length: 1_205 }, (_, index) =>
      sampleRecord({
        application,
        host: 'prod',
        attempt: attemptOf(index),
        releaseId: whole.id,
        previousRelease: index === 0 ? null : whole.id,
      }),
    ),
  )
  const ledger = printedLedger(records, keys.prod)
  const host = fakeHost(({ words }) => {
    const { limit, skip } = parseLedgerWords(words.slice(1))!
    return answer({ ...ledger, entries: ledger.entries.slice(skip, skip + limit) })
  })
  const output = join(mkdtempSync(join(parent, 'out-')), 'evidence.tar.gz')
  await bundle(
    {
      release,
      hosts: [{ config, hostName: 'prod', identityFile: sample.identityFile, environment: sample.environment, pinnedKey: undefined }],
      trust: {},
      output,
    },
    { ...context, runner: host },
  )
  const verified = await withEvidenceFolder(output, (folder) =>
    verifyEvidence({ folder, allowedSignersFile: trust.allowed_signers, knownHostsFile: trust.known_hosts }, context),
  )
  expect(verified.hosts).toMatchObject([{ host: 'prod', newestLine: 1_205 }])
  expect(verified.checks.filter(({ check }) => check === 'ledger' || check === 'ledger-signature')).toMatchObject([
    { outcome: 'passed' },
    { outcome: 'passed' },
  ])
}, 60_000)

test('an archive with other content stays as it is, unless it is to be replaced', async () => {
  const { release, evidence } = keptByRuns()
  const folder = mkdtempSync(join(parent, 'out-'))
  const output = join(folder, 'evidence.tar.gz')
  const asked = { release, hosts: [], trust: {}, output }
  await bundle({ ...asked, evidence }, context)
  const first = readFileSync(output)
  await bundle({ ...asked, evidence }, context)
  await expect(bundle(asked, context)).rejects.toMatchObject({
    code: 'file-unwritable',
    message: expect.stringMatching(/evidence\.tar\.gz" is there already, with other content, and was not replaced\.$/) as string,
    hint: 'Choose another place with the option "output", or replace the archive that is there with "grind-to-prod bundle --replace".',
  })
  expect([readFileSync(output).equals(first), readdirSync(folder)]).toEqual([true, ['evidence.tar.gz']])
  await bundle({ ...asked, replace: true }, context)
  expect(readFileSync(output).equals(first)).toBe(false)
})

test('a ledger whose chain is broken, as the host itself reports, is packed with a warning', async () => {
  const ledger = { ...printedLedger(whole.records['prod']!, keys.prod), brokenAt: 1 }
  const hosts = [{ config, hostName: 'prod', identityFile: sample.identityFile, environment: sample.environment, pinnedKey: undefined }]
  const reporter = collectingReporter()
  const output = join(mkdtempSync(join(parent, 'out-')), 'evidence.tar.gz')
  await bundle({ release: keptByRuns().release, hosts, trust: {}, output }, { runner: fakeHost(() => answer(ledger)), reporter })
  expect(notesIn(reporter.events, 'warning')).toEqual([
    'The hash chain of the ledger of prod is broken at line 1: that line, or one before it, was changed or removed. The check "ledger" of verify fails for this archive.',
  ])
})

test('a statement that was time-stamped is packed as it was, though the host states the attempt again', async () => {
  const { release, evidence } = keptByRuns()
  const statement = filesBelow(evidence).find(({ name }) => name === `deployment-${attemptOf(4)}.intoto.json`)
  const authority = new TimestampAuthority(parent)
  const text = readFileSync(statement!.file, 'utf8')
  writeFileSync(`${statement!.file}.tsr`, authority.stamp(text))
  const other = filesBelow(evidence).find(({ name }) => name === `deployment-${attemptOf(1)}.intoto.json`)
  const missing = { schemaVersion: 1, url: 'http://ts.example.org/', askedAt: '2026-01-07T12:00:06.000Z', reason: 'It is busy.' }
  writeFileSync(`${other!.file}.tsr-missing.json`, JSON.stringify(missing))
  const ledger = JSON.parse(whole.files.get('hosts/prod/ledger.json')!) as LedgerResult
  const entries = ledger.entries.map((entry) => ({ ...entry, signature: 'x', statement: `${text} ` }))
  const output = join(mkdtempSync(join(parent, 'out-')), 'evidence.tar.gz')
  const hosts = [{ config, hostName: 'prod', identityFile: sample.identityFile, environment: sample.environment, pinnedKey: undefined }]
  const pem = join(authority.folder, 'root.pem')
  const asked = { release, evidence, hosts, trust: { 'timestamp_certificates.pem': pem }, output }
  const { files } = await bundle(asked, { ...context, runner: fakeHost(() => answer({ ...ledger, entries })) })
  const base = `hosts/prod/records/${attemptOf(4)}.intoto.json`
  expect(files.filter(({ path }) => /\.tsr|\.pem/.test(path)).map(({ path, mediaType }) => [path, mediaType])).toEqual([
    [`hosts/prod/records/${attemptOf(1)}.intoto.json.tsr-missing.json`, 'application/json'],
    [`${base}.tsr`, 'application/timestamp-reply'],
    ['trust/timestamp_certificates.pem', 'text/plain'],
  ])
  const checks = async (options: { readonly useEnclosedKeys?: boolean; readonly timestampCertificatesFile?: string }) =>
    withEvidenceFolder(output, async (folder) => {
      expect(readFileSync(join(folder, base), 'utf8')).toBe(text)
      const { checks: all } = await verifyEvidence({ folder, knownHostsFile: trust.known_hosts, ...options }, context)
      return all.filter(({ check, about }) => check === 'index' || (check === 'timestamp' && about === 'prod'))
    })
  const stamped = [{ outcome: 'passed' }, { outcome: 'passed', vouchedBy: 'authority' }, { outcome: 'not-provable' }]
  expect(await checks({ timestampCertificatesFile: pem })).toMatchObject(stamped)
  expect(await checks({ useEnclosedKeys: true })).toMatchObject(stamped)
  expect(await checks({})).toMatchObject([{ outcome: 'passed' }, { outcome: 'not-provable' }, { outcome: 'not-provable' }])
  // A time stamp that the index lists is missed when it is removed.
  await withEvidenceFolder(output, async (folder) => {
    rmSync(join(folder, `${base}.tsr`))
    const { checks: all } = await verifyEvidence({ folder, knownHostsFile: trust.known_hosts }, context)
    expect(all.find(({ check }) => check === 'index')).toMatchObject({ outcome: 'failed', statement: expect.stringContaining('.tsr') })
  })
})

test('an archive that cannot be written is bad input', async () => {
  const output = join(parent, 'nowhere/evidence.tar.gz')
  await expect(bundle({ release: keptByRuns().release, hosts: [], trust: {}, output }, context)).rejects.toMatchObject({
    code: 'file-unwritable',
  })
})

test('the same evidence gives the same archive', async () => {
  const [one, other] = [join(mkdtempSync(join(parent, 'out-')), 'a.tar.gz'), join(mkdtempSync(join(parent, 'out-')), 'a.tar.gz')]
  const kept = keptByRuns()
  const results = [
    await bundle({ ...kept, hosts: [], trust: {}, output: one }, context),
    await bundle({ ...kept, hosts: [], trust: {}, output: other }, context),
  ]
  expect(results[0]!.sha256).toBe(results[1]!.sha256)
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true)
})
