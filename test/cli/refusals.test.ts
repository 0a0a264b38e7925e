import { expect, test } from 'vitest'
import { main } from '#cli/main'
import { promoteLines, rehearsalLines } from '#cli/promote-text'
import type { PromoteResult } from '#steps/promote/promotion'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { fakeHost } from '../verbs/fake-host.ts'
import { useConfiguredFolder } from './configured-folder.ts'
import { testWorld } from './world.ts'

/** What a user and a program read of a command that was refused, or whose attempt did not end as requested. */

const files = useConfiguredFolder()

async function refusal(words: readonly string[], directory = files.folder) {
  const refused = fakeHost(() => ({ messages: [{ event: 'error', kind: 'host', code: 'not-running', message: 'No attempt runs on h.' }] }))
  const world = testWorld({ directory, runner: refused })
  const exitCode = await main(words, world)
  return { exitCode, ...world.written() }
}

const key = ['--identity', 'key', '--json']

test.each([
  { words: ['confirm', 'prod', ...key], exitCode: 10 },
  { words: ['cancel', 'prod', ...key], exitCode: 10 },
  { words: ['role', 'prod', '--set', 'active', ...key], exitCode: 10 },
  { words: ['rollback', 'prod', '--to', 'no id', ...key], exitCode: 2 },
  { words: ['promote', 'prod', '--manifest', 'nowhere', ...key], exitCode: 2 },
  { words: ['release', 'nowhere', '--yes', ...key], exitCode: 2 },
  { words: ['failover', ...key], exitCode: 2 },
])('a refused command that changes what runs has its verdict in JSON: $words', async ({ words, exitCode }) => {
  const { stdout, exitCode: actual } = await refusal(words)
  expect({ actual, ...(JSON.parse(stdout) as object) }).toEqual({
    actual: exitCode,
    verdict: 'UNCHANGED',
    error: expect.objectContaining({ message: expect.any(String) }),
  })
})

test('a refused command that changes nothing has no verdict in JSON', async () => {
  const { stdout } = await refusal(['status', 'nowhere', ...key])
  expect(Object.keys(JSON.parse(stdout) as object)).toEqual(['error'])
})

test('an error names options as the command line has them, for people and in JSON', async () => {
  const { stdout, stderr } = await refusal(['status', '--json'], '/nonexistent')
  expect(stderr).toContain('hint: Run this in the folder of the application, or name it with --directory; "grind-to-prod init" writes one.')
  expect(JSON.parse(stdout)).toMatchObject({ error: { hint: expect.stringContaining('with --directory; "grind-to-prod init"') } })
})

const ended = (verdict: PromoteResult['verdict'], verb: 'apply' | 'rollback'): PromoteResult => ({
  verdict,
  reason: 'not healthy within 10 s',
  releaseId: 'a'.repeat(64),
  previousRelease: null,
  record: sampleRecord({ verdict, verb }),
  rollback: null,
  copy: { copiedPaths: 0, copiedNarBytes: 0, packBytes: 0, presentPaths: 0, substitutedPaths: [] },
  gates: [],
})

test.each([
  { verdict: 'ROLLED_BACK', verb: 'apply', next: /fix the release \("grind-to-prod logs prod-a" .* and promote a new one; the same/ },
  {
    verdict: 'ROLLED_BACK',
    verb: 'rollback',
    next: /find out why \("grind-to-prod logs prod-a" .* roll back to another release with the option "to"/,
  },
  { verdict: 'NEEDS_HUMAN', verb: 'apply', next: /check the host \("grind-to-prod status prod-a"\)/ },
  { verdict: 'UNKNOWN', verb: 'apply', next: /ask the host for the outcome \("grind-to-prod status prod-a"\)/ },
  { verdict: 'UNCHANGED', verb: 'apply', next: undefined },
  { verdict: 'COMMITTED', verb: 'apply', next: undefined },
] as const)('the outcome $verdict of $verb ends with one line on what to do next, if there is something', ({ verdict, verb, next }) => {
  const view = { isVerbose: true, around: {}, host: 'prod-a' }
  const lines = promoteLines(ended(verdict, verb), view).filter((line) => line.startsWith('  next: '))
  expect(lines).toEqual(next === undefined ? [] : [expect.stringMatching(next)])
})

test('a rehearsal ends with what to do next on each of its hosts, by their names', () => {
  const [standby, active] = ['prod-b', 'prod-a'].map((host) => ({ ...ended('ROLLED_BACK', 'apply'), host }))
  const rehearsal = { verdict: 'ROLLED_BACK', reason: 'x', releaseId: 'a'.repeat(64), standby: standby!, active: active! } as const
  const lines = rehearsalLines(rehearsal, { isVerbose: false, around: {}, host: 'prod-a' }).filter((line) => line.includes('next: '))
  expect(lines).toEqual([expect.stringContaining('"grind-to-prod logs prod-b"'), expect.stringContaining('"grind-to-prod logs prod-a"')])
})

test('a release that a gate had rolled back is fixed, and not the release before it', () => {
  const result = { ...ended('ROLLED_BACK', 'apply'), rollback: sampleRecord({ verb: 'rollback', verdict: 'COMMITTED' }) }
  expect(promoteLines(result).at(-1)).toMatch(/^ {2}next: fix the release /)
})
