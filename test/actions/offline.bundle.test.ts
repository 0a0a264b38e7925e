import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canonicalRecord } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import { snapshotText } from '#domain/snapshot/parse'
import { parseSignatures } from '#domain/trust/signature'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { sampleRelease } from '../domain/manifest/sample.ts'
import { sampleSnapshot } from '../domain/snapshot/sample.ts'
import { makeKey, signWith } from '../tools/ssh/keys.ts'
import { runStub } from '../support/run-stub.ts'

const folder = mkdtempSync(join(tmpdir(), 'offline-'))
const at = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

const { bytes, manifest } = sampleRelease()
const id = releaseId(bytes)

beforeAll(async () => {
  writeFileSync(at('manifest.json'), bytes)
  writeFileSync(at('allowed_signers'), `alice ${await makeKey(at('alice'))}\n`)
  const signature = await signWith(at('alice'), bytes)
  writeFileSync(at('manifest.sig'), signature)
  const record = canonicalRecord(
    sampleRecord({
      application: manifest.application,
      releaseId: id,
      startedAt: '2026-01-06T00:00:00.000Z',
      finishedAt: '2026-01-06T00:00:01.000Z',
      signers: [{ principals: ['alice'], fingerprint: parseSignatures(signature)[0]!.fingerprint }],
    }),
  )
  for (const name of ['record.json', 'unsigned.json']) writeFileSync(at(name), record)
  await makeKey(at('host'))
  writeFileSync(at('record.json.sig'), await signWith(at('host'), record, 'grind-to-prod-record'))
  const changed = {
    ...sampleSnapshot,
    host: { ...sampleSnapshot.host, name: 'prod-b' },
    releases: { ...sampleSnapshot.releases, current: id },
  }
  writeFileSync(at('a.json'), snapshotText(sampleSnapshot))
  writeFileSync(at('b.json'), snapshotText(changed))
})

describe('verify', () => {
  const inputs = () => ({ manifest: at('manifest.json'), 'allowed-signers': at('allowed_signers') })

  test('verify reports what it verified, and who signed it', async () => {
    const ended = await runStub('verify', { ...inputs(), 'release-id': id })
    expect(ended.outputs, ended.stdout).toEqual({
      'release-id': id,
      commit: manifest.source.commit,
      signers: '1',
      fingerprints: expect.stringMatching(/^SHA256:\S+$/),
      'inventory-checked': 'false',
      'recorded-verdict': '',
      'record-signed-by': '',
      'checks-failed': '0',
      'checks-not-provable': expect.stringMatching(/^[1-9]/),
    })
    expect(ended.status).toBe(0)
    expect((await runStub('verify', { ...inputs(), strict: 'true' })).status).toBe(2)
  })

  test('verify reports which key of the host signed the record', async () => {
    const record = { record: at('record.json'), 'host-key': at('host.pub') }
    const ended = await runStub('verify', { ...inputs(), ...record })
    expect(ended.outputs, ended.stdout).toMatchObject({
      'recorded-verdict': 'COMMITTED',
      'record-signed-by': expect.stringMatching(/^SHA256:\S+$/),
    })
    const unsigned = await runStub('verify', { ...inputs(), ...record, record: at('unsigned.json') })
    expect([unsigned.status, unsigned.outputs]).toMatchObject([2, { 'checks-failed': '1', 'record-signed-by': '' }])
  })

  test.each([
    { name: 'another release', more: { 'release-id': 'a'.repeat(64) }, says: 'was expected' },
    { name: 'too few signers', more: { 'minimum-signatures': '2' }, says: 'is not valid' },
    { name: 'too few signers, by the former name of the input', more: { minimum: '2' }, says: 'is not valid' },
    { name: 'a required check that was not made', more: { require: 'signatures ledger' }, says: 'The check ledger is required' },
  ] as { name: string; more: Record<string, string>; says: string }[])(
    'verify fails the step for $name, after it has written everything',
    async ({ more, says }) => {
      const ended = await runStub('verify', { ...inputs(), ...more })
      expect(ended.stdout).toMatch(/^::error::/m)
      expect(ended.stdout).toContain(says)
      expect([ended.status, ended.outputs]).toMatchObject([2, { 'checks-failed': '1' }])
    },
  )

  test.each([
    { name: 'a requirement that is none', more: { require: 'everything' }, says: 'must be words of keys, index, files, manifest' },
    { name: 'a host without a record', more: { host: 'prod' }, says: 'Give the input "record" too' },
    { name: 'a ledger without a record', more: { ledger: 'ledger.ndjson' }, says: 'Give the input "record" too' },
  ] as { name: string; more: Record<string, string>; says: string }[])(
    'verify refuses $name, and writes no output',
    async ({ more, says }) => {
      const ended = await runStub('verify', { ...inputs(), ...more })
      expect(ended.stdout).toMatch(/^::error::/m)
      expect(ended.stdout).toContain(says)
      expect([ended.status, ended.outputs]).toEqual([2, {}])
    },
  )
})

describe('snapshot-diff', () => {
  const inputs = () => ({ snapshots: `${at('a.json')}\n${at('b.json')}`, output: at('drift'), directory: folder })

  test('snapshot-diff fails the step on drift, after it has written everything', async () => {
    const ended = await runStub('snapshot-diff', inputs())
    const { report, sarif, page, errors, ...rest } = ended.outputs
    expect(rest, ended.stdout).toMatchObject({ drift: 'true', worst: 'error', 'artifact-id': '' })
    expect(Number(errors)).toBeGreaterThan(0)
    expect(JSON.parse(readFileSync(report!, 'utf8'))).toMatchObject({ worst: 'error' })
    expect(JSON.parse(readFileSync(sarif!, 'utf8'))).toMatchObject({ version: '2.1.0' })
    expect(readFileSync(page!, 'utf8')).toMatch(/^<!doctype html>/i)
    expect(ended.summary.split('\n')[0]).toMatch(/^#+ .*Drift/)
    expect(ended.stdout).toMatch(/^::error::Drift: /m)
    expect(ended.status).toBe(3)
  })

  test('snapshot-diff can leave the decision about drift to a later step', async () => {
    const ended = await runStub('snapshot-diff', { ...inputs(), 'fail-on': 'never' })
    expect([ended.status, ended.outputs['drift']]).toEqual([0, 'true'])
  })

  test('snapshot-diff finds no drift between a snapshot and itself', async () => {
    const ended = await runStub('snapshot-diff', { ...inputs(), snapshots: `${at('a.json')}\n${at('a.json')}` })
    expect(ended.outputs, ended.stdout).toMatchObject({ drift: 'false', worst: 'note', errors: '0', warnings: '0' })
    expect(ended.status).toBe(0)
  })

  test('snapshot-diff compares all snapshots with one release', async () => {
    const ended = await runStub('snapshot-diff', { ...inputs(), manifest: at('manifest.json'), environment: 'production' })
    expect(ended.stdout).toContain('The inputs "manifest" and "environment" are both given')
    expect(ended.status).toBe(2)
  })
})

describe('an event that anybody can cause', () => {
  const event = at('event.json')
  const github = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'choiros/choiros',
    RUNNER_ENVIRONMENT: 'self-hosted',
  }
  const payload = { repository: { full_name: 'choiros/choiros' }, pull_request: { head: { repo: { full_name: 'mallory/choiros' } } } }
  beforeAll(() => writeFileSync(event, JSON.stringify(payload)))

  test.each(['promote', 'rollback', 'failover', 'release', 'snapshot'])(
    '%s does not run for an event that anybody can cause',
    async (verb) => {
      const ended = await runStub(verb, { host: 'prod' }, { ...github, GITHUB_EVENT_NAME: 'issue_comment' })
      expect(ended.stdout).toMatch(/^::error::A step that reaches a production host does not run for the event "issue_comment"/m)
      expect([ended.status, ended.outputs]).toEqual([2, {}])
    },
  )

  test('build-manifest builds nothing of a fork on a self-hosted runner', async () => {
    const ended = await runStub('build-manifest', {}, { ...github, GITHUB_EVENT_NAME: 'pull_request' })
    expect(ended.stdout).toContain('a self-hosted runner does not build forks')
    expect(ended.status).toBe(2)
  })

  test('plan asks no host for an event that anybody can cause', async () => {
    const ended = await runStub('plan', { host: 'prod', live: 'true', manifest: 'm' }, { ...github, GITHUB_EVENT_NAME: 'pull_request' })
    expect(ended.stdout).toContain('does not run for the event "pull_request"')
    expect(ended.status).toBe(2)
  })

  test('an action does nothing when the event cannot be read', async () => {
    const ended = await runStub('promote', {}, { ...github, GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '/nowhere' })
    expect(ended.stdout).toContain('The event of this run cannot be read')
    expect(ended.status).toBe(2)
  })
})
