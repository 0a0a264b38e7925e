import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { examples, reusable } from '../workflows/read.ts'

const names = reusable.map(({ name }) => name).toSorted()
const page = readFileSync('docs/workflows.md', 'utf8')
const words = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']

/** The cells of the rows of a table whose first cell is code, or a link with code. */
function rowsOf(table: string): { readonly name: string; readonly last: string }[] {
  return table.split('\n').flatMap((line) => {
    const [, name] = /^\s*\| \[?`([^`]+)`/.exec(line) ?? []
    return name === undefined ? [] : [{ name, last: line.split('|').at(-2)! }]
  })
}

test('the README names every reusable workflow, and their number', () => {
  const [, count, list] = /\n(\w+) reusable workflows: ([^]*?): \[GitHub workflows\]/.exec(readFileSync('README.md', 'utf8'))!
  expect(count).toBe(words[names.length])
  expect([...list!.matchAll(/`([^`]+)`/g)].map(([, name]) => name).toSorted()).toEqual(names)
})

test('the page of the workflows has a row and a part for each of them, and their number', () => {
  expect(/\n(\w+) reusable workflows /.exec(page)![1]).toBe(words[names.length])
  const [table] = page.split('## Setting it up')
  expect(
    rowsOf(table!)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(names)
  const parts = [...page.matchAll(/^<!-- begin: generated from (.*)\.yml -->$/gm)].map(([, name]) => name)
  expect(parts.toSorted()).toEqual(names)
})

test('the page of the workflows has every environment that the files for users name, with what it is for', () => {
  const [, table] = /\n( *\| environment [^]*?)\n\n/.exec(page)!
  const listed = rowsOf(table!).flatMap(({ name, last }) => [...last.matchAll(/`([^`]+)`/g)].map(([, workflow]) => `${name}: ${workflow}`))
  expect(listed.toSorted()).toEqual([...new Set(examples.flatMap(({ jobs }) => Object.values(jobs).flatMap(environmentsOf)))].toSorted())
})

/** The environments of the jobs of the workflow that a user's job calls: those that it names, or else their defaults. */
function environmentsOf(job: { readonly uses?: string | undefined; readonly with?: unknown }): string[] {
  const called = reusable.find(({ file }) => job.uses?.includes(`/workflows/${file}@`))
  if (called === undefined) return []
  const given = Object(job.with) as Record<string, string | undefined>
  const inputs = called.on.workflow_call!.inputs
  return Object.values(called.jobs).flatMap(({ environment }) => {
    if (environment === undefined) return []
    const [, input] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(environment.name) ?? []
    return [`${input === undefined ? environment.name : (given[input] ?? String(inputs[input]!['default']))}: ${called.name}`]
  })
}
