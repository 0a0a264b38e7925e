import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceFiles } from '../../script/house/source.ts'

/** What is written once in src/, the words that betray a second one, and the files that have the first. */
test.each([
  ['whether a path is missing', /code === '(?:ENOENT|ENOTDIR)'/, []],
  ['whether a disk is full', /'(?:ENOSPC|EDQUOT)'/, ['tools/files/error-code.ts']],
  ['whether something is at a path', /l?stat\([^]*?\)\.then\(\s*\(\) => true|access\([^]*?\)\.then\(\s*\(\) => true/, []],
  ['what an error says', /instanceof Error \? \w+\.message : String/, ['domain/errors/reason-of.ts']],
])('one function is the only one for this: %s', (_, words, once) => {
  expect(sourceFiles('src').filter((file) => words.test(readFileSync(`src/${file}`, 'utf8')))).toEqual(once)
})

test('every wait for a condition in a test has a deadline that a busy machine meets', () => {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  // Without an option, vitest waits for one second.
  const short = /vi\.wait(?:For|Until)\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)(?<!\{[^{}]*timeout[^{}]*\},?\s*\)|\d\))/g
  const found = files.flatMap((file) => [...readFileSync(`test/${file}`, 'utf8').matchAll(short)].map(([wait]) => `${file}: ${wait}`))
  expect(found).toEqual([])
})
