import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { timestampSchema } from '#domain/config/timestamp'
import type { Event } from '#domain/report/event'
import { keepSignedRecords, type SignedRecord } from '#steps/evidence/keep-signed-record'
import { temporaryName } from '#tools/files/temporary-name'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { testFolder } from '../../tools/ssh/keys.ts'
import { serveAuthority, serving, TimestampAuthority } from '../../support/timestamp-authority.ts'

const parent = testFolder()
const authority = new TimestampAuthority(parent)
const first = { record: sampleRecord({ attempt: '00000000-0000-4000-8000-000000000001' }), signature: 'x\n', statement: '{"first":1}\n' }
const second = { ...first, record: sampleRecord({ attempt: '00000000-0000-4000-8000-000000000002' }), statement: '{"second":2}\n' }

interface Keeping {
  readonly records?: readonly SignedRecord[]
  readonly timeoutSeconds?: number
  readonly folder?: string
}

/** What is kept of records while an authority at this address is configured. */
async function kept(
  url: string | null,
  { records = [first, second], timeoutSeconds = 10, folder = mkdtempSync(join(parent, 'kept-')) }: Keeping = {},
) {
  const events: Event[] = []
  const keeping = {
    config: { timestamp: url === null ? undefined : timestampSchema.parse({ url, timeoutSeconds }) },
    environment: {},
    reporter: { report: (event: Event) => void events.push(event) },
  }
  const { signedRecords = [] } = await keepSignedRecords(folder, records, keeping)
  const notes = events.flatMap((event) => (event.event === 'note' ? [`${event.level}: ${event.message}`] : []))
  return { folder, names: signedRecords.map((file) => basename(file)), notes }
}

const STATEMENT = 'deployment-00000000-0000-4000-8000-000000000002.intoto.json'

describe('keepSignedRecords', () => {
  test('the newest statement is stamped, and openssl accepts the file over the file that is kept', async () => {
    await using server = await serveAuthority(authority)
    const { folder, names, notes } = await kept(server.url)
    expect(names.filter((name) => name.includes('.tsr'))).toEqual([`${STATEMENT}.tsr`])
    expect(server.requests).toHaveLength(1)
    const verify = ['ts', '-verify', '-data', STATEMENT, '-in', `${STATEMENT}.tsr`, '-CAfile', join(authority.folder, 'root.pem')]
    expect(execFileSync('openssl', verify, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })).toContain('Verification: OK')
    expect(notes).toEqual([expect.stringMatching(/^info: The record of \S+ was time-stamped at \S+Z by "O=Clockwork, CN=Time tsa"\.$/)])
  })

  test.each([
    [
      'refuses',
      403,
      /^warning: The record of \S+ was not time-stamped \(the outcome is not affected\): http:\S+ answered with status 403\.$/,
    ],
    ['hangs', undefined, /did not answer \(no answer within 1\.0 s\)\.$/],
  ] as const)('an authority that %s is a warning, and a file that names the reason', async (_name, status, says) => {
    await using server = await serving((_request, response) => void (status === undefined || response.writeHead(status).end()))
    const { folder, names, notes } = await kept(server.url, { timeoutSeconds: 1 })
    expect(notes).toEqual([expect.stringMatching(says)])
    expect(names).toContain(`${STATEMENT}.tsr-missing.json`)
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted())
    const missing = JSON.parse(readFileSync(join(folder, `${STATEMENT}.tsr-missing.json`), 'utf8')) as { reason: string }
    expect(notes[0]).toContain(missing.reason)
    expect(missing).toMatchObject({ schemaVersion: 1, url: server.url })
  })

  test('a record that ends after the time of the authority is not kept as stamped', async () => {
    await using server = await serveAuthority(authority)
    const record = sampleRecord({ ...second.record, finishedAt: new Date(Date.now() + 90_000).toISOString() })
    const { names, notes } = await kept(server.url, { records: [{ ...second, record }] })
    expect(notes).toEqual([expect.stringMatching(/answered, but the record names \S+ as its end, and was stamped at \S+, before that\.$/)])
    expect(names).toContain(`${STATEMENT}.tsr-missing.json`)
    const ahead = sampleRecord({ ...second.record, finishedAt: new Date(Date.now() + 30_000).toISOString() })
    expect((await kept(server.url, { records: [{ ...second, record: ahead }] })).names).toContain(`${STATEMENT}.tsr`)
  })

  test('a folder that is none is a warning, and no authority is asked', async () => {
    await using server = await serveAuthority(authority)
    const { names, notes } = await kept(server.url, { folder: join(authority.folder, 'root.pem') })
    expect([names, server.requests.length]).toEqual([[], 0])
    expect(notes).toEqual(Array.from({ length: 2 }, () => expect.stringMatching(/^warning: The record that the host signed was not kept/)))
  })

  describe('of a statement that is replaced in the same folder', () => {
    const other = { ...second, statement: '{"other":3}\n' }
    const stampsIn = (folder: string) => readdirSync(folder).filter((name) => name.includes('.tsr'))
    const refusing = () => serving((_request, response) => void response.writeHead(403).end())

    test('the time stamp of the former one goes, also if there is no new one', async () => {
      await using server = await serveAuthority(authority)
      await using refuses = await refusing()
      const { folder } = await kept(server.url)
      await kept(refuses.url, { folder, records: [other] })
      expect(stampsIn(folder)).toEqual([`${STATEMENT}.tsr-missing.json`])
      await kept(server.url, { folder, records: [second] })
      expect(stampsIn(folder)).toEqual([`${STATEMENT}.tsr`])
    })

    test('the time stamp of the former one goes when none is configured any more', async () => {
      await using server = await serveAuthority(authority)
      const { folder } = await kept(server.url)
      await kept(null, { folder, records: [other] })
      expect(stampsIn(folder)).toEqual([])
    })

    test('a time stamp of the same bytes stays when there is no new one', async () => {
      await using server = await serveAuthority(authority)
      await using refuses = await refusing()
      const { folder } = await kept(server.url)
      const { names } = await kept(refuses.url, { folder })
      expect(stampsIn(folder)).toEqual([`${STATEMENT}.tsr`])
      expect(names.filter((name) => name.includes('.tsr'))).toEqual([])
    })

    test('an answer for a statement that was replaced meanwhile is not kept', async () => {
      const folder = mkdtempSync(join(parent, 'kept-'))
      await using server = await serving((_request, response, body) => {
        writeFileSync(join(folder, STATEMENT), other.statement)
        response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(authority.reply(body))
      })
      expect((await kept(server.url, { folder, records: [second] })).notes).toEqual([expect.stringContaining('replaced meanwhile')])
      expect(stampsIn(folder)).toEqual([])
    })

    test('the statement of the former record goes when the new one has none', async () => {
      await using server = await serveAuthority(authority)
      const { folder } = await kept(server.url)
      const record = sampleRecord({ ...second.record, reason: 'another' })
      await kept(server.url, { folder, records: [{ record, signature: 'y\n' }] })
      expect(readdirSync(folder).filter((name) => name.startsWith(STATEMENT))).toEqual([])
    })

    test('the signature of the former record goes when the new one cannot be written', async () => {
      const { folder } = await kept(null, { records: [second] })
      const file = `host-record-${second.record.attempt}.json`
      mkdirSync(join(folder, temporaryName(`${file}.sig`)))
      const record = sampleRecord({ ...second.record, reason: 'another' })
      const { notes } = await kept(null, { folder, records: [{ ...second, record }] })
      expect(notes).toEqual([expect.stringContaining('was not kept')])
      expect(readFileSync(join(folder, file), 'utf8')).toContain('another')
      expect(readdirSync(folder)).not.toContain(`${file}.sig`)
    })
  })

  test.each([
    'ftp://ts.example.org/',
    'ts.example.org',
    'https://user:secret@ts.example.org/',
    `https://ts.example.org/${'x'.repeat(2048)}`,
  ])('the address %s of an authority is refused', (url) => {
    expect(timestampSchema.safeParse({ url }).success).toBe(false)
  })
})
