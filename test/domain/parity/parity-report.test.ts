import { expect, test } from 'vitest'
import { compareValues } from '#domain/parity/compare-values'
import { parityLines, parityMarkdown, type ParityReport } from '#domain/parity/parity-report'

function report(reference: Record<string, unknown>, host: Record<string, unknown>, mayDiffer: readonly string[] = []): ParityReport {
  const names = { application: 'choiros', reference: 'prod-a', host: 'prod-b' }
  return { schemaVersion: 1, by: 'evaluation', ...names, ...compareValues(reference, host, mayDiffer) }
}

test('a report of equal hosts is one sentence', () => {
  expect(parityLines(report({ a: 1, name: 'x' }, { a: 1, name: 'y' }, ['name']))).toEqual([
    'As the flake evaluates them, prod-a and prod-b agree; 1 allowed differences are ignored (of 2 compared).',
  ])
})

test('a report has a row for each difference', () => {
  expect(parityLines(report({ boot: { kernel: '6.12' }, list: [1] }, { boot: { kernel: '' } }))).toEqual([
    'As the flake evaluates them, prod-a and prod-b differ in 2 values that must be equal (of 2 compared).',
    '             prod-a  prod-b',
    'boot.kernel  6.12    ""',
    'list         [1]     nothing',
  ])
})

test('a report cuts long values', () => {
  const [, , row] = parityLines(report({ text: 'x'.repeat(500) }, { text: 'y' }))
  expect(row!.length).toBeLessThan(200)
})

test('a Markdown report escapes the values', () => {
  const text = parityMarkdown(report({ a: '| <b>@all</b>' }, { a: 'x' }))
  expect(text).toMatch(/^## Parity of choiros\n/)
  expect(text).toContain('| Value | prod-a | prod-b |')
  expect(text).not.toContain('<b>')
  expect(text).not.toMatch(/[^\\]\| <|@all/)
  expect(parityMarkdown(report({ a: 'x'.repeat(150), b: 'y'.repeat(150) }, {}), 400)).toContain('more lines did not fit')
})
