import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'

const documents = execFileSync('git', ['ls-files', '--', '*.md'], { encoding: 'utf8' }).trimEnd().split('\n')

/** Texts for a program or a test, and no documents. */
const isNone = (file: string) => /^(?:test\/tools|examples\/choiros\/template)\//.test(file)

/** What a document links to below this repository, from its root; without the place in it. */
function linksOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)]
    .map(([, link, source]) => (link ?? source)!)
    .filter((link) => !/^(?:[a-z]+:|#)/.test(link))
    .map((link) => posix.join(posix.dirname(file), link.replace(/#.*/, '')))
}

/** The links of a document to places of documents of this repository: the file, and the heading as GitHub makes an id of it. */
function placesOf(file: string): { readonly target: string; readonly id: string }[] {
  return [...readFileSync(file, 'utf8').matchAll(/\]\(([^)\s#]*)#([^)\s]+)\)/g)]
    .filter(([, link]) => !/^[a-z]+:/.test(link!) && (link === '' || link!.endsWith('.md')))
    .map(([, link, id]) => ({ target: link === '' ? file : posix.join(posix.dirname(file), link!), id: id! }))
}

function idsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

test('every document of docs/ is in its index', () => {
  const linked = new Set(linksOf('docs/README.md'))
  const missing = documents.filter((file) => /^docs\/(?!adr\/|README)/.test(file) && !linked.has(file))
  expect(missing).toEqual([])
  expect(linked).toContain('docs/adr/')
})

test('every document is reached from the README by links', () => {
  const reached = new Set(['README.md'])
  for (const file of reached) for (const link of linksOf(file)) if (documents.includes(link)) reached.add(link)
  expect(documents.filter((file) => !file.startsWith('docs/adr/') && !isNone(file) && !reached.has(file))).toEqual([])
})

test.each(['README.md', 'docs/README.md'])('every link of %s leads to a file or a heading that exists', (file) => {
  expect(linksOf(file).filter((link) => !existsSync(link))).toEqual([])
  expect(placesOf(file).filter(({ target, id }) => !idsOf(target).includes(id))).toEqual([])
})

test('the index has a part for each role', () => {
  const headings = [...readFileSync('docs/README.md', 'utf8').matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)
  expect(headings).toEqual(['Author of pull requests', 'Maintainer', 'Auditor', 'On call', 'Reference'])
})

test('the README is a sentence, a picture, three commands and five guarantees, in this order', () => {
  const readme = readFileSync('README.md', 'utf8')
  const [sentence, picture, ...rest] = readme.split('\n\n').slice(1)
  expect(sentence!.match(/\.(?:\s|$)/g)).toHaveLength(1)
  expect(picture).toMatch(
    /^<picture>\n {2}<source media="\(prefers-color-scheme: dark\)" srcset="[^"]+">\n {2}<img alt="[^"]+" src="[^"]+">/,
  )
  expect(rest[0]).toBe('## A first release of your own')
  const [commands] = /```sh\n([^]*?)```/.exec(rest.join('\n\n'))!.slice(1)
  expect(commands!.trim().split('\n')).toHaveLength(3)
  const [, guarantees] = /## What it guarantees\n\n([^]*?)\n\n## /.exec(readme)!
  const lines = guarantees!.split(/\n(?=\d\. )/)
  expect(lines).toHaveLength(5)
  for (const line of lines) expect(line).toMatch(/\]\((?:docs|test)\//)
})
