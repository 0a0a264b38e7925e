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

/** What shows a name as it is: where the user's own file has it, a page escapes it, or a document of JSON quotes it. */
const OWN_NAMES = [
  'cli/evidence-reports.ts',
  'domain/history/site/parts.ts',
  'domain/report/access-lines.ts',
  'domain/summary/attempt-summary.ts',
  'steps/evidence/folder/check-host-ledger.ts',
  // The name itself, as it is recorded.
  'steps/gates/decide-release.ts',
]

test('no sentence contains the name of a person unquoted', () => {
  const bare = /\$\{[\w.!?]*actor[!?]?\.name\b|principals\.join\('(?:\/|,| or )'\)/
  expect(sourceFiles('src').filter((file) => bare.test(readFileSync(`src/${file}`, 'utf8')))).toEqual(OWN_NAMES)
})

test('every wait for a condition in a test has a deadline that a busy machine meets', () => {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  // Without an option, vitest waits for one second.
  const short = /vi\.wait(?:For|Until)\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)(?<!\{[^{}]*timeout[^{}]*\},?\s*\)|\d\))/g
  const found = files.flatMap((file) => [...readFileSync(`test/${file}`, 'utf8').matchAll(short)].map(([wait]) => `${file}: ${wait}`))
  expect(found).toEqual([])
})
