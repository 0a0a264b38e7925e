import { spawnSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { problemsOf, unusedExceptions } from '../../script/house/judge.ts'
import { readImports, readSource, sourceFiles } from '../../script/house/source.ts'
import { testProblemsOf } from '../../script/house/tests.ts'
import { mayImport, wings } from '../../script/house/wings.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'grind-to-prod-house-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const read = (root: string) => sourceFiles(root).map((file) => readSource(root, file))

/** What is wrong with a source tree of these files. */
const problemsIn = (files: Record<string, string>) => problemsOf(sourcesOf(files))

function sourcesOf(files: Record<string, string>) {
  const root = mkdtempSync(join(folder, 'src-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return read(root)
}

test('the source has no import that its wing may not have, no circle, and no exception without need', () => {
  const sources = read('src')
  expect(problemsOf(sources)).toEqual([])
  expect(unusedExceptions(sources)).toEqual([])
})

test('a comment of more than 140 columns is reported with its line', () => {
  const wide = `${'word '.repeat(28)}end`
  const text = `/** Short. */\nexport const a = '${wide}'\n/**\n * ${wide}\n */\nexport const b = 1\n`
  expect(problemsIn({ 'domain/a.ts': text })).toEqual(['src/domain/a.ts:4 has a comment of more than 140 columns; wrap it.'])
})

test('the tests of each wing import what their wing may, or what is named with a reason', () => {
  expect(testProblemsOf(sourceFiles('test').map((file) => readImports('test', file)))).toEqual([])
})

test('the imports of a file are found without its syntax tree, and within it', () => {
  const forms = [
    "import { a } from '#tools/a'",
    "import type { A } from '#tools/a'",
    "import '#tools/a'",
    'import\n* as a from "#tools/a"',
    "export * from '#tools/a'",
    "export { a } from '#tools/a'",
    "const a = () => import('#tools/a')",
    "const a = () => import /* later */ ('#tools/a')",
    "type A = import('#tools/a').A",
    "import a = require('#tools/a')",
  ]
  const root = mkdtempSync(join(folder, 'forms-'))
  for (const [index, text] of forms.entries()) {
    const file = `${index}.ts`
    writeFileSync(join(root, file), text)
    const { imports } = readImports(root, file)
    expect(imports, text).toEqual([{ from: file, to: 'tools/a.ts', specifier: '#tools/a' }])
    expect(readSource(root, file).imports, text).toEqual(imports)
  }
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
  ])('an import that leads up is found: %s', (_, text) => {
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
  test('a circle of two files is found, even with type imports alone', () => {
    const files = { 'domain/a.ts': "import type { B } from './b.ts'", 'domain/b.ts': "import type { A } from './a.ts'" }
    expect(problemsIn(files)).toEqual(['A circle of imports: domain/a.ts -> domain/b.ts -> domain/a.ts.'])
  })

  test('a circle of three files is found, beside files that only lead into it', () => {
    const files = {
      'domain/outside.ts': "import './a.ts'",
      'domain/a.ts': "import './b.ts'\nimport './leaf.ts'",
      'domain/b.ts': "import './c.ts'",
      'domain/c.ts': "import './a.ts'",
      'domain/leaf.ts': '',
    }
    expect(problemsIn(files)).toEqual(['A circle of imports: domain/a.ts -> domain/b.ts -> domain/c.ts -> domain/a.ts.'])
  })

  test('a circle of one file that imports itself is found', () => {
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

test('a folder that is not a wing is refused', () => {
  expect(problemsIn({ 'attic/a.ts': "import '#domain/b'" })).toEqual([expect.stringContaining('src/attic/a.ts is in no wing')])
  expect(problemsIn({ 'verbs/a.ts': "import '#attic/b'" })).toEqual(['src/verbs/a.ts imports #attic/b, which is in no wing.'])
})

test.each([
  ['../../test/a.ts', ', which is not in src/.'],
  ['../../script/a.ts', ', which is not in src/.'],
  ['#../test/a', ', which is not in src/.'],
  ['#domain/../verbs/a', ', but tools may not import verbs.'],
  ['./a.js', '; a relative import ends in .ts.'],
  ['./a.mts', '; a relative import ends in .ts.'],
  ['./a', '; a relative import ends in .ts.'],
  ['./%2e%2e/verbs/a.ts', '; write the path without escapes, query or fragment.'],
  ['#domain/%2e%2e/verbs/a', '; write the path without escapes, query or fragment.'],
  ['./a.ts?b', '; write the path without escapes, query or fragment.'],
  ['./a.ts#b', '; write the path without escapes, query or fragment.'],
])('a file of tools that imports %s is refused', (specifier, problem) => {
  expect(problemsIn({ 'tools/a.ts': `import '${specifier}'` })).toEqual([`src/tools/a.ts imports ${specifier}${problem}`])
})

test.each(['a.mts', 'a.cts', 'a.js', 'a.mjs', 'a.cjs', 'a.tsx'])('a file %s is refused, whatever it imports', (name) => {
  expect(problemsIn({ [`domain/${name}`]: '' })).toEqual([`src/domain/${name} does not end in .ts; all code of src/ does.`])
})

describe('a wing has the packages and modules of Node that are listed for it', () => {
  test.each([
    ['domain', 'node:fs/promises'],
    ['domain', 'node:timers/promises'],
    ['domain', 'node:stream/promises'],
    ['domain', 'fs'],
    ['domain', 'yauzl'],
    ['domain', 'execa'],
    ['steps', '@actions/core'],
    ['steps', '@octokit/plugin-retry'],
    ['steps', 'child_process'],
    ['tools', 'execa'],
    ['tools', 'node:child_process'],
    ['tools', 'node:worker_threads'],
    ['tools', 'node:module'],
    ['verbs', 'node:cluster'],
    ['github', '@actions/exec'],
    ['host', '/etc/a.ts'],
    ['host', 'file:///etc/a.ts'],
    ['host', 'data:text/javascript,1'],
  ])('a wing without it in its list is refused: %s does not have %s', (wing, specifier) => {
    const problem = `src/${wing}/a.ts imports ${specifier}, which is not in the list of the wing ${wing} (script/house/wings.ts).`
    for (const text of [`import '${specifier}'`, `export const a = () => import('${specifier}')`, `import a = require('${specifier}')`]) {
      expect(problemsIn({ [`${wing}/a.ts`]: text }), text).toEqual([problem])
    }
  })

  test('a file directly in src/ has a list too', () => {
    expect(problemsIn({ 'other.ts': "import 'node:fs'" })).toEqual([expect.stringContaining('not in the list of the wing entry')])
  })

  test.each([
    ['tools/run/a.ts', 'execa'],
    ['tools/run/a.ts', 'node:child_process'],
    ['github/exec.ts', '@actions/exec'],
    ['domain/sbom/a.ts', '@cyclonedx/cyclonedx-library/Enums'],
  ])('a wing with it in its list is accepted: %s has %s', (file, specifier) => {
    expect(problemsIn({ [file]: `import '${specifier}'` })).toEqual([])
  })
})

describe('an unreadable import is refused', () => {
  test.each([
    ['a template', 'import(`#verbs/a`)'],
    ['parentheses', "import(('#verbs/a'))"],
    ['an assertion', "import('#verbs/a' as string)"],
    ['a variable', 'import(name)'],
    ['a sum', "import('#verbs/' + 'a')"],
  ])('an unreadable import is refused: %s', (_, text) => {
    expect(problemsIn({ 'tools/a.ts': `const name = '#verbs/a'\nexport const a = () => ${text}` })).toEqual([
      'src/tools/a.ts imports by an expression; write the specifier as a plain string.',
    ])
  })

  test.each([
    ["process.getBuiltinModule('fs')", 'getBuiltinModule'],
    ["process?.['getBuiltinModule']('fs')", 'getBuiltinModule'],
    ["process[`getBuiltinModule`]('fs')", 'getBuiltinModule'],
    ['const { getBuiltinModule: get } = process', 'getBuiltinModule'],
    ["import { getBuiltinModule as get } from 'node:process'", 'getBuiltinModule'],
    ["export { getBuiltinModule } from 'node:process'", 'getBuiltinModule'],
    ["require('fs')", 'require'],
    ["process.binding('spawn_sync')", 'binding'],
    ["process.execve('/bin/sh')", 'execve'],
    ["eval('1')", 'eval'],
    ["globalThis['fetch']('http://localhost')", 'globalThis'],
  ])('the domain is refused an impure name without an import: %s', (text, word) => {
    expect(problemsIn({ 'actions/a.ts': text })).toContain(
      `src/actions/a.ts has the word ${word}, which gets around the rules of its wing.`,
    )
  })
})

test.each(['process[name]', "process['get' + name]", 'process?.[name]'])('a property of process is named where it is read: %s', (text) => {
  expect(problemsIn({ 'actions/a.ts': `export const a = (name: 'env') => ${text}` })).toEqual([
    'src/actions/a.ts reads a property of process by an expression; write its name.',
  ])
  expect(problemsIn({ 'actions/a.ts': 'export const a = (name: string) => process.env[name]' })).toEqual([])
})

describe('the domain has nothing impure that Node gives without an import', () => {
  test.each(['process.env', "fetch('http://localhost')", 'setTimeout(() => 1, 1)', 'performance.now()', 'console.log(1)'])(
    'the domain is refused an impure global: %s',
    (text) => {
      const word = /^\w+/.exec(text)?.[0]
      const files = { 'domain/a.ts': `export const a = () => ${text}`, 'tools/a.ts': `export const a = () => ${text}` }
      expect(problemsIn(files)).toEqual([`src/domain/a.ts has the word ${word}, which is against the rules of its wing.`])
    },
  )

  test('the name of a property is not an impure name', () => {
    expect(problemsIn({ 'domain/a.ts': 'export const a = (one: { process: 1 }) => ({ fetch: one.process, console: 1 })' })).toEqual([])
  })
})

describe('machine writes nothing', () => {
  const tool = {
    'tools/a.ts':
      "export const remove = () => ({ argv: ['rm'], effect: 'write', timeout: 1 })\nexport const read = () => ({ effect: 'read', timeout: 1 })",
  }
  const problem = 'src/machine/a.ts uses remove of tools/a.ts, which writes, but machine writes nothing.'

  test("machine has no command with the effect 'write'", () => {
    expect(problemsIn({ 'machine/a.ts': "export const a = { effect: 'write', timeout: 1 }" })).toEqual([
      "src/machine/a.ts has a command with the effect 'write', but machine writes nothing.",
    ])
  })

  test('machine uses no command of tools with that effect, and may use its neighbours', () => {
    expect(problemsIn({ ...tool, 'machine/a.ts': "import { remove as a } from '#tools/a'" })).toEqual([problem])
    expect(problemsIn({ ...tool, 'machine/a.ts': "import { read } from '#tools/a'" })).toEqual([])
  })

  test('machine uses no function of tools that uses such a command', () => {
    const between = "import { remove } from './a.ts'\nconst inner = () => remove()\nexport const outer = () => inner()"
    expect(problemsIn({ ...tool, 'tools/b.ts': between, 'machine/a.ts': "import { outer } from '#tools/b'" })).toEqual([
      'src/machine/a.ts uses outer of tools/b.ts, which writes, but machine writes nothing.',
    ])
  })

  test.each([
    ['the whole module', "import * as a from '#tools/a'"],
    ['a module that is loaded when it is needed', "export const a = () => import('#tools/a')"],
    ['all of its names', "export * from '#tools/a'"],
    ['a module that exports all names of the tool', "export const a = () => import('#tools/b')"],
  ])('machine takes no module of tools in which something writes: %s', (_, text) => {
    const [found, ...more] = problemsIn({ ...tool, 'tools/b.ts': "export * from './a.ts'", 'machine/a.ts': text })
    expect(found).toMatch(/^src\/machine\/a\.ts uses \* of tools\/[ab]\.ts, which writes, but machine writes nothing\.$/)
    expect(more).toEqual([])
  })

  test.each([
    ['under its name', "export { remove } from './a.ts'"],
    ['under another name', "export { read as other, remove as read } from './a.ts'\nexport { read as remove } from './a.ts'"],
    ['with all others', "export * from './a.ts'"],
  ])('machine uses no such command that another tool exports again: %s', (_, text) => {
    const used = text.includes('remove as read') ? 'read' : 'remove'
    expect(problemsIn({ ...tool, 'tools/b.ts': text, 'machine/a.ts': `import { ${used} } from '#tools/b'` })).toEqual([
      `src/machine/a.ts uses ${used} of tools/b.ts, which writes, but machine writes nothing.`,
    ])
    const harmless = used === 'read' ? 'remove' : 'read'
    expect(problemsIn({ ...tool, 'tools/b.ts': text, 'machine/a.ts': `import { ${harmless} } from '#tools/b'` })).toEqual([])
  })

  test('machine exports no tool that writes', () => {
    expect(problemsIn({ ...tool, 'machine/a.ts': "export { remove } from '#tools/a'" })).toEqual([problem])
  })

  test('machine imports nothing of node:fs that writes', () => {
    expect(problemsIn({ 'machine/a.ts': "import { readFile, rm } from 'node:fs/promises'" })).toEqual([
      'src/machine/a.ts uses rm of node:fs/promises, which writes, but machine writes nothing.',
    ])
    expect(problemsIn({ 'machine/a.ts': "import * as fs from 'node:fs'" })).toEqual([expect.stringContaining('uses * of node:fs')])
  })
})

describe('every command has a time limit', () => {
  test.each([
    ["export const a = () => ({ argv: ['a'], effect: 'read' })"],
    ["const common = { effect: 'read' } as const\nexport const a = () => ({ argv: ['a'], ...common })"],
    ["export const a = (effect: 'read') => ({ argv: ['a'], effect })"],
  ])('a command without a limit is refused: %s', (text) => {
    expect(problemsIn({ 'tools/a.ts': text })).toEqual([
      'src/tools/a.ts:1 has a command without a timeout; give it a limit of tools/run/limits.ts.',
    ])
  })

  test.each([
    ["export const a = () => ({ argv: ['a'], effect: 'read', timeout: 1 })"],
    ["const common = { effect: 'read', timeout: 1 } as const\nexport const a = () => ({ argv: ['a'], ...common })"],
    ["export const ask = (call: (asked: object) => void) => call({ verb: 'status', effect: 'read' })"],
  ])('a command with a limit, and a call of the agent, are accepted: %s', (text) => {
    expect(problemsIn({ 'tools/a.ts': text })).toEqual([])
  })
})

describe('the tests of a wing', () => {
  const exception = { from: 'tools/a.test.ts', to: ['src/verbs/a.ts'], because: 'It must.' }
  const files = { 'tools/a.test.ts': "import '../../src/verbs/a.ts'" }

  test("a test imports outside of its wing's list only by an exception", () => {
    expect(testProblemsOf(sourcesOf(files), [])).toEqual([
      'test/tools/a.test.ts imports src/verbs/a.ts, but tools may not import verbs, and neither may its tests.',
    ])
    expect(testProblemsOf(sourcesOf(files), [exception])).toEqual([])
  })

  test('a test imports no helper of such a wing, and has no exception without need', () => {
    expect(testProblemsOf(sourcesOf({ 'tools/a.test.ts': "import '../verbs/helper.ts'\nimport '../support/b.ts'" }), [exception])).toEqual([
      'test/tools/a.test.ts imports test/verbs/helper.ts, but tools may not import verbs, and neither may its tests.',
      'script/house/tests.ts lets tools/a.test.ts import src/verbs/a.ts, and nothing needs it.',
    ])
  })
})

test('the lint rules forbid each wing the same imports as the table', () => {
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
])('the linter refuses a function of src/ with $name', ({ text, rule }) => {
  const root = mkdtempSync(join(folder, 'lint-'))
  mkdirSync(join(root, 'src'))
  writeFileSync(join(root, 'src/one.ts'), text)
  writeFileSync(join(root, '.oxlintrc.json'), readFileSync('.oxlintrc.json'))
  const { stdout } = spawnSync('oxlint', ['src', '--format', 'unix'], { cwd: root, encoding: 'utf8' })
  const found = [...stdout.matchAll(/\(max-[a-z-]+\)/g)].map(([match]) => match)
  expect(found).toEqual(rule === null ? [] : [`(${rule})`])
})
