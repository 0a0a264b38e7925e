import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { main } from '#cli/main'
import { ledgerLine } from '#domain/ledger/chain'
import { canonicalRecord } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import { realRunner } from '#tools/run/real'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { sampleRelease } from '../../domain/manifest/sample.ts'
import { makeKey, signWith } from '../../tools/ssh/keys.ts'
import { testWorld } from '../world.ts'

const folder = mkdtempSync(join(tmpdir(), 'cli-verify-'))
const { bytes } = sampleRelease()
const record = sampleRecord({ application: 'choiros', releaseId: releaseId(bytes), actor: { name: 'alice\u001b[2J' } })
beforeAll(async () => {
  writeFileSync(join(folder, 'manifest.json'), bytes)
  writeFileSync(join(folder, 'signers'), `alice ${await makeKey(join(folder, 'key'))}\n`)
  writeFileSync(join(folder, 'manifest.sig'), await signWith(join(folder, 'key'), bytes))
  writeFileSync(join(folder, 'record.json'), JSON.stringify(record))
  const pinned = await makeKey(join(folder, 'host'))
  writeFileSync(join(folder, 'signed.json'), canonicalRecord(record))
  writeFileSync(join(folder, 'signed.json.sig'), await signWith(join(folder, 'host'), canonicalRecord(record), 'grind-to-prod-record'))
  mkdirSync(join(folder, 'repository'))
  const component = 'components: { hypervisor: { installable: ./hypervisor#hypervisor, links: { hypervisor: bin/hypervisor } } }'
  const hosts = `hosts:\n  prod: { role: active, address: deploy@prod.example, hostKey: '${pinned}' }\n  local: { address: local }\n  certified: { address: deploy@prod.example, hostKey: '@cert-authority ${pinned}' }`
  writeFileSync(join(folder, 'repository/grind-to-prod.yml'), `application: choiros\nprefix: /opt/choiros\n${component}\n${hosts}\n`)
  writeFileSync(join(folder, 'ledger.ndjson'), ledgerLine(undefined, record))
})

async function run(words: readonly string[]) {
  const world = testWorld({ directory: folder, runner: realRunner })
  const exitCode = await main(['verify', 'manifest.json', '--allowed-signers', 'signers', ...words], world)
  return { exitCode, ...world.written() }
}

const signedByHost = /^The record is signed by the host's key ED25519 SHA256:\S+\.$/m
it.each([
  { words: [], expected: /^Release [0-9a-f]{64} of choiros is valid\.\nSigned by alice with ED25519 SHA256:\S+\n$/ },
  { words: ['--record', 'record.json'], expected: /^The record is not signed\.$/m },
  {
    words: ['--record', 'signed.json'],
    expected:
      /^The record is signed by ED25519 SHA256:\S+; it was not checked whether that is the host's key \(give --host-key or --host\)\.$/m,
  },
  { words: ['--record', 'signed.json', '--host-key', 'host.pub'], expected: signedByHost },
  { words: ['--record', 'signed.json', '--host', 'prod', '--directory', 'repository'], expected: signedByHost },
  { words: ['--record', 'record.json'], expected: /^Recorded by prod: apply COMMITTED at \S+ for alice\\x1b\[2J; no ledger was given\.$/m },
  {
    words: ['--record', 'record.json', '--ledger', 'ledger.ndjson'],
    expected: /; the host's ledger contains the record, and its hash chain is intact\.$/m,
  },
])('verify $words prints what it found', async ({ words, expected }) => {
  expect(await run(words)).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(expected) })
})

it('verify --json prints the same as JSON', async () => {
  const { stdout } = await run(['--record', 'record.json', '--json'])
  expect(JSON.parse(stdout)).toMatchObject({ record: { host: 'prod', verdict: 'COMMITTED', ledgerChecked: false } })
})

it.each([
  { words: ['--ledger', 'ledger.ndjson'], expected: 'A ledger is checked against a record.\nhint: Give --record too.' },
  { words: ['--record', 'ledger.ndjson'], expected: 'is not a record of an attempt' },
  { words: ['--host', 'prod'], expected: "A host's key verifies a record.\nhint: Give --record too." },
  { words: ['--record', 'record.json', '--host-key', 'host.pub'], expected: 'record.json" is not signed: there is no' },
  { words: ['--record', 'signed.json', '--host-key', 'key.pub'], expected: 'and not by a key of the host that was given' },
  { words: ['--record', 'signed.json', '--host-key', 'host.pub', '--host', 'prod'], expected: 'hint: Give one of them.' },
  { words: ['--record', 'signed.json', '--host', 'prod', '--directory', 'nowhere'], expected: 'There is no grind-to-prod.yml' },
  { words: ['--record', 'signed.json', '--host', 'local', '--directory', 'repository'], expected: 'The host local has no hostKey' },
  {
    words: ['--record', 'signed.json', '--host', 'certified', '--directory', 'repository'],
    expected: 'pins a certificate authority for certified, which does not sign records',
  },
])('verify $words ends with status 2', async ({ words, expected }) => {
  expect(await run(words)).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(expected) })
})
