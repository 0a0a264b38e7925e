import { describe, expect, test } from 'vitest'
import { main } from '#cli/main'
import { confirmRequestSchema } from '#domain/protocol/requests'
import type { StatusResult } from '#domain/protocol/status'
import { sampleStatus } from '../domain/protocol/sample-status.ts'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { fakeHost, result, type AgentAnswer } from '../verbs/fake-host.ts'
import { useConfiguredFolder } from './configured-folder.ts'
import { testWorld } from './world.ts'

/** confirm, ledger and prune, on a host that is not there. */

const files = useConfiguredFolder()

async function run(answers: Readonly<Record<string, AgentAnswer>>, ...words: string[]) {
  const runner = fakeHost(({ verb }) => answers[verb]!)
  const world = testWorld({ directory: files.folder, runner })
  const exitCode = await main([...words, '--identity', 'key'], world)
  return { exitCode, ...world.written(), calls: runner.calls }
}

const attempt = '00000000-0000-4000-8000-000000000000'
const zeros = '0'.repeat(64)
const status = (more: Partial<StatusResult>): AgentAnswer => result(sampleStatus({ role: null, currentRelease: 'b'.repeat(64), ...more }))
const awaiting = { application: 'choiros', attempt, releaseId: 'b'.repeat(64), deadline: '2026-01-01T00:01:00.000Z', secondsLeft: 30 }

describe('confirm', () => {
  test.each([
    { flags: [], decision: 'keep', verdict: 'COMMITTED', exitCode: 0 },
    { flags: ['--revert'], decision: 'revert', verdict: 'ROLLED_BACK', exitCode: 11 },
  ] as const)('confirm decides on the pending attempt: $decision', async ({ flags, decision, verdict, exitCode }) => {
    const answers = { status: status({ awaiting }), confirm: result({ record: sampleRecord({ verdict }) }) }
    const ended = await run(answers, 'confirm', 'prod', ...flags)
    expect(ended.exitCode).toBe(exitCode)
    expect(ended.stdout).toMatch(new RegExp(`^${verdict}: every check passed`))
    const asked = confirmRequestSchema.parse(JSON.parse(ended.calls[1]!.stdin.toString()))
    expect(asked).toEqual({ protocol: 1, attempt, decision, actor: { name: 'tester@here' } })
  })

  test('confirm --dry-run prints what is pending, and decides nothing', async () => {
    const ended = await run({ status: status({ awaiting }) }, 'confirm', 'prod', '--dry-run', '--json')
    expect(ended.exitCode).toBe(0)
    expect(ended.calls.map(({ verb }) => verb)).toEqual(['status'])
    expect(JSON.parse(ended.stdout)).toMatchObject({ verdict: 'UNCHANGED', awaiting, record: null })
  })

  test('confirm with nothing to confirm is refused', async () => {
    const ended = await run({ status: status({}) }, 'confirm', 'prod')
    expect(ended.exitCode).toBe(10)
    expect(ended.stderr).toContain('error: No release awaits confirmation on prod, which runs bbbb')
    expect(ended.calls).toHaveLength(1)
  })
})

test('status prints what is pending', async () => {
  const { stdout } = await run({ status: status({ awaiting }) }, 'status', 'prod')
  expect(stdout).toContain(`awaits confirmation: attempt ${attempt} of release bbbb`)
})

describe('ledger', () => {
  const ledger = (brokenAt: number | null) => ({
    host: 'h',
    application: 'choiros',
    total: 1,
    entries: [{ line: 1, previousEntry: zeros, digest: zeros, record: sampleRecord({}) }],
    brokenAt,
  })

  test('ledger prints as many records as requested', async () => {
    const ended = await run({ ledger: result(ledger(null)) }, 'ledger', 'prod', '--limit', '7')
    expect(ended.exitCode).toBe(0)
    expect(ended.calls).toMatchObject([{ verb: 'ledger', words: ['choiros', '--limit', '7'] }])
    expect(ended.stdout).toMatch(/^2026-01-01T00:00:01.000Z +[0-9]+ days ago +0{8} +apply +aaaaaaaaaaaa +COMMITTED/m)
    expect(ended.stdout).not.toContain(sampleRecord({}).attempt)
    const full = await run({ ledger: result(ledger(null)) }, 'ledger', 'prod', '--verbose')
    expect(full.stdout).toContain(`attempt ${sampleRecord({}).attempt}\n  COMMITTED: `)
    expect(JSON.parse((await run({ ledger: result(ledger(null)) }, 'ledger', 'prod', '--json')).stdout)).toEqual(ledger(null))
  })

  test('ledger prints a broken chain too, and fails', async () => {
    const ended = await run({ ledger: { ...result(ledger(1)), status: 14 } }, 'ledger', 'prod')
    expect(ended.exitCode).toBe(14)
    expect(ended.stdout).toContain('is broken at line 1: that line')
  })

  test.each(['0', '1001', 'all', '-1'])('ledger --limit %s is refused', async (limit) => {
    expect((await run({}, 'ledger', 'prod', `--limit=${limit}`)).exitCode).toBe(2)
  })
})

test.each([
  { flags: [], words: ['choiros'], dryRun: false },
  { flags: ['--dry-run'], words: ['choiros', '--dry-run'], dryRun: true },
])('prune prints its result with the flags $flags', async ({ flags, words, dryRun }) => {
  const pruned = {
    host: 'h',
    application: 'choiros',
    dryRun,
    removed: [],
    kept: [{ release: 'c', lastUsed: null, why: 'current' }],
    abandoned: [],
    dataBackups: [],
    attempts: { removed: 0, kept: 1 },
    backups: { removed: 0, kept: 0 },
    collectableBytes: 0,
  }
  const ended = await run({ prune: result(pruned) }, 'prune', 'prod', ...flags)
  expect(ended.exitCode).toBe(0)
  expect(ended.calls).toMatchObject([{ verb: 'prune', words }])
  expect(ended.stdout).toContain('kept: c (current)')
})
