import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withMethodsOnly } from '../../script/bundle/left-out.ts'

/** The bundle carries the methods of GitHub's API that it finds called (script/bundle/left-out.ts). */
const called = /\.rest\.\w+\.\w+/
const uses = globSync('src/**/*.ts').flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /\brest\b(?=\.\w)|\.rest\b|\{[^}]*\brest\b[^}]*\} = octokit/.test(line) && /octokit|github|\bapi\b/i.test(line))
    .map((line) => `${file}: ${line.trim()}`),
)

test('a method of the REST API is called as octokit.rest.scope.method, so that the bundle carries it', () => {
  expect(uses.length).toBeGreaterThan(10)
  expect(uses.filter((use) => !called.test(use))).toEqual([])
})

test('every method of the REST API that the source calls is one that the table of its client has', () => {
  const table = readFileSync('node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js', 'utf8')
  const names = new Set(uses.flatMap((use) => use.match(called) ?? []))
  for (const name of names) {
    const [, , scope, method] = name.split('.')
    expect(withMethodsOnly(table, name), name).toMatch(new RegExp(String.raw`= \{\n${scope}: \{\n${method}: \[[^\n]*(\n[^\n]*)*\n\}\n\}`))
  }
})
