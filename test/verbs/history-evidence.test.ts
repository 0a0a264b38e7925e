import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canonicalRecord } from '#domain/manifest/canonical'
import { evidenceLines } from '#domain/history/site/evidence-lines'
import { headPath } from '#steps/archive/evidence-files'
import { packArchive } from '#tools/files/tar-archive'
import { realRunner } from '#tools/run/real'
import { history } from '#verbs/history'
import { fakeHost, result as answer } from './fake-host.ts'
import { promoteOptions, sampleFolder } from './sample-bundle.ts'
import { testFolder } from '../tools/ssh/keys.ts'
import { auditorFiles, ledgerText, newKeys, printedLedger, wholeEvidence, writeFiles, type Files } from './whole-evidence.ts'

const parent = testFolder()
const keys = newKeys()
const whole = wholeEvidence(keys)
const auditor = writeFiles(parent, auditorFiles(keys))

async function site(artifacts: string, isKnown = true) {
  const output = mkdtempSync(join(parent, 'site-'))
  const known = (name: string) => (isKnown ? join(auditor, name) : undefined)
  const result = await history(
    {
      hosts: [],
      artifacts,
      output,
      allowedSignersFile: known('allowed_signers'),
      revokedKeysFile: known('revoked_keys'),
      nixKeysFile: known('nix-keys'),
      knownHostsFile: known('known_hosts'),
      since: undefined,
    },
    { runner: realRunner, reporter: { report: () => undefined } },
  )
  return { ...result, output, page: readFileSync(join(output, 'index.html'), 'utf8') }
}

const changed = (change: Files) => writeFiles(parent, new Map([...whole.files, ...change]))
const prod = printedLedger(whole.records['prod']!, keys.prod)

test('history of genuine evidence names nothing, with keys and without', async () => {
  // As bundle packs it. Without keys, nothing vouches for a newest line, and that is no sign of missing lines.
  const folder = changed(new Map([[headPath(prod.head!), canonicalRecord(prod.head!)]]))
  for (const isKnown of [true, false]) {
    const { evidence, page } = await site(folder, isKnown)
    expect(evidence).toEqual({ isVerified: true, findings: [], notice: null })
    expect(page).not.toContain('Findings in this evidence')
  }
})

test('history names a contradiction between the ledgers of two hosts', async () => {
  const ofOther = printedLedger(whole.records['prod']!, keys['prod-b'])
  const { evidence, page } = await site(changed(new Map([['hosts/prod-b/ledger.json', ledgerText(ofOther)]])))
  expect(evidence.findings.map(({ outcome }) => outcome)).toContain('failed')
  expect(page).toMatch(/\d+ checks failed: what was read contradicts itself/)
  for (const { check } of evidence.findings) expect(page).toContain(check)
})

test('history names a ledger without its first lines, also if no key is known', async () => {
  const cut = { ...prod, entries: prod.entries.filter(({ line }) => line > 2) }
  const folder = changed(new Map([['hosts/prod/ledger.json', ledgerText(cut)]]))
  for (const isKnown of [true, false]) {
    const { evidence, page } = await site(folder, isKnown)
    expect(evidence.findings).toContainEqual(expect.objectContaining({ check: 'ledger', outcome: 'not-provable' }))
    expect(page).toMatch(/Ledgers of this evidence are not whole \(\d+ finding/)
  }
})

test.each([
  'ledger-prod.json',
  'hosts/prod/old/ledger.ndjson',
  'kept/record-00000000-0000-4000-8000-000000000009.json',
  'release/ledger-prod.json',
  'older/manifest.json',
])('history names %s in a folder of evidence: it is on the site, and verify does not compare it', async (path) => {
  const cut = { ...prod, entries: prod.entries.filter(({ line }) => line > 2) }
  const { evidence, page } = await site(changed(new Map([[path, ledgerText(cut)]])))
  const found = expect.objectContaining({ check: 'other-files', outcome: 'not-provable', restsOn: [path] })
  expect(evidence).toEqual({ isVerified: true, findings: [found], notice: null })
  expect(page).toContain('1 file of this site was not compared with the rest of the evidence.')
})

test('history does not name a file that is in no place and not on the site', async () => {
  const { evidence } = await site(changed(new Map([['README.md', 'words']])))
  expect(evidence).toEqual({ isVerified: true, findings: [], notice: null })
})

test('history names the commands that verify artifacts in another arrangement, once', async () => {
  const folder = writeFiles(parent, new Map([['kept/ledger-prod.json', ledgerText(prod)]]))
  const { evidence, page } = await site(folder)
  expect(evidence).toMatchObject({ isVerified: false, findings: [] })
  expect(evidence.notice).toContain(`"grind-to-prod bundle RELEASE --evidence ${folder} --output evidence.tar.gz"`)
  expect(page.split('contradict each other was not checked').length).toBe(2)
})

test.each([
  {
    what: 'without its first lines',
    entries: prod.entries.filter(({ line }) => line > 2),
    finding: { outcome: 'not-provable', statement: expect.stringMatching(/begins at line 3, and what was before it is unknown\.$/) },
  },
  {
    what: 'without a line',
    entries: prod.entries.filter(({ line }) => line !== 2),
    finding: { outcome: 'failed', statement: expect.stringMatching(/contradicts itself: line 3 follows line 1.* Compare it/) },
  },
])('history names a ledger $what also in artifacts that are not verified as a whole', async ({ entries, finding }) => {
  const folder = writeFiles(parent, new Map([['kept/ledger-prod.json', ledgerText({ ...prod, entries })]]))
  const { evidence, page, output } = await site(folder)
  expect(evidence.findings).toEqual([{ check: 'ledger', restsOn: ['kept/ledger-prod.json'], ...finding }])
  expect(page).toContain('Findings in this evidence')
  expect(evidenceLines(evidence)).toEqual([evidence.notice, expect.any(String), `  ledger: ${evidence.findings[0]!.statement}`])
  expect(JSON.parse(readFileSync(join(output, 'history.json'), 'utf8'))).toMatchObject({ evidence: { findings: evidence.findings } })
})

test.each([
  { brokenAt: 2, statements: [/^The hash chain of the ledger of prod is broken at line 2: .* Compare it with/] },
  { brokenAt: null, statements: [] },
])('history names a broken chain of a host that is asked now (at $brokenAt)', async ({ brokenAt, statements }) => {
  const runner = fakeHost(() => answer({ ...prod, brokenAt }))
  const output = mkdtempSync(join(parent, 'site-'))
  const given = { artifacts: undefined, allowedSignersFile: undefined, knownHostsFile: undefined, since: undefined }
  const reporter = { report: () => undefined }
  const { evidence } = await history({ hosts: [promoteOptions(sampleFolder())], output, ...given }, { runner, reporter })
  expect(evidence.findings.map(({ statement }) => statement)).toEqual(statements.map((words) => expect.stringMatching(words)))
  expect(readFileSync(join(output, 'index.html'), 'utf8').includes('is broken at line 2')).toBe(brokenAt !== null)
})

test('history of an archive is that of its folder, and names no folder that is gone', async () => {
  const archive = join(parent, 'evidence.tar.gz')
  await packArchive(
    [...whole.files].map(([path, text]) => ({ path, source: { text } })),
    archive,
  )
  const { figures, releases, evidence, output } = await site(archive)
  const ofFolder = await site(changed(new Map()))
  expect({ releases, evidence }).toEqual({ releases: ofFolder.releases, evidence: ofFolder.evidence })
  expect(figures.deployments).toEqual(ofFolder.figures.deployments)
  const release = join(output, 'releases', `choiros-${whole.id}.html`)
  expect(existsSync(release)).toBe(true)
  expect(readFileSync(release, 'utf8')).not.toContain(tmpdir())
})
