import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { NAME_LIMIT, testNameProblems } from '../../script/house/test-names.ts'

test('every test of this repository has a name that is a full, short and unique statement', () => {
  const files = globSync('test/**/*.test.ts').toSorted()
  expect(files.length).toBeGreaterThan(300)
  const problems = files.flatMap((file) =>
    testNameProblems(file, readFileSync(file, 'utf8')).map(({ line, name, problem }) => `${file}:${line}: ${problem}: ${name}`),
  )
  expect(problems).toEqual([])
})

describe('the rule about names', () => {
  const problemsOf = (source: string) => testNameProblems('a.test.ts', source).map(({ problem }) => problem)

  test.each([
    ['and a rollback fails', /^"and" begins no statement/],
    ['also as JSON', /^"also" begins no statement/],
    ['As a table', /^"as" begins no statement/],
    ['of one component', /^"of" begins no statement/],
    ['that pass leave the release where it is', /^"that" begins no statement/],
    ['it, too, has an end', /^"it" begins no statement/],
    ['when a gate fails: the host rolls back', /^"when" begins no statement/],
    ['is the first release', /^"is" begins no statement/],
    ['refuses the file $name', /^"refuses" begins no statement/],
    ['$name', /^a value is no statement/],
    ['status %s', /^a value is no statement/],
    ['a'.repeat(NAME_LIMIT - 3) + ' name', /^it has 102 characters/],
    ['a host is told its role', /^the avoided phrase "tell"/],
  ])('the rule about names finds "%s"', (name, problem) => {
    expect(problemsOf(`test(${JSON.stringify(name)}, () => {})`)).toEqual([expect.stringMatching(problem)])
  })

  test.each([
    'status prints the same as JSON with --json',
    '$name: the host rolls back',
    '--help prints to standard output',
    'notes are kept beside a release',
    'the setting $says is reported',
    `${'a'.repeat(NAME_LIMIT - 5)} name`,
  ])('the rule about names passes "%s"', (name) => {
    expect(problemsOf(`test(${JSON.stringify(name)}, () => {})`)).toEqual([])
  })

  test('the rule about names finds a name that a file has twice, also in different groups', () => {
    const source = "describe('a', () => test('a host is read', f))\ndescribe('b', () => test('a host is read', f))"
    expect(testNameProblems('a.test.ts', source)).toEqual([
      { line: 2, name: 'a host is read', problem: 'another test of the file has this name' },
    ])
  })

  test.each([
    "it('also', f)",
    "test.each(rows)('also $name', f)",
    "test.each`a|b`('also', f)",
    "test.skipIf(no).each(rows)('also', f)",
    "test.for(rows)('also', f)",
    'test(`also ${name}`, f)',
    "describe('a', () => { describe.each(rows)('b', () => { test('also', f) }) })",
  ])('the rule about names reads %s', (source) => {
    expect(problemsOf(source)).toContainEqual(expect.stringContaining('"also" begins no statement'))
  })

  test('the rule about names ignores names of groups, and other functions', () => {
    expect(problemsOf("describe('of', () => {})\nmatch('of', a)\na.test('of')")).toEqual([])
  })
})
