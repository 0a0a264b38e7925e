import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verdicts, type Verdict } from '#domain/activation/verdicts'
import { compareSides } from '#domain/drift/compare'
import { snapshotSide } from '#domain/drift/side'
import { releasePlan } from '#domain/plan/release-plan'
import { attemptSummary, type AttemptFacts } from '#domain/summary/attempt-summary'
import { driftLine, driftSummary } from '#domain/summary/drift-summary'
import { failoverSummary, type FailoverFacts } from '#domain/summary/failover-summary'
import { planSummary } from '#domain/summary/plan-summary'
import { releaseSummary } from '#domain/summary/release-summary'
import { baseSnapshot, edited } from '../drift/base.ts'
import { hostileText, textOf } from '../../fuzz/arbitraries.ts'
import { samplePlanFacts } from '../plan/sample.ts'
import { elements, plainText, rendered } from './rendered.ts'
import { NEW, OLD, sampleFacts } from './sample.ts'

const failoverFacts: FailoverFacts = {
  application: 'choiros',
  verdict: 'COMMITTED',
  reason: 'prod-b serves, and prod-a is standby.',
  from: 'prod-a',
  to: 'prod-b',
  releaseId: NEW,
  refusals: [],
  steps: ['prod-b became active', 'traffic was moved', 'https://choiros.example/health answered from prod-b', 'prod-a became standby'],
  records: [],
  drift: null,
  changeConfig: ['hosts.prod-a.role: standby', 'hosts.prod-b.role: active'],
  phases: [{ phase: 'health', startSeconds: 0, seconds: 2 }],
}

describe('golden', () => {
  test('the summary of a release is unchanged', () => expect(releaseSummary(sampleFacts())).toMatchSnapshot())
  test('the summary of a reverted release is unchanged', () => {
    const facts = sampleFacts()
    const record = { ...facts.record!, verdict: 'ROLLED_BACK', reason: 'hypervisor was not healthy in 60 s' } as const
    expect(releaseSummary({ ...facts, verdict: 'ROLLED_BACK', reason: record.reason, record, phases: undefined })).toMatchSnapshot()
  })
  test('the summary of a rollback is unchanged', () =>
    expect(attemptSummary('rollback', sampleFacts({ copy: null, gates: [] }))).toMatchSnapshot())
  test('the summary of a plan is unchanged', () => expect(planSummary(releasePlan(samplePlanFacts()))).toMatchSnapshot())
  test('the summary of a failover is unchanged', () => expect(failoverSummary(failoverFacts)).toMatchSnapshot())
})

test('the summary of a release names who approved it', () => {
  const facts = sampleFacts()
  const approvers = [{ principals: ['ann|x'], fingerprint: 'SHA256:x', approvedAt: '2026-11-29T12:00:00.000Z' }]
  expect(releaseSummary(facts)).not.toContain('Approved by')
  expect(releaseSummary({ ...facts, record: { ...facts.record!, approvers } })).toMatch(/\| Approved by \| ann\\?(&#124;|\|)/)
})

test('the summary of a rollback lists what the host chose from, with the reason for each', () => {
  const candidates = [
    {
      release: NEW,
      commit: 'c'.repeat(40),
      commitTime: '2026-01-01T00:00:00Z',
      lastAttempt: { verdict: 'COMMITTED', at: '2026-01-02T00:00:00Z' },
      rolledBack: true,
      kept: true,
      chosen: false,
      why: 'it was rolled back',
    },
    { release: OLD, rolledBack: false, kept: true, chosen: true, why: 'it is good' },
  ] as const
  const source = { repository: 'github.com/owner/choiros', commit: 'd'.repeat(40) }
  const text = attemptSummary('rollback', sampleFacts({ candidates, source }))
  expect(text).toContain(`| \`${NEW.slice(0, 12)}\` | `)
  expect(text).toContain('| COMMITTED `2026-01-02T00:00:00Z` | yes | ignored: it was rolled back |')
  expect(text).toContain(`| ➡️ \`${OLD.slice(0, 12)}\` |  |  | yes | chosen: it is good |`)
})

describe('the first line', () => {
  test.each(Object.keys(verdicts) as Verdict[])('the first line of a summary reports %s', (verdict) => {
    expect(releaseSummary(sampleFacts({ verdict })).split('\n')[0]).toContain(` ${verdict}: release of choiros on prod-a`)
    expect(failoverSummary({ ...failoverFacts, verdict }).split('\n')[0]).toContain(` ${verdict}: failover of choiros`)
  })
  test.each([
    { name: 'no drift', snapshot: edited([]), expected: '## ✅ No drift' },
    { name: 'drift', snapshot: edited([[['nix', 'version'], '2.3.18']]), expected: /^## (?:⚠️|❌|ℹ️) Drift: 1 / },
  ])('the first line of a drift summary reports $name', ({ snapshot, expected }) => {
    const report = compareSides({
      reference: snapshotSide('prod-a', baseSnapshot),
      hosts: [snapshotSide('prod-b', snapshot)],
      mayDiffer: [],
    })
    expect(driftSummary(report).split('\n')[0]).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected))
  })
})

describe('the release', () => {
  const [old, wanted] = [`\`${OLD.slice(0, 12)}\``, `\`${NEW.slice(0, 12)}\``]
  test.each<{ name: string; facts: Partial<AttemptFacts>; expected: string }>([
    { name: 'that stands', facts: {}, expected: `${old} → ${wanted}` },
    { name: 'that was reverted', facts: { verdict: 'ROLLED_BACK' }, expected: `${old} → ${wanted} → rolled back to ${old}` },
    {
      name: 'that was a first one, and reverted',
      facts: { verdict: 'ROLLED_BACK', previousRelease: null },
      expected: `∅ → ${wanted} → rolled back to ∅`,
    },
    { name: 'that was refused', facts: { verdict: 'UNCHANGED' }, expected: `${old}, not ${wanted}` },
    { name: 'that ran already', facts: { verdict: 'UNCHANGED', previousRelease: NEW }, expected: wanted },
  ])('the release in a summary: $name', ({ facts, expected }) =>
    expect(releaseSummary(sampleFacts(facts))).toContain(`\n| Release | ${expected} |\n`),
  )
})

describe('the way back', () => {
  test('the rollback command in a summary lets the host choose, and names the release that it leaves', () => {
    expect(releaseSummary(sampleFacts())).toContain(`\ngrind-to-prod rollback prod-a --expect-current ${NEW}\n`)
  })
  test.each([
    { name: 'there was none before', facts: { previousRelease: null } },
    { name: 'it was not committed', facts: { verdict: 'ROLLED_BACK' } },
    { name: 'nothing was touched', facts: { verdict: 'UNCHANGED' } },
  ] as const)('the rollback command is missing in a summary when $name', ({ facts }) => {
    expect(releaseSummary(sampleFacts(facts))).not.toContain('grind-to-prod rollback')
  })
  test('the command in a summary of an unknown result is a check of the host', () => {
    expect(releaseSummary(sampleFacts({ verdict: 'UNKNOWN', record: null }))).toContain('\ngrind-to-prod status prod-a\n')
  })
})

test('a promote that ended before it asked the host has a summary too', () => {
  const facts = { application: 'a', host: 'b', verdict: 'UNCHANGED', reason: 'b already runs this release.', releaseId: NEW } as const
  expect(releaseSummary({ ...facts, previousRelease: NEW, record: null })).toContain('b already runs this release.')
})

describe('driftLine', () => {
  test.each([
    { findings: [], expected: 'No drift.' },
    { findings: [{ severity: 'note', message: 'a' }], expected: '1 note: a' },
    {
      findings: [
        { severity: 'note', message: 'a' },
        { severity: 'error', message: 'b' },
        { severity: 'error', message: 'c' },
      ],
      expected: '2 errors, 1 note: b',
    },
  ] as const)('driftLine is $expected', ({ findings, expected }) => expect(driftLine(findings)).toBe(expected))
})

describe('what was written by others', () => {
  const hostile = fc
    .oneof(
      textOf(
        [
          '<img src=x onerror=alert(1)>',
          '<!--',
          '-->',
          '</details>',
          '<b>',
          '![a](https://evil.example/a.png)',
          '[a](https://evil.example)',
          'https://evil.example',
          'www.evil.example',
          'evil@example.com',
          '@octo/team',
          '@everyone',
          '#12',
          'GH-12',
          '```',
          '`',
          '|',
          '\n',
          '# ',
          '* ',
          '- ',
          '1. ',
          '> ',
          '::set-output name=a::b',
          '##[error]',
          '**',
          '~~',
          '$$',
          '[^1]',
          ' ',
        ],
        6,
      ),
      hostileText(),
    )
    .map((text) => `${text}x`)

  /** Nothing in it is markup, a link, a mention or a reference, and nothing hides. */
  function expectInert(markdown: string, benign: string): void {
    const html = rendered(markdown)
    expect(elements(html)).toEqual(elements(rendered(benign)))
    expect([...html.matchAll(/ (?:href|src)="([^"]*)"/g)].filter(([, address]) => !address!.startsWith('https://github.com/'))).toEqual([])
    expect(plainText(html)).not.toMatch(/@[A-Za-z0-9]|#\d|\bGH-\d/i)
    // oxlint-disable-next-line no-control-regex -- that there is none is the point
    expect(markdown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  }

  const release = (text: string): string => {
    const facts = sampleFacts()
    const record = facts.record!
    return releaseSummary({
      ...facts,
      application: text,
      host: text,
      reason: text,
      releaseId: text,
      previousRelease: null,
      record: {
        ...record,
        host: text,
        actor: { ...record.actor, name: text },
        signers: [{ principals: [text], fingerprint: 'x' }],
        units: record.units.map((unit) => ({ ...unit, unit: text, activeState: text, executable: text, because: text })),
        health: record.health.map((check) => ({ ...check, check: text, detail: text })),
      },
      gates: facts.gates!.map((gate) => ({ ...gate, name: text, detail: text })),
      phases: facts.phases!.map((phase) => ({ ...phase, host: text })),
      drift: [{ class: 'data', severity: 'error', field: 'a', message: text, next: '', hosts: ['a'], evidence: [] }],
      artifacts: facts.artifacts!.map(({ url }) => ({ name: text, url })),
    })
  }

  const plan = (text: string): string => {
    const made = releasePlan(samplePlanFacts({ refusal: text, notes: [text], against: { kind: 'host', name: text } }))
    const commits = made.commits.ahead!
    return planSummary({
      ...made,
      application: text,
      settings: [text],
      backup: [text],
      from: { ...made.from!, releaseId: text },
      components: made.components.map((component) => ({ ...component, name: text, from: text, to: text })),
      packages: made.packages.map((one) => ({ ...one, name: text, from: [text], to: [text] })),
      units: { source: 'host', list: made.units.list.map((unit) => ({ ...unit, unit: text, because: text })) },
      commits: { ...made.commits, ahead: { ...commits, list: commits.list.map((commit) => ({ ...commit, author: text, subject: text })) } },
    })
  }

  const failover = (text: string): string =>
    failoverSummary({
      ...failoverFacts,
      application: text,
      reason: text,
      from: text,
      to: text,
      steps: [text],
      refusals: [text],
      changeConfig: [text],
      records: [{ ...sampleFacts().record!, host: text, reason: text }],
    })

  test.each([
    { name: 'a release', make: release },
    { name: 'a plan', make: plan },
    { name: 'a failover', make: failover },
  ])('text of others is inert in the summary of $name', { timeout: 60_000 }, ({ make }) => {
    fc.assert(
      fc.property(hostile, (text) => expectInert(make(text), make('x'))),
      { numRuns: 40 },
    )
  })

  test('text of others is not the address of a link', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostile,
          // Addresses, but not of fc.webUrl(): it first makes a table of all characters, for a second.
          textOf(['https://', 'http://', 'a.example', ':8080', '/', '?a=b', '&', '#c', '%20', '%C3%A9', '~', "'", '(', '*', ';', ':@'], 12),
          textOf(['https://a.example/', 'javascript:alert(1)', '>', ')', ' ', '|', '"', '\n'], 5),
        ),
        (url) => {
          const html = rendered(releaseSummary(sampleFacts({ artifacts: [{ name: 'a', url }] })))
          const addresses = [...html.matchAll(/ href="([^"]*)"/g)].map(([, address]) => address!)
          expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([])
          expect(elements(html).filter((name) => name === 'table')).toHaveLength(4)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('with little room', () => {
  const packages = Array.from({ length: 30_000 }, (_, index) => ({
    name: `package-${index}`,
    change: 'changed' as const,
    from: ['1.0.0'],
    to: ['1.0.1'],
    sizeDelta: index,
  }))
  const whole = { ...releasePlan(samplePlanFacts()), packages }

  test.each([65_000, 900 * 1024])('the summary of a very large plan has at most %i bytes, whole rows, and its commits', (limitBytes) => {
    const written = planSummary(whole, { limitBytes })
    expect(Buffer.byteLength(written)).toBeLessThanOrEqual(limitBytes)
    expect(Buffer.byteLength(written)).toBeGreaterThan(limitBytes * 0.9)
    const rows = written.split('\n').filter((line) => line.startsWith('| package-'))
    expect(rows.every((row) => row.endsWith('|'))).toBe(true)
    expect(/_and (\d+) more packages_/.exec(written)?.[1]).toBe(String(30_000 - rows.length))
    expect(/Bring openssl up to date/.test(written)).toBe(true)
    expect(written.split('\n').filter((line) => /^\|(?: --- \|)+$/.test(line))).toHaveLength(5)
  })
})
