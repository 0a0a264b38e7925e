import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it, test } from 'vitest'
import { main } from '#cli/main'
import { verificationSchema } from '#domain/evidence/verification-schema'
import { ledgerLine } from '#domain/ledger/chain'
import { canonicalRecord } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import { parseSignatures } from '#domain/trust/signature'
import { realRunner } from '#tools/run/real'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { sampleRelease } from '../../domain/manifest/sample.ts'
import { makeKey, signWith } from '../../tools/ssh/keys.ts'
import { printedLedger, signedHead } from '../../verbs/evidence-folder.ts'
import { testWorld } from '../world.ts'

const folder = mkdtempSync(join(tmpdir(), 'cli-verify-'))
const { bytes } = sampleRelease()
beforeAll(async () => {
  mkdirSync(join(folder, 'release'))
  writeFileSync(join(folder, 'release/manifest.json'), bytes)
  writeFileSync(join(folder, 'signers'), `alice ${await makeKey(join(folder, 'key'))}\n`)
  const signature = await signWith(join(folder, 'key'), bytes)
  writeFileSync(join(folder, 'release/manifest.sig'), signature)
  const record = sampleRecord({
    application: 'choiros',
    releaseId: releaseId(bytes),
    reason: 'every check passed\u001b[2J',
    startedAt: '2026-01-06T00:00:00.000Z',
    finishedAt: '2026-01-06T00:00:01.000Z',
    signers: [{ principals: ['alice'], fingerprint: parseSignatures(signature)[0]!.fingerprint }],
  })
  writeFileSync(join(folder, 'record.json'), JSON.stringify(record))
  const pinned = await makeKey(join(folder, 'host'))
  writeFileSync(join(folder, 'signed.json'), canonicalRecord(record))
  writeFileSync(join(folder, 'signed.json.sig'), await signWith(join(folder, 'host'), canonicalRecord(record), 'grind-to-prod-record'))
  mkdirSync(join(folder, 'repository'))
  const component = 'components: { hypervisor: { installable: ./hypervisor#hypervisor, links: { hypervisor: bin/hypervisor } } }'
  const hosts = `hosts:\n  prod: { role: active, address: deploy@prod.example, hostKey: '${pinned}' }\n  local: { address: local }\n  certified: { address: deploy@prod.example, hostKey: '@cert-authority ${pinned}' }`
  writeFileSync(join(folder, 'repository/grind-to-prod.yml'), `application: choiros\nprefix: /opt/choiros\n${component}\n${hosts}\n`)
  writeFileSync(join(folder, 'ledger.ndjson'), ledgerLine(undefined, record))
  mkdirSync(join(folder, 'whole/releases'), { recursive: true })
})

test('a ledger by itself is verified with the key of its host: its chain, and what the host signed of it', async () => {
  const record = sampleRecord({ application: 'choiros' })
  const printed = printedLedger([record])
  const head = await signedHead(join(folder, 'host'), [record])
  writeFileSync(join(folder, 'kept.jsonl'), JSON.stringify({ ...printed, head }))
  writeFileSync(join(folder, 'hosts'), `prod ${readFileSync(join(folder, 'host.pub'), 'utf8')}`)
  const verifying = async (words: readonly string[]) => {
    const world = testWorld({ directory: folder, runner: realRunner })
    return { exitCode: await main(['verify', 'kept.jsonl', ...words], world), ...world.written() }
  }
  const words = ['--known-hosts', 'hosts', '--require', 'ledger', 'ledger-signature']
  expect(await verifying(words)).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('Time line of the ledgers'),
    stderr: expect.stringMatching(/^Verifying the evidence$/m),
  })
  writeFileSync(join(folder, 'kept.jsonl'), JSON.stringify({ ...printed, head: { ...head, line: 2 } }))
  expect(await verifying(words)).toMatchObject({ exitCode: 4, stdout: expect.stringMatching(/^FAILED +ledger-signature: /m) })
})

test('a ledger by itself that has no entries shows nothing, whether it is empty or all are filtered out', async () => {
  const record = sampleRecord({ application: 'choiros' })
  for (const printed of [
    { ...printedLedger([record]), entries: [] },
    { ...printedLedger([]), total: 0, entries: [] },
  ]) {
    writeFileSync(join(folder, 'empty.json'), JSON.stringify(printed))
    const world = testWorld({ directory: folder, runner: realRunner })
    expect(await main(['verify', 'empty.json', '--verbose'], world)).not.toBe(1)
    expect(world.written().stdout).toContain('has no entries: it shows nothing')
  }
})

test.each([
  { words: ['nowhere', '--allowed-signers', 'signers'], expected: 'There is no file or folder "nowhere"' },
  { words: ['release', '--allowed-signers', 'nowhere'], expected: 'There is no file of allowed signers at' },
  { words: ['release', '--allowed-signers', 'signers', '--nix-keys', 'nowhere'], expected: 'There is no file of Nix keys at' },
  { words: ['whole', '--heads', 'nowhere'], expected: 'There is no file or folder' },
  { words: ['release', '--allowed-signers', 'signers', '--html', 'none/a'], expected: 'none/a cannot be written: its folder is not there' },
  { words: ['release', '--allowed-signers', 'signers', '--html', 'signers/a'], expected: 'signers/a cannot be written: what is in the' },
])('verify $words names the missing file at once', async ({ words, expected }) => {
  const world = testWorld({ directory: folder, runner: realRunner })
  expect(await main(['verify', ...words], world)).toBe(2)
  expect(world.written().stderr).toMatch(new RegExp(`^error: ${expected}[^]*\\nhint: `))
})

async function run(words: readonly string[]) {
  const world = testWorld({ directory: folder, runner: realRunner })
  const exitCode = await main(['verify', 'release', '--allowed-signers', 'signers', ...words], world)
  return { exitCode, ...world.written() }
}

const signed = ['--record', 'signed.json', '--host-key', 'host.pub']

it('verify prints signers, approvers, verdict, each open check, and the names of those that passed', async () => {
  const { exitCode, stdout } = await run(signed)
  expect(exitCode).toBe(0)
  const lines = stdout.trimEnd().split('\n')
  expect(lines[0]).toMatch(/^Release [0-9a-f]{64} of choiros: 7 checks passed, and 6 cannot be proved with what was given\.$/)
  expect(lines[1]).toMatch(/^ {2}commit {8}c{40} of github\.com\/owner\/choiros$/)
  expect(lines[2]).toMatch(/^ {2}signed by {5}alice \(SHA256:\S+\)$/)
  expect(lines.slice(3, 7)).toEqual([
    '  approved by   no approval that counts is here',
    '  verdict       COMMITTED on prod: apply at 2026-01-06T00:00:01.000Z, as the host signed it, actor (not verified) tester',
    'not provable  revocations: Revocations were not checked.',
    `${' '.repeat(14)}Give the revoked keys with --revoked-keys.`,
  ])
  expect(lines.slice(-2)).toEqual([
    'passed        manifest, signatures, key-time, record, record-signature, record-signers, record-time',
    'Of what passed, 2 rest on the signers of the release, 5 on the hosts, and 0 on no signature.',
  ])
})

it('verify --verbose prints each check by its name, with what it found', async () => {
  const lines = (await run(['--verbose'])).stdout.trimEnd().split('\n')
  expect(lines[4]).toBe('  verdict       no record of a host is here')
  expect(lines[5]).toMatch(/^passed {8}manifest: The manifest is in its canonical form: release /)
  expect(lines[6]).toMatch(/^passed {8}signatures: 1 signer signed the manifest, and 1 must: alice with ED25519 SHA256:\S+\.$/)
})

it('no host vouches for the verdict of a record that it did not sign', async () => {
  const { stdout } = await run(['--record', 'record.json', '--allow-unsigned'])
  expect(stdout).toContain(', which no host vouches for, actor (not verified) tester\n')
  expect(stdout).toMatch(/^Of what passed, 2 rest on the signers of the release, 0 on the hosts, /m)
})

it.each([
  { words: signed, expected: /^passed {8}record-signature: The record is signed by the host's key ED25519 SHA256:\S+\.$/m },
  {
    words: ['--record', 'signed.json', '--host', 'prod', '--directory', 'repository'],
    expected: /^passed {8}record-signature: The record is signed by the host's key/m,
  },
  {
    words: signed,
    expected:
      /^passed {8}record: The record is of this release: apply of choiros on prod at \S+ ended COMMITTED \(\x22every check passed\\u001b\[2J\x22\)\.$/m,
  },
  {
    words: [...signed, '--ledger', 'ledger.ndjson'],
    expected: /^passed {8}ledger-record: The record is line 1 of the ledger that was given, the newest\.$/m,
  },
  {
    words: ['--record', 'record.json', '--allow-unsigned'],
    expected: /^not provable {2}record-signature: The record is not signed/m,
  },
])('verify $words prints what it found', async ({ words, expected }) => {
  expect(await run([...words, '--verbose'])).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(expected) })
})

it.each([
  {
    words: ['--record', 'record.json'],
    expected: /^FAILED {8}record-signature: The record is not signed: anyone can write such a record\.$/m,
  },
  { words: ['--record', 'signed.json', '--host-key', 'key.pub'], expected: /and not by a key of the host that was given/ },
  {
    words: [...signed, '--host', 'local', '--directory', 'repository'],
    expected: /^FAILED {8}record-host: The record is of prod, and not of local\.$/m,
  },
  {
    words: ['--require', 'current'],
    expected:
      /^FAILED {8}current: The check current is required, and it was not made: it is one of whole evidence, .*\n {14}Give the folder/m,
  },
  { words: ['--require', 'inventory', 'sbom'], expected: /NOT proved: 2 of 9 checks failed/ },
  {
    words: [...signed, '--require', 'verdict=ROLLED_BACK'],
    expected: /The verdict ROLLED_BACK is required, and the record has COMMITTED\./,
  },
])('verify $words ends with status 4', async ({ words, expected }) => {
  expect(await run(words)).toMatchObject({ exitCode: 4, stdout: expect.stringMatching(expected) })
})

it('verify --strict ends with status 5 when something cannot be proved', async () => {
  expect(await run(['--strict'])).toMatchObject({ exitCode: 5, stdout: expect.stringContaining('cannot be proved with what was given') })
})

it('verify --json prints the same as JSON, in the form of its schema', async () => {
  const { stdout } = await run([...signed, '--json'])
  verificationSchema.parse(JSON.parse(stdout))
  expect(JSON.parse(stdout)).toMatchObject({
    counts: { failed: 0 },
    checks: expect.arrayContaining([expect.objectContaining({ check: 'record-signature', outcome: 'passed', vouchedBy: 'host' })]),
    record: { host: 'prod', verdict: 'COMMITTED', ledgerChecked: false },
    approvers: [],
    verdicts: [{ host: 'prod', verdict: 'COMMITTED', actor: 'tester', vouchedBy: 'host' }],
  })
})

it.each([
  { words: ['--nix-signatures', '2'], expected: '--nix-signatures has no effect without keys of Nix.\nhint: Add --nix-keys, or' },
  ...['--record', '--ledger', '--host-key', '--signature'].map((word) => ({
    words: [word, 'file'],
    expected: `${word} is for a single manifest, and whole is whole evidence.`,
  })),
  {
    words: ['--known-hosts', 'host.pub', '--directory', 'repository'],
    expected: '--directory has no effect without --live: its grind-to-prod.yml has no "sigstore", and no key of a host that is used.',
  },
  ...['--signer-workflow', '--oidc-issuer'].map((word) => ({
    words: [word, 'owner/repository'],
    expected: `${word} has no effect without --trusted-root.`,
  })),
  { words: ['--trusted-root', 'nowhere'], expected: 'file of trusted roots' },
  { words: ['--trusted-root', 'signers'], expected: 'is not a trusted root of Sigstore' },
  {
    words: ['--live', 'local', '--directory', 'repository'],
    expected: 'The host local is this machine',
  },
  {
    words: ['--live', 'nowhere', '--directory', 'repository'],
    expected: 'There is no host "nowhere".',
  },
  {
    words: ['--identity-file', 'key'],
    expected: '--identity-file has no effect without --live.',
  },
])('verify of whole evidence refuses $words', async ({ words, expected }) => {
  const world = testWorld({ directory: folder, runner: realRunner })
  expect(await main(['verify', 'whole', ...words], world)).toBe(2)
  expect(world.written()).toMatchObject({ stdout: '', stderr: expect.stringContaining(expected) })
})

it('verify prints no control characters of the evidence', async () => {
  const { stdout } = await run(['--record', 'signed.json', '--host-key', 'host.pub'])
  expect(stdout).not.toContain('\u001b')
})

it.each([
  {
    words: ['--ledger', 'ledger.ndjson'],
    expected: 'A ledger is checked against a record.\nhint: Give --record too, or the ledger by itself',
  },
  { words: ['--record', 'ledger.ndjson'], expected: 'is not a record of an attempt' },
  { words: ['--host', 'prod'], expected: "A host's key verifies a record.\nhint: Give --record too." },
  { words: ['--allow-unsigned'], expected: '--allow-unsigned has no effect without a record.\nhint: Give --record too.' },
  { words: ['--nix-keys', 'nowhere'], expected: 'There is no file of Nix keys' },
  { words: ['--nix-signatures', '1'], expected: '--nix-signatures has no effect without keys of Nix.' },
  ...['--known-hosts', '--live'].map((word) => ({
    words: [word, '1'],
    expected: `${word} is for a folder of evidence, or an archive of one.`,
  })),
  { words: ['--enclosed-keys'], expected: '--enclosed-keys is for a folder of evidence, or an archive of one.' },
  { words: ['--record', 'signed.json', '--host', 'prod', '--directory', 'nowhere'], expected: 'There is no grind-to-prod.yml' },
  { words: ['--record', 'signed.json', '--host', 'local', '--directory', 'repository'], expected: 'The host local has no hostKey' },
  {
    words: ['--record', 'signed.json', '--host', 'certified', '--directory', 'repository'],
    expected: 'pins a certificate authority for certified, which does not sign records',
  },
  { words: ['--release-id', '66425bdb474e'], expected: 'It must be a whole release id: 64 lower-case hexadecimal digits.' },
  { words: ['--require', 'everything'], expected: 'It must be one of keys, index, files, manifest, release-id, ' },
])('verify $words ends with status 2', async ({ words, expected }) => {
  expect(await run(words)).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(expected) })
})

it('verify refuses an archive of another form by its name, also without an option', async () => {
  writeFileSync(join(folder, 'x.tar.zst'), Buffer.from('28b52ffd00', 'hex'))
  const world = testWorld({ directory: folder, runner: realRunner })
  const exitCode = await main(['verify', 'x.tar.zst'], world)
  const { stderr } = world.written()
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: expect.stringMatching(/x\.tar\.zst" is an archive of the form zstd.*\n.*Unpack it/),
  })
})

it.each([
  { evidence: 'nosuch.tar.gz', expected: 'There is no file or folder "nosuch.tar.gz".' },
  { evidence: 'empty', expected: '"empty" is neither evidence nor a manifest, and has none in it.' },
  { evidence: 'signers', expected: '"signers" is neither evidence nor a manifest.' },
  { evidence: 'hollow', expected: 'There is no evidence that can be read in "hollow".' },
])('verify $evidence names what is wrong with it, and not an option', async ({ evidence, expected }) => {
  for (const name of ['empty', 'hollow/hosts']) mkdirSync(join(folder, name), { recursive: true })
  const world = testWorld({ directory: folder, runner: realRunner })
  const exitCode = await main(['verify', evidence, '--allowed-signers', 'signers', '--known-hosts', 'signers'], world)
  const { stderr } = world.written()
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(expected) })
  expect(stderr).not.toContain('--known-hosts')
})
