import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '#cli/main'
import { parseLedgerWords } from '#domain/protocol/ledger-words'
import type { LedgerResult } from '#domain/protocol/record'
import { walkLedgerFile } from '#steps/evidence/walk-ledger-file'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { fakeHost, result, type AgentAnswer } from '../../verbs/fake-host.ts'
import { printedLedger } from '../../verbs/evidence-folder.ts'
import { useConfiguredFolder } from '../configured-folder.ts'
import { refused } from '../../support/scripted-agent.ts'
import { testWorld } from '../world.ts'

const files = useConfiguredFolder()

const day = (index: number) => new Date(Date.UTC(2026, 0, 1) + index * 86_400_000).toISOString()
const id = (index: number) => index.toString(16).padStart(64, 'a')

/** The ledger of a host with so many attempts, one a day; every tenth was rolled back. */
function ledgerWith(count: number): LedgerResult {
  let current: string | null = null
  const records = Array.from({ length: count }, (_, index) => {
    const isBad = index % 10 === 9
    const record = sampleRecord({
      application: 'choiros',
      attempt: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      releaseId: id(index),
      previousRelease: current,
      releaseCommit: { commit: index.toString(16).padStart(40, 'c'), commitTime: day(index - 1) },
      startedAt: day(index),
      finishedAt: day(index),
      verdict: isBad ? 'ROLLED_BACK' : 'COMMITTED',
      actor: { name: index % 2 === 0 ? 'alice' : 'bob' },
    })
    if (!isBad) current = id(index)
    return record
  })
  const head = { host: 'prod', application: 'choiros', line: count, digest: 'd'.repeat(64), signedAt: day(count), signature: 'signed' }
  return { ...printedLedger(records), head }
}

/** An agent that has this ledger; an older one knows `--limit` alone. `onPage` changes the ledger before a page is sent. */
function agent(ledger: LedgerResult, { isOld = false, onPage = (_page: number) => ledger } = {}) {
  let pages = 0
  return ({ words }: { readonly words: readonly string[] }): AgentAnswer => {
    const { limit, skip } = parseLedgerWords(words.slice(1))!
    if (isOld && skip > 0) return { messages: [{ event: 'error', kind: 'input', code: 'request-invalid', message: 'Usage: …' }], status: 2 }
    pages += 1
    const now = onPage(pages)
    return result({ ...now, entries: now.entries.slice(skip, skip + limit) })
  }
}

async function run(answer: (request: { readonly words: readonly string[] }) => AgentAnswer, ...words: string[]) {
  const runner = fakeHost(answer)
  const world = testWorld({ directory: files.folder, runner })
  const exitCode = await main(['ledger', ...words, '--identity-file', 'key'], world)
  return { exitCode, ...world.written(), calls: runner.calls.map((call) => call.words.slice(1).join(' ')) }
}

describe('ledger with filters', () => {
  test.each([
    { words: ['--verdict', 'ROLLED_BACK'], lines: [30, 20, 10] },
    { words: ['--verdict', 'rolled_back', 'UNCHANGED', '--limit', '2'], lines: [30, 20] },
    { words: ['--since', '2026-01-29'], lines: [30, 29] },
    { words: ['--since', '2026-01-03T00:00:00Z', '--until', '2026-01-05'], lines: [4, 3] },
    { words: ['--release', id(6), '--verdict', 'COMMITTED'], lines: [8, 7] },
    { words: ['--actor', 'ALI', '--until', '2026-01-04'], lines: [3, 1] },
  ])('ledger $words prints the lines $lines', async ({ words, lines }) => {
    const { stdout, exitCode } = await run(agent(ledgerWith(30)), 'prod', ...words, '--json')
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout).entries.map(({ line }: { line: number }) => line)).toEqual(lines)
  })

  test('ledger with a filter searches beyond the first page, and not before the time', async () => {
    const far = await run(agent(ledgerWith(2500)), 'prod', '--release', id(100))
    expect(far.calls).toEqual(['--limit 1000', '--limit 1000 --skip 1000', '--limit 1000 --skip 2000'])
    expect(far.stdout).toContain('2 of 2500 records of choiros on prod')
    const near = await run(agent(ledgerWith(2500)), 'prod', '--since', day(2400), '--limit', '1000')
    expect(near.calls).toEqual(['--limit 1000'])
    expect(near.stdout).toContain('100 of 2500 records')
  })

  test.each([
    ['--since', 'yesterday'],
    ['--until', '2026-13-40'],
    ['--verdict', 'GOOD'],
    ['--release', 'abc'],
  ])('ledger %s %s is refused', async (...words) => {
    expect(await run(agent(ledgerWith(1)), 'prod', ...words)).toMatchObject({ exitCode: 2, calls: [] })
  })
})

describe('ledger --figures', () => {
  test('ledger --figures prints the figures of the time, from all records', async () => {
    const { stdout } = await run(agent(ledgerWith(1200)), 'prod', '--figures', '--since', day(0), '--until', day(140), '--limit', '1')
    expect(stdout.split('\n').slice(-6)).toEqual([
      'Figures from 2026-01-01T00:00:00.000Z until 2026-05-21T00:00:00.000Z:',
      '  deployment frequency   6.3 a week  126 deployments of 126 releases',
      '  lead time from commit  1 d         median of 126 commits; 90 % within 1 d',
      '  change failure rate    10 %        14 of 140 changes',
      '  time to restore        0 s         median of 14 incidents; longest 0 s',
      '',
    ])
    const { figures } = JSON.parse((await run(agent(ledgerWith(20)), 'prod', '--figures', '--since', day(0), '--json')).stdout)
    expect(figures.changes).toEqual({ count: 20, failed: 2, failureRate: 0.1 })
  })

  test('ledger without it has no figures, and asks for as many records as it prints', async () => {
    const { stdout, calls } = await run(agent(ledgerWith(30)), 'prod', '--json')
    expect(JSON.parse(stdout)).not.toHaveProperty('figures')
    expect(calls).toEqual(['--limit 20'])
  })
})

describe('ledger export', () => {
  const exported = () => join(files.folder, 'ledger.json')

  test('ledger export writes every record once, with the signed head, in the form that verify reads', async () => {
    const ledger = ledgerWith(2500)
    const { exitCode, stdout, calls } = await run(agent(ledger), 'export', 'prod', '--output', 'ledger.json')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Wrote 2500 of 2500 records of choiros on prod')
    expect(calls).toHaveLength(3)
    expect(JSON.parse(readFileSync(exported(), 'utf8'))).toEqual(ledger)
    const walked = await walkLedgerFile(exported(), () => undefined)
    expect(walked).toMatchObject({ problems: [], walk: { count: 2500 }, printed: { head: ledger.head } })
  })

  test('records that are added during an export are in no page twice, and none is missing', async () => {
    const [before, after] = [ledgerWith(1500), ledgerWith(1503)]
    await run(agent(before, { onPage: (page) => (page === 1 ? before : after) }), 'export', 'prod', '--output', 'ledger.json')
    expect(JSON.parse(readFileSync(exported(), 'utf8')).entries.map(({ line }: { line: number }) => line)).toEqual(
      Array.from({ length: 1500 }, (_, index) => 1500 - index),
    )
  })

  test('an older agent exports its newest records, and a warning reports that', async () => {
    const { stdout, stderr } = await run(agent(ledgerWith(1001), { isOld: true }), 'export', 'prod', '--output', 'ledger.json')
    expect(stdout).toContain('Wrote 1000 of 1001 records')
    expect(stderr).toContain('sends the newest 1000 of its 1001 records only')
    expect((await walkLedgerFile(exported(), () => undefined)).problems).toEqual([])
  })

  test('fields that only a newer agent knows are exported too', async () => {
    const ledger = ledgerWith(1)
    const newer = { ...ledger, entries: ledger.entries.map((entry) => ({ ...entry, statement: 'signed' })), more: 1 }
    await run(agent(newer), 'export', 'prod', '--output', 'ledger.json')
    expect(JSON.parse(readFileSync(exported(), 'utf8'))).toEqual(newer)
  })

  test('an empty ledger is exported', async () => {
    const { head: _, ...empty } = ledgerWith(0)
    await run(agent(empty), 'export', 'prod', '--output', 'ledger.json')
    expect(JSON.parse(readFileSync(exported(), 'utf8'))).toEqual(empty)
  })

  test('an export that fails half way leaves the older file', async () => {
    writeFileSync(exported(), 'older')
    const whole = ledgerWith(1500)
    const failing = agent(whole)
    let calls = 0
    const ended = await run(
      (request) => ((calls += 1) === 1 ? failing(request) : refused('state-damaged')),
      'export',
      'prod',
      '--output',
      'ledger.json',
    )
    expect(ended).toMatchObject({ exitCode: 10, stderr: expect.stringContaining('No.') })
    expect(readFileSync(exported(), 'utf8')).toBe('older')
  })

  test('a file that cannot be written is reported with its reason', async () => {
    const ended = await run(agent(ledgerWith(1)), 'export', 'prod', '--output', 'missing/ledger.json')
    expect(ended).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('cannot be written') })
  })

  test('a broken chain is exported as it is, and fails', async () => {
    const ended = await run(agent({ ...ledgerWith(3), brokenAt: 2 }), 'export', 'prod', '--output', 'ledger.json')
    expect(ended).toMatchObject({ exitCode: 14, stdout: expect.stringContaining('broken at line 2') })
  })
})
