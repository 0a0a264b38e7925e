import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ledgerLine } from '#domain/ledger/chain'
import type { AttemptRecord } from '#domain/protocol/record'
import { realRunner } from '#tools/run/real'
import { keepSignedRecords } from '#steps/evidence/keep-signed-record'
import { verifyRecord } from '#steps/evidence/verify-record'
import { canonicalRecord } from '#domain/manifest/canonical'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { makeKey, signWith, testFolder } from '../../tools/ssh/keys.ts'

const release = { releaseId: 'a'.repeat(64), application: 'sample', signers: [{ fingerprint: 'SHA256:alice' }] }
const signers = [{ principals: ['alice'], fingerprint: 'SHA256:alice' }]

function kept({ record = {}, text, ledger }: { record?: Partial<AttemptRecord>; text?: string; ledger?: string }) {
  const folder = mkdtempSync(join(tmpdir(), 'record-'))
  const recordFile = join(folder, 'record.json')
  writeFileSync(recordFile, text ?? JSON.stringify(sampleRecord({ signers, ...record })))
  const ledgerFile = ledger === undefined ? undefined : join(folder, 'ledger')
  if (ledgerFile !== undefined) writeFileSync(ledgerFile, ledger!)
  return { recordFile, ledgerFile }
}

it('verifyRecord reports who recorded what', async () => {
  const expected = {
    host: 'prod',
    verb: 'apply',
    verdict: 'COMMITTED',
    attempt: '00000000-0000-4000-8000-000000000000',
    finishedAt: '2026-01-01T00:00:01.000Z',
    actor: { name: 'tester' },
  }
  expect(await verifyRecord(kept({}), release, realRunner)).toEqual({ ...expected, ledgerChecked: false, signer: null })
  const ledger = ledgerLine(undefined, sampleRecord({ signers }))
  expect(await verifyRecord(kept({ ledger }), release, realRunner)).toEqual({ ...expected, ledgerChecked: true, signer: null })
  const withGates = JSON.stringify({ ...sampleRecord({ signers }), promote: { verdict: 'COMMITTED', gates: [] } })
  expect(await verifyRecord(kept({ text: withGates, ledger }), release, realRunner)).toEqual({
    ...expected,
    ledgerChecked: true,
    signer: null,
  })
  expect(await verifyRecord(kept({ record: { signers: undefined, verb: 'rollback' } }), release, realRunner)).toMatchObject({
    verb: 'rollback',
  })
})

const ledger = ledgerLine(undefined, sampleRecord({ signers }))
it.each([
  {
    name: 'another release',
    given: { record: { releaseId: 'b'.repeat(64) } },
    code: 'record-refused',
    expected: /is of release b{64} of sample, and not of a{64}/,
  },
  { name: 'another application', given: { record: { application: 'other' } }, code: 'record-refused', expected: /of other, and not/ },
  {
    name: 'a release that the host took for other signatures',
    given: { record: { signers: [{ principals: ['eve'], fingerprint: 'SHA256:eve' }] } },
    code: 'record-refused',
    expected: /lists signatures by SHA256:eve for which prod accepted the release, but none/,
  },
  {
    name: 'a change of role while the release was current',
    given: { record: { verb: 'set-role' } } as const,
    code: 'record-refused',
    expected: /has the verb set-role, which does not release anything/,
  },
  {
    name: 'data brought back for the release',
    given: { record: { verb: 'restore-data' } } as const,
    code: 'record-refused',
    expected: /has the verb restore-data, which/,
  },
  {
    name: 'a verdict that the ledger does not have',
    given: { record: { verdict: 'ROLLED_BACK' }, ledger } as const,
    code: 'record-refused',
    expected: /is not in the ledger/,
  },
  {
    name: 'a ledger that was changed',
    given: { ledger: ledger.replace('tester', 'texter') + ledger },
    code: 'record-refused',
    expected: /hash chain is broken at line 2/,
  },
  {
    name: 'what is no ledger',
    given: { ledger: '{}' },
    code: 'record-invalid',
    expected: /is not a ledger. Give the host's ledger.ndjson, or the output of "grind-to-prod ledger prod --json"/,
  },
  { name: 'what is no JSON', given: { text: 'x' }, code: 'record-invalid', expected: /is not a record of an attempt/ },
  { name: 'what is no record', given: { text: '[]' }, code: 'record-invalid', expected: /is not a record of an attempt/ },
  {
    // A newer agent may write it: it is a record, and the ledger shows whether it is this one.
    name: 'a record with a field that the ledger does not have',
    given: { text: JSON.stringify({ ...sampleRecord({ signers }), extra: 1 }), ledger },
    code: 'record-refused',
    expected: /is not in the ledger/,
  },
])('verifyRecord refuses $name', async ({ given, code, expected }) => {
  await expect(verifyRecord(kept(given), release, realRunner)).rejects.toMatchObject({ code, text: expect.stringMatching(expected) })
})

it('verifyRecord names the file that is missing, or is a link', async () => {
  const { recordFile } = kept({})
  const ledgerFile = `${recordFile}.ledger`
  await expect(verifyRecord({ recordFile, ledgerFile }, release, realRunner)).rejects.toMatchObject({
    code: 'file-unreadable',
    text: expect.stringContaining('There is no ledger at'),
  })
  symlinkSync(recordFile, ledgerFile)
  await expect(verifyRecord({ recordFile: ledgerFile }, release, realRunner)).rejects.toMatchObject({
    code: 'file-unreadable',
    text: expect.stringContaining('The record'),
  })
})

describe('a record that its host signed', () => {
  const folder = testFolder()
  const hostKey = join(folder, 'host')
  const record = sampleRecord({ signers, phases: [{ phase: 'health', seconds: 0.1 }], reason: 'half of a character: \ud800' })
  let pinned = ''
  let other = ''
  beforeAll(async () => {
    pinned = await makeKey(hostKey)
    other = await makeKey(join(folder, 'other'))
  })

  /** As promote keeps it, with the signature that this key makes of it. */
  async function signed(key: string, namespace = 'grind-to-prod-record'): Promise<string> {
    const signature = await signWith(key, canonicalRecord(record), namespace)
    const { signedRecords } = await keepSignedRecords(mkdtempSync(join(folder, 'kept-')), [{ record, signature }], {
      report: () => undefined,
    })
    return signedRecords![0]!
  }

  it('a record is verified as signed by the host when its key is given', async () => {
    const recordFile = await signed(hostKey)
    const signer = { keyType: 'ED25519', fingerprint: expect.stringMatching(/^SHA256:/) }
    expect(await verifyRecord({ recordFile }, release, realRunner)).toMatchObject({ signer: { ...signer, isHostKey: false } })
    const isHosts = { signer: { ...signer, isHostKey: true } }
    expect(await verifyRecord({ recordFile, hostKeyFile: `${hostKey}.pub` }, release, realRunner)).toMatchObject(isHosts)
    expect(await verifyRecord({ recordFile, pinnedHostKey: pinned }, release, realRunner)).toMatchObject(isHosts)
  })

  it('a signed record is the same with other spaces, or with the additions of gates', async () => {
    const recordFile = await signed(hostKey)
    writeFileSync(recordFile, JSON.stringify({ ...record, promote: { verdict: 'ROLLED_BACK' } }, null, 2))
    expect(await verifyRecord({ recordFile, pinnedHostKey: pinned }, release, realRunner)).toMatchObject({ signer: { isHostKey: true } })
  })

  it.each([
    {
      name: 'a changed record, also where no key was given',
      spoil: (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('"COMMITTED"', '"ROLLED_BACK"')),
      keys: () => ({}),
      expected: { code: 'record-refused', text: expect.stringContaining('does not match the signature in') },
    },
    {
      name: 'one without a signature',
      spoil: (file: string) => rmSync(`${file}.sig`),
      keys: () => ({ pinnedHostKey: pinned }),
      expected: { code: 'record-refused', text: expect.stringContaining('is not signed: there is no') },
    },
    {
      name: 'one that another key signed',
      keys: () => ({ pinnedHostKey: other }),
      expected: { code: 'record-refused', text: expect.stringMatching(/is signed by ED25519 SHA256:\S+, and not by a key of the host/) },
    },
    {
      name: 'what is no signature',
      spoil: (file: string) => writeFileSync(`${file}.sig`, 'no signature\n'),
      keys: () => ({}),
      expected: { code: 'record-invalid', text: expect.stringContaining('.json.sig" is not one ssh signature of a record') },
    },
    {
      name: 'two signatures',
      spoil: (file: string) => writeFileSync(`${file}.sig`, readFileSync(`${file}.sig`, 'utf8').repeat(2)),
      keys: () => ({}),
      expected: { code: 'record-invalid', text: expect.stringContaining('is not one ssh signature') },
    },
    {
      name: 'a host key that is none',
      keys: () => ({ hostKeyFile: hostKey }),
      expected: { code: 'key-invalid', text: expect.stringMatching(/^The host key ".*" has no public key of a host in line 1\.$/) },
    },
  ])('a signed record is refused: $name', async ({ spoil, keys, expected }) => {
    const recordFile = await signed(hostKey)
    spoil?.(recordFile)
    await expect(verifyRecord({ recordFile, ...keys() }, release, realRunner)).rejects.toMatchObject(expected)
  })

  it('a record is refused when the key signed it for another use, such as a release', async () => {
    const recordFile = await signed(hostKey, 'grind-to-prod-release')
    await expect(verifyRecord({ recordFile, pinnedHostKey: pinned }, release, realRunner)).rejects.toMatchObject({ code: 'record-refused' })
  })

  it('keepSignedRecords keeps a record only with its signature, and an unwritable folder is a warning', async () => {
    const messages: unknown[] = []
    const reporter = { report: (event: unknown) => messages.push(event) }
    const unsigned = [{ record }, { record: null, signature: 'x' }]
    expect(await keepSignedRecords(folder, unsigned, reporter)).toEqual({})
    expect(await keepSignedRecords(undefined, [{ record, signature: 'x' }], reporter)).toEqual({})
    expect(messages).toEqual([])
    expect(await keepSignedRecords(hostKey, [{ record, signature: 'x' }], reporter)).toEqual({})
    expect(messages).toMatchObject([{ event: 'note', level: 'warning', message: expect.stringContaining('was not kept') }])
  })
})
