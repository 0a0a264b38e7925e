import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { attemptRequestSchema, journalSchema } from '#domain/activation/journal'
import { decisionSchema } from '#domain/activation/confirmation'
import { installResultSchema } from '#domain/installation/request'
import { uninstallResultSchema } from '#domain/installation/uninstall-request'
import { canonicalJson } from '#domain/manifest/canonical'
import { parseManifest } from '#domain/manifest/parse'
import { manifestSchema, type Manifest } from '#domain/manifest/schema'
import { expressly } from '#domain/protocol/attempt'
import { checkRequest } from '#domain/protocol/parse-request'
import { ledgerLine } from '#domain/ledger/chain'
import { brokenLinks, splitLedger } from '../domain/ledger/ledger-text.ts'
import { applyRequestSchema } from '#domain/protocol/requests'
import { attemptResultSchema, prepareResultSchema, pruneResultSchema, receiveResultSchema } from '#domain/protocol/messages'
import { ledgerEntrySchema, ledgerResultSchema, recordSchema } from '#domain/protocol/record'
import { releaseResultSchema } from '#domain/protocol/release-result'
import { roleResultSchema } from '#domain/protocol/role'
import { statusResultSchema } from '#domain/protocol/status'
import { eventSchema, type Event } from '#domain/report/event'
import { snapshotSchema } from '#domain/snapshot/schema'
import { appendRecord } from '#host/attempt/append-record'
import { attemptFolder, readJournal, readRecord, readRequest } from '#host/attempt/attempts'
import { readDecision } from '#host/attempt/decisions'
import { ledger } from '#host/verbs/ledger'
import { recordedAttempt } from '#machine/ledger/ledger-file'
import { converse } from '#steps/agent/session'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { sampleRelease } from '../domain/manifest/sample.ts'
import { sampleSnapshot } from '../domain/snapshot/sample.ts'
import { temporaryHost } from '../host/temporary-host.ts'
import { fakeHost } from '../verbs/fake-host.ts'
import { withNews, withoutOptional } from './news.ts'
import { sessionCommand } from '#tools/ssh/commands'

/** A runner and an agent of neighbouring versions, in both orders, and one agent after the other on the same host. */

const attempt = '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11'
const [releaseId, path] = ['a'.repeat(64), `/nix/store/${'b'.repeat(32)}-hypervisor`]
const record = sampleRecord({
  attempt,
  allowOlder: true,
  retry: true,
  copy: {
    copiedPaths: 1,
    copiedNarBytes: 2,
    packBytes: 3,
    presentPaths: 4,
    substitutedPaths: [],
    codecs: { delta: { paths: 1, narBytes: 2, bytes: 3 } },
    fallbacks: [{ path, codec: 'delta', reason: 'base-missing' }],
  },
  units: [{ unit: 'a.service', activeState: 'active', executable: null, action: 'restart', because: 'it changed' }],
  phases: [{ phase: 'health', seconds: 1 }],
})
const at = '2026-01-01T00:00:00.000Z'
const link = '0'.repeat(64)

/** What each verb answers. */
const results: readonly { readonly verb: string; readonly schema: z.ZodType; readonly value: unknown }[] = [
  {
    verb: 'prepare',
    schema: prepareResultSchema,
    value: {
      missing: [path],
      bytesNeeded: 1,
      bytesFree: 2,
      currentRelease: null,
      alreadyCurrent: false,
      facts: {
        agentVersion: '0.1.0',
        warnings: [],
        now: at,
        clockSynchronized: true,
        nixKeys: ['grind-1:k'],
        units: [{ unit: 'a.service', unitFileState: 'enabled' }],
      },
      units: [{ unit: 'a.service', step: 'none', because: 'nothing changed' }],
      transfer: {
        format: 2,
        codecs: ['zstd'],
        bases: [{ path, candidates: [{ path, narHash: `sha256-${'A'.repeat(43)}=`, narSize: 1 }] }],
      },
    },
  },
  {
    verb: 'receive',
    schema: receiveResultSchema,
    value: {
      paths: 1,
      narBytes: 2,
      packBytes: 3,
      substitutedPaths: [],
      missing: [path],
      failed: [{ path, codec: 'delta', reason: 'base-missing' }],
    },
  },
  { verb: 'apply', schema: attemptResultSchema, value: { record, signature: 'signed' } },
  {
    verb: 'status',
    schema: statusResultSchema,
    value: {
      protocol: 1,
      agentVersion: '0.1.0',
      hostName: 'prod',
      machineId: 'f'.repeat(32),
      nixVersion: '2.30.0',
      application: 'choiros',
      prefix: '/opt/choiros',
      role: 'active',
      currentRelease: releaseId,
      previousRelease: null,
      releases: [{ id: releaseId, current: true, valid: true }],
      units: [{ unit: 'a.service', activeState: 'active', subState: 'running', executable: null, ofCurrentRelease: true }],
      holder: { unit: 'x.service', attempt, since: at, actor: { name: 'me' } },
      awaiting: { application: 'choiros', attempt, releaseId, deadline: at, secondsLeft: 1 },
      lastRecord: record,
      warnings: [],
    },
  },
  {
    verb: 'role',
    schema: roleResultSchema,
    value: { host: 'prod', application: 'choiros', machineId: '', role: null, policyRole: null, lastChange: record },
  },
  {
    verb: 'ledger',
    schema: ledgerResultSchema,
    value: {
      host: 'prod',
      application: 'choiros',
      total: 1,
      entries: [{ previousEntry: link, record, line: 1, digest: link }],
      brokenAt: null,
    },
  },
  {
    verb: 'release',
    schema: releaseResultSchema,
    value: { host: 'prod', application: 'choiros', current: { releaseId, manifest: '{}', paths: [{ path, narSize: 1 }] } },
  },
  {
    verb: 'prune',
    schema: pruneResultSchema,
    value: {
      host: 'prod',
      application: 'choiros',
      dryRun: true,
      removed: [{ release: releaseId, lastUsed: null }],
      kept: [],
      abandoned: [],
      attempts: { removed: 0, kept: 0 },
      dataBackups: [],
      backups: { removed: 0, kept: 0 },
      collectableBytes: 0,
    },
  },
  { verb: 'snapshot', schema: snapshotSchema, value: sampleSnapshot },
  {
    verb: 'install',
    schema: installResultSchema,
    value: { items: [{ item: '/etc/x', action: 'keep', difference: '' }], machineId: '', notes: [] },
  },
  { verb: 'uninstall', schema: uninstallResultSchema, value: { items: [{ item: '/etc/x', action: 'keep', detail: 'x' }] } },
]

const events: readonly Event[] = [
  { event: 'phase', phase: 'switch', state: 'start', host: 'prod' },
  { event: 'progress', phase: 'copy', done: 1, total: 2, unit: 'bytes' },
  { event: 'note', level: 'info', message: 'Working.' },
  { event: 'unit', unit: 'a.service', action: 'restart', state: 'started', because: 'it changed' },
  { event: 'health', check: 'web', passed: true, passes: 1, threshold: 3, detail: 'status 200' },
  { event: 'confirmation', attempt, deadline: at, secondsLeft: 5 },
  { event: 'log', source: 'a.service', lines: ['one'] },
]

const target = { name: 'prod', address: { user: 'deploy', host: 'a.example', port: 22 } }

/** What a runner of this version makes of these lines. */
async function heard(schema: z.ZodType, lines: readonly unknown[]): Promise<{ result: unknown; told: Event[] }> {
  const told: Event[] = []
  const agent = fakeHost(() => ({ stdout: lines.map((line) => `${JSON.stringify(line)}\n`).join('') }))
  const command = sessionCommand('/tmp/config', ['grind-to-prod-agent', 'status', 'choiros'], 'read')
  const result = await converse(
    command,
    { target, input: {}, result: schema },
    { runner: agent, reporter: { report: (event) => void told.push(event) } },
  )
  return { result, told }
}

describe('this runner with the next agent', () => {
  test.each(results)('this runner reads the result of $verb of the next agent', async ({ schema, value }) => {
    const newer = withNews(schema, value)
    expect(schema.safeParse(newer).success).toBe(false)
    expect(await heard(schema, [{ event: 'result', result: newer, more: 1 }])).toEqual({ result: newer, told: [] })
  })

  test('this runner reads the events of the next agent, and ignores those that it does not know', async () => {
    const lines = [...events.map((event) => withNews(eventSchema, event)), { event: 'ofTheNextVersion', what: 1 }]
    const { told } = await heard(roleResultSchema, [...lines, { event: 'result', result: results[4]!.value }])
    expect(told).toMatchObject(events)
  })

  test.each(['input', 'host', 'surprise'] as const)(
    'this runner reads the errors of the next agent (%s), and what they report of the attempt',
    async (kind) => {
      const error = { event: 'error', kind, code: 'ofTheNextVersion', message: 'It is new.', begun: false, more: { is: 'new' } }
      await expect(heard(roleResultSchema, [error])).rejects.toMatchObject({ message: expect.stringContaining('It is new.'), begun: false })
    },
  )
})

describe('this runner with the agent before', () => {
  test.each(results)('this runner reads the result of $verb of the previous agent', async ({ schema, value }) => {
    const older = withoutOptional(schema, value)
    expect(await heard(schema, [{ event: 'result', result: older }])).toEqual({ result: older, told: [] })
  })

  test('this runner reads the errors of the previous agent, which report nothing of the attempt', async () => {
    const asked = heard(roleResultSchema, [{ event: 'error', kind: 'host', code: 'busy', message: 'prod is busy.' }])
    const error: unknown = await asked.catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'busy' })
    expect(error).not.toHaveProperty('begun')
  })
})

describe('a release that contains its age', () => {
  const source = { repository: 'github.com/owner/choiros', commit: 'c'.repeat(40), commitTime: '2026-01-05T01:00:00Z' }
  const { manifest } = sampleRelease()
  const withHistory: Manifest = { ...manifest, source: { ...source, history: { commits: 2, ancestors: ['b'.repeat(40)] } } }

  test('a manifest is read byte for byte with its place in the history, and without it', () => {
    for (const one of [manifest, withHistory]) expect(parseManifest(Buffer.from(canonicalJson(one)))).toEqual(one)
    const before = withoutOptional(manifestSchema.shape.source, withHistory.source) as Manifest['source']
    expect(parseManifest(Buffer.from(canonicalJson({ ...manifest, source: before }))).source).toEqual(source)
  })

  test('a retry is sent only where a person asked for it: an earlier agent does not know that field', () => {
    const request = {
      protocol: 1,
      releaseId,
      manifestPath: path,
      attempt,
      actor: { name: 'me' },
      copy: { copiedPaths: 0, copiedNarBytes: 0, packBytes: 0, presentPaths: 0, substitutedPaths: [] },
    }
    const before = z.strictObject(applyRequestSchema.omit({ allowOlder: true, retry: true }).shape)
    expect(before.safeParse({ ...request, ...expressly({ allowOlder: false, retry: undefined }) }).success).toBe(true)
    expect(applyRequestSchema.parse(request)).toEqual(request)
    const asked = { ...request, ...expressly({ retry: true }) }
    expect(applyRequestSchema.parse(asked)).toEqual(asked)
    expect(() => checkRequest(before, asked)).toThrow("The request's retry is not a known field;")
  })
})

describe('this agent after the next one, and that one after this', () => {
  const newer = withNews(recordSchema, record)

  test('this agent appends to the ledger of the next agent, whose lines stay as they are', async () => {
    await using host = await temporaryHost()
    await appendRecord(host, sampleRecord({ attempt: randomUUID() }))
    const first = (await readFile(host.paths.ledger, 'utf8')).trimEnd()
    const second = ledgerLine(first, newer as typeof record).trimEnd()
    expect(ledgerEntrySchema.safeParse(JSON.parse(second)).success).toBe(false)
    await writeFile(host.paths.ledger, `${first}\n${second}\n`)
    await appendRecord(host, sampleRecord({ attempt: randomUUID() }))
    const text = await readFile(host.paths.ledger, 'utf8')
    const { lines } = splitLedger(text)
    expect(lines.slice(0, 2)).toEqual([first, second])
    expect(brokenLinks(splitLedger(text))).toEqual([])
    expect(await recordedAttempt(host, attempt)).toEqual(newer)
    // What is shown is what is there, so that a copy of it proves the same.
    expect((await ledger(host, { limit: 3 })).entries[1]!.record).toEqual(newer)
  })

  test('this agent reads what the next agent has left of an attempt', async () => {
    await using host = await temporaryHost()
    const request = { schemaVersion: 1, verb: 'apply', attempt, releaseId, manifestPath: null, actor: { name: 'me' }, requestedAt: at }
    const journal = {
      schemaVersion: 1,
      attempt,
      step: 'switching',
      startedAt: at,
      previous: null,
      unitsBefore: {},
      switch: { boot: 'b', ticks: 1, microseconds: 1 },
    }
    const decision = { schemaVersion: 1, attempt, decision: 'keep', actor: { name: 'me' }, decidedAt: at }
    await mkdir(attemptFolder(host, attempt))
    const write = (file: string, schema: z.ZodType, value: unknown) => writeFile(file, JSON.stringify(withNews(schema, value)))
    await write(join(attemptFolder(host, attempt), 'request.json'), attemptRequestSchema, request)
    await write(join(attemptFolder(host, attempt), 'record.json'), recordSchema, record)
    await write(join(attemptFolder(host, attempt), 'decision.json'), decisionSchema, decision)
    await write(host.paths.journal, journalSchema, journal)
    expect(await readRequest(host, attempt)).toMatchObject(request)
    expect(await readRecord(host, attempt)).toMatchObject(record)
    expect(await readDecision(host, attempt)).toMatchObject(decision)
    expect(await readJournal(host)).toMatchObject(journal)
  })
})
