import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rollbackCandidates } from '#domain/activation/rollback-candidates'
import { agentVerbs, verbsOf } from '#domain/protocol/agent-verbs'
import { verdictLines } from '#domain/report/outcome-lines'
import { rollbackCandidateLines, rollbackChoiceSentence, rollbackPlanSentence } from '#domain/report/rollback-lines'
import { sampleRecord } from '../domain/activation/sample-record.ts'

const page = readFileSync('docs/operations.md', 'utf8')
const blocks = [...page.matchAll(/^```text\n([^]*?)^```$/gm)].map(([, text]) => text)

const [a, b, c] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [string, string, string]
const commits: Readonly<Record<string, { commit: string; commitTime: string }>> = {
  [a]: { commit: '1a'.repeat(20), commitTime: '2026-01-05T01:00:00Z' },
  [c]: { commit: '3c'.repeat(20), commitTime: '2026-01-07T01:00:00Z' },
}

/** A was released, then B, and then C, which failed. */
const records = [
  sampleRecord({ releaseId: a, previousRelease: null, finishedAt: '2026-01-05T02:00:00.000Z' }),
  sampleRecord({ releaseId: b, previousRelease: a, finishedAt: '2026-01-06T02:00:00.000Z' }),
  sampleRecord({
    releaseId: c,
    previousRelease: b,
    verdict: 'ROLLED_BACK',
    reason: `unit hypervisor.service has failed (exit-code); rolled back to ${b}`,
    finishedAt: '2026-01-07T02:00:00.000Z',
  }),
]
const candidates = rollbackCandidates({ records, current: b, kept: [a, b, c] }).map((one) => ({ ...one, ...commits[one.release] }))

/** The lines of a block, with ids as the page shortens them. */
const shown = (lines: readonly string[]) => `${lines.join('\n')}\n`.replaceAll(/([123])\1{11,63}/g, '$1$1$1$1…')

test('the runbook shows what a dry run of a rollback prints', () => {
  const reason = rollbackPlanSentence({ hostName: 'prod-a', current: b, target: a, units: 3 })
  const subjects = new Map([
    [commits[a]!.commit, 'Log as JSON'],
    [commits[c]!.commit, 'Drop the old API'],
  ])
  const lines = rollbackCandidateLines(candidates, { now: Date.parse('2026-01-09T01:00:00Z'), subjects })
  expect(blocks[0]).toBe(shown([...verdictLines({ verdict: 'UNCHANGED', reason, record: null }), ...lines]))
})

test('the runbook shows what a rollback prints', () => {
  const record = sampleRecord({
    verb: 'rollback',
    releaseId: a,
    previousRelease: b,
    host: 'prod-a',
    attempt: '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11',
    units: [],
    health: [{ check: 'hypervisor', passed: true, detail: 'http://127.0.0.1:9090/health: status 200', listener: null }],
  })
  expect(blocks[1]).toBe(
    shown([rollbackChoiceSentence(a, candidates), ...verdictLines({ verdict: 'COMMITTED', reason: 'every check passed', record: record })]),
  )
})

/** Verbs whose request comes from a program. */
const OF_PROGRAMS: ReadonlySet<string> = new Set(['prepare', 'receive', 'apply'])

test('the runbook lists every verb of the agent for people, with its options', () => {
  const typed = verbsOf('deploy-key', 'root').filter((verb) => {
    const { takesApplication, manner } = agentVerbs[verb]
    return takesApplication && manner.forPrograms !== true && !OF_PROGRAMS.has(verb)
  })
  const section = page.split('Every verb of the agent for people')[1]!.split('\n## ')[0]!
  const rows = [...section.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, words]) => words!.replaceAll('\\|', '|'))
  const words = typed.map((verb) => {
    const { option, operands } = agentVerbs[verb].manner
    return [verb, ...(option === undefined ? [] : [`[${option}]`]), ...(operands === undefined ? [] : [operands])].join(' ')
  })
  expect(rows).toEqual(words)
})
