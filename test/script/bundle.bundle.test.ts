import { readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runInThisContext } from 'node:vm'
import { expect, test } from 'vitest'
import { withEagerModules, parseChunk, printChunk } from '../../script/bundle/chunk.ts'
import { faultsOfBundle } from '../../script/bundle/judge.ts'
import { absentForm, inOtherForm, unusedForm, withExportsOnly, withMethodsOnly } from '../../script/bundle/left-out.ts'
import { arrangeLicences } from '../../script/bundle/licences.ts'
import { withoutUnreached } from '../../script/bundle/reach.ts'
import { shareModules } from '../../script/bundle/share.ts'
import { carriedForm } from '../../script/bundle/carried-form.ts'
import { withoutTwins } from '../../script/bundle/twins.ts'
import { withoutUnusedData } from '../../script/bundle/unused.ts'
import { realRunner } from '#tools/run/real'
import { bundleFolder } from '../support/run-stub.ts'

test('the bundle contains each module once and stays below its limit', () => {
  expect(faultsOfBundle(bundleFolder())).toEqual([])
})

const chunkOf = (modules: Record<number, string>) =>
  `export const id = 1;\nexport const modules = {\n${Object.entries(modules)
    .map(([id, source]) => `\n/***/ ${id}:\n/***/ (${source}),\n`)
    .join('')}\n};\n`

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  await mkdir(join(folder, 'main'))
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'main', name), text)
  return folder
}

test('a module in two files, a source file in two modules, and a byte too many are reported', async () => {
  const part = '\n;// CONCATENATED MODULE: ./build/js/twice.js\n'
  const folder = await folderOf({
    'a.js': chunkOf({ 1: '() => 1', 2: `() => {${part}}` }),
    'b.js': chunkOf({ 1: '() => 1', 3: `() => {${part}}` }),
  })
  expect(faultsOfBundle(folder)).toEqual(['Module 1 stands in a.js and b.js.', './build/js/twice.js stands in a.js and b.js.'])
  expect(faultsOfBundle(folder, 10)[0]).toMatch(/^The bundle has \d+ bytes; 10 is the limit\.$/)
})

test('modules of several chunks are moved out, and each chunk keeps its exports', async () => {
  const source = (id: number) => `() => ${id}`
  const chunks = { 'a.js': [1, 2, 3], 'b.js': [2, 3, 4], 'c.js': [3, 5], 'entry.js': [5, 6] }
  const before = Object.entries(chunks).map(
    ([name, ids]) => [name, parseChunk(chunkOf(Object.fromEntries(ids.map((id) => [id, source(id)]))))] as const,
  )
  const after = shareModules(new Map(before), 'entry.js')
  const folder = await folderOf(Object.fromEntries([...after].map(([name, chunk]) => [name, printChunk(chunk, () => undefined)])))
  expect(faultsOfBundle(folder)).toEqual([])
  for (const [name, ids] of Object.entries(chunks)) {
    const { modules } = (await import(pathToFileURL(join(folder, 'main', name)).href)) as { modules: Record<string, () => number> }
    // What the entry carries is always there.
    const owed = name === 'entry.js' ? ids : ids.filter((id) => !chunks['entry.js'].includes(id))
    expect(owed.map((id) => modules[id]?.())).toEqual(owed)
  }
})

test('a module that differs between two chunks is refused', () => {
  const chunks = { 'a.js': chunkOf({ 1: '() => 1' }), 'b.js': chunkOf({ 1: '() => 2' }) }
  expect(() => shareModules(new Map(Object.entries(chunks).map(([name, text]) => [name, parseChunk(text)])), 'entry.js')).toThrow(
    'Module 1 is not the same in a.js and in b.js.',
  )
})

test('a table of modules is found whatever is in the strings of a module', () => {
  const tricky = 'module => { module.exports = `\n/***/ 7:\n/***/ (() => {}),\nexport const modules = {` }'
  expect([...parseChunk(chunkOf({ 3: tricky })).modules]).toEqual([['3', tricky]])
  expect(() => parseChunk('export const other = 1')).toThrow('There is no table of modules')
})

test("a package's module keeps its names and lines, and loses comments and unused code", async () => {
  const source = `(__unused, exports) => {
  /** A comment. */
  function used(value) { return value + 1 }
  class Never { method() { return used(2) } }
  exports.result = used(1)
}`
  const carried = await carriedForm(source)
  expect(carried).toBe('(__unused, exports) => {\nfunction used(value) {\nreturn value + 1;\n}\nexports.result = used(1);\n}')
})

test('the names that webpack gives to imports are short, and never those of something else', async () => {
  const long = 'errors_js__WEBPACK_IMPORTED_MODULE_3__'
  const source = (name: string) => `(__unused, exports, require) => {\nvar _${long} = require(3);\nexports.e = _${long}.e(${name});\n}`
  expect(await carriedForm(source('1'))).toBe(
    '(__unused, exports, require) => {\nvar errors_js$3 = require(3);\nexports.e = errors_js$3.e(1);\n}',
  )
  await expect(carriedForm(source('errors_js$3'))).rejects.toThrow('A module has the name errors_js$3 already.')
})

test('a module that is left out is missing, as if its package was not installed', () => {
  const absent = runInThisContext(`(${absentForm('some-package')})`) as () => void
  expect(absent).toThrow(
    expect.objectContaining({ code: 'MODULE_NOT_FOUND', message: 'The package some-package is left out of this bundle.' }),
  )
})

const permission =
  'Permission to use, copy, modify, and/or distribute is granted, provided that the above\ncopyright notice appears in all copies.'

test('a module that is imported and never used fails when it is used after all', () => {
  const module: { exports?: unknown } = {}
  ;(runInThisContext(`(${unusedForm('some-package')})`) as (given: object) => void)(module)
  const { exports } = module as { exports: Record<string, unknown> & (() => void) }
  // Code that a compiler wrote asks every module that it imports for this.
  expect(exports['__esModule']).toBeUndefined()
  for (const use of [() => exports['Extract'], () => exports()]) expect(use).toThrow('The package some-package is left out of this bundle.')
})

test('a file of a package is carried in another form, alone or as a part of a module', () => {
  const replaced = new Set<string>()
  const passthrough = 'node_modules/lazystream/node_modules/readable-stream/passthrough.js'
  const form = inOtherForm({ source: '(module) => { module.exports = 1 }', files: [passthrough], program: '' }, replaced)
  expect(form).toBe("(module) => { module.exports = process.getBuiltinModule('node:stream').PassThrough; }")
  const storage = './node_modules/@azure/storage-common/dist/esm'
  const parts = (program: string) => `() => {
;// CONCATENATED MODULE: ${storage}/PooledBuffer.js
var before = 1;
;// CONCATENATED MODULE: ${storage}/crc64.js
${program}
const crc64 = (NativeCRC64);
;// CONCATENATED MODULE: ${storage}/StorageCRC64Calculator.js
var after = 2;
}`
  const files = ['PooledBuffer.js', 'crc64.js', 'StorageCRC64Calculator.js'].map(
    (name) => `node_modules/@azure/storage-common/dist/esm/${name}`,
  )
  const program = 'var NativeCRC64 = (() => {\n  return function () {}\n})();'
  expect(inOtherForm({ source: parts(program), files, program: '' }, replaced)).toBe(
    parts('function NativeCRC64() { throw new Error("The package @azure/storage-common/crc64 is left out of this bundle."); }\n'),
  )
  expect(replaced).toEqual(new Set(['readable-stream/passthrough.js', '@azure/storage-common/dist/esm/crc64.js']))
  expect(() => inOtherForm({ source: parts('var NativeCRC64 = 1'), files, program: '' }, replaced)).toThrow(
    '@azure/storage-common has changed',
  )
})

test('a module with many exports keeps those that are used, with the modules that they read', () => {
  const source = `(module, exports, __nccwpck_require__) => {
const agent = __nccwpck_require__(1)
const { one, two: other } = __nccwpck_require__(2)
const cache = __nccwpck_require__(3).Cache
Object.assign(agent.prototype, other)
module.exports.Agent = agent
module.exports.cache = new cache(one)
module.exports.fetch = async () => agent
}`
  expect(withExportsOnly(source, ['Agent'])).toBe(`(module, exports, __nccwpck_require__) => {
const agent = __nccwpck_require__(1)
const { one, two: other } = __nccwpck_require__(2)
Object.assign(agent.prototype, other)
module.exports.Agent = agent
}`)
  expect(() => withExportsOnly(source, ['Agent', 'Pool'])).toThrow('The module has no export Pool.')
})

const inForm = (file: string, source: string) => inOtherForm({ source, files: [`node_modules/${file}`], program: '' }, new Set())

test('a file whose classes are unused can be made and passed on, and fails where one of them is used', () => {
  const form = inForm(
    '@azure/storage-blob/dist/esm/BlobLeaseClient.js',
    "const text = 'kept'\nclass Lease { id = 1 }\nfunction leased() {}",
  )
  const [text, Lease, leased] = runInThisContext(`${form};[text, Lease, leased]`) as [string, new () => { id: number }, () => void]
  expect(text).toBe('kept')
  const lease = new Lease()
  expect(() => lease.id).toThrow('The package Lease is left out of this bundle.')
  expect(leased).toThrow('The package leased is left out of this bundle.')
})

test('an export that a module fills within a function is kept with what it uses, and no other is', () => {
  const source = `(function (module, exports) {
(function (global, factory) { factory(exports) })(this, (function (exports) {
const wrap = (given) => given
class List {}
function queue() { return wrap(new List()) }
var other = wrap(each)
function each() {}
exports.each = each
exports.queue = queue
}))
})`
  const form = inForm('async/dist/async.js', source)
  for (const name of ['each', 'other']) expect(form).not.toContain(name)
  const exports: { queue?: () => object } = {}
  ;(runInThisContext(form) as (module: object, exports: object) => void)({}, exports)
  expect(exports.queue?.().constructor.name).toBe('List')
})

test("the table of GitHub's methods is carried with those that a program calls", () => {
  const table = `const Endpoints = {
  issues: { create: ['POST /issues'], get: ['GET /issues/{n}', {}, { renamed: ['a', 'b'] }] },
  repos: { get: ['GET /repos'] },
};
var endpoints_default = Endpoints;`
  const kept = withMethodsOnly(table, 'octokit.rest.issues.get({ n: 1 }); other.issues.create()')
  expect(runInThisContext(`{ ${kept.replace('const', 'var')} endpoints_default }`)).toEqual({
    issues: { get: ['GET /issues/{n}', {}, { renamed: ['a', 'b'] }] },
  })
  expect(() => withMethodsOnly('var Endpoints = 1', '')).toThrow('@octokit/plugin-rest-endpoint-methods has changed')
})

test('data is dropped that no code uses, neither by its name nor by the name that it has at run time', () => {
  const source = `(module, exports, __webpack_require__) => {
var types = {};
__webpack_require__.d(types, {
  Answer: () => (Answer),
  Part: () => (types_Part),
  Unused: () => (Unused),
});
const Answer = { type: { className: "Part" } };
const types_Part = { list: [-1, "text"] };
const Unused = { of: Answer };
const computed = { at: Date.now() };
exports.answer = Answer;
}`
  const kept = withoutUnusedData(source, 'types')
  expect(kept).not.toContain('Unused')
  const exports = {}
  const members: Record<string, () => unknown> = {}
  ;(runInThisContext(kept) as (module: object, exports: object, require: object) => void)({}, exports, {
    d: (_: unknown, given: object) => Object.assign(members, given),
  })
  expect(exports).toEqual({ answer: { type: { className: 'Part' } } })
  expect(Object.keys(members)).toEqual(['Answer', 'Part'])
  expect(kept).toContain('computed')
  expect(() => withoutUnusedData(source, 'other')).toThrow('The module has no object other.')
})

test('the same module of two copies of a package is carried once, with the modules that it reads', () => {
  const reads = (id: string) => `(module, exports, __webpack_require__) => { exports.x = __webpack_require__(${id}) }`
  const paths: Record<string, string> = {
    1: 'p/index.js',
    2: 'p/index.js',
    3: 'p/leaf.js',
    4: 'p/leaf.js',
    5: 'p/index.js',
    6: 'p/leaf.js',
    7: 'p/leaf.js',
  }
  const chunks = {
    'a.js': { '10': reads('1'), '1': reads('3'), '3': '() => 3' },
    'b.js': { '20': reads('2'), '2': reads('4'), '4': '() => 3', '7': '() => 3' },
    // Another version: its index is the same, and what it reads is not.
    'c.js': { '30': reads('5'), '5': reads('6'), '6': '() => 6' },
  }
  const after = (name: string) =>
    name === 'c.js' ? '} __nccwpck_require__.e(99).then(__nccwpck_require__.bind(__nccwpck_require__, 7))' : '}'
  const given = Object.entries(chunks).map(
    ([name, modules]) => [name, { before: '{', modules: new Map(Object.entries(modules)), after: after(name) }] as const,
  )
  const single = withoutTwins(new Map(given), (id) => paths[id])
  expect(Object.fromEntries([...single].map(([name, { modules }]) => [name, Object.fromEntries(modules)]))).toEqual({
    'a.js': chunks['a.js'],
    'b.js': { '20': reads('1'), '1': reads('3'), '3': '() => 3', '7': '() => 3' },
    'c.js': chunks['c.js'],
  })
})

test('a module that no other asks for is dropped from every chunk', () => {
  const chunks = {
    'entry.js': {
      before: '{',
      modules: new Map([['1', '() => {}']]),
      after: '} __nccwpck_require__.e(7).then(__nccwpck_require__.bind(__nccwpck_require__, 20))',
    },
    'a.js': {
      before: '{',
      modules: new Map([
        ['20', '(m, e, __webpack_require__) => __webpack_require__(30) + __webpack_require__(5e3)'],
        ['40', '() => 1'],
      ]),
      after: '}',
    },
    'b.js': {
      before: '{',
      modules: new Map([
        ['30', '() => {}'],
        ['40', '() => 1'],
        ['5000', '() => 5'],
      ]),
      after: '}',
    },
  }
  const reached = withoutUnreached(new Map(Object.entries(chunks)))
  expect([...reached].map(([name, { modules }]) => [name, [...modules.keys()]])).toEqual([
    ['entry.js', []],
    ['a.js', ['20']],
    ['b.js', ['30', '5000']],
  ])
})

test('a licence is printed once below its packages and their notices, without packages that are absent', () => {
  const text = `acorn
MIT
MIT License

Copyright (C) 2012 by various contributors

${permission}

terser
MIT
The MIT License (MIT)

Copyright 2012 (c) Mihai Bazon <mihai.bazon@gmail.com>
All rights reserved.

${permission.replaceAll(/\s/g, ' ')}

iconv-lite
MIT
${permission}

execa
MIT
execa
Another text.
`
  expect(arrangeLicences(text, (name) => name !== 'iconv-lite')).toBe(`acorn
  Copyright (C) 2012 by various contributors
terser
  Copyright 2012 (c) Mihai Bazon <mihai.bazon@gmail.com>
  All rights reserved.

MIT

${permission}

${'-'.repeat(80)}

execa

MIT
execa
Another text.
`)
})

test("every line of Apache's licence stays where it is", () => {
  const body = readFileSync('node_modules/@opentelemetry/api/LICENSE', 'utf8').trim()
  const words = (value: string) => value.split(/\s+/).filter((word) => word !== '')
  expect(words(arrangeLicences(`@opentelemetry/api\nApache-2.0\n${body}\n`))).toEqual(words(`@opentelemetry/api Apache-2.0 ${body}`))
})

test('a program compiled at once has the same modules, each in parentheses, and does the same', async () => {
  const program = `#!/usr/bin/env node
var t={1:(e,t,r)=>{t.x=r(2)+1},2:e=>{e.exports=41}};var c={};function q(n){var m=c[n];if(m!==undefined)return m.exports;m=c[n]={exports:{}};t[n](m,m.exports,q);return m.exports}export const x=q(1).x;
`
  const changed = withEagerModules(program)
  expect(changed).toContain('{1:((e,t,r)=>{t.x=r(2)+1}),2:(e=>{e.exports=41})}')
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  await writeFile(join(folder, 'program.mjs'), changed)
  expect(((await import(pathToFileURL(join(folder, 'program.mjs')).href)) as { x: number }).x).toBe(42)
})

test("Node's compile cache holds the agent's modules, not only its first lines", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'compile-cache-'))
  const agent = join(bundleFolder(), 'agent.js')
  // The agent refuses this word, after all of its modules have run.
  await realRunner.run({ argv: [process.execPath, agent, '--help'], effect: 'read', environment: { NODE_COMPILE_CACHE: folder } })
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
  expect(bytes).toBeGreaterThan(statSync(agent).size / 2)
})

test('a program whose table of modules holds what is not a function is refused', () => {
  expect(() => withEagerModules('var t={1:5,2:()=>1};')).toThrow('holds what is not a function')
  expect(() => withEagerModules('export const x = 1;')).toThrow('There is no table of modules')
})
