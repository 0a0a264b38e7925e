import { Evaluator, Lexer, Parser, data } from '@actions/expressions'
import { expect, test } from 'vitest'
import { all, examples, jobsOf, own, reusable } from './read.ts'

const release = reusable.find(({ file }) => file === 'release.yml')!

test('the workflow release promotes to the hosts of its input in their order', () => {
  const promote = release.jobs['promote']!.steps.find(({ uses }) => uses === '$/actions/promote')!
  const [, expression] = /^\$\{\{(.*)\}\}$/.exec(String(promote.with['host']))!
  const contexts = dictionary({ inputs: dictionary({ hosts: text('["prod-b", "prod-a"]') }) })
  const parsed = new Parser(new Lexer(expression!).lex().tokens, ['inputs'], []).parse()
  expect(new Evaluator(parsed, contexts).evaluate().coerceString()).toBe('prod-b prod-a')
})

test.each([
  { awaited: true, minutes: 0, passed: '0' },
  { awaited: true, minutes: 45, passed: '45' },
  { awaited: false, minutes: 30, passed: '' },
])('the promote gets the wait "$passed" of $minutes minutes where approvals from comments are $awaited', ({ awaited, minutes, passed }) => {
  const promote = release.jobs['promote']!.steps.find(({ uses }) => uses === '$/actions/promote')!
  const [, expression] = /^\$\{\{(.*)\}\}$/.exec(String(promote.with['wait-for-approvals-minutes']))!
  const inputs = dictionary({
    'approvals-from-comments': new data.BooleanData(awaited),
    'wait-for-approvals-minutes': new data.NumberData(minutes),
  })
  const parsed = new Parser(new Lexer(expression!).lex().tokens, ['inputs'], []).parse()
  expect(new Evaluator(parsed, dictionary({ inputs })).evaluate().coerceString()).toBe(passed)
})

/** Which runner a job gets, by GitHub's own evaluation of its `runs-on`, for an event of repository o/r. */
function runnerFor(runsOn: string, event: string, headRepository: string | null): string {
  const expression = /^\$\{\{(.*)\}\}$/.exec(runsOn)![1]!
  const head = dictionary({ repo: headRepository === null ? new data.Null() : dictionary({ full_name: text(headRepository) }) })
  const contexts = dictionary({
    github: dictionary({
      event_name: text(event),
      repository: text('o/r'),
      event: dictionary(event.startsWith('pull_request') ? { pull_request: dictionary({ head }) } : {}),
    }),
    inputs: dictionary({ runner: text('["grind"]'), 'hosted-runner': text('["hosted"]') }),
  })
  const parsed = new Parser(new Lexer(expression).lex().tokens, ['github', 'inputs'], []).parse()
  const result = new Evaluator(parsed, contexts).evaluate()
  if (!(result instanceof data.Array)) throw new Error('runs-on is no list')
  return result.values().map((label) => label.coerceString())[0]!
}

function dictionary(entries: Readonly<Record<string, data.ExpressionData>>): data.Dictionary {
  return new data.Dictionary(...Object.entries(entries).map(([key, value]) => ({ key, value })))
}

function text(value: string): data.StringData {
  return new data.StringData(value)
}

const validate = reusable.find(({ file }) => file === 'validate.yml')!

const cases = [
  { event: 'pull_request', head: 'o/r', runner: 'grind' },
  { event: 'pull_request', head: 'someone/r', runner: 'hosted' },
  { event: 'pull_request', head: null, runner: 'hosted' },
  { event: 'push', head: null, runner: 'grind' },
  { event: 'merge_group', head: null, runner: 'grind' },
  { event: 'workflow_dispatch', head: null, runner: 'grind' },
  { event: 'pull_request_target', head: 'someone/r', runner: 'hosted' },
  { event: 'pull_request_target', head: 'o/r', runner: 'hosted' },
  { event: 'pull_request_review', head: 'someone/r', runner: 'hosted' },
  { event: 'issue_comment', head: null, runner: 'hosted' },
  { event: 'workflow_run', head: null, runner: 'hosted' },
]

for (const [id, job] of jobsOf(validate)) {
  const mayUseGrind = id !== 'plan'
  test.each(cases)(`the job validate/${id} is accepted or refused: $event with head $head`, ({ event, head, runner }) => {
    expect(runnerFor(job['runs-on']!, event, head)).toBe(mayUseGrind ? runner : 'hosted')
  })
}

test('the job that may write to the pull request runs nothing of it', () => {
  const { plan } = validate.jobs
  expect(plan!.permissions).toMatchObject({ 'pull-requests': 'write' })
  expect(plan!.steps.filter(({ run }) => run !== undefined)).toEqual([])
  for (const [id, { permissions }] of jobsOf(validate)) {
    if (id !== 'plan') expect(new Set(Object.values(permissions!))).toEqual(new Set(['read']))
  }
})

test('doctor checks the machine as the build host exactly where the job runs on the build host', () => {
  const { steps, ...job } = validate.jobs['doctor']!
  const [, condition] = /fromJSON\(\((.*)\) && inputs\.runner/.exec(job['runs-on']!)!
  expect(steps.at(-1)!.with).toMatchObject({ 'build-host': `\${{ ${condition} }}`, 'without-hosts': true })
})

test('no job of a pull request has a secret', () => {
  expect(validate.text).not.toMatch(/secrets[.:[]/)
  expect(examples.find(({ file }) => file === 'validate.yml')!.text).not.toMatch(/secrets[.:[]/)
})

test('no other event that a pull request can cause runs on the build host', () => {
  const startedByPullRequests = [...own, ...examples].filter(({ on }) => Object.keys(on).some((event) => event.startsWith('pull_request')))
  expect(startedByPullRequests.map(({ path }) => path)).toEqual([
    '.github/workflows/ci.yml',
    'examples/workflows/validate.yml',
    'examples/monorepo/.github/workflows/validate.yml',
  ])
  for (const [, job] of jobsOf(own[0]!)) expect(job['runs-on']).toBe('ubuntu-24.04')
})

test.each(all)('$path uses no event that runs with secrets for a stranger, and no cache', ({ on, text: content }) => {
  for (const event of ['pull_request_target', 'workflow_run', 'issue_comment', 'issues']) expect(Object.keys(on)).not.toContain(event)
  expect(content).not.toContain('actions/cache')
})
