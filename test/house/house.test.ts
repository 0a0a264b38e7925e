import { spawnSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { importsOf, sourceFiles } from '../../script/house/imports.ts'
import { problemsOf } from '../../script/house/judge.ts'
import { mayImport, wings } from '../../script/house/wings.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'grind-to-prod-house-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What is wrong with a source tree of these files. */
function problemsIn(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(folder, 'src-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return problemsOf(sourceFiles(root).flatMap((file) => importsOf(root, file)))
}

test('the source of this repository has no import that its wing may not have, and no circle', () => {
  expect(problemsOf(sourceFiles('src').flatMap((file) => importsOf('src', file)))).toEqual([])
})

describe('an import that leads up is found', () => {
  test.each([
    ['of a value', "import { a } from '#verbs/a'"],
    ['of a type', "import type { A } from '#verbs/a'"],
    ['for its effect', "import '#verbs/a'"],
    ['that is exported again', "export { a } from '#verbs/a'"],
    ['of everything that is exported again', "export * from '#verbs/a'"],
    ['that is made when it is needed', "export const a = () => import('#verbs/a')"],
    ['in a type', "export type A = import('#verbs/a').A"],
    ['by a relative path', "import { a } from '../../verbs/a.ts'"],
  ])('%s', (_, text) => {
    const [problem, ...more] = problemsIn({ 'steps/copy/copy.ts': text, 'verbs/a.ts': 'export const a = 1\nexport type A = 1' })
    expect(problem).toMatch(/^src\/steps\/copy\/copy\.ts imports .*verbs\/a.*, but steps may not import verbs\.$/)
    expect(more).toEqual([])
  })
})

test.each([
  ['host', 'steps'],
  ['steps', 'host'],
  ['host', 'verbs'],
  ['verbs', 'host'],
  ['cli', 'host'],
  ['domain', 'tools'],
  ['verbs', 'github'],
] as const)('%s never imports %s', (from, to) => {
  expect(problemsIn({ [`${from}/a.ts`]: `import '#${to}/b'` })).toEqual([
    `src/${from}/a.ts imports #${to}/b, but ${from} may not import ${to}.`,
  ])
})

describe('a circle of imports is found', () => {
  test('of two files that need each other for their types alone', () => {
    const files = { 'domain/a.ts': "import type { B } from './b.ts'", 'domain/b.ts': "import type { A } from './a.ts'" }
    expect(problemsIn(files)).toEqual(['A circle of imports: domain/a.ts -> domain/b.ts -> domain/a.ts.'])
  })

  test('of three files, beside files that only lead into it', () => {
    const files = {
      'domain/outside.ts': "import './a.ts'",
      'domain/a.ts': "import './b.ts'\nimport './leaf.ts'",
      'domain/b.ts': "import './c.ts'",
      'domain/c.ts': "import './a.ts'",
      'domain/leaf.ts': '',
    }
    expect(problemsIn(files)).toEqual(['A circle of imports: domain/a.ts -> domain/b.ts -> domain/c.ts -> domain/a.ts.'])
  })

  test('of one file that imports itself', () => {
    expect(problemsIn({ 'domain/a.ts': "import './a.ts'" })).toEqual(['A circle of imports: domain/a.ts -> domain/a.ts.'])
  })
})

test('a specifier shows whether an import crosses wings', () => {
  expect(problemsIn({ 'tools/nix/a.ts': "import '#tools/git/b'" })).toEqual([
    'src/tools/nix/a.ts imports #tools/git/b; within a wing, imports are relative.',
  ])
  expect(problemsIn({ 'tools/nix/a.ts': "import '../../domain/b.ts'" })).toEqual([
    'src/tools/nix/a.ts imports ../../domain/b.ts; across wings, imports begin with "#".',
  ])
})

test('a folder that is no wing is refused', () => {
  expect(() => problemsIn({ 'attic/a.ts': "import '#domain/b'" })).toThrow('src/attic/a.ts is in no wing')
})

test('the lint rules forbid each wing what the table forbids it', () => {
  const overrides = z.array(
    z.object({ files: z.array(z.string()), rules: z.object({ 'no-restricted-imports': z.tuple([z.string(), z.unknown()]).optional() }) }),
  )
  const patterns = z.object({ patterns: z.array(z.object({ group: z.array(z.string()) })) })
  const config: unknown = JSON.parse(readFileSync('.oxlintrc.json', 'utf8'))
  const rules = z.object({ overrides }).parse(config).overrides
  for (const wing of wings.filter((one) => one !== 'entry')) {
    const rule = rules.find(({ files }) => files.includes(`src/${wing}/**`))?.rules['no-restricted-imports']
    const forbidden = patterns.parse(rule?.[1]).patterns.flatMap(({ group }) => group.filter((glob) => glob.startsWith('#')))
    const expected = wings.filter((one) => one !== wing && one !== 'entry' && !mayImport[wing].includes(one))
    expect(forbidden.toSorted(), wing).toEqual(expected.map((one) => `#${one}/**`).toSorted())
  }
})

test.each([
  { name: 'four parameters', text: 'export function much(a: 1, b: 2, c: 3, d: 4): void {\n  void [a, b, c, d]\n}\n', rule: 'max-params' },
  {
    name: 'more than forty lines',
    text: `export function long(): void {\n${"  void 'line'\n".repeat(40)}}\n`,
    rule: 'max-lines-per-function',
  },
  {
    name: 'three parameters and forty lines',
    text: `export function well(a: 1, b: 2, c: 3): void {\n${'  void [a, b, c]\n'.repeat(38)}}\n`,
    rule: null,
  },
])('the linter judges a function of src/ with $name', ({ text, rule }) => {
  const root = mkdtempSync(join(folder, 'lint-'))
  mkdirSync(join(root, 'src'))
  writeFileSync(join(root, 'src/one.ts'), text)
  writeFileSync(join(root, '.oxlintrc.json'), readFileSync('.oxlintrc.json'))
  const { stdout } = spawnSync('oxlint', ['src', '--format', 'unix'], { cwd: root, encoding: 'utf8' })
  const found = [...stdout.matchAll(/\(max-[a-z-]+\)/g)].map(([match]) => match)
  expect(found).toEqual(rule === null ? [] : [`(${rule})`])
})
