import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { canonicalRecord } from '#domain/manifest/canonical'
import { realRunner } from '#tools/run/real'
import { checkRecordSignature, readRecord, type VerifyRecordOptions } from '#steps/evidence/check-record'
import { keepSignedRecords } from '#steps/evidence/keep-signed-record'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { makeKey, signWith, testFolder } from '../../tools/ssh/keys.ts'

function kept(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'record-')), 'record.json')
  writeFileSync(file, text)
  return file
}

it('readRecord separates what the host wrote from what a run added', async () => {
  const record = sampleRecord({})
  expect(await readRecord(kept(JSON.stringify(record)))).toMatchObject({ record, additions: [] })
  const withGates = JSON.stringify({ ...record, promote: { verdict: 'COMMITTED', gates: [] } })
  expect(await readRecord(kept(withGates))).toMatchObject({ record, additions: ['promote'] })
})

it('readRecord keeps a field that only a newer agent writes', async () => {
  const { record } = await readRecord(kept(JSON.stringify({ ...sampleRecord({}), extra: 1 })))
  expect(record).toMatchObject({ extra: 1 })
})

const deep = JSON.stringify(sampleRecord({})).replace(/\}$/, `,"zz":${'['.repeat(8_000)}${']'.repeat(8_000)}}`)

it.each(['x', '[]', '1', 'null', '{}', deep])('readRecord refuses anything but a record: %.9s', async (text) => {
  await expect(readRecord(kept(text))).rejects.toMatchObject({
    code: 'record-invalid',
    text: expect.stringMatching(/is not a record of an attempt/),
  })
})

it('readRecord names a file that is missing, or is a folder, and follows a link', async () => {
  const file = kept('{}')
  const missing = { code: 'file-unreadable', text: expect.stringContaining('There is no record at') }
  await expect(readRecord(`${file}.other`)).rejects.toMatchObject(missing)
  const unreadable = {
    code: 'file-unreadable',
    text: expect.stringMatching(/^The record ".*" cannot be read \(it is not a regular file\)/),
  }
  await expect(readRecord(dirname(file))).rejects.toMatchObject(unreadable)
  symlinkSync(file, `${file}.link`)
  await expect(readRecord(`${file}.link`)).rejects.toMatchObject({ code: 'record-invalid' })
})

describe('a record that its host signed', () => {
  const folder = testFolder()
  const hostKey = join(folder, 'host')
  const record = sampleRecord({ phases: [{ phase: 'health', seconds: 0.1 }], reason: 'half of a character: \ud800' })
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
      config: {},
      environment: {},
      reporter: { report: () => undefined },
    })
    return signedRecords![0]!
  }

  const checked = async (recordFile: string, options: Omit<VerifyRecordOptions, 'recordFile'> = {}) =>
    checkRecordSignature(await readRecord(recordFile), { recordFile, ...options }, realRunner)

  it('a record is found to be signed by the host when its key is given', async () => {
    const recordFile = await signed(hostKey)
    const proved = { check: { outcome: 'passed' }, signer: { keyType: 'ED25519', isHostKey: true } }
    expect(await checked(recordFile, { hostKeyFile: `${hostKey}.pub` })).toMatchObject(proved)
    expect(await checked(recordFile, { pinnedHostKey: pinned })).toMatchObject(proved)
  })

  it.each([
    {
      name: 'a changed record, also where no key was given',
      spoil: (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('"COMMITTED"', '"ROLLED_BACK"')),
      keys: () => ({}),
      statement: /does not match the signature in/,
    },
    {
      name: 'one without a signature',
      spoil: (file: string) => rmSync(`${file}.sig`),
      keys: () => ({ pinnedHostKey: pinned }),
      statement: /is not signed: there is no/,
    },
    {
      name: 'one that another key signed',
      keys: () => ({ pinnedHostKey: other }),
      statement: /is signed by ED25519 SHA256:\S+, and not by a key of the host/,
    },
    {
      name: 'one that a revoked key of the host signed',
      keys: () => ({ pinnedHostKey: pinned, revokedKeysFile: `${hostKey}.pub` }),
      statement: /and not by a key of the host that was given \(none that is not revoked\)/,
    },
    {
      name: 'what is no signature',
      spoil: (file: string) => writeFileSync(`${file}.sig`, 'no signature\n'),
      keys: () => ({}),
      statement: /\.json\.sig"(?: \([0-9]+ characters\))? is not one ssh signature of a record/,
    },
    {
      name: 'two signatures',
      spoil: (file: string) => writeFileSync(`${file}.sig`, readFileSync(`${file}.sig`, 'utf8').repeat(2)),
      keys: () => ({}),
      statement: /is not one ssh signature/,
    },
  ])('the check of a signature fails: $name', async ({ spoil, keys, statement }) => {
    const recordFile = await signed(hostKey)
    spoil?.(recordFile)
    expect(await checked(recordFile, keys())).toMatchObject({
      check: { outcome: 'failed', statement: expect.stringMatching(statement) },
      signer: null,
    })
  })

  it('the check fails when the key signed the record for another use, such as a release', async () => {
    const recordFile = await signed(hostKey, 'grind-to-prod-release')
    expect(await checked(recordFile, { pinnedHostKey: pinned })).toMatchObject({ check: { outcome: 'failed' } })
  })

  it('a host key that is none is bad input', async () => {
    await expect(checked(await signed(hostKey), { hostKeyFile: hostKey })).rejects.toMatchObject({
      code: 'key-invalid',
      text: expect.stringMatching(/^The host key ".*" has no public key of a host in line 1\.$/),
    })
  })

  it('keepSignedRecords keeps a record only with its signature, and an unwritable folder is a warning', async () => {
    const messages: unknown[] = []
    const reporter = { report: (event: unknown) => messages.push(event) }
    const keeping = { config: {}, environment: {}, reporter }
    const unsigned = [{ record }, { record: null, signature: 'x' }]
    expect(await keepSignedRecords(folder, unsigned, keeping)).toEqual({})
    expect(await keepSignedRecords(undefined, [{ record, signature: 'x' }], keeping)).toEqual({})
    expect(messages).toEqual([])
    expect(await keepSignedRecords(hostKey, [{ record, signature: 'x' }], keeping)).toEqual({})
    expect(messages).toMatchObject([{ event: 'note', level: 'warning', message: expect.stringContaining('was not kept') }])
  })

  it('keepSignedRecords writes a record and its signature while the statement of it is still to come', async () => {
    const coming = Promise.withResolvers<string>()
    const place = mkdtempSync(join(folder, 'kept-'))
    const events: unknown[] = []
    const how = { config: {}, environment: {}, reporter: { report: (event: unknown) => events.push(event) } }
    const keeping = keepSignedRecords(place, [{ record, signature: 'x', statement: coming.promise }], how)
    await vi.waitFor(() => expect(readdirSync(place).some((name) => name.endsWith('.json.sig'))).toBe(true), { timeout: 20_000 })
    coming.resolve('{"stated":1}')
    const { signedRecords = [] } = await keeping
    expect(signedRecords.map((file) => basename(file))).toEqual([
      `host-record-${record.attempt}.json`,
      `host-record-${record.attempt}.json.sig`,
      `deployment-${record.attempt}.intoto.json`,
    ])
    expect(events).toEqual([])
  })
})
