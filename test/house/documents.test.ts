import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documentProblems, documentsBelow, wideProse } from '../../script/house/documents.ts'

const wide = 'word '.repeat(30)
const path = '/nix/store/'.repeat(12)

test('no document of this repository has prose of more than 120 columns', () => {
  expect(documentsBelow('.')).toEqual(
    expect.arrayContaining(['CHANGELOG.md', 'README.md', 'actions/promote/README.md', 'docs/adr/0016-wings.md', 'lab/README.md']),
  )
  expect(documentProblems('.')).toEqual([])
})

test.each([
  { what: 'a sentence', text: wide },
  { what: 'an item of a list', text: `- ${wide}` },
  { what: 'a quotation', text: `> ${wide}` },
  { what: 'a link after a word', text: `See [it](${path})` },
  { what: 'a word after a link', text: `[it](${path}) shows it` },
  { what: 'a sentence after a block of code', text: `\`\`\`sh\nls\n\`\`\`\n${wide}` },
])('$what of more than 120 columns is reported', ({ text }) => {
  expect(wideProse(`short\n${text}\nshort`)).toEqual([text.split('\n').length + 1])
})

test.each([
  { what: 'prose of 120 columns', text: `${'x'.repeat(59)} ${'x'.repeat(60)}` },
  { what: 'a row of a table', text: `| ${wide} |` },
  { what: 'a heading', text: `## ${wide}` },
  { what: 'a block of code', text: `\`\`\`sh\n${wide}\n\`\`\`` },
  { what: 'a block of code with another fence in it', text: `\`\`\`\`md\n\`\`\`\n${wide}\n\`\`\`\`` },
  { what: 'HTML', text: `  <img alt="${wide}">` },
  { what: 'a link alone', text: `- [a page](${path})` },
  { what: 'a piece of code', text: `- \`${wide}\`` },
])('$what is not wide prose', ({ text }) => {
  expect(wideProse(text)).toEqual([])
})

test('a document in a folder below is reported with its path and line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'))
  mkdirSync(join(folder, 'adr'))
  writeFileSync(join(folder, 'adr/0001-x.md'), `# X\n\n${wide}\n`)
  expect(documentProblems(folder)).toEqual([`${join(folder, 'adr/0001-x.md')}:3 has prose of more than 120 columns; run prettier on it.`])
  rmSync(folder, { recursive: true })
})
