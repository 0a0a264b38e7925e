import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const page = readFileSync('docs/cases.md', 'utf8')
const rows = page
  .split('\n')
  .filter((line) => /^\| [A-Z]\d+ /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map((cells) => ({ id: cells[1]!, shownBy: cells.at(-2)! }))

/** The tests that a text names: a file below test/ and a title, each in backquotes. */
function namedTests(text: string): { file: string; title: string }[] {
  return [...text.matchAll(/`([\w./-]+\.ts)`: `([^`]+)`/g)].map(([, file, title]) => ({ file: file!, title: title! }))
}

/** What keeps a named test from being found; null when it is there. */
function lost({ file, title }: { readonly file: string; readonly title: string }): string | null {
  const path = join('test', file)
  if (!existsSync(path)) return `${path} does not exist. Write the file that has the test "${title}" now.`
  const text = readFileSync(path, 'utf8')
  const isIn = (line: string) => ["'", '"', '`'].some((quote) => line.includes(`${quote}${title}${quote}`))
  if (text.split('\n').some((line) => isIn(line) && !/^\s*(?:\/\/|\*|\/\*)|\.(?:skip|todo|only)\b/.test(line))) return null
  return `${path} has no test "${title}". If it was renamed, write its new title.`
}

describe('the list of cases', () => {
  test('the list has every case', () => {
    const byLetter = Object.groupBy(rows, ({ id }) => id[0]!)
    expect(Object.fromEntries(Object.entries(byLetter).map(([letter, cases]) => [letter, cases!.length]))).toEqual({
      A: 21,
      N: 13,
      S: 7,
      C: 9,
      P: 24,
      D: 23,
    })
    for (const cases of Object.values(byLetter)) {
      expect(cases!.map(({ id }) => Number(id.slice(1)))).toEqual(cases!.map((_, index) => index + 1))
    }
  })

  test.each(rows)('$id names tests that exist', ({ id, shownBy }) => {
    const named = namedTests(shownBy)
    expect(named, `${id} names no test`).not.toEqual([])
    // What is left of the cell is the reason for what stays, and nothing that was written in another form.
    const rest = shownBy
      .replaceAll(/`[\w./-]+\.ts`: `[^`]+`/g, '')
      .replaceAll('<br>', '')
      .trim()
    expect(rest).toMatch(/^(?:|Stays: .+\.)$/)
    expect(named.map(lost).filter((problem) => problem !== null)).toEqual([])
  })
})

test.each([
  { file: 'docs/no-more.test.ts', title: 'x', says: 'does not exist' },
  { file: 'docs/cases.test.ts', title: 'another title', says: 'has no test' },
])('a name that is stale is found: $says', ({ file, title, says }) => {
  // Not written as one literal here, which would be found in this file.
  expect(lost({ file, title: `${title}, that is no longer there` })).toContain(says)
})
