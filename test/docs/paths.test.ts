import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'

const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trimEnd().split('\n')
const files = new Set(tracked)
const names = new Set(tracked.map((file) => posix.basename(file)))

/** What mentions another time, or names what a build makes. */
const isLeftOut = (file: string) => file === 'CHANGELOG.md' || file.startsWith('docs/adr/') || file.startsWith('dist/')

/** Paths in the sources of other programs, which comments cite: their first words. */
const OF_OTHERS = /^(?:actions\/(?:checkout|runner)|src\/(?:lib\w+|nix|basic|Runner\.\w+)(?:[-/]|$))/

/** The text of a file that people read: a document whole, code in its comments. */
function spoken(file: string): string {
  const text = readFileSync(file, 'utf8')
  if (file.endsWith('.md')) return text
  return [...text.matchAll(/\/\*[^]*?\*\/|(?:^|\s)\/\/ .*$/gm)].map(([comment]) => comment).join('\n')
}

/** What of a text looks like a path of this repository, but does not exist. A path starts at the root, beside its file, or below src/ or test/. */
function lost(text: string, folder: string): string[] {
  const withEnd = [...text.matchAll(/(?<![\w./#@$<:>{}~-])(?:[\w-]+\/)*[\w-][\w.-]*\.(?:ts|mjs)(?![\w])/g)].map(([path]) => path)
  const fromRoot = [...text.matchAll(/(?<![\w./#@$<:>{}~-])(?:src|test|script|actions|workflows|docs|runner|lab|bench|schema)\/[\w./-]*/g)]
    .map(([path]) => path.replace(/\.+$/, ''))
    .filter((path) => !OF_OTHERS.test(path))
  const isThere = (path: string) => [path, posix.join(folder, path), `src/${path}`, `test/${path}`].some((one) => files.has(one))
  return [
    ...withEnd.filter((path) => !(path.includes('/') ? isThere(path) : names.has(path))),
    ...fromRoot.filter((path) => !tracked.some((file) => file.startsWith(path) || file.startsWith(`test/${path}`))),
  ]
}

test('every path of this repository that a document or a comment names exists', () => {
  const all = tracked.filter((file) => /\.(?:md|ts|mjs)$/.test(file) && !isLeftOut(file))
  expect(all.length).toBeGreaterThan(500)
  expect(all.flatMap((file) => lost(spoken(file), posix.dirname(file)).map((path) => `${file}: ${path}`))).toEqual([])
})

test.each([
  ['see `verbs/no-more.ts`', ['verbs/no-more.ts']],
  ['see no-more.test.ts', ['no-more.test.ts']],
  ['npm run fuzz -- test/no-more', ['test/no-more']],
  ['`domain/errors/errors.ts`, errors.ts, test/fuzz/escapers, src/domain/', []],
  ['src/libstore/path.cc of Nix, actions/checkout@v6, https://example.org/src/no-more.ts, actions/<verb>/', []],
])('the rule finds in %j the missing paths %j', (text, paths) => {
  expect([...new Set(lost(text, 'docs'))]).toEqual(paths)
})
