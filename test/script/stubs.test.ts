import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stubs } from '../../script/stubs.ts'
import { fakedNode } from '../support/faked-node.ts'

const repository = resolve(import.meta.dirname, '../..')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'grind-to-prod-stubs-'))
  for (const [name, text] of Object.entries(stubs(['promote']))) writeFileSync(join(folder, name), text)
  const guard = readFileSync(join(repository, 'src/domain/installation/old-node.ts'), 'utf8')
  writeFileSync(join(folder, 'old-node.js'), stripTypeScriptTypes(guard))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  mkdirSync(join(folder, 'main'))
  // It prints that it is loaded, which must not happen on an older Node: that could not even parse `using`.
  writeFileSync(
    join(folder, 'main/index.js'),
    `console.log('loaded')
const called = (name) => async (...words) => {
  using line = { [Symbol.dispose]: () => console.log([name, ...words].join(' ')) }
}
export const runAction = called('runAction')
export const runPost = called('runPost')
export const runCommandLine = called('runCommandLine')
export const runDeltaThread = called('runDeltaThread')
`,
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(node: string, words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(node, words, { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}

test.each([
  { file: 'promote.js', called: 'runAction promote' },
  { file: 'post.js', called: 'runPost' },
  { file: 'cli.js', called: 'runCommandLine' },
  { file: 'delta-thread.js', called: 'runDeltaThread' },
])('the stub $file calls $called', ({ file, called }) => {
  expect(run(process.execPath, [file, '--json'])).toEqual({ status: 0, stdout: `loaded\n${called}\n`, stderr: '' })
})

/** Nodes of this machine that are too old, as real ones to try. */
const oldNodes = (process.env['PATH'] ?? '')
  .split(':')
  .concat('/usr/bin', '/usr/local/bin')
  .map((place) => join(place, 'node'))
  .filter(existsSync)
  .map((file) => realpathSync(file))
  .filter((file, index, all) => all.indexOf(file) === index)
  .flatMap((file) => {
    const version = spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout.trim().replace('v', '')
    return Number.parseInt(version, 10) < 24 ? [{ version, path: file }] : []
  })

const sentence = (path: string, version: string) =>
  `grind-to-prod needs Node 24 or newer, and ${path} is Node ${version}; install Node 24 (https://nodejs.org/en/download), and run this with it.`

describe.each([
  ...['20.20.2', '23.11.0', '8.0.0'].map((version) => ({ version, path: process.execPath, fakes: true })),
  ...oldNodes.map(({ version, path }) => ({ version, path, fakes: false })),
])('on Node $version ($path)', ({ version, path, fakes }) => {
  const runOld = (...words: string[]) => run(path, [...(fakes ? ['--import', fakedNode(folder, version)] : []), ...words])

  test('the command line on an old Node prints what it needs, and ends with 2', () => {
    expect(runOld('cli.js', 'status')).toEqual({ status: 2, stdout: '', stderr: `error: ${sentence(path, version)}\n` })
  })

  test('the command line on an old Node with --json prints what it needs in one document', () => {
    const { status, stdout } = runOld('cli.js', 'status', '--json')
    expect(status).toBe(2)
    expect(JSON.parse(stdout)).toEqual({ error: { code: 'usage', message: sentence(path, version) } })
  })

  test.each(['promote.js', 'post.js'])('the stub %s on an old Node writes an annotation', (file) => {
    expect(runOld(file)).toEqual({ status: 2, stdout: `::error::${sentence(path, version)}\n`, stderr: '' })
  })
})

test('every action has a stub', () => {
  const actions = readdirSync(join(repository, 'actions'))
  const files = Object.keys(stubs(actions))
  expect(files).toEqual([...actions.map((action) => `${action}.js`), 'post.js', 'cli.js', 'delta-thread.js'])
})
