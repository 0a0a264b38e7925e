import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { verdicts } from '#domain/activation/verdicts'
import { exitCodes } from '#domain/errors/exit-codes'

const repository = resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(repository, file), 'utf8')

/** Verdicts and exit codes in the tables of a page. */
function codesIn(page: string): Record<string, number> {
  const rows = page.matchAll(/^\| `([A-Z_]+)` +\| ([0-9]+) +\|/gm)
  return Object.fromEntries(Array.from(rows, ([, verdict, code]) => [verdict!, Number(code)]))
}

test.each(['README.md', 'docs/verdicts.md', 'docs/failover.md'])('%s has every verdict with its exit code', (file) => {
  expect(codesIn(read(file))).toEqual(Object.fromEntries(Object.entries(verdicts).map(([verdict, { exitCode }]) => [verdict, exitCode])))
})

test('docs/verdicts.md has every exit code that the help lists', () => {
  const page = read('docs/verdicts.md')
  for (const { code } of exitCodes) expect(page, String(code)).toMatch(new RegExp(`^\\|.*\\b${code}\\b`, 'm'))
})

describe('a page that the source names', () => {
  const named = globSync('src/**/*.ts', { cwd: repository }).flatMap((file) =>
    Array.from(read(file).matchAll(/\bdocs\/[\w/-]+\.md\b/g), ([page]) => ({ file, page })),
  )

  test.each(named)('the page $page that $file names exists', ({ page }) => {
    expect(existsSync(join(repository, page))).toBe(true)
  })

  test('the rule finds a missing page', () => {
    expect(named).toContainEqual({ file: 'src/domain/activation/verdicts.ts', page: 'docs/verdicts.md' })
  })
})
