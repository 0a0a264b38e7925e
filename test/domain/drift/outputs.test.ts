import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { default as draft04 } from 'ajv-draft-04'
import { default as formats } from 'ajv-formats'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareSides } from '#domain/drift/compare'
import { driftLines } from '#domain/drift/drift-lines'
import { driftMarkdown } from '#domain/drift/drift-markdown'
import { driftPage } from '#domain/drift/drift-page'
import { driftSarif } from '#domain/drift/drift-sarif'
import { driftClasses, driftReportSchema, type DriftReport } from '#domain/drift/finding'
import { snapshotSide } from '#domain/drift/side'
import { anySnapshot } from '../snapshot/arbitrary.ts'
import { baseSnapshot, edited, type Edit } from './base.ts'
import { hostileReport, hostileTexts } from './hostile.ts'

const flipped: readonly Edit[] = [[['nix', 'trust', 'requireSigs'], false]]

function report(edits: readonly Edit[], hosts = ['prod-b']): DriftReport {
  const sides = hosts.map((name) => snapshotSide(name, edited(edits, name)))
  return compareSides({ reference: snapshotSide('prod-a', baseSnapshot), hosts: sides, mayDiffer: [] })
}

const hundreds = Array.from({ length: 200 }, (_, index) => `prod-${index}`)
const everyUser: Edit = [['nix', 'trust', 'trustedUsers'], hundreds]

describe('lines for a terminal', () => {
  test('lines for a terminal show a finding, its evidence on both sides, and the next step', () => {
    const lines = driftLines(report(flipped))
    expect(lines.map(({ text }) => text).slice(6)).toEqual([
      '',
      'error  trust-drift  prod-b  nix.trust: Nix accepts unsigned store paths.',
      '  nix.trust.requireSigs',
      '    prod-a  yes',
      '    prod-b  no',
      "  Next: Set require-sigs = true in nix.conf through the system's configuration, and restart nix-daemon.",
    ])
    expect(lines[0]).toMatchObject({ tone: 'strong', text: expect.stringMatching(/^If hashes differ/) })
    expect(lines[7]!.tone).toBe('error')
  })

  test('lines for a terminal cut many hosts and long lists, and report that', () => {
    const text = driftLines(report([everyUser], hundreds))
      .map((line) => line.text)
      .join('\n')
    expect(text).toContain('prod-0, prod-1, prod-2 and 197 more  nix.trust: The hosts trust different Nix keys or users.')
    expect(text).toContain('    200 hosts  prod-0, prod-1, ')
    expect(text).toContain('prod-9, and 190 more')
    expect(text).toContain('and 190 more hosts')
  })
})

describe('Markdown', () => {
  test('Markdown has tables of findings and of evidence', () => {
    expect(driftMarkdown(report(flipped)).split('\n').slice(13)).toEqual([
      '| Severity | Class | Where | What |',
      '| --- | --- | --- | --- |',
      '| error | trust-drift | prod-b | Nix accepts unsigned store paths. |',
      '',
      '### trust-drift: nix.trust',
      '',
      'Nix accepts unsigned store paths. (error; prod-b)',
      '',
      '| Field | prod-a | prod-b |',
      '| --- | --- | --- |',
      '| nix.trust.requireSigs | yes | no |',
      '',
      "Next: Set require-sigs = true in nix.conf through the system's configuration, and restart nix-daemon.",
      '',
      '',
    ])
  })

  test.each([300, 1000, 2500])('Markdown has at most %i bytes, and reports how much is missing', (limit) => {
    const text = driftMarkdown(hostileReport(), limit)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit)
    expect(text).toMatch(/_The report is cut here: \d+ more lines did not fit\. The JSON form has all\._\n$/)
  })

  test('text from a host makes no markup, no link and no mention in Markdown, and ends no cell', () => {
    const text = driftMarkdown(hostileReport())
    expect(text).not.toMatch(/<(?:script|img|svg|a |\/)/)
    expect(text).not.toMatch(/[^\\]\]\(|[a-z]:\/\/|[^;]www\.|@|##\[|[^\\]`/)
    const rows = text.split('\n').filter((line) => line.startsWith('|'))
    for (const row of rows) expect([3, 4, 5]).toContain(row.match(/(?<!\\)\|/g)!.length)
  })
})

describe('HTML', () => {
  test('HTML is one page that loads nothing', () => {
    const page = driftPage(report(flipped))
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|https?:/)
    expect(page).toContain(`default-src 'none'`)
    expect(page).toContain('light-dark(')
  })

  test('text from a host is escaped in HTML', () => {
    const page = driftPage(hostileReport())
    const tags = new Set([...page.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag))
    for (const tag of ['script', 'img', 'svg', 'a']) expect(tags).not.toContain(tag)
    expect(page).toContain('&lt;script&gt;window.touched = 1&lt;/script&gt;')
    expect(page).toContain('&amp;lt;script&amp;gt;window.touched = 7&amp;lt;/script&amp;gt;')
  })
})

describe('SARIF', () => {
  const require = createRequire(import.meta.url)
  const schema: object = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'))
  const ajv = new draft04.default({ strict: false, allErrors: true, unicodeRegExp: false })
  formats.default(ajv)
  const validate = ajv.compile(schema)

  test.each([
    { name: 'no finding', input: report([]) },
    { name: 'one finding', input: report(flipped) },
    { name: 'many hosts', input: report(flipped, hundreds) },
    { name: 'hostile text', input: hostileReport() },
  ])('SARIF is valid by the official schema: $name', ({ input }) => {
    validate(JSON.parse(JSON.stringify(driftSarif(input, '0.1.0'))))
    expect(validate.errors).toBeNull()
  })

  test('the official schema of SARIF refuses a damaged report', () => {
    expect(validate({ ...driftSarif(report(flipped), '0.1.0'), version: '2.0.0' })).toBe(false)
  })

  test('SARIF has a rule for each class, with the fields that code scanning requires', () => {
    const { rules } = driftSarif(report(flipped), '0.1.0').runs[0]!.tool.driver
    expect(rules!.map(({ id }) => id).toSorted()).toEqual([...driftClasses].toSorted())
    for (const rule of rules!) {
      expect(rule).toMatchObject({
        shortDescription: { text: expect.any(String) },
        fullDescription: {},
        help: { text: expect.any(String) },
      })
    }
  })

  test('SARIF has a result for each host, with the same fingerprint in the next run', () => {
    const results = (input: DriftReport) => driftSarif(input, '0.1.0').runs[0]!.results!
    const [first, second] = results(report(flipped, ['b', 'c']))
    expect(first).toMatchObject({
      ruleId: 'trust-drift',
      level: 'error',
      message: { text: expect.stringMatching(/^b: Nix accepts unsigned store paths[^]*nix\.trust\.requireSigs: yes \/ no\nNext: /) },
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'grind-to-prod.yml' } }, logicalLocations: [{ fullyQualifiedName: 'b.nix.trust' }] },
      ],
    })
    const print = (result: typeof first) => result!.partialFingerprints!['hostAndField/v1']
    expect(print(second)).not.toBe(print(first))
    const [again] = results(report([...flipped, everyUser], ['b']))
    expect(print(again)).toBe(print(first))
  })

  test('SARIF has no more results than GitHub shows, and a note about the others', () => {
    const shared = report(flipped, hundreds)
    const many = { ...shared, findings: Array.from({ length: 30 }, () => shared.findings[0]!) }
    const { results, invocations } = driftSarif(many, '0.1.0').runs[0]!
    expect(results).toHaveLength(5000)
    expect(invocations![0]!.toolExecutionNotifications).toMatchObject([{ message: { text: expect.stringContaining('1000 more results') } }])
  })
})

test('any two snapshots can be compared, and any report can be printed in each form', () => {
  fc.assert(
    fc.property(anySnapshot(), anySnapshot(), (left, right) => {
      const host = { ...right, application: left.application }
      const sides = { reference: snapshotSide('a', left), hosts: [snapshotSide('b', host)], mayDiffer: [] }
      const found = driftReportSchema.parse(compareSides(sides))
      const printed = [
        driftMarkdown(found),
        driftPage(found),
        JSON.stringify(driftSarif(found, '0')),
        ...driftLines(found).map(({ text }) => text),
      ]
      expect(printed.every((text) => text.isWellFormed())).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('a snapshot compared with itself has only problems of both sides', () => {
  fc.assert(
    fc.property(anySnapshot(), (snapshot) => {
      const { worst } = compareSides({ reference: snapshotSide('a', snapshot), hosts: [snapshotSide('b', snapshot)], mayDiffer: [] })
      expect([null, 'note']).toContain(worst)
    }),
    { numRuns: 50 },
  )
})

test('the hostile texts are all visible in the outputs', () => {
  const values = JSON.stringify(hostileReport())
  for (const text of hostileTexts) expect(values).toContain(JSON.stringify(text).slice(1, -1))
})
